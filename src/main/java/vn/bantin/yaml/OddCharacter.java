package vn.bantin.yaml;

import java.util.Optional;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;

/**
 * Looks through text that is no YAML for what a word processor or a phone's keyboard made of the
 * characters that YAML needs: these explain most faults that look right on the screen.
 */
final class OddCharacter {
    private static final String QUOTES = "\u201C\u201D\u201E\u201F\u2018\u2019\uFF02";
    private static final char FULL_WIDTH_COLON = '\uFF1A';

    private final Lines lines;

    OddCharacter(Lines lines) {
        this.lines = lines;
    }

    /** What stands before a line's first colon of any width, without quotes of any kind. */
    static String keyMeant(String line) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == ':' || c == FULL_WIDTH_COLON) {
                return key.toString().strip();
            }
            if (QUOTES.indexOf(c) < 0 && c != '"' && c != '\'') {
                key.append(c);
            }
        }
        return "";
    }

    /** The first such character that stands where syntax is. */
    Optional<Diagnostic> find() {
        String text = lines.text();
        for (int start = 0; start < text.length(); ) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            Optional<Diagnostic> found = inLine(text, start, end);
            if (found.isPresent()) {
                return found;
            }
            start = end + 1;
        }
        return Optional.empty();
    }

    private Optional<Diagnostic> inLine(String text, int start, int end) {
        int at = start;
        while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '-')) {
            at++;
        }
        if (at == end) {
            return Optional.empty();
        }
        char first = text.charAt(at);
        if (first == '\t') {
            return Optional.of(Diagnostic.of(Fault.YAML_TAB, lines.at(at)));
        }
        if (Characters.isOddBlank(first)) {
            return Optional.of(named(Fault.YAML_ODD_BLANK, at));
        }
        if (QUOTES.indexOf(first) >= 0) {
            return Optional.of(smartQuote(at));
        }
        return atColon(text, at, end);
    }

    private Optional<Diagnostic> atColon(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == FULL_WIDTH_COLON) {
                return Optional.of(named(Fault.YAML_FULL_WIDTH_COLON, i));
            }
            if (c == ':') {
                boolean oddBlank = i + 1 < end && Characters.isOddBlank(text.charAt(i + 1));
                return oddBlank
                        ? Optional.of(named(Fault.YAML_ODD_BLANK, i + 1))
                        : Optional.empty();
            }
            if (c == '"' || c == '\'' || c == '#') {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Diagnostic smartQuote(int at) {
        String quote = lines.text().substring(at, at + 1);
        return Diagnostic.of(
                Fault.YAML_SMART_QUOTES, lines.at(at), quote, Characters.name(quote.charAt(0)));
    }

    private Diagnostic named(Fault fault, int at) {
        return Diagnostic.of(fault, lines.at(at), Characters.name(lines.text().charAt(at)));
    }
}
