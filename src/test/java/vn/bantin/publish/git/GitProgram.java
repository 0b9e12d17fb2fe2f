package vn.bantin.publish.git;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Debian's {@code git} on a bare repository, without anybody's configuration. */
final class GitProgram {
    private final Path repository;

    GitProgram(Path repository) {
        this.repository = repository;
    }

    static GitProgram bare(Path repository) throws IOException {
        new GitProgram(repository).run("init", "-q", "--bare", "-b", "main");
        return new GitProgram(repository);
    }

    Path repository() {
        return repository;
    }

    /** What it prints, stripped. */
    String run(String... arguments) throws IOException {
        return new String(run(Map.of(), new byte[0], arguments), StandardCharsets.UTF_8).strip();
    }

    byte[] run(Map<String, String> environment, byte[] input, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of("git", "--git-dir", repository.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        isolate(builder.environment(), repository);
        builder.environment().putAll(environment);
        Process process = builder.start();
        CompletableFuture<byte[]> errors =
                CompletableFuture.supplyAsync(() -> all(process.getErrorStream()));
        try (OutputStream stdin = process.getOutputStream()) {
            stdin.write(input);
        }
        byte[] printed = process.getInputStream().readAllBytes();
        try {
            if (process.waitFor() != 0) {
                String said = new String(errors.join(), StandardCharsets.UTF_8);
                throw new IOException(command + ": " + said);
            }
        } catch (InterruptedException stop) {
            throw new IOException(stop);
        }
        return printed;
    }

    private static void isolate(Map<String, String> environment, Path repository) {
        environment.put("HOME", repository.toString());
        environment.put("GIT_CONFIG_NOSYSTEM", "1");
        for (String who : List.of("AUTHOR", "COMMITTER")) {
            environment.put("GIT_" + who + "_NAME", "Người khác");
            environment.put("GIT_" + who + "_EMAIL", "khac@example.org");
        }
    }

    private static byte[] all(InputStream in) {
        try (in) {
            return in.readAllBytes();
        } catch (IOException closed) {
            return new byte[0];
        }
    }

    /** Somebody commits a file on top of a branch, which need not exist. */
    void commit(String branch, String path, byte[] bytes) throws IOException {
        Map<String, String> index =
                Map.of("GIT_INDEX_FILE", repository.resolve("index-of-test").toString());
        boolean there = !run("for-each-ref", "refs/heads/" + branch).isEmpty();
        run(index, new byte[0], there ? new String[] {"read-tree", branch} : empty());
        String blob = text(run(Map.of(), bytes, "hash-object", "-w", "--stdin"));
        run(
                index,
                new byte[0],
                "update-index",
                "--add",
                "--cacheinfo",
                "100644," + blob + "," + path);
        String tree = text(run(index, new byte[0], "write-tree"));
        String commit =
                there
                        ? run("commit-tree", tree, "-m", "Của người khác", "-p", branch)
                        : run("commit-tree", tree, "-m", "Của người khác");
        run("update-ref", "refs/heads/" + branch, commit);
    }

    private static String[] empty() {
        return new String[] {"read-tree", "--empty"};
    }

    private static String text(byte[] printed) {
        return new String(printed, StandardCharsets.UTF_8).strip();
    }
}
