package vn.bantin.cache;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import vn.bantin.fingerprint.Fingerprint;

/**
 * What an {@link EntryStore} holds.
 *
 * @param byKey empty where there is any doubt; in no order
 * @param note what was saved beside them; empty where there is any doubt
 * @param doubt why there is nothing; {@code NONE} where there is all that was saved
 * @param parts checksums of the files they lie in
 */
public record Entries<K, V>(Map<K, V> byKey, byte[] note, Doubt doubt, List<Fingerprint> parts) {
    public Entries {
        byKey = Collections.unmodifiableMap(byKey);
        parts = List.copyOf(parts);
    }

    /** None, for a reason. */
    public static <K, V> Entries<K, V> doubtful(Doubt doubt) {
        return new Entries<>(Map.of(), new byte[0], doubt, List.of());
    }
}
