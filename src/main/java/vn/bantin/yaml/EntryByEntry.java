package vn.bantin.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Position;
import vn.bantin.yaml.YamlMap.Entry;

/**
 * Reads a text that as a whole is no YAML: cut where a line starts at the margin, each piece by
 * itself. A slip in one entry then neither hides the next one's nor, as an unclosed quote would,
 * swallows it.
 */
final class EntryByEntry {
    private static final String NOT_THE_START_OF_ONE = " \t\n#]},";

    private final Function<Lines, Iterable<Event>> parser;
    private final Lines lines;
    private final boolean list;
    private final List<Entry> entries = new ArrayList<>();
    private final List<YamlNode> elements = new ArrayList<>();

    EntryByEntry(Function<Lines, Iterable<Event>> parser, Lines lines) {
        this.parser = parser;
        this.lines = lines;
        this.list = firstAtMargin(lines.text()) == '-';
    }

    /** What could be read; why the rest could not is added to the faults. */
    YamlNode read(List<Diagnostic> faults) {
        String text = lines.text();
        int start = 0;
        int firstLine = 0;
        int line = 0;
        for (int end = 0; start < text.length(); ) {
            int lineEnd = text.indexOf('\n', end);
            end = lineEnd < 0 ? text.length() : lineEnd + 1;
            line++;
            if (end == text.length() || startsEntry(text.charAt(end))) {
                readPiece(lines.part(start, end, firstLine), faults);
                start = end;
                firstLine = line;
            }
        }
        Position origin = lines.at(0, 0);
        return list
                ? new YamlList(elements, origin)
                : new YamlMap(new MapRules(faults).eachOnce(entries), origin);
    }

    private static char firstAtMargin(String text) {
        for (int start = 0; start < text.length(); ) {
            char first = text.charAt(start);
            if (NOT_THE_START_OF_ONE.indexOf(first) < 0 && !text.startsWith("---", start)) {
                return first;
            }
            int end = text.indexOf('\n', start);
            start = end < 0 ? text.length() : end + 1;
        }
        return ' ';
    }

    private boolean startsEntry(char c) {
        boolean margin = NOT_THE_START_OF_ONE.indexOf(c) < 0 && !Characters.isOddBlank(c);
        return margin && (list == (c == '-'));
    }

    private void readPiece(Lines piece, List<Diagnostic> faults) {
        if (piece.line(0).strip().equals("...")) {
            faults.add(Diagnostic.of(Fault.YAML_SECOND_DOCUMENT, piece.at(0, 0)));
            return;
        }
        TreeBuilder builder = new TreeBuilder(piece);
        try {
            YamlNode node = builder.build(parser.apply(piece));
            if (builder.isPartial()) {
                faults.addAll(builder.faults());
                acceptBroken(piece);
            } else if (accept(node)) {
                faults.addAll(builder.faults());
            } else {
                faults.add(new OddCharacter(piece).find().orElseGet(() -> noKey(node, piece)));
                acceptBroken(piece);
            }
        } catch (YamlEngineException notYaml) {
            faults.add(new SyntaxFault(piece, builder).of(notYaml));
            acceptBroken(piece);
        }
    }

    private boolean accept(YamlNode node) {
        if (node instanceof YamlMap map && !list) {
            entries.addAll(map.entries());
            return true;
        }
        if (node instanceof YamlList some && list) {
            elements.addAll(some.elements());
            return true;
        }
        boolean nothing = node instanceof YamlText text && text.value().isEmpty();
        return nothing || node.kind() == YamlNode.Kind.BROKEN;
    }

    private void acceptBroken(Lines piece) {
        YamlBroken broken = new YamlBroken(piece.at(0, 0));
        String key = OddCharacter.keyMeant(piece.line(0));
        if (list) {
            elements.add(broken);
        } else if (!key.isEmpty()) {
            entries.add(new Entry(new YamlText(key, true, broken.position()), broken));
        }
    }

    private static Diagnostic noKey(YamlNode node, Lines piece) {
        return Diagnostic.of(Fault.YAML_NO_KEY, node.position(), shortened(piece.line(0)));
    }

    /** Enough of a line to know it again. */
    static String shortened(String line) {
        String text = line.strip();
        if (text.codePointCount(0, text.length()) <= 40) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, 36)).strip() + "…";
    }
}
