package vn.bantin.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What is asked for on the command line; {@code src/bench/run.sh} says what there is.
 *
 * @param sizes numbers of articles
 * @param runs that count, of each work
 * @param warmUps before them, of each work
 * @param only the works to run
 * @param work where corpora and sites are made
 * @param limitSeconds after which a run is stopped, and its work left out from then on
 * @param keep whether to add to the runs of an earlier call instead of beginning anew
 * @param discard whether to delete what a run made before the next one: for a file system that does
 *     not mind (tmpfs), or for want of space
 */
record Options(
        List<Integer> sizes,
        int runs,
        int warmUps,
        Set<Work> only,
        Path work,
        int limitSeconds,
        boolean keep,
        boolean discard) {
    static Options parse(String[] arguments) {
        Parser parser = new Parser();
        List<String> rest = new ArrayList<>(List.of(arguments));
        while (!rest.isEmpty()) {
            parser.take(rest.remove(0), rest);
        }
        return parser.options();
    }

    private static final class Parser {
        private final List<Integer> sizes = new ArrayList<>();
        private int runs = 5;
        private int warmUps = 1;
        private Set<Work> only = EnumSet.allOf(Work.class);
        private Path work = Path.of("target/bench/work");
        private int limitSeconds = 1800;
        private boolean keep;
        private boolean discard;

        void take(String word, List<String> rest) {
            switch (word) {
                case "--runs" -> runs = number(rest);
                case "--warm-ups" -> warmUps = number(rest);
                case "--only" -> only = works(value(rest));
                case "--work" -> work = Path.of(value(rest));
                case "--limit" -> limitSeconds = number(rest);
                case "--keep" -> keep = true;
                case "--discard" -> discard = true;
                default -> sizes.add(number(new ArrayList<>(List.of(word))));
            }
        }

        Options options() {
            return new Options(
                    sizes.isEmpty() ? List.of(1_000, 10_000) : List.copyOf(sizes),
                    runs,
                    warmUps,
                    only,
                    work.toAbsolutePath(),
                    limitSeconds,
                    keep,
                    discard);
        }

        private static String value(List<String> rest) {
            if (rest.isEmpty()) {
                throw new IllegalArgumentException("a value is missing");
            }
            return rest.remove(0);
        }

        private static int number(List<String> rest) {
            String word = value(rest);
            if (!word.matches("[0-9]{1,7}")) {
                throw new IllegalArgumentException("not a number: " + word);
            }
            return Integer.parseInt(word);
        }

        private static Set<Work> works(String names) {
            Set<Work> works = EnumSet.noneOf(Work.class);
            for (String name : names.split(",")) {
                works.add(Work.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')));
            }
            return works;
        }
    }
}
