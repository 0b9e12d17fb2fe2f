package vn.bantin.comment;

import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.bantin.text.NormalForm;
import vn.bantin.text.Suspicious;

/**
 * What a reader wrote, as other readers may see it. Comments come from outside and are pasted from
 * anywhere, so what cannot be seen or spoils the page is taken out, not refused: an editor who
 * approves the words has no quarrel with it. For one text.
 */
final class CleanText {
    /** Vietnamese has at most two marks on a letter, and in NFC none that stands alone. */
    private static final int MOST_MARKS = 2;

    /** A column of single letters would push the next comment off every screen. */
    private static final int MOST_LINES = 40;

    /** Hangul fillers and the like: letters by name, blanks to the eye. */
    private static final String BLANK_LETTERS = "\u115F\u1160\u3164\uFFA0\u034F\u17B4\u17B5\u2800";

    private final String written;
    private final StringBuilder clean = new StringBuilder();
    private final SortedSet<String> removed = new TreeSet<>();
    private int marks;

    private CleanText(String written) {
        this.written = written;
    }

    /**
     * @param text without blanks round it or in rows, at most {@value #MOST_LINES} lines
     * @param removed characters that were taken out, by the names of Unicode ({@code U+202E})
     * @param masked whether an address or number of a person was
     */
    record Result(String text, SortedSet<String> removed, boolean masked) {}

    /** Of several lines. */
    static Result of(String written) {
        return new CleanText(written).result(MOST_LINES);
    }

    /** Of one line: a name. */
    static Result ofLine(String written) {
        return new CleanText(written).result(1);
    }

    private Result result(int lines) {
        SortedSet<Integer> hidden = new TreeSet<>();
        Suspicious.find(written).forEach(found -> hidden.add(found.index()));
        for (int i = 0; i < written.length(); ) {
            int codePoint = written.codePointAt(i);
            take(codePoint, hidden.contains(i));
            i += Character.charCount(codePoint);
        }
        String even = lines(NormalForm.composed(clean.toString()), lines);
        String without = PersonalData.leaveOut(even);
        return new Result(without, removed, !without.equals(even));
    }

    private void take(int codePoint, boolean suspicious) {
        if (codePoint == '\n' || codePoint == 0x2028 || codePoint == 0x2029) {
            clean.append('\n');
        } else if (isBlank(codePoint)) {
            clean.append(' ');
        } else if (suspicious || isHidden(codePoint)) {
            removed.add(name(codePoint));
        } else if (isMark(codePoint)) {
            if (++marks <= MOST_MARKS) {
                clean.appendCodePoint(codePoint);
            } else {
                removed.add(name(codePoint));
            }
            return;
        } else {
            clean.appendCodePoint(codePoint);
        }
        marks = 0;
    }

    private static boolean isBlank(int codePoint) {
        return codePoint == '\t' || codePoint == '\r' || Character.isSpaceChar(codePoint);
    }

    /** ZWJ between emoji is not among what is suspicious, and stays. */
    private static boolean isHidden(int codePoint) {
        int type = Character.getType(codePoint);
        return (type == Character.FORMAT && codePoint != 0x200D)
                || type == Character.PRIVATE_USE
                || BLANK_LETTERS.indexOf(codePoint) >= 0;
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /**
     * One blank between words, one empty line between paragraphs, no more lines than are allowed.
     */
    private static String lines(String text, int most) {
        StringBuilder even = new StringBuilder();
        int lines = 1;
        int empty = 0;
        for (String line : text.split("\n", -1)) {
            String words = line.strip().replaceAll(" {2,}", " ");
            if (words.isEmpty()) {
                empty++;
                continue;
            }
            if (even.length() > 0) {
                boolean room = lines < most;
                even.append(!room ? " " : empty > 0 ? "\n\n" : "\n");
                lines += room ? 1 : 0;
            }
            even.append(words);
            empty = 0;
        }
        return even.toString();
    }

    private static String name(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }
}
