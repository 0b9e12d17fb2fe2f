package vn.bantin.content;

import org.jspecify.annotations.Nullable;
import vn.bantin.diagnostic.Fault;

/**
 * HTML being written. {@link #html} takes only texts that stand in this package's source code;
 * everything of an author's goes through {@link #text} or {@link #attribute}, which escape it and
 * leave out what no page may hold.
 */
final class HtmlOut {
    private static final int FREE = 64 * 1024;
    private static final int GROWTH = 20;

    private final StringBuilder out;
    private final long cap;
    private int offset;

    /**
     * @param inputLength of the body in UTF-16 units: output is held to 20 times that and 64 Ki
     */
    HtmlOut(int inputLength) {
        this.out = new StringBuilder(inputLength + inputLength / 2 + 64);
        this.cap = (long) GROWTH * inputLength + FREE;
    }

    /** Where in the body the writing is, for the message when it grows too long. */
    void at(int offsetInBody) {
        this.offset = offsetInBody;
    }

    HtmlOut html(String known) {
        out.append(known);
        return checked();
    }

    HtmlOut number(int number) {
        out.append(number);
        return this;
    }

    HtmlOut text(String text) {
        escape(text, false);
        return checked();
    }

    /** {@code name="value"}, with the blank before. */
    HtmlOut attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value, true);
        out.append('"');
        return checked();
    }

    HtmlOut attribute(String name, int value) {
        out.append(' ').append(name).append("=\"").append(value).append('"');
        return this;
    }

    int length() {
        return out.length();
    }

    /** Takes back what was written after {@link #length} had that value. */
    void backTo(int length) {
        out.setLength(length);
    }

    boolean endsWith(String end) {
        int start = out.length() - end.length();
        return start >= 0 && out.indexOf(end, start) == start;
    }

    long cap() {
        return cap;
    }

    private HtmlOut checked() {
        if (out.length() > cap) {
            throw new Refusal(Fault.BODY_GROWS_TOO_LARGE, offset);
        }
        return this;
    }

    private void escape(String text, boolean attribute) {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String instead = plain(c) ? null : replacement(text, i, attribute);
            if (instead != null) {
                out.append(text, done, i).append(instead);
                done = i + 1;
            }
        }
        out.append(text, done, text.length());
    }

    /** The quick way for nearly all characters of a text, Vietnamese letters included. */
    private static boolean plain(char c) {
        return (c > '>' && c < 0x7f) || (c >= 0xa0 && c < 0x2000) || (c < '<' && c > '&');
    }

    private static @Nullable String replacement(String text, int at, boolean attribute) {
        char c = text.charAt(at);
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> attribute ? "&quot;" : null;
            default -> Unprintable.isRemoved(c) || isLone(text, at) ? "" : null;
        };
    }

    private static boolean isLone(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c)
                && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
