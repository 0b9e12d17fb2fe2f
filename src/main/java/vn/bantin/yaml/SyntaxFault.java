package vn.bantin.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Position;

/**
 * Says in an editor's words what the engine says in a parser's: where the slip is rather than where
 * it was noticed, and what to do.
 */
final class SyntaxFault {
    private final Lines lines;
    private final TreeBuilder read;

    /**
     * @param read how far the text was read
     */
    SyntaxFault(Lines lines, TreeBuilder read) {
        this.lines = lines;
        this.read = read;
    }

    Diagnostic of(YamlEngineException exception) {
        Optional<Diagnostic> odd = new OddCharacter(lines).find();
        if (odd.isPresent()) {
            return odd.get();
        }
        if (exception instanceof MarkedYamlEngineException marked
                && marked.getProblemMark().isPresent()) {
            Mark problem = marked.getProblemMark().get();
            return ofMarked(
                    String.valueOf(marked.getContext()),
                    String.valueOf(marked.getProblem()),
                    at(problem),
                    at(marked.getContextMark().orElse(problem)));
        }
        return Diagnostic.of(Fault.YAML_SYNTAX, lines.at(0, 0));
    }

    private Diagnostic ofMarked(
            String context, String problem, Position place, Position beginning) {
        if (problem.startsWith("mapping values are not allowed")) {
            return colon(place);
        }
        if (context.contains("quoted scalar")) {
            // The engine marks the character behind the backslash.
            Position backslash = new Position(place.file(), place.line(), place.column() - 1);
            return problem.contains("escape")
                    ? Diagnostic.of(Fault.YAML_BAD_ESCAPE, backslash)
                    : Diagnostic.of(Fault.YAML_UNCLOSED_QUOTE, beginning);
        }
        if (context.contains("parsing a flow")) {
            return Diagnostic.of(Fault.YAML_UNCLOSED_BRACKET, beginning, characterAt(beginning));
        }
        if (context.contains("parsing a block")) {
            return inBlock(problem, place);
        }
        if (problem.contains("(TAB)")) {
            return Diagnostic.of(Fault.YAML_TAB, place);
        }
        if (problem.startsWith("could not find expected ':'")) {
            int line = beginning.line();
            return Diagnostic.of(
                    Fault.YAML_NO_KEY, beginning, EntryByEntry.shortened(lineAt(line)));
        }
        return special(context, problem, place, beginning);
    }

    private Diagnostic special(String context, String problem, Position place, Position beginning) {
        boolean atBeginning =
                context.contains("alias")
                        || context.contains("anchor")
                        || context.contains("tag")
                        || context.contains("block scalar")
                        || context.contains("directive");
        boolean atPlace =
                problem.contains("cannot start any token")
                        || problem.startsWith("sequence entries are not allowed");
        if (atBeginning || atPlace) {
            Position where = atPlace ? place : beginning;
            return Diagnostic.of(Fault.YAML_SPECIAL_START, where, characterAt(where));
        }
        return Diagnostic.of(Fault.YAML_SYNTAX, place);
    }

    /** Something after the end of a value: a quote inside quotes, or a line too far in. */
    private Diagnostic inBlock(String problem, Position place) {
        Optional<ScalarEvent> last = read.lastScalar().filter(s -> s.isDQuoted() || s.isSQuoted());
        if (last.isPresent() && last.get().getEndMark().isPresent()) {
            Position start = at(last.get().getStartMark().orElseThrow());
            Position end = at(last.get().getEndMark().get());
            if (start.line() < end.line()) {
                return Diagnostic.of(Fault.YAML_UNCLOSED_QUOTE, start);
            }
            if (end.line() == place.line()) {
                return Diagnostic.of(Fault.YAML_AFTER_QUOTE, place, characterAt(start));
            }
        }
        return Diagnostic.of(
                problem.contains("found '<") || problem.contains("found '-'")
                        ? Fault.YAML_INDENT
                        : Fault.YAML_SYNTAX,
                place);
    }

    /** The commonest slip; the hint shows the whole line as it should be. */
    private Diagnostic colon(Position place) {
        String line = lineAt(place.line());
        int first = line.indexOf(": ");
        if (first < 0 || first + 1 >= place.column()) {
            return Diagnostic.of(Fault.YAML_COLON, place, "");
        }
        String value = line.substring(first + 2).strip();
        String quote = value.indexOf('"') < 0 ? "\"" : "'";
        String doubled = quote.equals("'") ? value.replace("'", "''") : value;
        boolean simple = value.indexOf('\\') < 0 || quote.equals("'");
        return Diagnostic.of(
                Fault.YAML_COLON,
                place,
                simple ? line.substring(0, first + 2).strip() + " " + quote + doubled + quote : "");
    }

    private String characterAt(Position position) {
        String line = lineAt(position.line());
        int at = position.column() - 1;
        return at < line.length() ? Character.toString(line.codePointAt(at)) : "";
    }

    private String lineAt(int line) {
        return lines.line(line - lines.at(0, 0).line());
    }

    private Position at(Mark mark) {
        return lines.at(mark.getLine(), mark.getColumn());
    }
}
