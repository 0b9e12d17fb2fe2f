package vn.bantin.build;

import java.util.Optional;
import java.util.TreeMap;
import vn.bantin.site.Ledger;
import vn.bantin.site.Site;

/**
 * What a report says of the documents, whatever becomes of the build.
 *
 * @param ledger where each ended
 * @param nextBuild when that changes by time alone
 */
record Outlook(Ledger ledger, Optional<NextBuild> nextBuild) {
    /** Where there is no portal. */
    static final Outlook NONE = new Outlook(new Ledger(new TreeMap<>()), Optional.empty());

    static Outlook of(Site site) {
        return new Outlook(site.ledger(), NextBuild.after(site));
    }
}
