package vn.bantin.fingerprint;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Canonical digests: the same value gives the same fingerprint in every JVM, locale and run, and
 * two values that differ in any component give different ones. Every part is written with its type
 * and length, so no two sequences of parts share an encoding. Allowed parts: strings, numbers,
 * booleans, enums, fingerprints, records, lists, optionals, sorted maps.
 *
 * <p>There are two encodings. That of {@link #of} is for ever: feeds' ids, names of photos and
 * threads of comments are made of it. That of {@link #brief} is ours to change: by it one build
 * tells whether a page is another than it was for the build before, 100,000 times over.
 */
public final class Digest {
    private static final ClassValue<Components> COMPONENTS =
            new ClassValue<>() {
                @Override
                protected Components computeValue(Class<?> type) {
                    return Components.of(type);
                }
            };

    /** To be copied: looking up what the platform offers takes as long as hashing a record. */
    private static final MessageDigest SHA_256 = newSha256();

    private static final MethodType ACCESSOR = MethodType.methodType(Object.class, Record.class);

    /** In bytes; few values take more. */
    private static final int ROOM = 384;

    private static final Record[] NO_RECORDS = {};
    private static final Fingerprint[] NO_PRINTS = {};

    private final boolean brief;
    private final Record[] known;
    private final Fingerprint[] prints;
    private byte[] encoded = new byte[ROOM];
    private int size;

    private Digest(boolean brief, Record[] known, Fingerprint[] prints) {
        this.brief = brief;
        this.known = known;
        this.prints = prints;
    }

    /** Fingerprint of plain bytes, without any framing: what identifies a file's content. */
    public static Fingerprint ofBytes(byte[] bytes) {
        return Fingerprint.ofSha256(sha256().digest(bytes));
    }

    /** Fingerprint of the parts in order; see the class comment for what a part may be. */
    public static Fingerprint of(@Nullable Object... parts) {
        return new Digest(false, NO_RECORDS, NO_PRINTS).print(parts);
    }

    /**
     * As {@link #of}, in an encoding that takes half the bytes and may be another one in the next
     * version: never for what readers or other programs get to see.
     */
    public static Fingerprint brief(@Nullable Object... parts) {
        return new Digest(true, NO_RECORDS, NO_PRINTS).print(parts);
    }

    /** Digests in which a few large records stand for which the work is to be done only once. */
    public static Knowing knowing(Record... records) {
        Fingerprint[] prints = new Fingerprint[records.length];
        for (int i = 0; i < records.length; i++) {
            prints[i] = brief(records[i]);
        }
        return new Knowing(records.clone(), prints);
    }

    /**
     * As {@link Digest#brief}, but the fingerprint of a known record stands for it wherever that
     * very object stands among the parts or in them. Comparable only with fingerprints of the same
     * kind of digest. Safe for all threads.
     */
    public static final class Knowing {
        private final Record[] records;
        private final Fingerprint[] prints;

        private Knowing(Record[] records, Fingerprint[] prints) {
            this.records = records;
            this.prints = prints;
        }

        public Fingerprint of(@Nullable Object... parts) {
            return new Digest(true, records, prints).print(parts);
        }
    }

    private Fingerprint print(@Nullable Object... parts) {
        for (Object part : parts) {
            add(part);
        }
        MessageDigest sha256 = sha256();
        sha256.update(encoded, 0, size);
        return Fingerprint.ofSha256(sha256.digest());
    }

    private void add(@Nullable Object part) {
        if (part instanceof String text) {
            addText('s', text);
        } else if (part instanceof Fingerprint fingerprint) {
            addPrint('f', fingerprint);
        } else if (part instanceof Record record) {
            addRecord(record);
        } else if (part instanceof List<?> list) {
            addByte('l');
            addNumber(list.size());
            for (Object element : list) {
                add(element);
            }
        } else if (part instanceof SortedMap<?, ?> map) {
            addMap(map);
        } else if (part instanceof Optional<?> optional) {
            addByte('o');
            add(optional.orElse(null));
        } else {
            addScalar(part);
        }
    }

    private void addScalar(@Nullable Object part) {
        if (part == null) {
            addByte('0');
        } else if (part instanceof Boolean flag) {
            addByte(flag ? 't' : 'u');
        } else if (part instanceof Integer || part instanceof Long) {
            addByte('n');
            addNumber(((Number) part).longValue());
        } else if (part instanceof Instant instant) {
            addByte('i');
            addNumber(instant.getEpochSecond());
            addNumber(instant.getNano());
        } else if (part instanceof Enum<?> constant) {
            addText('e', constant.name());
        } else {
            throw new IllegalArgumentException(
                    "not a part of a canonical value: " + part.getClass().getName());
        }
    }

    private void addMap(Map<?, ?> map) {
        addByte('m');
        addNumber(map.size());
        map.forEach(
                (key, value) -> {
                    add(key);
                    add(value);
                });
    }

    private void addRecord(Record record) {
        for (int i = 0; i < known.length; i++) {
            if (known[i] == record) {
                addPrint('k', prints[i]);
                return;
            }
        }
        Components components = COMPONENTS.get(record.getClass());
        if (brief) {
            addByte('r');
            addLong(components.name().high());
        } else {
            addText('r', record.getClass().getName());
        }
        for (MethodHandle accessor : components.accessors()) {
            add(valueOf(accessor, record));
        }
    }

    private void addText(char kind, String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        addByte(kind);
        addNumber(utf8.length);
        makeRoom(utf8.length);
        System.arraycopy(utf8, 0, encoded, size, utf8.length);
        size += utf8.length;
    }

    private void addPrint(char kind, Fingerprint print) {
        addByte(kind);
        addLong(print.high());
        addLong(print.low());
    }

    private void addByte(char kind) {
        makeRoom(1);
        encoded[size++] = (byte) kind;
    }

    /** Small ones in few bytes where nobody minds which (LEB128 of the zigzag form). */
    private void addNumber(long number) {
        if (!brief) {
            addLong(number);
            return;
        }
        long left = number << 1 ^ number >> 63;
        while (left >>> 7 != 0) {
            addByte((char) (left & 0x7f | 0x80));
            left >>>= 7;
        }
        addByte((char) left);
    }

    private void addLong(long number) {
        makeRoom(Long.BYTES);
        for (int shift = 56; shift >= 0; shift -= 8) {
            encoded[size++] = (byte) (number >>> shift);
        }
    }

    private void makeRoom(int bytes) {
        if (encoded.length - size < bytes) {
            encoded = Arrays.copyOf(encoded, Math.max(size + bytes, 2 * encoded.length));
        }
    }

    private static @Nullable Object valueOf(MethodHandle accessor, Record record) {
        try {
            return (Object) accessor.invokeExact(record);
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }

    /**
     * What a type of record is made of.
     *
     * @param name fingerprint of the type's name
     */
    private record Components(Fingerprint name, MethodHandle[] accessors) {
        static Components of(Class<?> type) {
            Fingerprint name = ofBytes(type.getName().getBytes(StandardCharsets.UTF_8));
            return new Components(name, accessorsOf(type));
        }
    }

    private static MethodHandle[] accessorsOf(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        MethodHandle[] handles = new MethodHandle[components.length];
        for (int i = 0; i < components.length; i++) {
            try {
                MethodHandle handle =
                        MethodHandles.publicLookup().unreflect(components[i].getAccessor());
                handles[i] = handle.asType(ACCESSOR);
            } catch (IllegalAccessException hidden) {
                throw new IllegalArgumentException(
                        "only public records have fingerprints: " + type, hidden);
            }
        }
        return handles;
    }

    private static MessageDigest sha256() {
        try {
            return (MessageDigest) SHA_256.clone();
        } catch (CloneNotSupportedException foreign) {
            return newSha256();
        }
    }

    private static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
