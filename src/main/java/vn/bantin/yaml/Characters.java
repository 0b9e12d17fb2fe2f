package vn.bantin.yaml;

import java.util.List;
import java.util.Locale;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;

/** Characters that mean trouble in front matter: invisible, or mistaken for others. */
final class Characters {
    private static final String OPENING_QUOTES = "\u201C\u201E\u201F\u2018\u201A\uFF02\u201D";
    private static final String CLOSING_QUOTES = "\u201D\u201C\u2019\u2018\uFF02";

    private static final int MOST_REPORTED = 20;

    private Characters() {}

    /**
     * The text with each control character replaced by a space; the first ones are reported: more
     * than a few mean that the whole is no text. Left alone: tab and line feed.
     */
    static String withoutControls(Lines lines, List<Diagnostic> faults) {
        String text = lines.text();
        StringBuilder clean = new StringBuilder();
        int reported = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                if (reported++ < MOST_REPORTED) {
                    faults.add(
                            Diagnostic.of(
                                    Fault.CONTROL_CHARACTER, lines.at(i), name(text.charAt(i))));
                }
                clean.append(text, clean.length(), i).append(' ');
            }
        }
        return clean.append(text, clean.length(), text.length()).toString();
    }

    /** Neither XML 1.0 (2.2) nor YAML 1.2 (5.1) has a place for it; NEL is let through by both. */
    static boolean isControl(char c) {
        return (c < ' ' && c != '\t' && c != '\n')
                || (c >= 0x7F && c < 0xA0 && c != 0x85)
                || c == 0xFFFE
                || c == 0xFFFF;
    }

    /** A blank that YAML does not take for one. */
    static boolean isOddBlank(char c) {
        return c > 0x7F && (Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF');
    }

    /** No-break spaces, as word processors put between words. */
    static boolean isNoBreakSpace(char c) {
        return c == '\u00A0' || c == '\u202F' || c == '\u2007';
    }

    /** Index of the first unit that a value cannot hold, a control or half a pair; or -1. */
    static int firstUnusable(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1))) {
                i++;
            } else if (isControl(c) || Character.isSurrogate(c)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether typographic quotes were typed where YAML's own are meant: round all of a value. */
    static boolean isWrappedInSmartQuotes(String value) {
        int last = value.length() - 1;
        if (last < 1
                || OPENING_QUOTES.indexOf(value.charAt(0)) < 0
                || CLOSING_QUOTES.indexOf(value.charAt(last)) < 0) {
            return false;
        }
        for (int i = 1; i < last; i++) {
            char c = value.charAt(i);
            if (c != '\u2019'
                    && (OPENING_QUOTES.indexOf(c) >= 0 || CLOSING_QUOTES.indexOf(c) >= 0)) {
                return false;
            }
        }
        return true;
    }

    /** As Unicode writes it: {@code U+00A0}. */
    static String name(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }
}
