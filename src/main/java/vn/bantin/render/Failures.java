package vn.bantin.render;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.TemplateElement;
import freemarker.template.TemplateException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Position;

/** What Freemarker could not read or do, as located faults in our own words. */
final class Failures {
    private static final int LONGEST_DETAIL = 200;

    /** In Freemarker's words for a template that ends inside a directive. */
    private static final String UNCLOSED = "unclosed #";

    private Failures() {}

    static Diagnostic ofSyntax(String name, ParseException syntax) {
        Position position =
                new Position(
                        "templates/" + name,
                        Math.max(0, syntax.getLineNumber()),
                        Math.max(0, syntax.getColumnNumber()));
        String detail = syntax.getEditorMessage();
        String unclosed = wordAfter(UNCLOSED, detail);
        return unclosed.isEmpty()
                ? Diagnostic.of(Fault.TEMPLATE_SYNTAX, position, firstLine(detail))
                : Diagnostic.of(Fault.TEMPLATE_UNCLOSED, position, unclosed);
    }

    /** The rest of the word that starts with the mark; empty when the text lacks the mark. */
    private static String wordAfter(String mark, String text) {
        int start = text.indexOf(mark);
        int end = start < 0 ? -1 : start + mark.length();
        while (end >= 0 && end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return start < 0 ? "" : text.substring(start + mark.length(), end);
    }

    /** A template that is in neither place where templates are looked for. */
    static Diagnostic ofMissing(String name, Position position, Collection<String> known) {
        String looked = "templates/" + name;
        return Diagnostic.of(
                Fault.TEMPLATE_NOT_FOUND, position, name, looked, Nearest.of(name, known));
    }

    /**
     * @param names that the page's view offers
     * @param page output path of the page being made
     */
    static Diagnostic ofPage(TemplateException failure, List<String> names, String page) {
        Position position = at(failure);
        if (failure instanceof UnknownName unknown) {
            return unknown(position, unknown.name(), page, unknown.nearest());
        } else if (failure instanceof InvalidReferenceException missing) {
            String expression = missing.getBlamedExpressionString();
            String name = expression == null ? "" : expression;
            boolean known = name.isEmpty() || names.contains(first(name)) || isPath(name);
            return known
                    ? Diagnostic.of(Fault.TEMPLATE_EMPTY_VALUE, position, name, page)
                    : unknown(position, name, page, Nearest.of(name, names));
        }
        String detail = firstLine(failure.getMessageWithoutStackTop());
        return Diagnostic.of(Fault.TEMPLATE_FAILED, position, detail, page);
    }

    static Position at(Optional<TemplateElement> element, String template) {
        return element.map(Failures::at).orElseGet(() -> Position.of("templates/" + template));
    }

    @SuppressWarnings("deprecation") // no other door from an instruction to its file
    private static Position at(TemplateElement element) {
        return new Position(
                "templates/" + element.getTemplate().getName(),
                element.getBeginLine(),
                element.getBeginColumn());
    }

    private static Position at(TemplateException failure) {
        String name = failure.getTemplateName();
        Integer line = failure.getLineNumber();
        Integer column = failure.getColumnNumber();
        return new Position(
                "templates/" + (name == null ? "" : name),
                line == null ? 0 : line,
                column == null ? 0 : column);
    }

    private static Diagnostic unknown(Position position, String name, String page, String nearest) {
        return Diagnostic.of(Fault.TEMPLATE_UNKNOWN_VARIABLE, position, name, page, nearest);
    }

    private static String first(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    /** {@code a.b}: a gap below a value that is there, since names of records are checked. */
    private static boolean isPath(String expression) {
        return expression.indexOf('.') > 0;
    }

    /** Freemarker's first sentence; the rest is advice to Java programmers. */
    private static String firstLine(String message) {
        String line = message.strip().lines().findFirst().orElse("").strip();
        return line.length() > LONGEST_DETAIL ? line.substring(0, LONGEST_DETAIL) + "…" : line;
    }
}
