package vn.bantin.maven;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.bantin.build.PlanReport;

/**
 * A plan as Markdown, to be put as a comment under a change that somebody proposes. What others
 * have written stands in blocks of code, where it calls nobody's name and loads no picture.
 */
final class PlanComment {
    private static final String FENCE = "```";

    private final Console console;
    private final PlanText text;

    PlanComment(Console console) {
        this.console = console;
        this.text = new PlanText(console);
    }

    byte[] of(PlanReport report) {
        StringBuilder comment = new StringBuilder();
        comment.append("### ").append(console.text("planComment")).append('\n');
        text.summary(report).ifPresent(line -> comment.append('\n').append(line).append('\n'));
        block(comment, text.changes(report));
        block(comment, faults(report));
        return comment.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> faults(PlanReport report) {
        return report.diagnostics().stream()
                .flatMap(one -> console.languages().stream().map(words -> words.format(one)))
                .flatMap(String::lines)
                .toList();
    }

    /** Nothing in it ends it: the one mark that could becomes another. */
    private static void block(StringBuilder comment, List<String> lines) {
        if (!lines.isEmpty()) {
            comment.append('\n').append(FENCE).append("text\n");
            lines.forEach(line -> comment.append(line.replace('`', '\'')).append('\n'));
            comment.append(FENCE).append('\n');
        }
    }
}
