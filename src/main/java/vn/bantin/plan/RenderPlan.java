package vn.bantin.plan;

import java.util.Collections;
import java.util.SortedMap;
import vn.bantin.path.OutputPath;

/**
 * Every file of the site and how to make it. Two jobs for one path cannot be represented.
 *
 * @param jobs by path
 */
public record RenderPlan(SortedMap<OutputPath, Job> jobs) {
    public RenderPlan {
        jobs = Collections.unmodifiableSortedMap(jobs);
    }
}
