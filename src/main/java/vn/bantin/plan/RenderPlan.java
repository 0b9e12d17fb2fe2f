package vn.bantin.plan;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.bantin.content.Head;
import vn.bantin.path.OutputPath;
import vn.bantin.path.SourcePath;
import vn.bantin.path.UrlPath;
import vn.bantin.site.Article;
import vn.bantin.site.ReadMore;

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

    /**
     * The plan of the same site after some documents have got another body: only jobs that show one
     * of these bodies are others.
     *
     * @param heads by path; each {@link Head#differsInBodyOnly} from the one before
     * @param users of this plan
     */
    public Revised after(Map<SourcePath, Head> heads, BodyUsers users) {
        SortedMap<OutputPath, Job> all = new TreeMap<>(jobs);
        Set<OutputPath> others = new HashSet<>();
        for (SourcePath document : heads.keySet()) {
            for (OutputPath path : users.of(document)) {
                if (others.add(path)) {
                    all.computeIfPresent(path, (same, job) -> job.after(heads));
                }
            }
        }
        return new Revised(new RenderPlan(all), others);
    }

    /**
     * A plan made of another one.
     *
     * @param paths of the jobs that are others
     */
    public record Revised(RenderPlan plan, Set<OutputPath> paths) {
        public Revised {
            paths = Set.copyOf(paths);
        }

        /**
         * Where pages of some articles offer other articles to read after them, too.
         *
         * @param others these articles
         * @param related what they offer now
         */
        public Revised leadingTo(List<Article> others, ReadMore related) {
            if (others.isEmpty()) {
                return this;
            }
            SortedMap<OutputPath, Job> all = new TreeMap<>(plan.jobs());
            Set<OutputPath> more = new HashSet<>(paths);
            for (Article article : others) {
                List<Article> list = related.of(article);
                for (UrlPath url : List.of(article.url(), TwinAddress.of(article.url()))) {
                    OutputPath path = url.output();
                    if (all.get(path) instanceof PageJob page) {
                        all.put(path, page.leadingTo(list));
                        more.add(path);
                    }
                }
            }
            return new Revised(new RenderPlan(all), more);
        }
    }
}
