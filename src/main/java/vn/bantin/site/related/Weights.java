package vn.bantin.site.related;

/**
 * The numbers of the ranking, all coarse on purpose: frequencies count in powers of two and totals
 * in steps, so that one edited article does not reorder the lists of others.
 */
final class Weights {
    /** Beyond this many doublings rarer means nothing more: it would only reward accidents. */
    private static final int MOST_RARITY = 6;

    /** Fewer points than this are chance: one shared expression, or one shared place. */
    private static final int LEAST_POINTS = 14;

    /** Totals are rounded down to multiples of this; what then ties falls by date. */
    private static final int STEP = 4;

    private static final long DAY = 86_400;

    /** Distances in time, in seconds, each of which costs a sixteenth. */
    private static final long[] DISTANCES = {
        45 * DAY, 120 * DAY, 240 * DAY, 400 * DAY, 800 * DAY, 1600 * DAY, 3200 * DAY
    };

    private Weights() {}

    /**
     * How many times the articles halve until only those with the property are left.
     *
     * @param frequency how many have it, at least 1
     * @param articles how many there are, at least {@code frequency}
     */
    static int rarity(int frequency, int articles) {
        return Math.min(MOST_RARITY, log2(articles) - log2(frequency));
    }

    /** Sixteenths left when two articles lie so many seconds apart. */
    static int recency(long seconds) {
        int left = 16;
        for (long distance : DISTANCES) {
            if (Math.abs(seconds) > distance) {
                left--;
            }
        }
        return left;
    }

    static int total(int points, int recency) {
        return points < LEAST_POINTS ? 0 : points * recency / (16 * STEP) * STEP;
    }

    static int log2(int positive) {
        return 31 - Integer.numberOfLeadingZeros(positive);
    }
}
