package vn.bantin.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.bantin.config.Rule;
import vn.bantin.config.SiteConfig.Checks;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Position;

/** What rules find, at the levels that the portal wants; in the order found. For one thread. */
final class Notes {
    /** Longest piece of an author's text that a message repeats, in characters. */
    private static final int LONGEST_QUOTE = 160;

    private final Checks checks;
    private final List<Diagnostic> found = new ArrayList<>();

    Notes(Checks checks) {
        this.checks = checks;
    }

    /** Nothing where the portal has the rule off. */
    void add(Rule rule, Fault fault, Position at, String... arguments) {
        if (!rule.faults().contains(fault)) {
            throw new IllegalArgumentException(fault + " is not of " + rule);
        }
        checks.level(rule)
                .severity()
                .map(severity -> new Diagnostic(severity, fault, at, quoted(arguments)))
                .ifPresent(found::add);
    }

    private static List<String> quoted(String... arguments) {
        return Arrays.stream(arguments).map(Notes::quoted).toList();
    }

    /** Short, on one line, without characters that would play tricks in a terminal. */
    private static String quoted(String argument) {
        StringBuilder quoted = new StringBuilder();
        argument.codePoints()
                .filter(c -> !isHidden(c))
                .limit(LONGEST_QUOTE)
                .map(c -> Character.isWhitespace(c) ? ' ' : c)
                .forEach(quoted::appendCodePoint);
        boolean whole = argument.codePointCount(0, argument.length()) <= LONGEST_QUOTE;
        return whole ? quoted.toString() : quoted.append('…').toString();
    }

    private static boolean isHidden(int c) {
        int type = Character.getType(c);
        boolean control = type == Character.CONTROL && !Character.isWhitespace(c);
        return control || type == Character.FORMAT || type == Character.SURROGATE;
    }

    List<Diagnostic> all() {
        return List.copyOf(found);
    }
}
