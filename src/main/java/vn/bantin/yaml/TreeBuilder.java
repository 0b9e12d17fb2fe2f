package vn.bantin.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Position;

/** Makes the tree from the engine's events, by hand and not by recursion. For one text only. */
final class TreeBuilder {
    private final Lines lines;
    private final List<Diagnostic> faults = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private Optional<ScalarEvent> lastScalar = Optional.empty();
    private Optional<YamlNode> root = Optional.empty();

    TreeBuilder(Lines lines) {
        this.lines = lines;
    }

    /** A map or list whose end has not come yet. */
    private record Open(boolean map, Position position, List<YamlNode> children) {}

    /**
     * @throws org.snakeyaml.engine.v2.exceptions.YamlEngineException when the text is no YAML
     */
    YamlNode build(Iterable<Event> events) {
        for (Event event : events) {
            if (!accept(event)) {
                break;
            }
        }
        while (!open.isEmpty()) {
            close();
        }
        return root.orElseGet(() -> new YamlMap(List.of(), lines.at(0, 0)));
    }

    /** What was found wrong so far, in order. */
    List<Diagnostic> faults() {
        return faults;
    }

    /** The scalar read last: what comes before a fault often is its cause. */
    Optional<ScalarEvent> lastScalar() {
        return lastScalar;
    }

    private boolean accept(Event event) {
        if (event instanceof DocumentStartEvent && root.isPresent()) {
            report(Fault.YAML_SECOND_DOCUMENT, at(event));
            return false;
        }
        if (event instanceof NodeEvent node) {
            node.getAnchor().ifPresent(a -> report(Fault.YAML_REFERENCE, at(event)));
        }
        if (event instanceof AliasEvent) {
            add(new YamlBroken(at(event)));
        } else if (event instanceof ScalarEvent scalar) {
            lastScalar = Optional.of(scalar);
            scalar.getTag().ifPresent(tag -> report(Fault.YAML_TAG, at(event), tag));
            add(new ScalarRules(lines, faults).read(scalar, at(event)));
        } else if (event instanceof CollectionStartEvent start) {
            start.getTag().ifPresent(tag -> report(Fault.YAML_TAG, at(event), tag));
            return begin(start);
        } else if (event.getEventId() == Event.ID.MappingEnd
                || event.getEventId() == Event.ID.SequenceEnd) {
            close();
        }
        return true;
    }

    private boolean begin(CollectionStartEvent start) {
        if (open.size() == YamlReader.MAX_DEPTH) {
            report(Fault.YAML_TOO_DEEP, at(start), String.valueOf(YamlReader.MAX_DEPTH));
            return false;
        }
        open.push(new Open(start instanceof MappingStartEvent, at(start), new ArrayList<>()));
        return true;
    }

    private void close() {
        Open done = open.pop();
        add(
                done.map()
                        ? new MapRules(faults).mapOf(done.children(), done.position())
                        : new YamlList(done.children(), done.position()));
    }

    private void add(YamlNode node) {
        if (open.isEmpty()) {
            root = Optional.of(node);
        } else {
            open.element().children().add(node);
        }
    }

    private Position at(Event event) {
        return event.getStartMark()
                .map(mark -> lines.at(mark.getLine(), mark.getColumn()))
                .orElseGet(() -> lines.at(0, 0));
    }

    private void report(Fault fault, Position position, String... arguments) {
        faults.add(Diagnostic.of(fault, position, arguments));
    }
}
