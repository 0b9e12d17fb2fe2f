package vn.bantin.render;

import freemarker.core.Environment;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import vn.bantin.diagnostic.Position;

/**
 * A page on its way out: characters become UTF-8 as they come, in one buffer that serves all pages
 * of a thread. For one thread.
 */
final class PageBytes extends Writer {
    private static final int START = 1 << 16;
    private static final int KEEP = 1 << 20;

    /** More than any theme has; should somebody else write arrays, they are not kept for ever. */
    private static final int MOST_BLOCKS = 4_096;

    /** Most texts are shorter, in UTF-16 units. */
    private static final int PIECE = 1 << 14;

    /**
     * By character, those of Vietnamese and all before: three bytes, the first in the lowest, and
     * how many of them count. Written without a branch, since this text jumps between one, two and
     * three bytes at nearly every letter, which no processor foresees.
     */
    private static final int[] ENCODED = new int[0x2000];

    static {
        for (int c = 0; c < ENCODED.length; c++) {
            int last = 0x80 | (c & 0x3F);
            if (c < 0x80) {
                ENCODED[c] = 1 << 24 | c;
            } else if (c < 0x800) {
                ENCODED[c] = 2 << 24 | last << 8 | 0xC0 | (c >> 6);
            } else {
                int middle = 0x80 | ((c >> 6) & 0x3F);
                ENCODED[c] = 3 << 24 | last << 16 | middle << 8 | 0xE0 | (c >> 12);
            }
        }
    }

    /** As {@link #ENCODED}; 0 for those that stand for something in HTML. */
    private static final int[] ESCAPED = ENCODED.clone();

    static {
        for (char c : new char[] {'&', '<', '>', '"', '\''}) {
            ESCAPED[c] = 0;
        }
    }

    /** In bytes: {@code &quot;}. */
    private static final int LONGEST_REFERENCE = 6;

    private final int limit;
    private byte[] bytes = new byte[START];
    private int size;
    private char pendingHigh;
    private final char[] piece = new char[PIECE];
    private final Map<char[], byte[]> blocks = new IdentityHashMap<>();

    /**
     * @param limit most bytes a page may have
     */
    PageBytes(int limit) {
        this.limit = limit;
    }

    /** The page has more bytes than the limit. */
    static final class TooLong extends IOException {
        private final transient Optional<Position> writer;

        TooLong(int limit) {
            super("more than " + limit + " bytes");
            this.writer =
                    Optional.ofNullable(Environment.getCurrentEnvironment())
                            .flatMap(Nodes::innermost);
        }

        /** The instruction that wrote the byte too many. */
        Optional<Position> writer() {
            return writer;
        }
    }

    /** Forgets the page before. */
    void reset() {
        size = 0;
        pendingHigh = 0;
        if (bytes.length > KEEP) {
            bytes = new byte[START];
        }
    }

    /** In bytes, so far. */
    int size() {
        return size;
    }

    /** What was written since the page had that size. */
    byte[] since(int start) {
        return Arrays.copyOfRange(bytes, start, size);
    }

    /** What comes next is another text: half a character at the end of this one stays half. */
    void settle() throws IOException {
        if (pendingHigh != 0) {
            pendingHigh = 0;
            ensure(1, 3);
            addThree('\uFFFD');
        }
    }

