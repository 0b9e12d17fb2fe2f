package vn.bantin.plan;

import java.util.Collections;
import java.util.SortedMap;
import vn.bantin.path.OutputPath;

/**
 * Every file of the site and how to make it. Two jobs for one path cannot be represented.
 *
 * @param jobs by path
 * @param ledger what it means to those who know its addresses of old
 */
public record RenderPlan(SortedMap<OutputPath, Job> jobs, LedgerReview ledger) {
    /** Of a portal of which nobody knows anything. */
    public RenderPlan(SortedMap<OutputPath, Job> jobs) {
        this(jobs, LedgerReview.NONE);
    }

    public RenderPlan {
        jobs = Collections.unmodifiableSortedMap(jobs);
    }
}
