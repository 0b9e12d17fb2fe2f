package vn.bantin.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.bantin.content.Head;
import vn.bantin.ledger.Entry;
import vn.bantin.site.Permalink;
import vn.bantin.site.Site;
import vn.bantin.site.Status;
import vn.bantin.text.NormalForm;

/** Documents that readers cannot see, by the addresses they would have and by their files. */
final class Claims {
    private final Site site;
    private final Map<String, Head> byAddress = new HashMap<>();
    private final Map<String, Head> bySource = new HashMap<>();

    Claims(Site site) {
        this.site = site;
        Permalink permalink = Permalink.of(site.config());
        for (Head head : site.heads().documents().values()) {
            if (!site.addresses().containsKey(head.path())) {
                permalink.of(head).ifPresent(url -> byAddress.putIfAbsent(url.value(), head));
                head.frontMatter().aliases().forEach(alias -> byAddress.putIfAbsent(alias, head));
                bySource.put(NormalForm.composed(head.path().value()), head);
            }
        }
    }

    /** Whose address it is, or was. */
    Optional<Head> of(Entry entry) {
        Head byItsAddress = byAddress.get(entry.address());
        return byItsAddress != null
                ? Optional.of(byItsAddress)
                : Optional.ofNullable(bySource.get(entry.other()));
    }

    Status status(Head head) {
        return Objects.requireNonNull(site.statuses().get(head.path()));
    }
}
