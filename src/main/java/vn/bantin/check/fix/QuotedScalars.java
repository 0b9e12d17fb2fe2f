package vn.bantin.check.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.bantin.check.fix.PlainScalar.Type;
import vn.bantin.config.Rule;
import vn.bantin.diagnostic.Position;

/**
 * Quotes texts of front matter that are no YAML without («Thanh Hoá: Tập huấn») or that others
 * would read as something else (2026, 8:30, No). Looks only at values that stand on one line.
 */
public final class QuotedScalars implements Fix {
    /** Keys whose values are texts; of all others we know the form. */
    private static final Set<String> TEXTS =
            Set.of(
                    "title",
                    "sapo",
                    "description",
                    "author",
                    "photoCredit",
                    "place",
                    "topic",
                    "slug",
                    "tags",
                    "caption",
                    "alt",
                    "credit",
                    "name",
                    "text");

    private static final Pattern ENTRY =
            Pattern.compile("( *(?:- +)?)([A-Za-z][A-Za-z0-9]*):( *)(.*)");

    private static final Pattern ELEMENT = Pattern.compile("( *- +)(.*)");

    /**
     * A plain text cannot begin with these (YAML 1.2.2, 7.3.3), or is a reference or a tag then.
     */
    private static final String NO_START = "@`%&*!";

    @Override
    public Rule rule() {
        return Rule.riskyYaml;
    }

    @Override
    public List<Edit> edits(Source source) {
        return scalars(source.text()).stream().map(Scalar::edit).toList();
    }

    /** A text that others read as something else, what, and where it stands. */
    public record Risk(String value, String type, Position at) {}

    /** Those that our own reader takes as they are meant. */
    public static List<Risk> risks(Source source) {
        return scalars(source.text()).stream()
                .flatMap(scalar -> scalar.risk("content/" + source.path()).stream())
                .toList();
    }

    /**
     * @param start of the value in the text
     * @param type what it would be read as; empty for what is no YAML at all
     */
    private record Scalar(Line line, int start, String value, Optional<Type> type) {
        Edit edit() {
            return new Edit(start, start + value.length(), PlainScalar.quoted(value));
        }

        Optional<Risk> risk(String file) {
            Position at = new Position(file, line.number(), start - line.start() + 1);
            return type.map(found -> new Risk(value, found.name().toLowerCase(Locale.ROOT), at));
        }
    }

    private static List<Scalar> scalars(String text) {
        List<Scalar> found = new ArrayList<>();
        List<Line> lines = FrontLines.of(text);
        String owner = "";
        int inside = -1;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            String written = line.in(text);
            int indent = indent(written);
            if (written.isBlank() || (inside >= 0 && indent > inside)) {
                continue;
            }
            inside = -1;
            Matcher entry = ENTRY.matcher(written);
            Matcher element = ELEMENT.matcher(written);
            if (entry.matches() && (!entry.group(3).isEmpty() || entry.group(4).isEmpty())) {
                owner = entry.group(2);
                if (!entry.group(4).isBlank()) {
                    inside = entry.group(1).length();
                    boolean alone = isAlone(lines, i, inside, text);
                    if (alone && TEXTS.contains(owner)) {
                        value(line, entry.start(4), entry.group(4), true, found);
                    }
                }
            } else if (element.matches() && TEXTS.contains(owner)) {
                inside = indent;
                if (isAlone(lines, i, inside, text)) {
                    value(line, element.start(2), element.group(2), false, found);
                }
            }
        }
        return found;
    }

    /** Whether the value goes on below. */
    private static boolean isAlone(List<Line> lines, int at, int indent, String text) {
        for (int i = at + 1; i < lines.size(); i++) {
            String next = lines.get(i).in(text);
            if (!next.isBlank()) {
                return indent(next) <= indent;
            }
        }
        return true;
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }

    private static void value(
            Line line, int offset, String written, boolean entry, List<Scalar> found) {
        int comment = written.indexOf(" #");
        String value = (comment < 0 ? written : written.substring(0, comment)).stripTrailing();
        if (value.isEmpty() || "\"'|>#{".indexOf(value.charAt(0)) >= 0) {
            return;
        }
        int start = line.start() + offset;
        if (value.startsWith("[")) {
            elements(line, start, value, found);
            return;
        }
        Optional<Type> type = PlainScalar.misread(value);
        boolean colon = entry && (value.contains(": ") || value.endsWith(":"));
        if (type.isPresent() || colon || NO_START.indexOf(value.charAt(0)) >= 0) {
            found.add(new Scalar(line, start, value, type));
        }
    }

    /** {@code [a, 2026]}; one with quotes or more brackets is left alone. */
    private static void elements(Line line, int start, String list, List<Scalar> found) {
        boolean simple =
                list.endsWith("]")
                        && list.substring(1, list.length() - 1)
                                .chars()
                                .noneMatch(c -> "[]{}\"'#".indexOf(c) >= 0);
        int from = 1;
        while (simple && from < list.length()) {
            int comma = list.indexOf(',', from);
            int end = comma < 0 ? list.length() - 1 : comma;
            String raw = list.substring(from, end);
            String value = raw.strip();
            int at = start + from + raw.indexOf(value);
            PlainScalar.misread(value)
                    .ifPresent(type -> found.add(new Scalar(line, at, value, Optional.of(type))));
            from = end + 1;
        }
    }
}
