package vn.bantin.content;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.bantin.diagnostic.Position;
import vn.bantin.path.SourcePath;
import vn.bantin.yaml.YamlText;

/** Collects where values stand. */
final class Placed {
    private final Set<Key> keys = EnumSet.noneOf(Key.class);
    private long[] packed = new long[16];
    private int size;

    void add(Key key, int index, Position position) {
        keys.add(key);
        packed = size == packed.length ? Arrays.copyOf(packed, 2 * size) : packed;
        packed[size++] = Positions.pack(key, index, position.line(), position.column());
    }

    /** Each element at its index; gives their values. */
    List<String> addAll(Key key, List<YamlText> texts) {
        String[] values = new String[texts.size()];
        for (int i = 0; i < values.length; i++) {
            add(key, i, texts.get(i).position());
            values[i] = texts.get(i).value();
        }
        return List.of(values);
    }

    /** Of a key as a whole, where nothing in it has a place yet. */
    void addUnlessKnown(Key key, Position position) {
        if (!keys.contains(key)) {
            add(key, 0, position);
        }
    }

    Positions in(SourcePath document) {
        return new Positions(document, Arrays.copyOf(packed, size));
    }
}
