package vn.bantin.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Runs a process under GNU time: what it took from start to end, with its children. */
final class Clock {
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
     * Empty where it took longer than the limit and was stopped.
     *
     * @throws IOException where it failed, with the end of what it printed
     */
    Optional<Reading> time(List<String> command, Path directory) throws IOException {
        Path figures = folder.resolve("time.txt");
        Path printed = folder.resolve("printed.txt");
        List<String> timed =
                new ArrayList<>(List.of("/usr/bin/time", "-q", "-f", "%U %S %M", "-o"));
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
            return Optional.empty();
        }
        if (process.exitValue() != 0) {
            throw new IOException(String.join(" ", command) + "\n" + lastOf(printed));
        }
        String[] cells = Files.readString(figures).strip().split(" ");
        return Optional.of(
                new Reading(
                        wall,
                        Double.parseDouble(cells[0]),
                        Double.parseDouble(cells[1]),
                        Long.parseLong(cells[2])));
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

    private static String lastOf(Path printed) throws IOException {
        List<String> lines = Files.readAllLines(printed);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
    }
}
