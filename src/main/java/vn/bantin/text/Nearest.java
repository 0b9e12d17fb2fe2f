package vn.bantin.text;

import java.util.Collection;

/** «Có phải …?»: the known name that a mistyped one was most likely meant to be. */
public final class Nearest {
    /** No name of ours is longer, and hostile ones must cost nothing. */
    private static final int LONGEST = 200;

    private Nearest() {}

    /**
     * The known name with the fewest slips (a letter too many, missing, wrong, or two swapped; case
     * and marks are none) from the wanted one; of several the first in the collection's order.
     * {@code ""} when none is near: up to one slip in three letters, at least one, at most three.
     */
    public static String to(String wanted, Collection<String> known) {
        if (wanted.isEmpty() || wanted.length() > LONGEST) {
            return "";
        }
        String folded = Folding.fold(wanted);
        int best = Math.max(1, Math.min(3, folded.length() / 3)) + 1;
        String nearest = "";
        for (String name : known) {
            if (name.length() <= LONGEST) {
                int slips = slips(folded, Folding.fold(name), best);
                if (slips < best) {
                    best = slips;
                    nearest = name;
                }
            }
        }
        return nearest;
    }

    /**
     * Optimal string alignment distance (Damerau–Levenshtein with each letter edited once), or any
     * number not below {@code limit}.
     */
    private static int slips(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) >= limit) {
            return limit;
        }
        int[] before = new int[b.length() + 1];
        int[] above = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int cost = Math.min(above[j - 1] + change, 1 + Math.min(above[j], row[j - 1]));
                row[j] = isSwap(a, i, b, j) ? Math.min(cost, before[j - 2] + 1) : cost;
                least = Math.min(least, row[j]);
            }
            if (least > limit) {
                return limit;
            }
            int[] free = before;
            before = above;
            above = row;
            row = free;
        }
        return above[b.length()];
    }

    private static boolean isSwap(String a, int i, String b, int j) {
        return i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
