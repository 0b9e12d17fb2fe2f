package vn.bantin.site.related;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import vn.bantin.text.Terms;

/**
 * «Đọc thêm»: which articles to read after an article, by rare words, tags, topic and place in
 * common, then by recency. Articles are named by their index in the list this was made of; the
 * order of that list changes nothing else. Safe for many threads at once.
 *
 * <p>An article leads to older ones and to those published within 14 days after it, and its weights
 * are those of the same window: what is published later changes no list of its time. The cost of a
 * list does not grow with the number of articles: its rarest terms and its labels nominate, each a
 * bounded number, and only the best nominees are compared part by part.
 */
public final class RelatedArticles {
    /** How many an article is followed by. */
    public static final int LIMIT = 6;

    private final Index index;

    private RelatedArticles(Index index) {
        this.index = index;
    }

    /** Of all articles of a site, in any order. */
    public static RelatedArticles of(List<Candidate> articles) {
        return new RelatedArticles(Index.ofAll(articles, new Timeline(articles)));
    }

    /**
     * The articles to read after one, best first; if too few are related, then those of its section
     * that are nearest in time.
     *
     * @param article its index
     * @param excluded indexes of articles that are not to be proposed: the editor's own choice,
     *     which the caller puts first, and those linked in the body
     * @param limit how many at most; {@link #LIMIT} less the editor's own choice
     */
    public List<Integer> related(int article, Set<Integer> excluded, int limit) {
        int[] apart = excluded.stream().mapToInt(Integer::intValue).toArray();
        return Arrays.stream(new Asker(index).related(article, apart, limit)).boxed().toList();
    }

    /**
     * The same articles after the terms of some have changed, and nothing else.
     *
     * @param terms by index; of these articles as they are now
     */
    public After after(Map<Integer, Terms> terms) {
        Map<Integer, Terms> changed = new HashMap<>();
        terms.forEach((article, now) -> changed.put(index.timeline().position(article), now));
        Map<Integer, int[]> lists = new TermLists(index, changed).lists();
        Set<Integer> touched = new TreeSet<>();
        TermLists.touched(changed, lists)
                .forEach(position -> touched.add(index.timeline().index(position)));
        return new After(new RelatedArticles(index.after(changed, lists)), touched);
    }

    /**
     * @param articles as they are then
     * @param touched indexes of all whose lists may be others than before: they have a term that an
     *     article has got or lost, or are such an article
     */
    public record After(RelatedArticles articles, Set<Integer> touched) {}

    /** {@link #related} of a few articles. */
    public Map<Integer, int[]> some(Set<Integer> articles, IntFunction<Query> query) {
        Asker asker = new Asker(index);
        Map<Integer, int[]> some = new HashMap<>();
        for (int article : articles) {
            Query asked = query.apply(article);
            some.put(article, asker.related(article, asked.excluded(), asked.limit()));
        }
        return some;
    }

    /**
     * What is asked for one article; see {@link #related}.
     *
     * @param excluded not to be changed
     */
    public record Query(int[] excluded, int limit) {}

    /** How near another article is to one, part by part, whether or not it is in its list. */
    public Relevance why(int article, int other) {
        return new Asker(index).relevance(article, other);
    }

    /** Postings walked over to answer: the cost. */
    int visited(int article) {
        Asker asker = new Asker(index);
        asker.related(article, new int[0], LIMIT);
        return asker.visited();
    }
}
