package vn.bantin.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Position;
import vn.bantin.text.Nearest;
import vn.bantin.yaml.YamlMap.Entry;

/**
 * Takes the values of one map by key and type. A value of another type is reported, naming the key,
 * what it takes and what is there, and then counts as not written; so does an empty one, since
 * nobody can tell whether it was forgotten. Not safe for many threads: made for one reading.
 */
public final class YamlFields {
    private static final int LONGEST_NUMBER = 9;

    private final YamlMap map;
    private final String prefix;
    private final boolean whole;
    private final Shapes shapes;
    private final List<Diagnostic> faults;

    private YamlFields(YamlMap map, String prefix, List<Diagnostic> faults) {
        this(map, prefix, true, faults);
    }

    /**
     * @param whole whether a key that is not there was not written
     */
    private YamlFields(YamlMap map, String prefix, boolean whole, List<Diagnostic> faults) {
        this.map = map;
        this.prefix = prefix;
        this.whole = whole;
        this.shapes = new Shapes(faults);
        this.faults = faults;
    }

    /**
     * Of a whole text, whose root should be a map.
     *
     * @param faults where reports go
     */
    public static YamlFields ofRoot(YamlNode root, List<Diagnostic> faults) {
        if (root instanceof YamlMap map) {
            return new YamlFields(map, "", faults);
        }
        if (root.kind() != YamlNode.Kind.BROKEN) {
            faults.add(Diagnostic.of(Fault.ROOT_NOT_MAP, root.position()));
        }
        return new YamlFields(new YamlMap(List.of(), root.position()), "", false, faults);
    }

    /**
     * Of the elements of a whole text, whose root should be a list of maps.
     *
     * @param name of the list, for messages
     */
    public static List<YamlFields> ofRootList(YamlNode root, String name, List<Diagnostic> faults) {
        if (root instanceof YamlList list) {
            return elements(list, name, faults);
        }
        boolean empty = root instanceof YamlMap map && map.entries().isEmpty();
        if (!empty && root.kind() != YamlNode.Kind.BROKEN) {
            faults.add(Diagnostic.of(Fault.ROOT_NOT_LIST, root.position()));
        }
        return List.of();
    }

    /** Reports every other key, with the nearest of these. */
    public YamlFields allow(Collection<String> known) {
        for (Entry entry : map.entries()) {
            String key = entry.key().value();
            if (!known.contains(key)) {
                report(Fault.UNKNOWN_KEY, entry.key().position(), key, Nearest.to(key, known));
            }
        }
        return this;
    }

    /** The keys as written, in order, with their places. */
    public List<YamlText> keys() {
        return map.entries().stream().map(Entry::key).toList();
    }

    /** Where the value of a key stands; where the map does when the key is not written. */
    public Position position(String key) {
        Optional<YamlNode> node = map.get(key);
        return node.isPresent() ? node.get().position() : map.position();
    }

    /** Whether a list is written that holds nothing. */
    public boolean isEmptyList(String key) {
        return map.get(key).orElse(null) instanceof YamlList list && list.elements().isEmpty();
    }

    /** A key's value, whatever it is. */
    public Optional<YamlNode> node(String key) {
        return map.get(key);
    }

    /** A text that is not empty, without blanks round it. */
    public Optional<YamlText> text(String key) {
        Optional<YamlNode> node = map.get(key);
        return node.isPresent() ? shapes.text(node.get(), name(key)) : Optional.empty();
    }

    /** As {@link #text}, {@code ""} when it is not written. */
    public String string(String key) {
        Optional<YamlText> text = text(key);
        return text.isPresent() ? text.get().value() : "";
    }

    /** As {@link #text}; that it is not written is reported. */
    public Optional<YamlText> required(String key) {
        requireKey(key);
        return text(key);
    }

    /** Reports that a key is not written. */
    public void requireKey(String key) {
        if (whole && map.get(key).isEmpty()) {
            report(Fault.KEY_MISSING, map.position(), name(key), key);
        }
    }

    /** The elements of a list, each a text that is not empty. */
    public List<YamlText> texts(String key) {
        Optional<YamlNode> node = map.get(key);
        return node.isPresent() ? shapes.texts(node.get(), name(key)) : List.of();
    }

