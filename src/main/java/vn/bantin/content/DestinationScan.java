package vn.bantin.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds what a body may refer to without parsing it: a look at every place where Markdown or HTML
 * can hold an address. May find more than the parser (in code, in a broken link), never less, save
 * addresses of more than {@value #LONGEST} characters, which are no file's.
 */
final class DestinationScan {
    static final int LONGEST = 1_000;

    /**
     * Distinct destinations of one body; a photo story has a hundred. Any further one is broken.
     */
    static final int MOST = 5_000;

    private final String body;

    /** With the offset of the first of each. */
    private final Map<String, Integer> found = new LinkedHashMap<>();

    private SortedMap<String, String> credits = Collections.emptySortedMap();

    private DestinationScan(String body) {
        this.body = body;
    }

    /**
     * @param all the relative destinations in normal form, distinct, in order of appearance; at
     *     most {@value DestinationScan#MOST}
     * @param offsets in the body, in UTF-16 units, of the first of each
     * @param credits by destination, of those with a credit as title text in Markdown
     */
    record Destinations(
            List<String> all, List<Integer> offsets, SortedMap<String, String> credits) {}

    static Destinations of(String body) {
        DestinationScan scan = new DestinationScan(body);
        int bracket = body.indexOf(']');
        int equals = body.indexOf('=');
        while ((bracket >= 0 || equals >= 0) && scan.found.size() < MOST) {
            if (equals < 0 || (bracket >= 0 && bracket < equals)) {
                scan.afterBracket(bracket + 1);
                bracket = body.indexOf(']', bracket + 1);
            } else {
                scan.afterEquals(equals);
                equals = body.indexOf('=', equals + 1);
            }
        }
        return new Destinations(
                new ArrayList<>(scan.found.keySet()),
                new ArrayList<>(scan.found.values()),
                scan.credits);
    }

    private void afterBracket(int at) {
        char c = at < body.length() ? body.charAt(at) : ' ';
        if (c == '(' || c == ':') {
            int start = skipBlank(at + 1);
            if (start < body.length() && body.charAt(start) == '<') {
                int end = endBefore(start + 1, '>');
                credit(add(start + 1, end), end + 1);
            } else if (c == '(') {
                inline(start);
            } else {
                int end = endOfWord(start);
                credit(add(start, end), end);
            }
        }
    }

    /**
     * Both readings of an address with spaces: up to the first, as CommonMark has it, and up to the
     * title or the closing parenthesis.
     */
    private void inline(int start) {
        int depth = 0;
        boolean spaces = false;
        int limit = limit(start);
        for (int i = start; i < limit; i++) {
            char c = body.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && depth-- == 0) {
                add(start, i);
                return;
            } else if (isBlank(c)) {
                int next = skipBlank(i);
                char after = next < limit ? body.charAt(next) : ' ';
                boolean title = after == '"' || after == '\'';
                if (!spaces || title || after == '(') {
                    String path = add(start, i);
                    credit(title ? path : "", next);
                }
                if (title) {
                    return;
                }
                spaces = true;
                i = next - 1;
            }
        }
    }

    /** {@code src=} and {@code href=}, whatever the case, with or without blanks and quotes. */
    private void afterEquals(int equals) {
        int nameEnd = equals;
        while (nameEnd > 0 && isBlank(body.charAt(nameEnd - 1)) && equals - nameEnd < LONGEST) {
            nameEnd--;
        }
        if (!endsWith(nameEnd, "src") && !endsWith(nameEnd, "href")) {
            return;
        }
        int start = skipBlank(equals + 1);
        if (start == body.length()) {
            return;
        }
        char quote = body.charAt(start);
        if (quote == '"' || quote == '\'') {
            add(start + 1, endBefore(start + 1, quote));
        } else {
            int end = start;
            int limit = limit(start);
            while (end < limit && !isBlank(body.charAt(end)) && body.charAt(end) != '>') {
                end++;
            }
            add(start, end);
        }
    }

    private boolean endsWith(int end, String name) {
        return body.regionMatches(true, end - name.length(), name, 0, name.length());
    }

    private int endBefore(int start, char stop) {
        int limit = limit(start);
        int end = start;
        while (end < limit && body.charAt(end) != stop) {
            end += body.charAt(end) == '\\' && stop == '>' ? 2 : 1;
        }
        return Math.min(end, body.length());
    }

    private int endOfWord(int start) {
        int limit = limit(start);
        int end = start;
        while (end < limit && !isBlank(body.charAt(end))) {
            end++;
        }
        return end;
    }

    private int skipBlank(int start) {
        int limit = limit(start);
        int i = start;
        while (i < limit && isBlank(body.charAt(i))) {
            i++;
        }
        return i;
    }

    private int limit(int start) {
        return Math.min(body.length(), start + LONGEST + 1);
    }

    /** Gives the destination; {@code ""} where it is none. */
    private String add(int start, int end) {
        if (end <= start || end - start > LONGEST) {
            return "";
        }
        String path = Destination.normalise(body.substring(start, end));
        if (!path.isEmpty()) {
            found.putIfAbsent(path, start);
        }
        return path;
    }

    /** Takes the title text at {@code at}, if there is one and it is a credit. */
    private void credit(String path, int at) {
        int start = skipBlank(at);
        char quote = start < body.length() ? body.charAt(start) : ' ';
        if (path.isEmpty() || (quote != '"' && quote != '\'')) {
            return;
        }
        StringBuilder title = new StringBuilder();
        int limit = limit(start);
        for (int i = start + 1; i < limit && body.charAt(i) != quote; i++) {
            boolean escape = body.charAt(i) == '\\' && i + 1 < limit;
            title.append(body.charAt(escape ? ++i : i));
        }
        String credit = CreditWords.creditIn(title.toString());
        if (!credit.isEmpty()) {
            credits = credits.isEmpty() ? new TreeMap<>() : credits;
            credits.putIfAbsent(path, credit);
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }
}
