package vn.bantin.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Position;
import vn.bantin.yaml.YamlMap.Entry;

/** Makes a map of what stands in it: every key a text, and written once. */
final class MapRules {
    private final List<Diagnostic> faults;

    MapRules(List<Diagnostic> faults) {
        this.faults = faults;
    }

    /**
     * @param children keys and values in turn; the last value may be missing
     */
    YamlMap mapOf(List<YamlNode> children, Position position) {
        List<Entry> entries = new ArrayList<>(children.size() / 2);
        for (int i = 0; i + 1 < children.size(); i += 2) {
            YamlNode key = children.get(i);
            if (key instanceof YamlText text) {
                entries.add(new Entry(text, children.get(i + 1)));
            } else if (key.kind() != YamlNode.Kind.BROKEN) {
                faults.add(Diagnostic.of(Fault.YAML_KEY_NO_TEXT, key.position()));
            }
        }
        return new YamlMap(eachOnce(entries), position);
    }

    /** Of keys written more than once the first stays. */
    List<Entry> eachOnce(List<Entry> entries) {
        Map<String, Entry> first = new HashMap<>();
        List<Entry> kept = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            Entry earlier = first.putIfAbsent(entry.key().value(), entry);
            if (earlier == null) {
                kept.add(entry);
            } else {
                faults.add(
                        Diagnostic.of(
                                Fault.YAML_KEY_TWICE,
                                entry.key().position(),
                                entry.key().value(),
                                String.valueOf(earlier.key().position().line())));
            }
        }
        return kept;
    }
}
