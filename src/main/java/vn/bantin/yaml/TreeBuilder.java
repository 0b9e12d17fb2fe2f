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
    /** What {@code !!} stands for (YAML 1.2, 6.8.2). */
    private static final String STANDARD_TAGS = "tag:yaml.org,2002:";

    private final Lines lines;
    private final List<Diagnostic> faults = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private Optional<ScalarEvent> lastScalar = Optional.empty();
    private int referenceLine;
    private Optional<YamlNode> root = Optional.empty();

    TreeBuilder(Lines lines) {
        this.lines = lines;
    }

    /** A map or list whose end has not come yet. */
    private record Open(boolean map, boolean tagged, Position position, List<YamlNode> children) {
        Open(CollectionStartEvent start, Position position) {
            this(
                    start instanceof MappingStartEvent,
                    start.getTag().isPresent(),
                    position,
                    new ArrayList<>());
        }
    }

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

    /** Whether more was written than the tree shows, so that nobody can say what is missing. */
    boolean isPartial() {
        return faults.stream()
                .map(Diagnostic::fault)
                .anyMatch(
                        fault ->
                                fault == Fault.YAML_TOO_DEEP
                                        || fault == Fault.YAML_SECOND_DOCUMENT
                                        || fault == Fault.YAML_ODD_BLANK);
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
            node.getAnchor().ifPresent(a -> reportReference(at(event)));
        }
        if (event instanceof AliasEvent) {
            add(new YamlBroken(at(event)));
        } else if (event instanceof ScalarEvent scalar) {
            lastScalar = Optional.of(scalar);
            reportTag(scalar.getTag(), event);
            add(
                    scalar.getTag().isPresent()
                            ? new YamlBroken(at(event))
                            : new ScalarRules(lines, faults).read(scalar, at(event)));
        } else if (event instanceof CollectionStartEvent start) {
            reportTag(start.getTag(), event);
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
        open.push(new Open(start, at(start)));
        return true;
    }

    private void close() {
        Open done = open.pop();
        if (done.tagged()) {
            add(new YamlBroken(done.position()));
        } else if (done.map()) {
            add(new MapRules(faults).mapOf(done.children(), done.position()));
        } else {
            add(new YamlList(done.children(), done.position()));
        }
    }

    private void add(YamlNode node) {
        if (open.isEmpty()) {
            root = Optional.of(node);
        } else {
            open.element().children().add(node);
        }
    }

    private void reportTag(Optional<String> tag, Event event) {
        tag.ifPresent(
                t ->
                        report(
                                Fault.YAML_TAG,
                                at(event),
                                t.startsWith(STANDARD_TAGS)
                                        ? "!!" + t.substring(STANDARD_TAGS.length())
                                        : t));
    }

    /** Once per line: who mends the first of several sees the others. */
    private void reportReference(Position position) {
        if (position.line() != referenceLine) {
            referenceLine = position.line();
            report(Fault.YAML_REFERENCE, position);
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
