package vn.bantin.site.related;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

    /** Nominees that are compared part by part. */
    private static final int SHORTLIST = 24;

    private final Index index;

    private RelatedArticles(Index index) {
        this.index = index;
    }

    /** Of all articles of a site, in any order. */
    public static RelatedArticles of(List<Candidate> articles) {
        return new RelatedArticles(new Index(articles));
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
        return answer(article, excluded, limit).articles();
    }

    /** How near another article is to one, part by part, whether or not it is in its list. */
    public Relevance why(int article, int other) {
        Timeline timeline = index.timeline();
        return new Question(index, timeline.position(article)).relevance(timeline.position(other));
    }

    /**
     * @param visited postings walked over: the cost
     */
    record Answer(List<Integer> articles, int visited) {}

    Answer answer(int article, Set<Integer> excluded, int limit) {
        if (limit <= 0) {
            return new Answer(List.of(), 0);
        }
        int position = index.timeline().position(article);
        Set<Integer> taken = positions(excluded);
        taken.add(position);
        Question question = new Question(index, position);
        Nominees nominees = new Nominees(position, question.windowStart());
        question.nominate(nominees);
        Ranking shortlist = nominees.best(SHORTLIST + taken.size());
        Ranking ranking = new Ranking(limit);
        for (int rank = 0; rank < shortlist.size(); rank++) {
            int other = shortlist.position(rank);
            if (!taken.contains(other)) {
                ranking.offer(other, question.relevance(other).total());
            }
        }
        List<Integer> found = new ArrayList<>(limit);
        for (int rank = 0; rank < ranking.size(); rank++) {
            found.add(ranking.position(rank));
        }
        new Neighbours(index, position).fill(found, taken, limit);
        found.replaceAll(index.timeline()::index);
        return new Answer(List.copyOf(found), nominees.visited());
    }

    private Set<Integer> positions(Set<Integer> articles) {
        Set<Integer> positions = new HashSet<>();
        for (int article : articles) {
            positions.add(index.timeline().position(article));
        }
        return positions;
    }
}
