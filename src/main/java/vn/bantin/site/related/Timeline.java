package vn.bantin.site.related;

import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Articles by date, newest first, those of one date by address. A place in this order is a
 * <em>position</em>, from 0; an index is a place in the caller's list.
 */
final class Timeline {
    /** An article may lead to one published this much later, and to no later one (I4). */
    private static final long WINDOW_SECONDS = Duration.ofDays(14).toSeconds();

    private static final long DAY_SECONDS = Duration.ofDays(1).toSeconds();

    private final int[] indexes;
    private final int[] positions;
    private final long[] seconds;
    private final int[] windowStarts;

    /** Of listed articles at lower positions. */
    private final int[] listedBefore;

    Timeline(List<Candidate> articles) {
        int count = articles.size();
        Integer[] order = new Integer[count];
        Arrays.setAll(order, i -> i);
        Comparator<Candidate> newestFirst =
                Comparator.comparing(Candidate::date).reversed().thenComparing(Candidate::address);
        Arrays.sort(order, Comparator.comparing(articles::get, newestFirst));
        indexes = new int[count];
        positions = new int[count];
        seconds = new long[count];
        windowStarts = new int[count];
        listedBefore = new int[count + 1];
        for (int position = 0; position < count; position++) {
            Candidate article = articles.get(order[position]);
            indexes[position] = order[position];
            positions[order[position]] = position;
            seconds[position] = article.date().getEpochSecond();
            listedBefore[position + 1] = listedBefore[position] + (article.listed() ? 1 : 0);
            int start = position == 0 ? 0 : windowStarts[position - 1];
            while (seconds[start] > seconds[position] + WINDOW_SECONDS) {
                start++;
            }
            windowStarts[position] = start;
        }
    }

    int size() {
        return indexes.length;
    }

    int index(int position) {
        return indexes[position];
    }

    int position(int index) {
        return positions[index];
    }

    /** The newest position that an article may lead to; all from there on it may, save itself. */
    int windowStart(int position) {
        return windowStarts[position];
    }

    boolean isListed(int position) {
        return listedBefore[position + 1] > listedBefore[position];
    }

    /** How many listed articles there are from a position on. */
    int listedFrom(int position) {
        return listedBefore[size()] - listedBefore[position];
    }

    /**
     * What is left of 100 for the time between two articles. In coarse steps, so that a corrected
     * date reorders little.
     */
    int recencyPercent(int position, int other) {
        long days = Math.abs(seconds[position] - seconds[other]) / DAY_SECONDS;
        if (days <= 60) {
            return 100;
        }
        if (days <= 365) {
            return 90;
        }
        return days <= 3 * 365 ? 75 : 60;
    }
}
