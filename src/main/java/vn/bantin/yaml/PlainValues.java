package vn.bantin.yaml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.bantin.diagnostic.Position;
import vn.bantin.text.NormalForm;
import vn.bantin.yaml.YamlMap.Entry;

/**
 * A cursor over a text's keys and values, each on one line and without any character that could
 * mean more than itself. What it is not sure of it does not read: null then.
 */
final class PlainValues {
    /** UTF-16 units of a value; a longer one has rules of its own. */
    private static final int LONGEST = ScalarRules.MAX_WORD;

    private final String text;
    private final String file;
    private final int linesBefore;
    private int line;
    private int lineStart;
    private int at;

    PlainValues(String text, String file, int linesBefore) {
        this.text = text;
        this.file = file;
        this.linesBefore = linesBefore;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    boolean atLineEnd() {
        return atEnd() || text.charAt(at) == '\n';
    }

    /** The character here; a line end at the end of the text too. */
    char here() {
        return ahead(0);
    }

    /** As {@link #here}, so many units further on. */
    char ahead(int units) {
        return at + units < text.length() ? text.charAt(at + units) : '\n';
    }

    /** Number of spaces here; the cursor stays. */
    int indent() {
        int spaces = 0;
        while (ahead(spaces) == ' ') {
            spaces++;
        }
        return spaces;
    }

    void skip(int units) {
        at += units;
    }

    /** From a line's end to the next line's start. */
    void nextLine() {
        at = Math.min(text.length(), at + 1);
        lineStart = at;
        line++;
    }

    /** Of the character so many units ahead in this line. */
    Position position(int units) {
        return new Position(file, linesBefore + line + 1, at + units - lineStart + 1);
    }

    /** Whether, blank lines aside, a line of this indentation starts here. */
    boolean startsLine(int indent) {
        while (!atEnd() && here() == '\n') {
            nextLine();
        }
        return !atEnd() && indent() == indent;
    }

    /** Whether the mark stands here, a space or line end behind it; it and the spaces passed. */
    boolean passMark(char mark) {
        if (here() != mark || (ahead(1) != ' ' && ahead(1) != '\n')) {
            return false;
        }
        at++;
        at += indent();
        return true;
    }

    /** A plain key; the cursor is at its colon then. */
    @Nullable YamlText key() {
        int start = at;
        Position position = position(0);
        while (isInKey(here()) || (at > start && isInsideKey(here()))) {
            at++;
        }
        boolean key = at > start && at - start < LONGEST && here() == ':';
        return key ? new YamlText(text.substring(start, at), true, position) : null;
    }

    private static boolean isInKey(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static boolean isInsideKey(char c) {
        return c == '-' || c == '.' || c == '_';
    }

    /** A value and the spaces behind it, up to the line's end. */
    @Nullable YamlNode value() {
        YamlNode value =
                switch (here()) {
                    case '[' -> flowList();
                    case '{' -> flowMap();
                    default -> scalar(false);
                };
        at += indent();
        return atLineEnd() ? value : null;
    }

    private @Nullable YamlNode flowList() {
        Position position = position(0);
        List<YamlNode> elements = new ArrayList<>();
        do {
            at++;
            at += indent();
            if (here() == ']' && elements.isEmpty()) {
                break;
            }
            YamlNode element = scalar(true);
            if (element == null) {
                return null;
            }
            elements.add(element);
        } while (here() == ',');
        return closed(']') ? new YamlList(elements, position) : null;
    }

    private @Nullable YamlNode flowMap() {
        Position position = position(0);
        List<Entry> entries = new ArrayList<>();
        do {
            at++;
            at += indent();
            YamlText key = key();
            YamlNode value = key != null && passMark(':') ? scalar(true) : null;
            if (key == null || value == null || has(entries, key)) {
                return null;
            }
            entries.add(new Entry(key, value));
        } while (here() == ',');
        return closed('}') ? new YamlMap(entries, position) : null;
    }

    static boolean has(List<Entry> entries, YamlText key) {
        for (Entry entry : entries) {
            if (entry.key().value().equals(key.value())) {
                return true;
            }
        }
        return false;
    }

    private boolean closed(char bracket) {
        return here() == bracket && ++at > 0;
    }

    private @Nullable YamlNode scalar(boolean inFlow) {
        char first = here();
        YamlNode scalar;
        if (first == '"' || first == '\'') {
            scalar = quoted(first);
            at += indent();
        } else {
            scalar = startsPlain(first) ? plain(inFlow) : null;
        }
        return scalar;
    }

    /** A letter of Latin script, a digit, or what starts a path. */
    private static boolean startsPlain(char c) {
        return isInKey(c)
                || (c >= 0xC0 && c < 0x300)
                || (c >= 0x1EA0 && c <= 0x1EF9)
                || c == '.'
                || c == '/';
    }

    private @Nullable YamlNode quoted(char quote) {
        Position position = position(0);
        int start = ++at;
        while (here() != quote) {
            if (!isOrdinary(here()) || here() == '\\' || at - start == LONGEST) {
                return null;
            }
            at++;
        }
        boolean doubled = ahead(1) == quote;
        return doubled ? null : new YamlText(text.substring(start, at++), false, position);
    }

    private @Nullable YamlNode plain(boolean inFlow) {
        Position position = position(0);
        int start = at;
        int end = at;
        for (char c = here(); c != '\n'; c = here()) {
            if (inFlow && (c == ',' || c == ']' || c == '}')) {
                break;
            }
            boolean colon = c == ':' && (inFlow || ahead(1) == ' ' || ahead(1) == '\n');
            boolean mark = c == '#' || (inFlow && "[{\"'?&*!|>%@`".indexOf(c) >= 0);
            if (colon || mark || !isOrdinary(c) || at - start == LONGEST) {
                return null;
            }
            at++;
            end = c == ' ' ? end : at;
        }
        return new YamlText(text.substring(start, end), true, position);
    }

    /** Neither control nor odd blank, nor anything that NFC could change. */
    private static boolean isOrdinary(char c) {
        return c >= ' ' && (c < 0x7F || c > 0xA0) && NormalForm.isSurelyComposed(c);
    }
}
