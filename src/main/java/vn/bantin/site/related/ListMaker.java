package vn.bantin.site.related;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import vn.bantin.site.related.RelatedArticles.Query;

/**
 * Makes «Đọc thêm» of all articles, as far as it is not known already. The index is made when the
 * first list needs it. Safe for many threads at once.
 */
public final class ListMaker {
    private final List<Candidate> articles;
    private final Recall recall;
    private final IntFunction<Query> query;
    private @Nullable Index index;

    /**
     * @param articles of a site, in any order
     * @param recall of the same articles
     * @param query of each article
     */
    public ListMaker(List<Candidate> articles, Recall recall, IntFunction<Query> query) {
        this.articles = articles;
        this.recall = recall;
        this.query = query;
    }

    /**
     * The lists of articles from one index to another; see {@link RelatedArticles#related}.
     *
     * @param to the first that is not asked for
     */
    public int[][] range(int from, int to) {
        @Nullable Asker asker = null;
        int[][] lists = new int[to - from][];
        for (int article = from; article < to; article++) {
            Query asked = query.apply(article);
            Optional<int[]> known = recall.list(article, asked);
            if (known.isPresent()) {
                lists[article - from] = known.get();
                continue;
            }
            asker = asker == null ? new Asker(index()) : asker;
            lists[article - from] = asker.related(article, asked.excluded(), asked.limit());
        }
        return lists;
    }

    private synchronized Index index() {
        if (index == null) {
            index = new Index(articles, recall.timeline());
        }
        return index;
    }
}
