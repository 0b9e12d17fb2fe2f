package vn.bantin.check.fix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The difference of two texts as {@code diff -u} shows it (POSIX, diff, -u). */
final class UnifiedDiff {
    private static final int CONTEXT = 3;

    /** How far ahead an equal line is looked for before all that is left counts as changed. */
    private static final int REACH = 400;

    private UnifiedDiff() {}

    /** A line of the result: taken out, put in, or the same, and its place in both texts. */
    private record Step(char sign, String line, int oldLine, int newLine) {}

    /**
     * @param file slash-separated, for the head
     * @return {@code ""} where nothing differs
     */
    static String of(String file, String before, String after) {
        List<Step> steps = steps(lines(before), lines(after));
        StringBuilder diff = new StringBuilder();
        int at = 0;
        while (at < steps.size()) {
            if (steps.get(at).sign() == ' ') {
                at++;
                continue;
            }
            int start = Math.max(0, at - CONTEXT);
            int end = endOfHunk(steps, at);
            hunk(steps.subList(start, end), diff);
            at = end;
        }
        return diff.length() == 0 ? "" : "--- a/" + file + "\n+++ b/" + file + "\n" + diff;
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("(?<=\n)", -1)));
        if (lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }

    private static List<Step> steps(List<String> before, List<String> after) {
        List<Step> steps = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                steps.add(new Step(' ', before.get(i), i++, j++));
                continue;
            }
            int[] meeting =
                    meeting(before.subList(i, before.size()), after.subList(j, after.size()));
            for (int n = 0; n < meeting[0]; n++) {
                steps.add(new Step('-', before.get(i), i++, j));
            }
            for (int n = 0; n < meeting[1]; n++) {
                steps.add(new Step('+', after.get(j), i, j++));
            }
        }
        return steps;
    }

    /** How many lines of each to pass until both go on alike. */
    private static int[] meeting(List<String> before, List<String> after) {
        for (int sum = 1; sum <= REACH; sum++) {
            for (int i = Math.max(0, sum - after.size() + 1); i <= sum; i++) {
                int j = sum - i;
                if (i < before.size() && j >= 0 && before.get(i).equals(after.get(j))) {
                    return new int[] {i, j};
                }
            }
        }
        return new int[] {before.size(), after.size()};
    }

    private static int endOfHunk(List<Step> steps, int start) {
        int end = start;
        int same = 0;
        while (end < steps.size() && same <= 2 * CONTEXT) {
            same = steps.get(end).sign() == ' ' ? same + 1 : 0;
            end++;
        }
        return end - Math.max(0, same - CONTEXT);
    }

    private static void hunk(List<Step> steps, StringBuilder diff) {
        long olds = steps.stream().filter(step -> step.sign() != '+').count();
        long news = steps.stream().filter(step -> step.sign() != '-').count();
        Step first = steps.get(0);
        diff.append("@@ -").append(range(first.oldLine(), olds));
        diff.append(" +").append(range(first.newLine(), news)).append(" @@\n");
        for (Step step : steps) {
            String line = step.line();
            boolean whole = line.endsWith("\n");
            diff.append(step.sign())
                    .append(line)
                    .append(whole ? "" : "\n\\ No newline at end of file\n");
        }
    }

    /** Lines from 1; of no lines the one before. */
    private static String range(int first, long count) {
        return (count == 0 ? first : first + 1) + (count == 1 ? "" : "," + count);
    }
}
