package vn.bantin.site.related;

import java.util.Arrays;
import vn.bantin.fingerprint.Fingerprint;

/**
 * The lists that an earlier build has made, each with what it was made of. An article is named by
 * its <em>age</em>, its place in the timeline counted from the oldest article, from 0: what is
 * published later changes no age. Immutable, and packed: a million of these are in memory at once.
 */
public final class EarlierLists {
    /** Nothing is known. */
    public static final EarlierLists NONE = new Builder().build();

    private static final int LONGS = 4;

    /** How many numbers stand before the first excluded one. */
    private static final int HEAD = 3;

    private final int size;

    /** By age, past and content. */
    private final long[] prints;

    /** By age, where its numbers begin; they end where the next ones do. */
    private final int[] starts;

    /** By age: the limit, the commonest word, how many are excluded, these, the list. */
    private final int[] numbers;

    private EarlierLists(Builder made) {
        size = made.size;
        prints = Arrays.copyOf(made.prints, LONGS * size);
        starts = Arrays.copyOf(made.starts, size + 1);
        numbers = Arrays.copyOf(made.numbers, starts[size]);
    }

    /**
     * One list.
     *
     * @param past of all articles that it could have led to, save their terms
     * @param content of the article's document, and so of its terms
     * @param excluded ages of articles that were not to be proposed
     * @param limit how many it could have had at most
     * @param commonest how rare the commonest word is that it was made of; words that are commoner
     *     have no part in it
     * @param list ages, best first
     */
    public record Entry(
            Fingerprint past,
            Fingerprint content,
            int[] excluded,
            int limit,
            int commonest,
            int[] list) {}

    /** How many ages have one. */
    public int size() {
        return size;
    }

    /** The entry of an age below {@link #size}. */
    public Entry at(int age) {
        int start = starts[age];
        int list = start + HEAD + numbers[start + 2];
        return new Entry(
                past(age),
                content(age),
                Arrays.copyOfRange(numbers, start + HEAD, list),
                numbers[start],
                numbers[start + 1],
                Arrays.copyOfRange(numbers, list, starts[age + 1]));
    }

    /** As {@link Entry#past} of {@link #at}. */
    Fingerprint past(int age) {
        return print(LONGS * age);
    }

    /** As {@link Entry#content} of {@link #at}. */
    Fingerprint content(int age) {
        return print(LONGS * age + 2);
    }

    /** As {@link Entry#commonest} of {@link #at}. */
    int commonest(int age) {
        return numbers[starts[age] + 1];
    }

    private Fingerprint print(int at) {
        return new Fingerprint(prints[at], prints[at + 1]);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EarlierLists that
                && Arrays.equals(prints, that.prints)
                && Arrays.equals(starts, that.starts)
                && Arrays.equals(numbers, that.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(prints);
    }

    /** Gathers entries from the oldest article on. */
    public static final class Builder {
        private static final int ROOM = 1024;

        private long[] prints = new long[LONGS * ROOM];
        private int[] starts = new int[ROOM + 1];
        private int[] numbers = new int[ROOM];
        private int size;

        /** Of the next age. */
        public Builder add(Entry entry) {
            int start = starts[size];
            int list = start + HEAD + entry.excluded().length;
            begin(entry.past(), entry.content(), list + entry.list().length);
            numbers[start] = entry.limit();
            numbers[start + 1] = entry.commonest();
            numbers[start + 2] = entry.excluded().length;
            System.arraycopy(entry.excluded(), 0, numbers, start + HEAD, entry.excluded().length);
            System.arraycopy(entry.list(), 0, numbers, list, entry.list().length);
            return this;
        }

        /**
         * Of the next age, which had the same list.
         *
         * @param content of the document as it is now
         */
        Builder again(EarlierLists before, int age, Fingerprint content) {
            int from = before.starts[age];
            int length = before.starts[age + 1] - from;
            int start = starts[size];
            begin(before.past(age), content, start + length);
            System.arraycopy(before.numbers, from, numbers, start, length);
            return this;
        }

        private void begin(Fingerprint past, Fingerprint content, int end) {
            if (size + 1 == starts.length) {
                starts = Arrays.copyOf(starts, 2 * size + 1);
                prints = Arrays.copyOf(prints, LONGS * 2 * size);
            }
            if (end > numbers.length) {
                numbers = Arrays.copyOf(numbers, Math.max(end, 2 * numbers.length));
            }
            prints[LONGS * size] = past.high();
            prints[LONGS * size + 1] = past.low();
            prints[LONGS * size + 2] = content.high();
            prints[LONGS * size + 3] = content.low();
            size++;
            starts[size] = end;
        }

        public EarlierLists build() {
            return new EarlierLists(this);
        }
    }
}
