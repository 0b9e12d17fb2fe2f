package vn.bantin.serve;

import java.util.List;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Messages;

/** Errors as a box over the page, in both languages. All text from outside is escaped. */
final class Overlay {
    /** More than that nobody mends at once. */
    private static final int MOST_SHOWN = 20;

    private final Messages vi;
    private final Messages en;
    private final Excerpts excerpts;

    Overlay(Messages vi, Messages en, Excerpts excerpts) {
        this.vi = vi;
        this.en = en;
        this.excerpts = excerpts;
    }

    String of(List<Diagnostic> errors) {
        StringBuilder html = new StringBuilder(1024);
        open(html, "overlayTitle", String.valueOf(errors.size()));
        html.append("<p>").append(both("overlayKept")).append("</p>\n<ol>\n");
        errors.stream().limit(MOST_SHOWN).forEach(error -> add(error, html));
        html.append("</ol>\n</section>\n");
        return html.toString();
    }

    /** While the first build goes on. */
    String waiting() {
        StringBuilder html = new StringBuilder(256);
        open(html, "overlayWaiting");
        return html.append("</section>\n").toString();
    }

    private void open(StringBuilder html, String title, String... arguments) {
        html.append("<section id=\"bantin-overlay\" role=\"alert\" lang=\"vi\">\n<h2>")
                .append(both(title, arguments))
                .append("</h2>\n");
    }

    private String both(String key, String... arguments) {
        return Escaped.of(vi.label(key, arguments))
                + " <span lang=\"en\">"
                + Escaped.of(en.label(key, arguments))
                + "</span>";
    }

    private void add(Diagnostic error, StringBuilder html) {
        html.append("<li>\n<p class=\"bantin-place\">")
                .append(Escaped.of(error.position().toString()))
                .append("</p>\n");
        add(error, vi, "vi", html);
        add(error, en, "en", html);
        List<Excerpts.Line> lines = excerpts.at(error.position());
        if (!lines.isEmpty()) {
            html.append("<pre>");
            lines.forEach(line -> add(line, error.position().column(), html));
            html.append("</pre>\n");
        }
        html.append("</li>\n");
    }

    private static void add(
            Diagnostic error, Messages messages, String language, StringBuilder html) {
        String hint = messages.hint(error);
        html.append("<p lang=\"")
                .append(language)
                .append("\"><strong>")
                .append(Escaped.of(messages.text(error)))
                .append("</strong>");
        if (!hint.isEmpty()) {
            html.append("<br>").append(Escaped.of(messages.label("hint") + ": " + hint));
        }
        html.append("</p>\n");
    }

    private static void add(Excerpts.Line line, int column, StringBuilder html) {
        String number = " ".repeat(Math.max(0, 5 - String.valueOf(line.number()).length()));
        html.append(number).append(line.number()).append(" | ");
        int at = line.meant() ? Math.min(Math.max(0, column - 1), line.text().length()) : -1;
        if (at < 0) {
            html.append(Escaped.of(line.text()));
        } else {
            html.append(Escaped.of(line.text().substring(0, at)))
                    .append("<mark>")
                    .append(Escaped.of(line.text().substring(at)))
                    .append("</mark>");
        }
        html.append('\n');
    }
}