    /** As {@link #texts}, where one text alone may stand for a list of one. */
    public List<YamlText> textOrTexts(String key) {
        if (!(map.get(key).orElse(null) instanceof YamlText)) {
            return texts(key);
        }
        Optional<YamlText> text = text(key);
        return text.isPresent() ? List.of(text.get()) : List.of();
    }

    /** A map. */
    public Optional<YamlFields> fields(String key) {
        Optional<YamlNode> node = map.get(key);
        Optional<YamlMap> inner =
                node.isPresent() ? shapes.map(node.get(), name(key)) : Optional.empty();
        return inner.isPresent()
                ? Optional.of(new YamlFields(inner.get(), name(key) + ".", faults))
                : Optional.empty();
    }

    /** The elements of a list, each a map. */
    public List<YamlFields> list(String key) {
        Optional<YamlNode> node = map.get(key);
        Optional<YamlList> list =
                node.isPresent() ? shapes.list(node.get(), name(key)) : Optional.empty();
        return list.isPresent() ? elements(list.get(), name(key), faults) : List.of();
    }

    /** {@code true} or {@code false}, without quotes. */
    public Optional<Boolean> flag(String key) {
        Optional<YamlText> text = text(key);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        YamlText found = text.get();
        boolean yes = found.value().equals("true");
        if (!found.plain() || !(yes || found.value().equals("false"))) {
            report(Fault.TRUE_FALSE_EXPECTED, found.position(), name(key), found.value());
            return Optional.empty();
        }
        return Optional.of(yes);
    }

    /** A whole number, both bounds included. */
    public Optional<Integer> number(String key, int least, int most) {
        Optional<YamlText> text = text(key);
        return text.isPresent() ? number(text.get(), key, least, most) : Optional.empty();
    }

    /** A whole number in a list, likewise. */
    public Optional<Integer> number(YamlText text, String key, int least, int most) {
        String value = text.value();
        Optional<Integer> number =
                isNumber(value) ? Optional.of(Integer.parseInt(value)) : Optional.empty();
        if (number.isPresent() && number.get() >= least && number.get() <= most) {
            return number;
        }
        report(
                Fault.NUMBER_EXPECTED,
                text.position(),
                name(key),
                String.valueOf(least),
                String.valueOf(most),
                value);
        return Optional.empty();
    }

    /** A constant of an enum, written in lower case. */
    public <E extends Enum<E>> Optional<E> choice(String key, Class<E> type) {
        Optional<YamlText> text = text(key);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        List<E> constants = List.of(type.getEnumConstants());
        List<String> allowed =
                constants.stream().map(c -> c.name().toLowerCase(Locale.ROOT)).toList();
        String value = text.get().value();
        int index = allowed.indexOf(value);
        if (index < 0) {
            report(
                    Fault.CHOICE_UNKNOWN,
                    text.get().position(),
                    name(key),
                    value,
                    String.join(", ", allowed),
                    Nearest.to(value, allowed));
            return Optional.empty();
        }
        return Optional.of(constants.get(index));
    }

    /** A fault found by whoever knows what the value means. */
    public void report(Fault fault, Position position, String... arguments) {
        faults.add(Diagnostic.of(fault, position, arguments));
    }

    /** The key as messages name it: with the keys it stands under, {@code cover.src}. */
    public String name(String key) {
        return prefix + key;
    }

    private static List<YamlFields> elements(YamlList list, String name, List<Diagnostic> faults) {
        List<YamlFields> fields = new ArrayList<>();
        Shapes shapes = new Shapes(faults);
        for (YamlNode element : list.elements()) {
            shapes.map(element, name)
                    .ifPresent(map -> fields.add(new YamlFields(map, name + ".", faults)));
        }
        return fields;
    }

    private static boolean isNumber(String value) {
        int start = value.startsWith("-") ? 1 : 0;
        if (value.length() == start || value.length() > LONGEST_NUMBER) {
            return false;
        }
        return value.chars().skip(start).allMatch(c -> c >= '0' && c <= '9');
    }
}
