package vn.bantin.publish.s3;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.bantin.fingerprint.Checksum;
import vn.bantin.fingerprint.Digest;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.remote.Change;
import vn.bantin.publish.remote.LockNote;
import vn.bantin.publish.remote.ReleaseFile;
import vn.bantin.publish.remote.ReleaseId;
import vn.bantin.publish.remote.Serving;
import vn.bantin.publish.remote.Staging;
import vn.bantin.publish.remote.Target;
import vn.bantin.publish.remote.Wave;

/**
 * A folder as a release, published in the order in which the engine does it; its record is a line
 * for each file.
 */
record BenchSite(SortedMap<OutputPath, ReleaseFile> files) {
    private static final Serving PAGE = new Serving("text/html; charset=utf-8", "", "no-cache");

    static BenchSite of(Path folder) throws IOException {
        SortedMap<OutputPath, ReleaseFile> files = new TreeMap<>();
        try (var walk = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                OutputPath path = new OutputPath(folder.relativize(file).toString());
                Fingerprint print = Checksum.of(Files.readAllBytes(file));
                files.put(
                        path,
                        new ReleaseFile(
                                path,
                                print,
                                Files.size(file),
                                Wave.PAGE,
                                PAGE,
                                () -> Files.readAllBytes(file)));
            }
        }
        return new BenchSite(files);
    }

    /** How many files had to be put. */
    int publish(Target target) throws Exception {
        LockNote note = new LockNote("bench", Instant.now());
        try (Target.Lock lock = target.lock(note)) {
            Optional<byte[]> record = target.record();
            SortedMap<OutputPath, Fingerprint> before = parse(record);
            List<ReleaseFile> puts =
                    files.values().stream()
                            .filter(file -> !file.print().equals(before.get(file.path())))
                            .toList();
            if (puts.isEmpty() && before.keySet().equals(files.keySet())) {
                return 0;
            }
            Staging staging = target.begin(change(record, before, puts));
            put(staging, puts, target.workers());
            lock.renew(note);
            staging.show();
            staging.delete();
            staging.finish();
            return puts.size();
        }
    }

    private Change change(
            Optional<byte[]> record,
            SortedMap<OutputPath, Fingerprint> before,
            List<ReleaseFile> puts) {
        SortedMap<OutputPath, Fingerprint> after = new TreeMap<>();
        StringBuilder lines = new StringBuilder();
        files.forEach(
                (path, file) -> {
                    after.put(path, file.print());
                    lines.append(file.print().hex()).append(' ').append(path).append('\n');
                });
        return new Change(
                record.map(bytes -> id(1, bytes)),
                id(2, S3Bench.bytes(lines.toString())),
                before,
                after,
                puts,
                S3Bench.bytes(lines.toString()));
    }

    private static ReleaseId id(int second, byte[] record) {
        return ReleaseId.of(Instant.ofEpochSecond(second), Digest.ofBytes(record));
    }

    private static SortedMap<OutputPath, Fingerprint> parse(Optional<byte[]> record) {
        SortedMap<OutputPath, Fingerprint> prints = new TreeMap<>();
        new String(record.orElse(new byte[0]), StandardCharsets.UTF_8)
                .lines()
                .forEach(
                        line -> {
                            Fingerprint print =
                                    new Fingerprint(
                                            Long.parseUnsignedLong(line.substring(0, 16), 16),
                                            Long.parseUnsignedLong(line.substring(16, 32), 16));
                            prints.put(new OutputPath(line.substring(33)), print);
                        });
        return prints;
    }

    private static void put(Staging staging, List<ReleaseFile> puts, int workers) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        List<Future<?>> results = new ArrayList<>();
        for (ReleaseFile file : puts) {
            results.add(
                    pool.submit(
                            () -> {
                                staging.put(file, file.content().read());
                                return null;
                            }));
        }
        for (Future<?> result : results) {
            result.get();
        }
        pool.shutdown();
    }
}
