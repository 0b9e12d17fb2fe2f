package vn.bantin.render;

import freemarker.core.InvalidReferenceException;
import freemarker.template.TemplateException;
import java.util.Collection;
import java.util.List;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Position;
import vn.bantin.text.Nearest;

/** What Freemarker could not do while making a page, as located faults in our own words. */
final class Failures {
    private static final int LONGEST_DETAIL = 200;

    private Failures() {}

    /** A template that is in neither place where templates are looked for. */
    static Diagnostic ofMissing(String name, Position position, Collection<String> known) {
        String looked = "templates/" + name;
        return Diagnostic.of(
                Fault.TEMPLATE_NOT_FOUND, position, name, looked, Nearest.to(name, known));
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
                    : unknown(position, name, page, Nearest.to(name, names));
        }
        String detail = firstSentence(failure.getMessageWithoutStackTop());
        return Diagnostic.of(Fault.TEMPLATE_FAILED, position, detail, page);
    }

    private static Position at(TemplateException failure) {
        String name = failure.getTemplateSourceName();
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
    static String firstSentence(String message) {
        String line = message.strip().lines().findFirst().orElse("").strip();
        int end = line.indexOf(". ");
        int wrapper = line.indexOf(" (wrapper: ");
        int length = wrapper >= 0 ? wrapper : end >= 0 ? end : line.length();
        if (length > LONGEST_DETAIL) {
            return line.substring(0, LONGEST_DETAIL) + "…";
        }
        String sentence = line.substring(0, length);
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }
}
