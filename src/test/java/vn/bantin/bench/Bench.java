package vn.bantin.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.bantin.bench.Clock.Unfinished;

/**
 * Whole builds, in turn: ours and, where it is installed, Hugo's, beside what the machine itself
 * takes. Every run is written down at once; table and plot are made from what is written down.
 *
 * <pre>
 * sizes ▶ Workplace (corpus, sites) ─rounds × works▶ Run* ▶ runs.tsv ▶ Table, Plot
 * </pre>
 */
final class Bench {
    private static final Path RESULTS = Path.of("target/bench");

    private final Options options;
    private final Path log = RESULTS.resolve("runs.tsv");
    private final Map<Work, String> leftOut = new EnumMap<>(Work.class);

    private Bench(Options options) {
        this.options = options;
    }

    public static void main(String[] arguments) throws IOException {
        Options options;
        try {
            options = Options.parse(arguments);
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage() + "; see src/bench/run.sh --help");
            System.exit(2);
            return;
        }
        if (!new Bench(options).run()) {
            System.exit(1);
        }
    }

    /** Whether every work was done as often as it was asked for. */
    private boolean run() throws IOException {
        Files.createDirectories(RESULTS);
        if (!options.keep() || !Files.exists(log)) {
            Files.writeString(log, Run.HEADER + "\n");
        }
        for (int size : options.sizes()) {
            try (Workplace workplace = new Workplace(options, size)) {
                workplace.prepare();
                rounds(workplace, size);
            } catch (Unfinished first) {
                throw new IOException("The first build " + first.getMessage(), first);
            }
        }
        report();
        return leftOut.isEmpty();
    }

    /** Every work once in each round, so that what else the machine does falls on all alike. */
    private void rounds(Workplace workplace, int size) throws IOException {
        for (int round = 1 - options.warmUps(); round <= options.runs(); round++) {
            for (Work work : options.only()) {
                if (!leftOut.containsKey(work) && workplace.canDo(work)) {
                    measure(workplace, work, round, size);
                }
            }
            workplace.letGoOfCopied();
        }
    }

    /** A work that does not end well is left out from then on, and the others go on. */
    private void measure(Workplace workplace, Work work, int round, int size) throws IOException {
        try {
            note(workplace.measure(work, round));
        } catch (Unfinished unfinished) {
            String why =
                    String.format(Locale.ROOT, "%,d articles: %s", size, unfinished.getMessage());
            System.out.printf("%s, left out from here on: %s%n", work.word(), why);
            leftOut.put(work, why);
        }
    }

    private void note(Run run) throws IOException {
        System.out.printf(
                Locale.ROOT,
                "%8d  %-13s round %d  %8.2f s  %6d MB  %d files%n",
                run.size(),
                run.work().word(),
                run.round(),
                run.wall(),
                run.peak() >> 10,
                run.files());
        Files.writeString(log, run.line() + "\n", StandardOpenOption.APPEND);
    }

    private void report() throws IOException {
        List<Run> runs = new ArrayList<>();
        for (String line : Files.readAllLines(log, StandardCharsets.UTF_8)) {
            if (!line.equals(Run.HEADER)) {
                runs.add(Run.of(line));
            }
        }
        Medians medians = new Medians(runs);
        Path table = RESULTS.resolve("table.md");
        Files.writeString(table, new Table(medians, Machine.describe(), leftOut).markdown());
        Files.writeString(RESULTS.resolve("plot.svg"), new Plot(medians).svg());
        System.out.println(Files.readString(table));
    }
}
