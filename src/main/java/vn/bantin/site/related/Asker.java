package vn.bantin.site.related;

import java.util.Arrays;

/** Answers for one article after another; for one thread. */
final class Asker {
    /** Nominees that are compared part by part. */
    private static final int SHORTLIST = 24;

    /** Rarer than any word. */
    private static final int NOTHING = 0;

    private final Index index;
    private final Question question;
    private final Nominees nominees;
    private int visited;
    private int commonest;

    Asker(Index index) {
        this.index = index;
        this.question = new Question(index);
        this.nominees = new Nominees(index.timeline().size());
    }

    boolean asks(Index some) {
        return index == some;
    }

    /**
     * @param excluded indexes
     * @return indexes
     */
    int[] related(int article, int[] excluded, int limit) {
        visited = 0;
        commonest = NOTHING;
        if (limit <= 0) {
            return new int[0];
        }
        Timeline timeline = index.timeline();
        int position = timeline.position(article);
        int[] taken = Arrays.copyOf(excluded, excluded.length + 1);
        for (int i = 0; i < excluded.length; i++) {
            taken[i] = timeline.position(excluded[i]);
        }
        taken[excluded.length] = position;
        Ranking ranking = ranking(position, taken, limit);
        int[] found = Arrays.copyOf(ranking.positions(), limit);
        int size = ranking.size();
        if (size < limit) {
            size = new Neighbours(index, position, taken).fill(found, size);
        }
        for (int i = 0; i < size; i++) {
            found[i] = timeline.index(found[i]);
        }
        return size == limit ? found : Arrays.copyOf(found, size);
    }

    /** How near another article is, whether or not it is in the list. */
    Relevance relevance(int article, int other) {
        Timeline timeline = index.timeline();
        return question.about(timeline.position(article)).relevance(timeline.position(other));
    }

    /** Postings walked over for the last answer: its cost. */
    int visited() {
        return visited;
    }

    /** The {@link Rarity} of the commonest word that had a part in the last answer. */
    int commonest() {
        return commonest;
    }

    private Ranking ranking(int position, int[] taken, int limit) {
        question.about(position).nominate(nominees);
        Ranking shortlist = nominees.best(SHORTLIST + taken.length, position);
        visited = nominees.visited();
        commonest = question.commonest();
        nominees.clear();
        Ranking ranking = new Ranking(limit);
        for (int rank = 0; rank < shortlist.size(); rank++) {
            int other = shortlist.position(rank);
            if (!Neighbours.contains(taken, taken.length, other)) {
                ranking.offer(other, question.relevance(other).total());
            }
        }
        return ranking;
    }
}
