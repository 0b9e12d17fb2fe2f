package vn.bantin.cache;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * What differs from what an {@link EntryStore} holds.
 *
 * @param entries new ones, and new values of old ones
 * @param gone keys of what is there no longer
 * @param size how many entries there are then
 */
public record Change<K, V>(Map<K, V> entries, Set<K> gone, int size) {
    /**
     * The parts that stay as they are have none.
     *
     * @param partOf which part a key's entry lies in
     */
    Map<Integer, Change<K, V>> byPart(ToIntFunction<K> partOf) {
        Map<Integer, Change<K, V>> byPart = new HashMap<>();
        Function<K, Change<K, V>> of =
                key ->
                        byPart.computeIfAbsent(
                                partOf.applyAsInt(key),
                                none -> new Change<>(new HashMap<>(), new HashSet<>(), size));
        entries.forEach((key, value) -> of.apply(key).entries().put(key, value));
        gone.forEach(key -> of.apply(key).gone().add(key));
        return byPart;
    }

    Map<K, V> in(Map<K, V> before) {
        Map<K, V> all = new HashMap<>(before);
        all.keySet().removeAll(gone);
        all.putAll(entries);
        return all;
    }
}
