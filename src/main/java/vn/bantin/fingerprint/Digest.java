package vn.bantin.fingerprint;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
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
 */
public final class Digest {
    private static final ClassValue<MethodHandle[]> ACCESSORS =
            new ClassValue<>() {
                @Override
                protected MethodHandle[] computeValue(Class<?> type) {
                    return accessorsOf(type);
                }
            };

    private final MessageDigest sha256 = newSha256();

    /** Fingerprint of plain bytes, without any framing: what identifies a file's content. */
    public static Fingerprint ofBytes(byte[] bytes) {
        return Fingerprint.ofSha256(newSha256().digest(bytes));
    }

    /** Fingerprint of the parts in order; see the class comment for what a part may be. */
    public static Fingerprint of(@Nullable Object... parts) {
        Digest digest = new Digest();
        for (Object part : parts) {
            digest.add(part);
        }
        return Fingerprint.ofSha256(digest.sha256.digest());
    }

    private void add(@Nullable Object part) {
        if (part instanceof String text) {
            addText('s', text);
        } else if (part instanceof Fingerprint fingerprint) {
            sha256.update((byte) 'f');
            addLong(fingerprint.high());
            addLong(fingerprint.low());
        } else if (part instanceof Record record) {
            addRecord(record);
        } else if (part instanceof List<?> list) {
            sha256.update((byte) 'l');
            addLong(list.size());
            list.forEach(this::add);
        } else if (part instanceof SortedMap<?, ?> map) {
            addMap(map);
        } else if (part instanceof Optional<?> optional) {
            sha256.update((byte) 'o');
            add(optional.orElse(null));
        } else {
            addScalar(part);
        }
    }

    private void addScalar(@Nullable Object part) {
        if (part == null) {
            sha256.update((byte) '0');
        } else if (part instanceof Boolean flag) {
            sha256.update((byte) (flag ? 't' : 'u'));
        } else if (part instanceof Integer || part instanceof Long) {
            sha256.update((byte) 'n');
            addLong(((Number) part).longValue());
        } else if (part instanceof Instant instant) {
            sha256.update((byte) 'i');
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
        sha256.update((byte) 'm');
        addLong(map.size());
        map.forEach(
                (key, value) -> {
                    add(key);
                    add(value);
                });
    }

    private void addRecord(Record record) {
        Class<?> type = record.getClass();
        addText('r', type.getName());
        for (MethodHandle accessor : ACCESSORS.get(type)) {
            add(valueOf(accessor, record));
        }
    }

    private void addText(char kind, String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        sha256.update((byte) kind);
        addLong(utf8.length);
        sha256.update(utf8);
    }

    private void addLong(long number) {
        for (int shift = 56; shift >= 0; shift -= 8) {
            sha256.update((byte) (number >>> shift));
        }
    }

    private static @Nullable Object valueOf(MethodHandle accessor, Record record) {
        try {
            return accessor.invoke(record);
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
                handles[i] = MethodHandles.publicLookup().unreflect(components[i].getAccessor());
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
