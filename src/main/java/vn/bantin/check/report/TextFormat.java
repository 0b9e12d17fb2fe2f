package vn.bantin.check.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.bantin.config.Rule;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Severity;

/**
 * For people, by file:
 *
 * <pre>
 * content/tin-tuc/2026/cho-phien.md
 *   12:5  cảnh báo  Chữ «xem tại đây» của liên kết … [linkText]
 *         Gợi ý: viết tên của nơi đến …
 * </pre>
 */
public final class TextFormat {
    private TextFormat() {}

    /**
     * One line.
     *
     * @param severity of what it tells, of a file the worst; empty for the sum
     */
    public record Line(Optional<Severity> severity, String text) {}

    static byte[] bytes(Findings findings) {
        return lines(findings).stream()
                .map(line -> line.text() + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The last line is the sum. */
    public static List<Line> lines(Findings findings) {
        List<Line> lines = new ArrayList<>();
        findings.byFile()
                .forEach(
                        (file, found) -> {
                            boolean error = found.stream().anyMatch(Diagnostic::isError);
                            add(error ? Severity.ERROR : Severity.WARNING, file, lines);
                            found.forEach(one -> add(one, findings, lines));
                        });
        String sum =
                findings.label(
                        "checkSummary",
                        String.valueOf(findings.documents()),
                        String.valueOf(findings.pages()),
                        String.valueOf(findings.count(true)),
                        String.valueOf(findings.count(false)));
        lines.add(new Line(Optional.empty(), sum));
        return lines;
    }

    private static void add(Severity severity, String text, List<Line> lines) {
        lines.add(new Line(Optional.of(severity), text));
    }

    private static void add(Diagnostic found, Findings findings, List<Line> lines) {
        String severity = found.severity().name().toLowerCase(Locale.ROOT);
        String place = place(found);
        String head = place.isEmpty() ? "  " : "  " + place + "  ";
        String rule = " [" + Rule.name(found) + "]";
        String text = head + findings.label(severity) + "  " + findings.text(found) + rule;
        add(found.severity(), text, lines);
        String hint = findings.hint(found);
        if (!hint.isEmpty()) {
            add(found.severity(), "      " + findings.label("hint") + ": " + hint, lines);
        }
    }

    /** {@code line:column}; empty where the whole file is meant. */
    private static String place(Diagnostic found) {
        int line = found.position().line();
        int column = found.position().column();
        return line == 0 ? "" : column == 0 ? String.valueOf(line) : line + ":" + column;
    }
}
