package vn.bantin.cache;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * What differs from what an {@link EntryStore} holds.
 *
 * @param entries new ones, and new values of old ones
 * @param gone keys of what is there no longer
 * @param size how many entries there are then
 */
public record Change<V>(Map<String, V> entries, Set<String> gone, int size) {
    /** Parted as the entries are; the parts that stay as they are have none. */
    Map<Integer, Change<V>> byPart(int count) {
        Map<Integer, Change<V>> byPart = new HashMap<>();
        IntFunction<Change<V>> of =
                part ->
                        byPart.computeIfAbsent(
                                part, none -> new Change<>(new HashMap<>(), new HashSet<>(), size));
        entries.forEach(
                (key, value) -> of.apply(EntryStore.part(key, count)).entries().put(key, value));
        gone.forEach(key -> of.apply(EntryStore.part(key, count)).gone().add(key));
        return byPart;
    }

    Map<String, V> in(Map<String, V> before) {
        Map<String, V> all = new HashMap<>(before);
        all.keySet().removeAll(gone);
        all.putAll(entries);
        return all;
    }
}
