package vn.bantin.yaml;

import java.util.List;
import java.util.Optional;
import vn.bantin.diagnostic.Position;

/** A mapping; {@code entries} in the order written, each key once. */
public record YamlMap(List<Entry> entries, Position position) implements YamlNode {
    public YamlMap {
        entries = List.copyOf(entries);
    }

    /** One {@code key: value}. */
    public record Entry(YamlText key, YamlNode value) {}

    /** The value of a key, if it is written. */
    public Optional<YamlNode> get(String key) {
        for (Entry entry : entries) {
            if (entry.key().value().equals(key)) {
                return Optional.of(entry.value());
            }
        }
        return Optional.empty();
    }

    @Override
    public Kind kind() {
        return Kind.MAP;
    }
}
