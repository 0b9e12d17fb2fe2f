package vn.bantin.plan;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.bantin.fingerprint.Digest;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.site.Listing;
import vn.bantin.site.Section;
import vn.bantin.site.Term;
import vn.bantin.site.TermKind;

/**
 * The fingerprint of each link from an article to the lists that it stands in, taken once a build:
 * there are a thousand articles to a list.
 */
final class LinkPrints {
    /** There is one object for each term and section, and the hash of such a record is dear. */
    private final Map<Record, Fingerprint> prints = new IdentityHashMap<>();

    LinkPrints(Desk desk) {
        for (Section section : desk.site().sections()) {
            prints.put(section, Digest.brief(desk.cards().link(section)));
        }
        for (TermKind kind : TermKind.values()) {
            for (Listing listing : desk.listings(kind)) {
                Term term = listing.term();
                prints.put(term, Digest.brief(desk.cards().link(term)));
            }
        }
    }

    List<Fingerprint> of(List<Term> terms) {
        return terms.stream().map(this::of).toList();
    }

    /**
     * @param list a section or a term of this site
     */
    Fingerprint of(Record list) {
        return Objects.requireNonNull(prints.get(list), "a list of another site");
    }
}
