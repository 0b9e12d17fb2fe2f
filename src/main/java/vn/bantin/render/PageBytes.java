package vn.bantin.render;

import freemarker.core.Environment;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Optional;
import vn.bantin.diagnostic.Position;

/**
 * A page on its way out: characters become UTF-8 as they come, in one buffer that serves all pages
 * of a thread. For one thread.
 */
final class PageBytes extends Writer {
    private static final int START = 1 << 16;
    private static final int KEEP = 1 << 20;

    private final int limit;
    private byte[] bytes = new byte[START];
    private int size;
    private char pendingHigh;

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

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        ensure(length);
        int end = offset + length;
        for (int i = offset; i < end; i++) {
            int ascii = addAscii(text, i, end);
            i += ascii;
            if (i < end) {
                add(text[i]);
            }
        }
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        ensure(length);
        for (int i = offset; i < offset + length; i++) {
            add(text.charAt(i));
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    /** A UTF-16 unit needs at most 3 bytes; a pair 4. */
    private void ensure(int units) throws IOException {
        long needed = size + 3L * units + 3;
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

    /** Markup is nearly all ASCII: copies the run that starts here and tells its length. */
    private int addAscii(char[] text, int start, int end) {
        if (pendingHigh != 0) {
            return 0;
        }
        byte[] to = bytes;
        int at = size;
        int i = start;
        while (i < end && text[i] < 0x80) {
            to[at++] = (byte) text[i++];
        }
        size = at;
        return i - start;
    }

    private void add(char c) {
        if (c < 0x80 && pendingHigh == 0) {
            bytes[size++] = (byte) c;
        } else if (pendingHigh != 0) {
            addAfterHigh(c);
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
