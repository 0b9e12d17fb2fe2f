package vn.bantin.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Position;

/**
 * What templates may count on has a number: the names and meanings of what views hold, and the
 * templates and macros that the default theme's own templates take from each other. A template says
 * in a comment of its first lines which number it was written for. An older one is as good as new
 * until something changed that it touches.
 *
 * @param changes one for each number from 2 on, in order
 */
record Contract(List<Change> changes) {
    /**
     * The present one. Of each number, {@code contract.N} of the labels says in words what changed,
     * and {@code src/docs/templates.md} lists it.
     */
    static final Contract PRESENT =
            new Contract(
                    List.of(
                            new Change(
                                    2,
                                    Set.of(
                                            "layout/base.ftlh",
                                            "partials/footer.ftlh",
                                            "partials/masthead.ftlh",
                                            "printHint"))));

    private static final int FIRST = 1;

    /** How far down a template may say its number. */
    private static final int LINES = 5;

    private static final Pattern SAYS = Pattern.compile("<#--\\s*bantin:\\s*([^\\s>]*?)\\s*-->");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    Contract {
        changes = List.copyOf(changes);
        List<Integer> numbers = changes.stream().map(Change::number).toList();
        boolean inOrder =
                numbers.equals(IntStream.rangeClosed(2, 1 + numbers.size()).boxed().toList());
        if (!inOrder) {
            throw new IllegalArgumentException("not 2, 3, …: " + numbers);
        }
    }

    /**
     * What one number changed.
     *
     * @param number from which on
     * @param breaks what no longer is as it was: names of templates ({@code partials/card.ftlh}),
     *     since a replacement of one must now do something else; and words of templates ({@code
     *     latestHref}, {@code card.full}), which are gone or mean something else. Empty where it
     *     only added
     */
    record Change(int number, Set<String> breaks) {
        Change {
            breaks = Set.copyOf(breaks);
        }

        static Change adding(int number) {
            return new Change(number, Set.of());
        }

        boolean touches(String name, String source) {
            return breaks.stream().anyMatch(b -> b.equals(name) || hasWord(source, b));
        }

        private static boolean hasWord(String source, String word) {
            return Pattern.compile("(?<!\\w)" + Pattern.quote(word) + "(?!\\w)")
                    .matcher(source)
                    .find();
        }
    }

    /** Its number. */
    int number() {
        return FIRST + changes.size();
    }

    /**
     * What is to be said of a site's template.
     *
     * @param name below {@code templates/}
     */
    Optional<Diagnostic> judge(String name, String source) {
        String file = "templates/" + name;
        Matcher says = SAYS.matcher(source);
        if (!says.find() || line(source, says.start()) > LINES) {
            Position whole = Position.of(file);
            String present = String.valueOf(number());
            return Optional.of(Diagnostic.of(Fault.TEMPLATE_CONTRACT_UNSTATED, whole, present));
        }
        int column = says.start() - source.lastIndexOf('\n', says.start());
        Position there = new Position(file, line(source, says.start()), column);
        String written = says.group(1);
        if (!NUMBER.matcher(written).matches() || !isKnown(Integer.parseInt(written))) {
            return Optional.of(fault(Fault.TEMPLATE_CONTRACT_UNKNOWN, there, written));
        }
        String since = changesThatTouch(name, source, Integer.parseInt(written));
        return since.isEmpty()
                ? Optional.empty()
                : Optional.of(fault(Fault.TEMPLATE_CONTRACT_OUTDATED, there, written, since));
    }

    private boolean isKnown(int written) {
        return written >= FIRST && written <= number();
    }

    /** Numbers, with commas between them: the messages have the words for each. */
    private String changesThatTouch(String name, String source, int written) {
        return changes.stream()
                .filter(change -> change.number() > written && change.touches(name, source))
                .map(change -> String.valueOf(change.number()))
                .collect(Collectors.joining(","));
    }

    private Diagnostic fault(Fault fault, Position position, String written, String... more) {
        List<String> arguments = new ArrayList<>(List.of(written, String.valueOf(number())));
        arguments.addAll(List.of(more));
        return new Diagnostic(fault.severity(), fault, position, arguments);
    }

    private static int line(String source, int index) {
        return 1 + (int) source.substring(0, index).chars().filter(c -> c == '\n').count();
    }
}
