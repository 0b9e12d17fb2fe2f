package vn.bantin.site.related;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which articles «Đọc thêm» offers under an article, after the editor's own choice: those that
 * share rare words, tags, topic or place with it, the nearer in time the better.
 *
 * <p>An article sees everything older and what was published within 14 days after it. Rarity is
 * counted in what it sees, so publishing changes no list of an article dated more than 14 days
 * before. Lists depend on the articles, not on the order in which they are given. Safe for use by
 * many threads at once.
 */
public final class RelatedArticles {
    /** Place from the newest to index in the list given, and back. */
    private final int[] given;

    private final int[] placeOf;
    private final Index index;

    /**
     * @param newestFirst all published articles; later methods speak of them by 0-based index
     */
    public RelatedArticles(List<Candidate> newestFirst) {
        Comparator<Integer> order = Comparator.comparing(newestFirst::get, Candidate.NEWEST_FIRST);
        given =
                IntStream.range(0, newestFirst.size())
                        .boxed()
                        .sorted(order)
                        .mapToInt(Integer::intValue)
                        .toArray();
        placeOf = new int[given.length];
        List<Candidate> sorted = new ArrayList<>(given.length);
        for (int place = 0; place < given.length; place++) {
            placeOf[given[place]] = place;
            sorted.add(newestFirst.get(given[place]));
        }
        index = new Index(sorted);
    }

    /**
     * The articles to offer under one.
     *
     * @param article index of the article
     * @param excluded indexes that must not be offered: the editor's own choice, and what the body
     *     links to; the article itself never is
     * @param wanted how many at most
     * @return indexes, best first; fewer than wanted only where its section has no more
     */
    public List<Integer> of(int article, Set<Integer> excluded, int wanted) {
        int place = placeOf[article];
        List<Integer> offered = new ArrayList<>(wanted);
        Smallest best = best(place, excluded, wanted);
        for (int i = 0; i < best.size(); i++) {
            offered.add(given[(int) best.at(i)]);
        }
        Nearest nearest = index.nearestOfSection(place);
        while (offered.size() < wanted && nearest.hasNext()) {
            int candidate = given[nearest.next()];
            if (!excluded.contains(candidate) && !offered.contains(candidate)) {
                offered.add(candidate);
            }
        }
        return List.copyOf(offered);
    }

    /** Ranks by total, then by date and address, which is the place from the newest. */
    private Smallest best(int place, Set<Integer> excluded, int wanted) {
        IntTable points = new IntTable(512);
        index.ask(place, (candidate, part, more) -> points.add(candidate, more));
        Smallest best = new Smallest(wanted);
        for (int slot = 0; slot < points.slots(); slot++) {
            if (points.valueAt(slot) > 0) {
                int candidate = points.keyAt(slot);
                int total = Weights.total(points.valueAt(slot), index.recency(place, candidate));
                long rank = (long) (Integer.MAX_VALUE - total) << 32 | candidate;
                if (total > 0 && best.wouldKeep(rank) && !excluded.contains(given[candidate])) {
                    best.offer(rank);
                }
            }
        }
        return best;
    }

    /** Why {@code candidate} is, or is not, offered under {@code article}; both are indexes. */
    public Score explain(int article, int candidate) {
        int place = placeOf[article];
        int explained = placeOf[candidate];
        int[] points = new int[Part.values().length];
        index.ask(
                place,
                (other, part, more) -> {
                    if (other == explained) {
                        points[part.ordinal()] += more;
                    }
                });
        return Score.of(points, index.recency(place, explained));
    }

    /** How many postings one article's list costs: what must not grow with the corpus. */
    int postingsVisited(int article) {
        int[] visited = {0};
        index.ask(placeOf[article], (other, part, points) -> visited[0]++);
        return visited[0];
    }
}
