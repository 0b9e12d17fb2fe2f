package vn.bantin.plan;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import vn.bantin.ledger.AddressLedger;
import vn.bantin.ledger.Entry;
import vn.bantin.site.Redirect;
import vn.bantin.site.Section;
import vn.bantin.site.Site;
import vn.bantin.text.NormalForm;

/**
 * What a portal has to record: the addresses of documents and sections, and old ones that lead to
 * them. Lists, feeds, pictures and twins follow from these, and go with what is in them.
 */
public final class LedgerUpdate {
    private LedgerUpdate() {}

    /**
     * The ledger as it should be written for a portal without faults.
     *
     * @param review of the same portal
     */
    public static AddressLedger of(Site site, LedgerReview review) {
        SortedMap<String, Entry> today = new TreeMap<>();
        for (Section section : site.sections()) {
            put(today, Entry.page(section.url().value(), ""));
        }
        site.addresses()
                .forEach(
                        (path, url) ->
                                put(
                                        today,
                                        Entry.page(
                                                url.value(), NormalForm.composed(path.value()))));
        for (Redirect redirect : site.redirects()) {
            put(today, Entry.redirect(redirect.from().value(), redirect.to().value()));
        }
        review.gone().forEach(address -> put(today, Entry.gone(address)));
        return site.addressLedger().with(today);
    }

    /** The same addresses, in no order, but for those that are gone. */
    static void present(Site site, Consumer<String> to) {
        site.sections().forEach(section -> to.accept(section.url().value()));
        site.addresses().values().forEach(url -> to.accept(url.value()));
        site.redirects().forEach(redirect -> to.accept(redirect.from().value()));
    }

    private static void put(SortedMap<String, Entry> today, Entry entry) {
        today.put(entry.address(), entry);
    }
}
