package vn.bantin.cache;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import vn.bantin.fingerprint.Fingerprint;

/**
 * Plain data as few bytes as is simple: numbers in groups of seven bits, lowest first, the sign in
 * the lowest bit (as in Protocol Buffers' «sint64»); texts as length and UTF-8. Says nothing of
 * types: {@link Unpacker} must ask in the same order.
 */
public final class Packer {
    private static final int ROOM = 1 << 16;

    private byte[] bytes;
    private int size;

    public Packer() {
        this(ROOM);
    }

    /**
     * @param room for so many bytes at first
     */
    Packer(int room) {
        bytes = new byte[room];
    }

    /** A small number takes one byte, whatever its sign. */
    public Packer number(long number) {
        makeRoom(Long.BYTES + 2);
        long left = number << 1 ^ number >> 63;
        while ((left & ~0x7FL) != 0) {
            bytes[size++] = (byte) (left & 0x7F | 0x80);
            left >>>= 7;
        }
        bytes[size++] = (byte) left;
        return this;
    }

    public Packer flag(boolean flag) {
        return number(flag ? 1 : 0);
    }

    public Packer text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        return raw(utf8);
    }

    /** How many, then each. */
    public Packer texts(Collection<String> texts) {
        number(texts.size());
        if (texts instanceof PackedTexts packed) {
            return raw(packed.packed());
        }
        texts.forEach(this::text);
        return this;
    }

    public Packer print(Fingerprint print) {
        makeRoom(2 * Long.BYTES);
        fixed(print.high());
        fixed(print.low());
        return this;
    }

    public byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    /** Bytes as they are, without their length. */
    Packer raw(byte[] some) {
        makeRoom(some.length);
        System.arraycopy(some, 0, bytes, size, some.length);
        size += some.length;
        return this;
    }

    private void fixed(long number) {
        for (int shift = 56; shift >= 0; shift -= 8) {
            bytes[size++] = (byte) (number >>> shift);
        }
    }

    private void makeRoom(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
        }
    }
}
