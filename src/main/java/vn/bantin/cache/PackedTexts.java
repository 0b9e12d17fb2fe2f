package vn.bantin.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.AbstractList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Texts in the bytes that a {@link Packer} makes of them: for those of which there are a million
 * and next to none is ever read. Immutable; an element is found by walking to it.
 */
public final class PackedTexts extends AbstractList<String> {
    private static final int ROOM = 256;

    private final byte[] packed;
    private final int size;

    private PackedTexts(byte[] packed, int size) {
        this.packed = packed;
        this.size = size;
    }

    public static List<String> of(Collection<String> texts) {
        if (texts.isEmpty()) {
            return List.of();
        }
        if (texts instanceof PackedTexts already) {
            return already;
        }
        Packer out = new Packer(ROOM);
        texts.forEach(out::text);
        return of(out.bytes(), texts.size());
    }

    /**
     * @param packed {@code size} texts, each sound
     */
    static List<String> of(byte[] packed, int size) {
        return size == 0 ? List.of() : new PackedTexts(packed, size);
    }

    /** As they follow on the count in a packed list of texts. */
    byte[] packed() {
        return packed;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public String get(int index) {
        Iterator<String> texts = iterator();
        for (int i = 0; i < index; i++) {
            texts.next();
        }
        return texts.next();
    }

    @Override
    public Iterator<String> iterator() {
        Unpacker in = new Unpacker(packed);
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < size;
            }

            @Override
            public String next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                next++;
                try {
                    return in.text();
                } catch (IOException impossible) {
                    throw new UncheckedIOException(impossible);
                }
            }
        };
    }
}
