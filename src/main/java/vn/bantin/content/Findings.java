package vn.bantin.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Level;
import vn.bantin.diagnostic.Position;
import vn.bantin.diagnostic.Severity;

/** What is wrong with one body, in the order found. For one thread. */
final class Findings {
    /** Longest piece of the author's text that a message repeats, in UTF-16 units. */
    private static final int LONGEST_QUOTE = 80;

    private final SourceLines lines;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    Findings(SourceLines lines) {
        this.lines = lines;
    }

    /** For who goes through the same body once more. */
    Findings forgotten() {
        return new Findings(lines);
    }

    void add(Fault fault, int offset, String... arguments) {
        add(fault.severity(), fault, offset, arguments);
    }

    /** As far as the portal wants to know. */
    void add(Level level, Fault fault, int offset, String... arguments) {
        level.severity().ifPresent(severity -> add(severity, fault, offset, arguments));
    }

    private void add(Severity severity, Fault fault, int offset, String... arguments) {
        List<String> quoted = new ArrayList<>(arguments.length);
        for (String argument : arguments) {
            quoted.add(quote(argument));
        }
        diagnostics.add(new Diagnostic(severity, fault, position(offset), quoted));
    }

    /** Where the line is sure but not the place in it. */
    void addLine(Fault fault, int offset, String... arguments) {
        Position at = position(offset);
        diagnostics.add(Diagnostic.of(fault, new Position(at.file(), at.line(), 0), arguments));
    }

    /** Only the first of its kind: the same fault with the same arguments. */
    void addOnce(Fault fault, int offset, String... arguments) {
        if (told.add(fault + "\0" + String.join("\0", arguments))) {
            add(fault, offset, arguments);
        }
    }

    Position position(int offset) {
        return lines.at(offset);
    }

    List<Diagnostic> all() {
        return diagnostics;
    }

    /** Short, on one line, without characters that would play tricks in a terminal. */
    private static String quote(String argument) {
        StringBuilder quoted = new StringBuilder(Math.min(argument.length(), LONGEST_QUOTE));
        for (int i = 0; i < argument.length() && quoted.length() < LONGEST_QUOTE; i++) {
            char c = argument.charAt(i);
            if (c == '\n' || c == '\t') {
                quoted.append(' ');
            } else if (!Unprintable.isRemoved(c)) {
                quoted.append(c);
            }
        }
        if (quoted.length() < LONGEST_QUOTE) {
            return quoted.toString();
        }
        if (Character.isHighSurrogate(quoted.charAt(quoted.length() - 1))) {
            quoted.setLength(quoted.length() - 1);
        }
        return quoted.append('…').toString();
    }
}
