package vn.bantin.render;

import java.nio.charset.StandardCharsets;

/**
 * A script without what only people read: comments, and blanks that mean nothing (ECMAScript, 12).
 * Line ends stay where a semicolon might be meant. What this reading of the language does not
 * cover, regular expressions and templates, is not guessed at: such a script stays as it is.
 */
final class CompactScript {
    /** These are never part of something longer with what they stand beside. */
    private static final String FREE = "{}()[],;:?=&|'\"";

    /** Behind these no statement ends; before those none goes on otherwise. */
    private static final String OPEN = "{([,;";

    private static final String CLOSING = "})],;?:.";

    private final String script;
    private final StringBuilder out;
    private int at;
    private boolean blank;
    private boolean line;

    private CompactScript(String script) {
        this.script = script;
        this.out = new StringBuilder(script.length());
    }

    static byte[] of(byte[] utf8) {
        String script = new String(utf8, StandardCharsets.UTF_8);
        CompactScript compact = new CompactScript(script);
        return compact.isWhole() ? compact.out.toString().getBytes(StandardCharsets.UTF_8) : utf8;
    }

    /** Writes it; whether all of it was understood. */
    private boolean isWhole() {
        while (at < script.length()) {
            char c = script.charAt(at);
            if (script.startsWith("//", at)) {
                skip(script.indexOf('\n', at));
            } else if (script.startsWith("/*", at)) {
                int end = script.indexOf("*/", at);
                line |= end < 0 || script.substring(at, end).indexOf('\n') >= 0;
                skip(end < 0 ? end : end + 2);
            } else if (c == '/' || c == '`') {
                return false;
            } else if (c <= ' ') {
                line |= c == '\n' || c == '\r';
                skip(at + 1);
            } else {
                copy(c == '"' || c == '\'' ? stringEnd(c) : at + 1);
            }
        }
        return true;
    }

    private void skip(int end) {
        blank = true;
        at = end < 0 ? script.length() : end;
    }

    /** Behind the closing quote. */
    private int stringEnd(char quote) {
        int end = at + 1;
        while (end < script.length() && script.charAt(end) != quote) {
            end += script.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(end + 1, script.length());
    }

    private void copy(int end) {
        char first = script.charAt(at);
        char last = out.length() == 0 ? '{' : out.charAt(out.length() - 1);
        if (line && OPEN.indexOf(last) < 0 && CLOSING.indexOf(first) < 0) {
            out.append('\n');
        } else if (blank && !line && wouldJoin(last, first)) {
            out.append(' ');
        }
        out.append(script, at, end);
        blank = false;
        line = false;
        at = end;
    }

    /** Two words, or two signs: {@code a - -b}. */
    private static boolean wouldJoin(char last, char first) {
        boolean free = FREE.indexOf(last) >= 0 || FREE.indexOf(first) >= 0;
        return !free && isOfWord(last) == isOfWord(first);
    }

    /** A point may be that of a number. */
    private static boolean isOfWord(char c) {
        return Character.isJavaIdentifierPart(c) || c == '.' || c == '#';
    }
}
