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

    /**
     * Frequencies below eight are one and the same: a pair of syllables that two or three articles
     * share is as often an accident as it is a story of its own.
     */
    private static final int LEAST_BITS = 3;

    /** A site of ten articles has rare words too. */
    private static final int LEAST_WINDOW_BITS = 5;

    private static final int WORD_POINTS = 2;
    private static final int TAG_POINTS = 2;
    private static final int TOPIC_POINTS = 4;
    private static final int PLACE_POINTS = 1;

    private final Index index;
    private final int position;
    private final int windowStart;
    private final int windowBits;

    private final int[] terms = new int[MAX_TERMS];
    private final int[] termBits = new int[MAX_TERMS];
    private int termCount;

    private final int[] labels;

    /** Points by place in {@link #labels}; 0 for the section, which is no sign of relevance. */
    private final int[] labelPoints;

    Question(Index index, int position) {
        this.index = index;
        this.position = position;
        windowStart = index.timeline().windowStart(position);
        int size = index.timeline().listedFrom(windowStart);
        windowBits = Math.max(LEAST_WINDOW_BITS, bits(size));
        List<Integer> all = index.terms(position);
        for (int i = 0; i < all.size(); i++) {
            addTerm(all.get(i));
        }
        labels = index.labels().of(position);
        labelPoints = new int[labels.length];
        for (int i = 0; i < labels.length; i++) {
            if (i != Labels.SECTION && labels[i] != Labels.NONE) {
                int bits = frequencyBits(index.labelPostings(), labels[i]);
                labelPoints[i] = weight(bits) * points(i);
            }
        }
    }

    int windowStart() {
        return windowStart;
    }

    /** Lets every key nominate the newest articles that have it. */
    void nominate(Nominees nominees) {
        for (int i = 0; i < termCount; i++) {
            nominees.add(index.termPostings(), terms[i], weight(termBits[i]) * WORD_POINTS);
        }
        for (int i = 0; i < labels.length; i++) {
            nominees.add(index.labelPostings(), labels[i], labelPoints[i]);
        }
    }

    /** How near another article is, exactly: all keys, whoever nominated it. */
    Relevance relevance(int other) {
        int words = 0;
        for (int i = 0; i < termCount; i++) {
            if (index.hasTerm(other, terms[i])) {
                words += weight(termBits[i]) * WORD_POINTS;
            }
        }
        int[] points = new int[Labels.FIRST_TAG + 1];
        for (int i = 0; i < labels.length; i++) {
            if (labelPoints[i] > 0 && index.labels().has(other, labels[i])) {
                points[Math.min(i, Labels.FIRST_TAG)] += labelPoints[i];
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

    /** Keeps the rarest, rarest first, of equal ones the first to come. */
    private void addTerm(int term) {
        int bits = frequencyBits(index.termPostings(), term);
        int at = termCount;
        while (at > 0 && isRarer(bits, termBits[at - 1])) {
            at--;
        }
        if (weight(bits) == 0 || at == MAX_TERMS) {
            return;
        }
        termCount = Math.min(MAX_TERMS, termCount + 1);
        for (int i = termCount - 1; i > at; i--) {
            terms[i] = terms[i - 1];
            termBits[i] = termBits[i - 1];
        }
        terms[at] = term;
        termBits[at] = bits;
    }

    /** Of those too rare to tell apart, the one that leads to more articles is asked first. */
    private static boolean isRarer(int bits, int other) {
        int floored = Math.max(LEAST_BITS, bits);
        int otherFloored = Math.max(LEAST_BITS, other);
        return floored < otherFloored || (floored == otherFloored && bits > other);
    }

    /** How many times the frequency doubles into the window; 0 for a key that leads to no other. */
    private int weight(int frequencyBits) {
        return frequencyBits < 2
                ? 0
                : Math.max(0, windowBits - Math.max(LEAST_BITS, frequencyBits));
    }

    /** Of how many articles of the window have the key, this one included. */
    private int frequencyBits(Postings postings, int key) {
        int list = postings.list(key);
        return list < 0 ? 0 : bits(postings.end(list) - postings.from(list, windowStart));
    }

    private static int bits(int number) {
        return 32 - Integer.numberOfLeadingZeros(number);
    }
}
