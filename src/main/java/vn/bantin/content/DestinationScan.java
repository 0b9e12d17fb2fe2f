package vn.bantin.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
    private final Set<String> found = new LinkedHashSet<>();

    private DestinationScan(String body) {
        this.body = body;
    }

    /**
     * The relative destinations in normal form, distinct, in order of appearance; at most {@value
     * #MOST}.
     */
    static List<String> of(String body) {
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
        return new ArrayList<>(scan.found);
    }

    private void afterBracket(int at) {
        char c = at < body.length() ? body.charAt(at) : ' ';
        if (c == '(' || c == ':') {
            int start = skipBlank(at + 1);
            if (start < body.length() && body.charAt(start) == '<') {
                add(start + 1, endBefore(start + 1, '>'));
            } else if (c == '(') {
                inline(start);
            } else {
                add(start, endOfWord(start));
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
                    add(start, i);
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

    private void add(int start, int end) {
        if (end <= start || end - start > LONGEST) {
            return;
        }
        String path = Destination.normalise(body.substring(start, end));
        if (!path.isEmpty()) {
            found.add(path);
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }
}
