package vn.bantin.render;

import freemarker.core.ParseException;
import java.util.List;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Position;

/**
 * Freemarker's parser errors in our own words. It tells them apart by text only, in English: the
 * common ones are recognised by their fixed parts, each held by a test; the rest is shown as it is.
 */
final class SyntaxFaults {
    private static final String ENCOUNTERED = "Encountered \"";
    private static final String ONLY_CLOSES = "only this can be closed: \"";
    private static final String UNCLOSED = "You have an unclosed ";
    private static final String UNKNOWN_DIRECTIVE = "Unknown directive: ";
    private static final String UNKNOWN_BUILT_IN = "Unknown built-in: \"";

    /** In what the forced escaping refuses, by the words that its message has. */
    private static final List<String> UNESCAPING = List.of("?no_esc", "noautoesc", "auto_esc=");

    private SyntaxFaults() {}

    static Diagnostic of(String name, ParseException syntax) {
        Position at =
                new Position(
                        "templates/" + name,
                        Math.max(0, syntax.getLineNumber()),
                        Math.max(0, syntax.getColumnNumber()));
        String words = syntax.getEditorMessage();
        if (words.contains("auto_escaping_policy")) {
            return Diagnostic.of(Fault.TEMPLATE_FORBIDDEN, at, unescaping(words));
        } else if (words.contains(UNCLOSED)) {
            return unclosed(at, after(UNCLOSED, words));
        } else if (words.startsWith(ENCOUNTERED) && words.contains(ONLY_CLOSES)) {
            String found = quoted(ENCOUNTERED, words);
            String open = quoted(ONLY_CLOSES, words);
            return Diagnostic.of(Fault.TEMPLATE_WRONG_END, at, found, open);
        } else if (words.startsWith(ENCOUNTERED)) {
            return Diagnostic.of(Fault.TEMPLATE_UNEXPECTED, at, quoted(ENCOUNTERED, words));
        } else if (words.startsWith(UNKNOWN_DIRECTIVE)) {
            String directive = until(". ", after(UNKNOWN_DIRECTIVE, words));
            return Diagnostic.of(Fault.TEMPLATE_UNKNOWN_DIRECTIVE, at, "<" + directive + ">");
        } else if (words.startsWith(UNKNOWN_BUILT_IN)) {
            String builtIn = "?" + quoted(UNKNOWN_BUILT_IN, words);
            return Diagnostic.of(Fault.TEMPLATE_UNKNOWN_DIRECTIVE, at, builtIn);
        }
        return Diagnostic.of(Fault.TEMPLATE_SYNTAX, at, Failures.firstSentence(words));
    }

    private static String unescaping(String words) {
        for (String mark : UNESCAPING) {
            if (words.contains(mark)) {
                return mark.equals("noautoesc") ? "#noautoesc" : mark;
            }
        }
        return "#outputformat";
    }

    /** The rest starts with a directive, with an at sign, or with a bracket in quotes. */
    private static Diagnostic unclosed(Position at, String rest) {
        if (rest.startsWith("#")) {
            String directive = until(".", rest);
            String end = "</" + directive + ">";
            return Diagnostic.of(Fault.TEMPLATE_UNCLOSED, at, "<" + directive + ">", end);
        } else if (rest.startsWith("@")) {
            return Diagnostic.of(Fault.TEMPLATE_UNCLOSED, at, "<@…>", "</@>");
        }
        String bracket = quoted("\"", rest);
        String end = bracket.equals("{") ? "}" : bracket.equals("[") ? "]" : ")";
        return Diagnostic.of(Fault.TEMPLATE_UNCLOSED, at, bracket, end);
    }

    /** The text between the mark, which ends with a quote, and the quote that ends it. */
    private static String quoted(String mark, String text) {
        return until("\"", after(mark, text));
    }

    private static String after(String mark, String text) {
        int start = text.indexOf(mark);
        return start < 0 ? "" : text.substring(start + mark.length());
    }

    private static String until(String mark, String text) {
        int end = text.indexOf(mark);
        return end < 0 ? text : text.substring(0, end);
    }
}
