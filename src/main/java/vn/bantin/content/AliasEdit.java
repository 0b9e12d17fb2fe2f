package vn.bantin.content;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.bantin.content.DocumentText.Parts;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.yaml.YamlFields;
import vn.bantin.yaml.YamlNode;
import vn.bantin.yaml.YamlReader;
import vn.bantin.yaml.YamlText;

/**
 * Writes an old address into the front matter of a document. An edit of text: every other character
 * of the file, its comments, line ends and byte order mark included, stays what it is. What comes
 * out is read again, and given only if it says what was meant.
 */
public final class AliasEdit {
    private static final String KEY = Key.aliases.name();
    private static final Pattern KEY_LINE = Pattern.compile(KEY + "[ \\t]*:[ \\t]*(.*?)\\s*");
    private static final Pattern ELEMENT = Pattern.compile("([ \\t]*)-[ \\t].*\\s*");
    private static final Pattern CLOSING = Pattern.compile("^([^#\\]]*?)([ \\t,]*)\\](.*)$");

    private AliasEdit() {}

    /**
     * @param text the whole file, as it is
     * @param alias an address that {@code aliases} may hold
     * @return the whole file, with it; empty where the front matter is written in a way that only a
     *     person should touch
     */
    public static Optional<String> add(String text, String alias) {
        Optional<List<String>> before = aliases(text);
        if (before.isEmpty()) {
            return Optional.empty();
        }
        if (before.get().contains(alias)) {
            return Optional.of(text);
        }
        List<String> after = new ArrayList<>(before.get());
        after.add(alias);
        return edited(text, alias)
                .filter(edited -> aliases(edited).equals(Optional.of(after)))
                .filter(edited -> keys(edited).containsAll(keys(text)));
    }

    private static Optional<String> edited(String text, String alias) {
        List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)", -1)));
        String end = lines.get(0).endsWith("\r\n") ? "\r\n" : "\n";
        int close = 1;
        while (close < lines.size() && !lines.get(close).stripTrailing().equals("---")) {
            close++;
        }
        for (int i = 1; i < close; i++) {
            Matcher key = KEY_LINE.matcher(lines.get(i));
            if (key.matches()) {
                String value = key.group(1);
                boolean done =
                        value.startsWith("[")
                                ? intoBrackets(lines, i, close, alias)
                                : (value.isEmpty() || value.startsWith("#"))
                                        && intoLines(lines, i + 1, close, alias, end);
                return done ? Optional.of(String.join("", lines)) : Optional.empty();
            }
        }
        lines.add(close, KEY + ": [" + alias + "]" + end);
        return Optional.of(String.join("", lines));
    }

    /** {@code aliases: [/a/, /b/]}, perhaps over several lines. */
    private static boolean intoBrackets(List<String> lines, int from, int close, String alias) {
        for (int i = from; i < close; i++) {
            String line = lines.get(i);
            String written = line.stripTrailing();
            Matcher closing = CLOSING.matcher(written);
            if (closing.matches()) {
                String before = closing.group(1);
                String comma = before.endsWith("[") || before.isBlank() ? "" : ", ";
                lines.set(
                        i,
                        before
                                + comma
                                + alias
                                + "]"
                                + closing.group(3)
                                + line.substring(written.length()));
                return true;
            }
        }
        return false;
    }

    /** Lines with a hyphen each. */
    private static boolean intoLines(
            List<String> lines, int from, int close, String alias, String end) {
        int last = -1;
        String indent = "";
        for (int i = from; i < close; i++) {
            Matcher element = ELEMENT.matcher(lines.get(i));
            if (element.matches()) {
                indent = element.group(1);
                last = i;
            } else if (!lines.get(i).isBlank() && !lines.get(i).stripLeading().startsWith("#")) {
                break;
            }
        }
        if (last < 0) {
            return false;
        }
        lines.add(last + 1, indent + "- " + alias + end);
        return true;
    }

    /** Empty where there is no front matter without faults. */
    private static Optional<List<String>> aliases(String text) {
        List<Diagnostic> faults = new ArrayList<>();
        return fields(text, faults)
                .map(fields -> fields.texts(KEY).stream().map(YamlText::value).toList())
                .filter(found -> faults.isEmpty());
    }

    private static List<String> keys(String text) {
        return fields(text, new ArrayList<>())
                .map(fields -> fields.keys().stream().map(YamlText::value).toList())
                .orElse(List.of());
    }

    private static Optional<YamlFields> fields(String text, List<Diagnostic> faults) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Outcome<DocumentText> decoded = DocumentText.decode(bytes, "");
        if (decoded.hasErrors() || decoded.value().parts() != Parts.BOTH) {
            return Optional.empty();
        }
        Outcome<YamlNode> root = new YamlReader().read(decoded.value().frontMatter(), "", 1);
        return root.hasErrors() || root.value().kind() == YamlNode.Kind.BROKEN
                ? Optional.empty()
                : Optional.of(YamlFields.ofRoot(root.value(), faults));
    }
}
