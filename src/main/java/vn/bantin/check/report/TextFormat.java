package vn.bantin.check.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.bantin.config.Rule;
import vn.bantin.diagnostic.Diagnostic;

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

    static byte[] bytes(Findings findings) {
        return (String.join("\n", lines(findings)) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The last line is the sum. */
    public static List<String> lines(Findings findings) {
        List<String> lines = new ArrayList<>();
        findings.byFile()
                .forEach(
                        (file, found) -> {
                            lines.add(file);
                            found.forEach(one -> add(one, findings, lines));
                        });
        lines.add(
                findings.label(
                        "checkSummary",
                        String.valueOf(findings.documents()),
                        String.valueOf(findings.pages()),
                        String.valueOf(findings.count(true)),
                        String.valueOf(findings.count(false))));
        return lines;
    }

    private static void add(Diagnostic found, Findings findings, List<String> lines) {
        String severity = found.severity().name().toLowerCase(Locale.ROOT);
        String place = place(found);
        String head = place.isEmpty() ? "  " : "  " + place + "  ";
        String rule = " [" + Rule.name(found) + "]";
        lines.add(head + findings.label(severity) + "  " + findings.text(found) + rule);
        String hint = findings.hint(found);
        if (!hint.isEmpty()) {
            lines.add("      " + findings.label("hint") + ": " + hint);
        }
    }

    /** {@code line:column}; empty where the whole file is meant. */
    private static String place(Diagnostic found) {
        int line = found.position().line();
        int column = found.position().column();
        return line == 0 ? "" : column == 0 ? String.valueOf(line) : line + ":" + column;
    }
}
