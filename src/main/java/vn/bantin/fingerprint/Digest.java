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
 * <p>The encoding is for ever: feeds' ids, names of photos and threads of comments are made of it.
 */
public final class Digest {
    private static final ClassValue<MethodHandle[]> ACCESSORS =
            new ClassValue<>() {
                @Override
                protected MethodHandle[] computeValue(Class<?> type) {
                    return accessorsOf(type);
                }
            };

    private static final MethodType ACCESSOR = MethodType.methodType(Object.class, Record.class);
    private static final int ROOM = 1024;

    private final Record[] known;
    private final Fingerprint[] prints;
    private byte[] encoded = new byte[ROOM];
    private int size;

    private Digest(Record[] known, Fingerprint[] prints) {
        this.known = known;
        this.prints = prints;
    }

    /** Fingerprint of plain bytes, without any framing: what identifies a file's content. */
    public static Fingerprint ofBytes(byte[] bytes) {
        return Fingerprint.ofSha256(newSha256().digest(bytes));
    }

    /** Fingerprint of the parts in order; see the class comment for what a part may be. */
    public static Fingerprint of(@Nullable Object... parts) {
        return Knowing.NOTHING.of(parts);
    }

    /** Digests in which a few large records stand for which the work is to be done only once. */
    public static Knowing knowing(Record... records) {
        Fingerprint[] prints = new Fingerprint[records.length];
        for (int i = 0; i < records.length; i++) {
            prints[i] = of(records[i]);
        }
        return new Knowing(records.clone(), prints);
    }

    /**
     * As {@link Digest#of}, but the fingerprint of a known record stands for it wherever that very
     * object stands among the parts or in them. Comparable only with fingerprints of the same kind
     * of digest. Safe for all threads.
     */
    public static final class Knowing {
        private static final Knowing NOTHING = new Knowing(new Record[0], new Fingerprint[0]);

        private final Record[] records;
        private final Fingerprint[] prints;

        private Knowing(Record[] records, Fingerprint[] prints) {
            this.records = records;
            this.prints = prints;
        }

        public Fingerprint of(@Nullable Object... parts) {
            Digest digest = new Digest(records, prints);
            for (Object part : parts) {
                digest.add(part);
            }
            MessageDigest sha256 = newSha256();
            sha256.update(digest.encoded, 0, digest.size);
            return Fingerprint.ofSha256(sha256.digest());
        }
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
            addLong(list.size());
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
            addLong(((Number) part).longValue());
        } else if (part instanceof Instant instant) {
            addByte('i');
            addLong(instant.getEpochSecond());
            addLong(instant.getNano());
        } else if (part instanceof Enum<?> constant) {
            addText('e', constant.name());
        } else {
            throw new IllegalArgumentException(
                    "not a part of a canonical value: " + part.getClass().getName());
        }
    }

    private void addMap(Map<?, ?> map) {
        addByte('m');
        addLong(map.size());
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
        Class<?> type = record.getClass();
        addText('r', type.getName());
        for (MethodHandle accessor : ACCESSORS.get(type)) {
            add(valueOf(accessor, record));
        }
    }

    private void addText(char kind, String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        addByte(kind);
        addLong(utf8.length);
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

    private static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
