package vn.bantin.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.bantin.fingerprint.Fingerprint;

/**
 * Reads what a {@link Packer} wrote, in the same order. Whatever the bytes are, it ends with values
 * or with an {@link IOException}, and never asks for more memory than they could fill. For one
 * thread.
 */
public final class Unpacker {
    private final byte[] bytes;
    private final Map<String, String> known = new HashMap<>(0);
    private Fingerprint likely = Fingerprint.NONE;
    private int at;

    public Unpacker(byte[] bytes) {
        this.bytes = bytes;
    }

    public long number() throws IOException {
        long folded = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            byte next = next();
            folded |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return folded >>> 1 ^ -(folded & 1);
            }
        }
        throw new IOException("a number that does not end");
    }

    /** A number that was an {@code int}. */
    public int integer() throws IOException {
        long number = number();
        if (number != (int) number) {
            throw new IOException("a number out of range");
        }
        return (int) number;
    }

    /** How many of something follow, each of which takes a byte at least. */
    public int count() throws IOException {
        int count = integer();
        if (count < 0 || count > bytes.length - at) {
            throw new IOException("more than the file holds");
        }
        return count;
    }

    public boolean flag() throws IOException {
        return number() != 0;
    }

    public String text() throws IOException {
        int length = count();
        if (length == 0) {
            return "";
        }
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    /** A text of which there are likely to be more: equal ones are one object. */
    public String name() throws IOException {
        String text = text();
        String same = known.putIfAbsent(text, text);
        return same == null ? text : same;
    }

    public List<String> texts() throws IOException {
        return texts(count(), false);
    }

    /** As {@link #texts}, of which next to none will be read. */
    public List<String> packedTexts() throws IOException {
        int size = count();
        int start = at;
        for (int i = 0; i < size; i++) {
            int length = count();
            at += length;
        }
        return PackedTexts.of(Arrays.copyOfRange(bytes, start, at), size);
    }

    /** As {@link #name}. */
    public List<String> names() throws IOException {
        return texts(count(), true);
    }

    public Fingerprint print() throws IOException {
        long high = fixed();
        long low = fixed();
        return high == 0 && low == 0 ? Fingerprint.NONE : new Fingerprint(high, low);
    }

    /** A fingerprint of which there are likely to be more: if it is the last such, one object. */
    public Fingerprint likelyPrint() throws IOException {
        Fingerprint print = print();
        likely = print.equals(likely) ? likely : print;
        return likely;
    }

    /**
     * One of an enum's constants, packed as its place among them.
     *
     * @param constants all of them, in order
     */
    public <E> E constant(E[] constants) throws IOException {
        int place = integer();
        if (place < 0 || place >= constants.length) {
            throw new IOException("no such constant");
        }
        return constants[place];
    }

    /** All bytes that are left. */
    byte[] rest() {
        byte[] rest = Arrays.copyOfRange(bytes, at, bytes.length);
        at = bytes.length;
        return rest;
    }

    /** Whether all has been read. */
    boolean isAtEnd() {
        return at == bytes.length;
    }

    private List<String> texts(int count, boolean likely) throws IOException {
        if (count == 0) {
            return List.of();
        }
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(likely ? name() : text());
        }
        return List.copyOf(texts);
    }

    private long fixed() throws IOException {
        long number = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            number = number << 8 | next() & 0xFF;
        }
        return number;
    }

    private byte next() throws IOException {
        if (at == bytes.length) {
            throw new IOException("the file ends too early");
        }
        return bytes[at++];
    }
}
