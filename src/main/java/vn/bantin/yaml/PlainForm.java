package vn.bantin.yaml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.bantin.diagnostic.Position;
import vn.bantin.yaml.YamlMap.Entry;

/**
 * Reads the few forms of YAML that nearly all front matter keeps to: maps and lists by indentation,
 * every value on one line. It gives just what the engine would, or nothing: at the first thing that
 * it is not sure of it gives up, and the engine reads the text. So it knows no faults. It takes a
 * tenth of the engine's time, and has a tenth of its code to warm up.
 */
final class PlainForm {
    /** Maps in each other; far below what {@link YamlReader} allows. */
    private static final int DEEPEST = 5;

    private final PlainValues values;

    private PlainForm(PlainValues values) {
        this.values = values;
    }

    /**
     * Parameters as of {@link YamlReader#read}.
     *
     * @return null when the text is not wholly of this form
     */
    static @Nullable YamlNode read(String text, String file, int linesBefore) {
        PlainForm form = new PlainForm(new PlainValues(text, file, linesBefore));
        YamlNode root = form.map(0, 1);
        return form.values.atEnd() ? root : null;
    }

    /** Lines of the same indentation, up to the first of another. */
    private @Nullable YamlNode map(int indent, int depth) {
        List<Entry> entries = new ArrayList<>();
        while (values.startsLine(indent)) {
            values.skip(indent);
            YamlText key = values.key();
            if (key == null || PlainValues.has(entries, key) || !values.passMark(':')) {
                return null;
            }
            YamlNode value = values.atLineEnd() ? nested(indent, depth) : line();
            if (value == null) {
                return null;
            }
            entries.add(new Entry(key, value));
        }
        return entries.isEmpty() ? null : new YamlMap(entries, entries.get(0).key().position());
    }

    /** What stands below a key; a list may do so at the key's own indentation. */
    private @Nullable YamlNode nested(int indent, int depth) {
        values.nextLine();
        int inner = values.indent();
        if (inner >= indent && values.ahead(inner) == '-') {
            return list(inner);
        }
        return inner > indent && depth < DEEPEST ? map(inner, depth + 1) : null;
    }

    private @Nullable YamlNode list(int indent) {
        Position start = values.position(indent);
        List<YamlNode> elements = new ArrayList<>();
        while (values.startsLine(indent) && values.ahead(indent) == '-') {
            values.skip(indent);
            YamlNode element = values.passMark('-') ? line() : null;
            if (element == null) {
                return null;
            }
            elements.add(element);
        }
        return new YamlList(elements, start);
    }

    private @Nullable YamlNode line() {
        YamlNode value = values.value();
        values.nextLine();
        return value;
    }
}
