package vn.bantin.site.related;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.bantin.concurrent.Lazy;
import vn.bantin.site.related.RelatedArticles.Query;

/**
 * Makes «Đọc thêm» of all articles, as far as it is not known already. The index is made when the
 * first list needs it, where few are to be made, of their terms alone. Safe for many threads at
 * once.
 */
public final class ListMaker {
    private final List<Candidate> articles;
    private final Recall recall;
    private final IntFunction<Query> query;
    private final Lazy<BitSet> unknown = new Lazy<>(this::unknown);
    private final Lazy<Index> ofUnknown = new Lazy<>(this::indexOfUnknown);
    private final Lazy<Index> ofAll = new Lazy<>(this::indexOfAll);

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
            Index index = index(article);
            asker = asker == null || !asker.asks(index) ? new Asker(index) : asker;
            lists[article - from] = asker.related(article, asked.excluded(), asked.limit());
            recall.learn(article, asker.commonest());
        }
        return lists;
    }

    /** One that answers this article as that of all would. */
    private Index index(int article) {
        return unknown.get().get(article) ? ofUnknown.get() : ofAll.get();
    }

    /** Nearly all that will need an index, and perhaps some that will not. */
    private BitSet unknown() {
        BitSet unknown = new BitSet(articles.size());
        IntStream.range(0, articles.size())
                .filter(article -> recall.isEdited(article) || !recall.knows(article))
                .forEach(unknown::set);
        return unknown;
    }

    private Index indexOfUnknown() {
        BitSet asking = unknown.get();
        if (asking.cardinality() > articles.size() / Recall.FEW) {
            return ofAll.get();
        }
        KeyTable terms = new KeyTable(asking.cardinality());
        asking.stream()
                .mapToObj(article -> articles.get(article).terms())
                .forEach(
                        its ->
                                IntStream.range(0, its.size())
                                        .forEach(i -> terms.add(its.at(i), 1)));
        return Index.ofSome(articles, recall.timeline(), terms);
    }

    private Index indexOfAll() {
        return Index.ofAll(articles, recall.timeline());
    }
}
