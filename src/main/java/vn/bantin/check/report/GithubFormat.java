package vn.bantin.check.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.bantin.config.Rule;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Position;

/**
 * Commands of GitHub's workflows, a line each: {@code ::error file=…,line=…,col=…,title=…::…}. The
 * runner takes a line for a command only where nothing stands before it, and undoes the escapes of
 * {@code toolkit/command}: in properties also those of colon and comma.
 */
final class GithubFormat {
    private GithubFormat() {}

    static byte[] bytes(Findings findings) {
        return lines(findings).stream()
                .map(line -> line + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    static List<String> lines(Findings findings) {
        return findings.diagnostics().stream().map(found -> line(found, findings)).toList();
    }

    private static String line(Diagnostic found, Findings findings) {
        Position at = found.position();
        String hint = findings.hint(found);
        String text = findings.text(found);
        return "::"
                + found.severity().name().toLowerCase(Locale.ROOT)
                + " file="
                + property(at.file())
                + (at.line() > 0 ? ",line=" + at.line() : "")
                + (at.line() > 0 && at.column() > 0 ? ",col=" + at.column() : "")
                + ",title="
                + property(Rule.name(found))
                + "::"
                + escaped(
                        hint.isEmpty() ? text : text + "\n" + findings.label("hint") + ": " + hint);
    }

    private static String escaped(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return escaped(text).replace(":", "%3A").replace(",", "%2C");
    }
}
