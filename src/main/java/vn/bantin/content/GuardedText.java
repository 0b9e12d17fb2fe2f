package vn.bantin.content;

import java.time.Duration;
import vn.bantin.diagnostic.Fault;
import vn.bantin.limit.WorkLimit;

/**
 * The body as flexmark reads it. Some short texts send flexmark into work that grows with the
 * square of their length or worse, and it cannot be interrupted; but it must ask for characters, so
 * this counts the questions. The count decides before the clock does on any ordinary machine, so
 * that the same text ends the same way everywhere; the clock is the last resort.
 */
final class GuardedText implements CharSequence {
    /** Questions that any body may ask: an ordinary article asks about 8 per character. */
    private static final long FREE = 25_000_000;

    private static final int PER_CHARACTER = 40;

    /** How often the clock is looked at, in questions; a power of two. */
    private static final int CLOCK_EVERY = 1 << 12;

    private static final Duration MOST = Duration.ofSeconds(2);

    private final String text;
    private final long budget;
    private final WorkLimit limit = new WorkLimit(MOST);
    private long asked;
    private int last;

    GuardedText(String text) {
        this.text = text;
        this.budget = FREE + (long) PER_CHARACTER * text.length();
    }

    @Override
    public char charAt(int index) {
        last = index;
        if ((++asked & (CLOCK_EVERY - 1)) == 0 && (asked > budget || limit.isOver())) {
            throw new Refusal(Fault.BODY_TOO_SLOW, index);
        }
        return text.charAt(index);
    }

    /** Of the thread that reads this. */
    WorkLimit limit() {
        return limit;
    }

    /** Where the parser was last seen, 0-based; from another thread only roughly. */
    int last() {
        return Math.min(last, Math.max(0, text.length() - 1));
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
