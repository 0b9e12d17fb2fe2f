package vn.bantin.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Runs a process under GNU time: what it took from start to end, with its children. */
final class Clock {
    static final String PROGRAM = "/usr/bin/time";

    private static final int LAST_LINES = 20;

    private final Path folder;
    private final int limitSeconds;

    /**
     * @param folder for what processes print, and for the clock's own file
     * @param limitSeconds after which a process is stopped
     */
    Clock(Path folder, int limitSeconds) {
        this.folder = folder;
        this.limitSeconds = limitSeconds;
    }

    /**
     * Times in seconds, memory in kilobytes.
     *
     * @param peak of the largest process among it and its children
     */
    record Reading(double wall, double user, double system, long peak) {}

    /**
     * What ended a process early: its own fault, a signal, or the limit. The message says which,
     * with the end of what it printed.
     */
    static final class Unfinished extends Exception {
        private static final long serialVersionUID = 1;

        private Unfinished(String why) {
            super(why);
        }
    }

    /**
     * @throws Unfinished where it took longer than the limit and was stopped, or failed
     */
    Reading time(List<String> command, Path directory) throws IOException, Unfinished {
        Path figures = folder.resolve("time.txt");
        Path printed = folder.resolve("printed.txt");
        List<String> timed = new ArrayList<>(List.of(PROGRAM, "-q", "-f", "%U %S %M", "-o"));
        timed.add(figures.toString());
        timed.addAll(command);
        long start = System.nanoTime();
        Process process =
                new ProcessBuilder(timed)
                        .directory(directory.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(printed.toFile())
                        .start();
        boolean ended = ended(process);
        double wall = (System.nanoTime() - start) / 1e9;
        if (!ended) {
            throw new Unfinished("took more than " + limitSeconds + " s");
        }
        if (process.exitValue() != 0) {
            throw new Unfinished("ended with " + process.exitValue() + lastOf(printed));
        }
        String[] cells = Files.readString(figures).strip().split(" ");
        return new Reading(
                wall,
                Double.parseDouble(cells[0]),
                Double.parseDouble(cells[1]),
                Long.parseLong(cells[2]));
    }

    private boolean ended(Process process) {
        try {
            boolean ended = process.waitFor(limitSeconds, TimeUnit.SECONDS);
            if (!ended) {
                // GNU time passes no signal on: what it watches is stopped first, and it ends.
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.waitFor();
            }
            return ended;
        } catch (InterruptedException stopped) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** The last lines, each in a line of its own; nothing of nothing. */
    private static String lastOf(Path printed) throws IOException {
        List<String> lines = Files.readAllLines(printed);
        return lines.stream()
                .skip(Math.max(0, lines.size() - LAST_LINES))
                .map(line -> "\n    " + line)
                .collect(Collectors.joining());
    }
}
