package vn.bantin.publish.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Parts of a text by which it is known wherever it gets to: a few words in a row that have nothing
 * between them which any form of mark-up would write in another way.
 */
public final class TellingRuns {
    /** UTF-16 units of what nobody else happens to say. */
    private static final int SHORTEST = 24;

    private static final int LONGEST = 64;
    private static final int FEWEST_BLANKS = 4;

    private TellingRuns() {}

    /**
     * @param text plain, or Markdown; in NFC
     * @param most how many
     * @return the longest ones, cut at a word's end; each once, in no order that means anything
     */
    public static List<String> of(String text, int most) {
        List<String> runs = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || ends(text, i)) {
                add(text.substring(start, i), runs);
                start = i + 1;
            }
        }
        return runs.stream()
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(most)
                .toList();
    }

    /** A line's end is a blank, but not two of them, nor one after blanks, which ends a line. */
    private static boolean ends(String text, int i) {
        char c = text.charAt(i);
        if (c == '\n') {
            boolean paragraph = i + 1 < text.length() && text.charAt(i + 1) == '\n';
            return paragraph || (i > 0 && text.charAt(i - 1) == ' ');
        }
        return c != ' ' && c != ',' && !Character.isLetterOrDigit(c);
    }

    private static void add(String written, List<String> runs) {
        String run = written.strip().replaceAll("\\s+", " ");
        if (run.length() > LONGEST) {
            run = run.substring(0, run.lastIndexOf(' ', LONGEST) + 1).strip();
        }
        long blanks = run.chars().filter(c -> c == ' ').count();
        if (run.length() >= SHORTEST && blanks >= FEWEST_BLANKS) {
            runs.add(run);
        }
    }
}
