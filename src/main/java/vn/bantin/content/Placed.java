package vn.bantin.content;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.bantin.diagnostic.Position;
import vn.bantin.yaml.YamlText;

/** Collects where values stand. */
final class Placed {
    private final List<Long> packed = new ArrayList<>();
    private final Set<Key> keys = EnumSet.noneOf(Key.class);

    void add(Key key, int index, Position position) {
        keys.add(key);
        packed.add(Positions.pack(key, index, position.line(), position.column()));
    }

    /** Each element at its index. */
    void addAll(Key key, List<YamlText> texts) {
        for (int i = 0; i < texts.size(); i++) {
            add(key, i, texts.get(i).position());
        }
    }

    /** Of a key as a whole, where nothing in it has a place yet. */
    void addUnlessKnown(Key key, Position position) {
        if (!keys.contains(key)) {
            add(key, 0, position);
        }
    }

    Positions in(String file) {
        return new Positions(file, packed.stream().mapToLong(Long::longValue).toArray());
    }
}