    /** Text that is UTF-8 already. */
    void append(byte[] text) throws IOException {
        settle();
        ensure(text.length, 1);
        System.arraycopy(text, 0, bytes, size, text.length);
        size += text.length;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    /**
     * Freemarker writes so what stands in a template between its instructions, each time the same
     * array: its bytes are kept.
     */
    @Override
    public void write(char[] text) throws IOException {
        byte[] known = pendingHigh == 0 ? blocks.get(text) : null;
        if (known != null) {
            append(known);
            return;
        }
        int start = size;
        boolean whole = pendingHigh == 0;
        write(text, 0, text.length);
        if (whole && pendingHigh == 0 && blocks.size() < MOST_BLOCKS) {
            blocks.put(text, Arrays.copyOfRange(bytes, start, size));
        }
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        ensure(length, 3);
        encode(text, offset, offset + length, ENCODED);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        ensure(length, 3);
        encode(units(text, offset, length), 0, length, ENCODED);
    }

    /** As HTML text or in an attribute: with references for what would be markup. */
    void writeEscaped(String text) throws IOException {
        ensure(text.length(), LONGEST_REFERENCE);
        encode(units(text, 0, text.length()), 0, text.length(), ESCAPED);
    }

    private char[] units(String text, int offset, int length) {
        char[] units = length <= piece.length ? piece : new char[length];
        text.getChars(offset, offset + length, units, 0);
        return units;
    }

    /**
     * @param table {@link #ENCODED} or {@link #ESCAPED}
     */
    private void encode(char[] text, int offset, int end, int[] table) {
        int i = offset;
        while (pendingHigh != 0 && i < end) {
            addAfterHigh(text[i++]);
        }
        // Locals, since a field would be read and written anew for every byte.
        byte[] to = bytes;
        int at = size;
        while (i < end) {
            char c = text[i++];
            int three = c < table.length ? table[c] : 0;
            if (three != 0) {
                to[at] = (byte) three;
                to[at + 1] = (byte) (three >> 8);
                to[at + 2] = (byte) (three >> 16);
                at += three >>> 24;
                continue;
            }
            size = at;
            addRare(c);
            while (pendingHigh != 0 && i < end) {
                addAfterHigh(text[i++]);
            }
            at = size;
        }
        size = at;
    }

    /** What the table has no bytes for: a character beyond it, or one that is to be escaped. */
    private void addRare(char c) {
        if (c >= 0x80) {
            add(c);
            return;
        }
        String reference =
                switch (c) {
                    case '&' -> "&amp;";
                    case '<' -> "&lt;";
                    case '>' -> "&gt;";
                    case '"' -> "&quot;";
                    default -> "&#39;";
                };
        for (int i = 0; i < reference.length(); i++) {
            bytes[size++] = (byte) reference.charAt(i);
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    /**
     * @param each most bytes that a UTF-16 unit needs: 3 (a pair takes 4), more where it is escaped
     */
    private void ensure(int units, int each) throws IOException {
        long needed = size + (long) each * units + 3;
        if (needed > bytes.length) {
            if (size > limit || (long) size + units > limit) {
                throw new TooLong(limit);
            }
            bytes = Arrays.copyOf(bytes, (int) Math.max(needed, 2L * bytes.length));
        }
        if (size > limit) {
            throw new TooLong(limit);
        }
    }

    private void add(char c) {
        if (c < 0x80) {
            bytes[size++] = (byte) c;
        } else if (Character.isHighSurrogate(c)) {
            pendingHigh = c;
        } else if (c < 0x800) {
            bytes[size++] = (byte) (0xC0 | (c >> 6));
            bytes[size++] = (byte) (0x80 | (c & 0x3F));
        } else {
            addThree(Character.isLowSurrogate(c) ? '\uFFFD' : c);
        }
    }

    private void addAfterHigh(char c) {
        char high = pendingHigh;
        pendingHigh = 0;
        if (Character.isLowSurrogate(c)) {
            int point = Character.toCodePoint(high, c);
            bytes[size++] = (byte) (0xF0 | (point >> 18));
            bytes[size++] = (byte) (0x80 | ((point >> 12) & 0x3F));
            bytes[size++] = (byte) (0x80 | ((point >> 6) & 0x3F));
            bytes[size++] = (byte) (0x80 | (point & 0x3F));
        } else {
            addThree('\uFFFD');
            add(c);
        }
    }

    private void addThree(char c) {
        bytes[size++] = (byte) (0xE0 | (c >> 12));
        bytes[size++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        bytes[size++] = (byte) (0x80 | (c & 0x3F));
    }
}
