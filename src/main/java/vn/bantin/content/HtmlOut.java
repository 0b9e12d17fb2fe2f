package vn.bantin.content;

import java.util.Arrays;
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

    /** By character: whether it stands in HTML as it is. Those beyond are looked at one by one. */
    private static final boolean[] PLAIN = new boolean[0x2000];

    static {
        for (char c = 0; c < PLAIN.length; c++) {
            PLAIN[c] = !Unprintable.isRemoved(c) && c != '&' && c != '<' && c != '>' && c != '"';
        }
    }

    private final long cap;
    private char[] out;
    private int size;
    private int offset;

    /**
     * @param inputLength of the body in UTF-16 units: output is held to 20 times that and 64 Ki
     */
    HtmlOut(int inputLength) {
        this.out = new char[inputLength + inputLength / 2 + 64];
        this.cap = (long) GROWTH * inputLength + FREE;
    }

    /** Where in the body the writing is, for the message when it grows too long. */
    void at(int offsetInBody) {
        this.offset = offsetInBody;
    }

    HtmlOut html(String known) {
        append(known);
        return checked();
    }

    HtmlOut number(int number) {
        append(Integer.toString(number));
        return this;
    }

    HtmlOut text(String text) {
        return text(text, 0, text.length());
    }

    /** The part of a text from {@code start} up to {@code end}. */
    HtmlOut text(String text, int start, int end) {
        escape(text, start, end, false);
        return checked();
    }

    /** {@code name="value"}, with the blank before. */
    HtmlOut attribute(String name, String value) {
        append(" ");
        append(name);
        append("=\"");
        escape(value, 0, value.length(), true);
        append("\"");
        return checked();
    }

    HtmlOut attribute(String name, int value) {
        return attribute(name, Integer.toString(value));
    }

    int length() {
        return size;
    }

    /** Takes back what was written after {@link #length} had that value. */
    void backTo(int length) {
        size = length;
    }

    boolean endsWith(String end) {
        int start = size - end.length();
        return start >= 0 && Arrays.equals(out, start, size, end.toCharArray(), 0, end.length());
    }

    long cap() {
        return cap;
    }

    private HtmlOut checked() {
        if (size > cap) {
            throw new Refusal(Fault.BODY_GROWS_TOO_LARGE, offset);
        }
        return this;
    }

    private void append(String text) {
        ensure(text.length());
        text.getChars(0, text.length(), out, size);
        size += text.length();
    }

    private void ensure(int more) {
        if (size + more > out.length) {
            out = Arrays.copyOf(out, Math.max(size + more, 2 * out.length));
        }
    }

    private void escape(String text, int start, int end, boolean attribute) {
        ensure(end - start);
        char[] to = out;
        int at = size;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < PLAIN.length && PLAIN[c]) {
                to[at++] = c;
                continue;
            }
            size = at;
            String instead = replacement(text, i, attribute);
            append(instead == null ? String.valueOf(c) : instead);
            ensure(end - i);
            to = out;
            at = size;
        }
        size = at;
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
        return new String(out, 0, size);
    }
}
