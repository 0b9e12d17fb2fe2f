package vn.bantin.content;

/** Takes the marks out of a paragraph's Markdown, leaving its words. */
final class PlainInline {
    private static final int LONGEST_TAG = 500;

    private final String source;
    private final StringBuilder plain = new StringBuilder();
    private int at;

    private PlainInline(String source) {
        this.source = source;
    }

    /** One line of text, single spaces between words. */
    static String of(String source) {
        PlainInline inline = new PlainInline(source);
        while (inline.at < source.length()) {
            inline.step();
        }
        return inline.collapsed();
    }

    private void step() {
        char c = source.charAt(at);
        if (c == '\\' && at + 1 < source.length() && isPunctuation(source.charAt(at + 1))) {
            plain.append(source.charAt(at + 1));
            at += 2;
        } else if (c == '!' && peek(1) == '[') {
            picture();
        } else if (c == '[' && peek(1) == '^') {
            int close = source.indexOf(']', at);
            at = close < 0 ? source.length() : close + 1;
        } else if (c == '[') {
            link();
        } else if (c == '<') {
            tag();
        } else if (c == '&') {
            reference();
        } else if (c == '`' || isEmphasis(c)) {
            at++;
        } else {
            plain.append(c);
            at++;
        }
    }

    /** A star or underscore between spaces, and an underscore inside a word, is itself. */
    private boolean isEmphasis(char c) {
        if (c == '~') {
            return peek(1) == '~' || (at > 0 && source.charAt(at - 1) == '~');
        }
        if (c != '*' && c != '_') {
            return false;
        }
        char before = at == 0 ? ' ' : source.charAt(at - 1);
        char after = peek(1);
        boolean alone = Character.isWhitespace(before) && Character.isWhitespace(after);
        boolean inWord = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
        return !alone && !(c == '_' && inWord);
    }

    private void picture() {
        int close = closing(at + 1);
        int end = close < 0 ? -1 : endOfTarget(close + 1);
        if (end < 0) {
            plain.append('!');
            at++;
        } else {
            at = end;
        }
    }

    private void link() {
        int close = closing(at);
        int end = close < 0 ? -1 : endOfTarget(close + 1);
        if (end < 0) {
            plain.append('[');
            at++;
        } else {
            plain.append(of(source.substring(at + 1, close)));
            at = end;
        }
    }

    /** Index of the bracket that closes the one at {@code open}, or -1. */
    private int closing(int open) {
        int depth = 0;
        for (int i = open; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                depth++;
            } else if (c == ']' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Behind {@code (…)} or {@code […]}; -1 where neither stands. */
    private int endOfTarget(int start) {
        char open = start < source.length() ? source.charAt(start) : ' ';
        if (open == '[') {
            int close = closing(start);
            return close < 0 ? -1 : close + 1;
        }
        int depth = 0;
        for (int i = start; open == '(' && i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }

    private void tag() {
        int close = source.indexOf('>', at);
        char next = peek(1);
        boolean tag = Character.isLetter(next) || "/!?".indexOf(next) >= 0;
        if (!tag || close < 0 || close - at > LONGEST_TAG) {
            plain.append('<');
            at++;
            return;
        }
        String inside = source.substring(at + 1, close);
        boolean address = inside.indexOf(' ') < 0 && isAddress(inside);
        plain.append(address ? inside : "");
        at = close + 1;
    }

    private static boolean isAddress(String inside) {
        return inside.startsWith("http://")
                || inside.startsWith("https://")
                || inside.indexOf('@') > 0;
    }

    private void reference() {
        int semicolon = source.indexOf(';', at);
        String meant = semicolon < 0 ? "" : Destination.reference(source, at + 1, semicolon);
        plain.append(meant.isEmpty() ? "&" : meant);
        at = meant.isEmpty() ? at + 1 : semicolon + 1;
    }

    private char peek(int ahead) {
        return at + ahead < source.length() ? source.charAt(at + ahead) : ' ';
    }

    /** Blanks made one, and control characters gone that a reference may have stood for. */
    private String collapsed() {
        StringBuilder text = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean blank = Character.isWhitespace(c) || Character.isISOControl(c) || c == 0xA0;
            if (!blank) {
                text.append(c);
            } else if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
        return text.toString().strip();
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    }
}
