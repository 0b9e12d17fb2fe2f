package vn.bantin.build;

import java.util.Optional;
import java.util.TreeMap;
import vn.bantin.plan.LedgerReview;
import vn.bantin.plan.RenderPlan;
import vn.bantin.site.Ledger;
import vn.bantin.site.Site;

/**
 * What a report says of the documents, whatever becomes of the build.
 *
 * @param ledger where each ended
 * @param nextBuild when that changes by time alone
 * @param addresses what the ledger of addresses has to say
 */
record Outlook(Ledger ledger, Optional<NextBuild> nextBuild, LedgerReview addresses) {
    /** Where there is no portal. */
    static final Outlook NONE =
            new Outlook(new Ledger(new TreeMap<>()), Optional.empty(), LedgerReview.NONE);

    static Outlook of(Site site, RenderPlan plan) {
        return new Outlook(site.ledger(), NextBuild.after(site), plan.ledger());
    }
}
