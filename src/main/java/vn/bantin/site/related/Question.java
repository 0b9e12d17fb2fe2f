package vn.bantin.site.related;

import java.util.List;

/**
 * What one article asks the index for, and what each answer is worth to it. Weights are those of
 * the article's own window: how rare a key was when it was published, for ever (I4), in powers of
 * two, so that one edit tips few of them (I2).
 */
final class Question {
    /** Rarest terms asked for. */
    static final int MAX_TERMS = 12;

    private static final int WORD_POINTS = 2;
    private static final int TAG_POINTS = 3;
    private static final int TOPIC_POINTS = 4;
    private static final int PLACE_POINTS = 1;

    private final Index index;
    private final int position;
    private final int windowStart;
    private final int windowBits;

    private final int[] terms = new int[MAX_TERMS];
    private final int[] termWeights = new int[MAX_TERMS];
    private int termCount;

    Question(Index index, int position) {
        this.index = index;
        this.position = position;
        windowStart = index.timeline().windowStart(position);
        windowBits = bits(index.timeline().listedFrom(windowStart));
        List<Integer> all = index.terms(position);
        for (int i = 0; i < all.size(); i++) {
            addTerm(all.get(i));
        }
    }

    int position() {
        return position;
    }

    int windowStart() {
        return windowStart;
    }

    /** Lets every key nominate the newest articles that have it. */
    void nominate(Nominees nominees) {
        for (int i = 0; i < termCount; i++) {
            nominees.add(index.termPostings(), terms[i], termWeights[i] * WORD_POINTS);
        }
        int[] labels = index.labels().of(position);
        for (int i = 0; i < labels.length; i++) {
            if (i != Labels.SECTION && labels[i] != Labels.NONE) {
                int weight = weight(index.labelPostings(), labels[i]);
                nominees.add(index.labelPostings(), labels[i], weight * points(i));
            }
        }
    }

    /** How near another article is, exactly: all keys, whoever nominated it. */
    Relevance relevance(int other) {
        int words = 0;
        for (int i = 0; i < termCount; i++) {
            if (index.hasTerm(other, terms[i])) {
                words += termWeights[i] * WORD_POINTS;
            }
        }
        int[] labels = index.labels().of(position);
        int[] points = new int[Labels.FIRST_TAG + 1];
        for (int i = 0; i < labels.length; i++) {
            if (i != Labels.SECTION
                    && labels[i] != Labels.NONE
                    && index.labels().has(other, labels[i])) {
                int weight = weight(index.labelPostings(), labels[i]);
                points[Math.min(i, Labels.FIRST_TAG)] += weight * points(i);
            }
        }
        return new Relevance(
                words,
                points[Labels.FIRST_TAG],
                points[Labels.TOPIC],
                points[Labels.PLACE],
                index.timeline().recencyPercent(position, other));
    }

    private static int points(int label) {
        return switch (label) {
            case Labels.TOPIC -> TOPIC_POINTS;
            case Labels.PLACE -> PLACE_POINTS;
            default -> TAG_POINTS;
        };
    }

    /** Keeps the heaviest, heaviest first, of equal ones the first to come. */
    private void addTerm(int term) {
        int weight = weight(index.termPostings(), term);
        int at = termCount;
        while (at > 0 && termWeights[at - 1] < weight) {
            at--;
        }
        if (weight == 0 || at == MAX_TERMS) {
            return;
        }
        termCount = Math.min(MAX_TERMS, termCount + 1);
        for (int i = termCount - 1; i > at; i--) {
            terms[i] = terms[i - 1];
            termWeights[i] = termWeights[i - 1];
        }
        terms[at] = term;
        termWeights[at] = weight;
    }

    /** How many times the key's frequency doubles into the window; 0 if it leads to no other. */
    private int weight(Postings postings, int key) {
        int list = postings.list(key);
        if (list < 0) {
            return 0;
        }
        int frequency = postings.end(list) - postings.from(list, windowStart);
        return frequency < 2 ? 0 : Math.max(0, windowBits - bits(frequency));
    }

    private static int bits(int number) {
        return 32 - Integer.numberOfLeadingZeros(number);
    }
}
