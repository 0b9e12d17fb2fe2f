package vn.bantin.check.external;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.bantin.cache.BlobFile;
import vn.bantin.disk.FileOperations;
import vn.bantin.fingerprint.Digest;
import vn.bantin.fingerprint.Fingerprint;

/** Answers of earlier runs, in the cache folder: a line each, fields between tabs. */
final class Remembered {
    private static final Fingerprint FORMAT = Digest.of("external links", 1);
    private static final int FIELDS = 4;

    private final Path file;
    private final FileOperations operations;

    Remembered(Path cache, FileOperations operations) {
        this.file = cache.resolve("links.bin");
        this.operations = operations;
    }

    /** Those that still hold, by address. */
    SortedMap<String, Answer> load(Instant now) {
        SortedMap<String, Answer> answers = new TreeMap<>();
        BlobFile.load(file, FORMAT)
                .payload()
                .ifPresent(
                        bytes ->
                                new String(bytes, StandardCharsets.UTF_8)
                                        .lines()
                                        .forEach(line -> read(line, now, answers)));
        return answers;
    }

    void save(Map<String, Answer> answers) throws IOException {
        StringBuilder lines = new StringBuilder();
        new TreeMap<>(answers)
                .forEach(
                        (url, answer) ->
                                lines.append(answer.at().getEpochSecond())
                                        .append('\t')
                                        .append(answer.kind())
                                        .append('\t')
                                        .append(answer.detail())
                                        .append('\t')
                                        .append(url)
                                        .append('\n'));
        BlobFile.save(file, FORMAT, lines.toString().getBytes(StandardCharsets.UTF_8), operations);
    }

    /** What was saved is whole, by its checksum. */
    private static void read(String line, Instant now, Map<String, Answer> answers) {
        String[] fields = line.split("\t", FIELDS);
        Answer answer =
                new Answer(
                        Answer.Kind.valueOf(fields[1]),
                        fields[2],
                        Instant.ofEpochSecond(Long.parseLong(fields[0])));
        if (answer.holdsAt(now)) {
            answers.put(fields[3], answer);
        }
    }
}
