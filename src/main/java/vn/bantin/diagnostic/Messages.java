package vn.bantin.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All texts of the program in one language: those of diagnostics in {@code messages_*.properties},
 * all others in {@code labels_*.properties}. Immutable, safe for all threads.
 */
public final class Messages {
    private final Properties texts;

    public Messages(Language language) {
        this.texts = new Properties();
        load("messages_" + language.tag() + ".properties", texts);
        load("labels_" + language.tag() + ".properties", texts);
    }

    /**
     * The whole report of one fault, for people:
     *
     * <pre>
     * content/tin/hop-mat.md:7:11: lỗi: Không có chuyên mục «tin-tuc-sk».
     *     Gợi ý: có phải «tin-tuc»? [UNKNOWN_SECTION]
     * </pre>
     */
    public String format(Diagnostic diagnostic) {
        String hint = hint(diagnostic);
        return diagnostic.position()
                + ": "
                + severity(diagnostic.severity())
                + ": "
                + text(diagnostic)
                + (hint.isEmpty() ? "" : "\n    " + texts.getProperty("hint") + ": " + hint)
                + " ["
                + diagnostic.fault()
                + "]";
    }

    /** One sentence: what is wrong. */
    public String text(Diagnostic diagnostic) {
        return fill(pattern(diagnostic.fault().name()), diagnostic.arguments());
    }

    /**
     * What to do. A hint that names an argument that is empty gives way to {@code KEY.hint.else};
     * empty when there is none of the two.
     */
    public String hint(Diagnostic diagnostic) {
        String pattern = texts.getProperty(diagnostic.fault().name() + ".hint", "");
        List<String> arguments = diagnostic.arguments();
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).isEmpty() && pattern.contains("{" + i + "}")) {
                return fill(
                        texts.getProperty(diagnostic.fault().name() + ".hint.else", ""), arguments);
            }
        }
        return fill(pattern, arguments);
    }

    /** A text that is no fault: progress, summary, labels. */
    public String label(String key, String... arguments) {
        return fill(pattern(key), List.of(arguments));
    }

    private String severity(Severity severity) {
        return pattern(severity.name().toLowerCase(Locale.ROOT));
    }

    private String pattern(String key) {
        String pattern = texts.getProperty(key);
        if (pattern == null) {
            throw new IllegalStateException("no text for " + key);
        }
        return pattern;
    }

    /**
     * One pass, so that an argument that looks like a placeholder stays what it is. {@code
     * {2:contract.}} is a text of ours for each part of an argument that has commas: {@code
     * contract.3} and {@code contract.4} for {@code 3,4}.
     */
    private String fill(String pattern, List<String> arguments) {
        StringBuilder text = new StringBuilder(pattern.length() + 32);
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            int end = c == '{' ? pattern.indexOf('}', i) : -1;
            int index = end > i + 1 ? pattern.charAt(i + 1) - '0' : -1;
            boolean plain = end == i + 2;
            if (index < 0
                    || index >= arguments.size()
                    || !(plain || pattern.charAt(i + 2) == ':')) {
                text.append(c);
            } else {
                String argument = arguments.get(index);
                text.append(plain ? argument : labels(pattern.substring(i + 3, end), argument));
                i = end;
            }
        }
        return text.toString();
    }

    private String labels(String prefix, String keys) {
        return Stream.of(keys.split(","))
                .map(key -> pattern(prefix + key))
                .collect(Collectors.joining("; "));
    }

    private static void load(String name, Properties texts) {
        try (InputStream stream = Messages.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("missing from the jar: " + name);
            }
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
