package vn.bantin.publish.inplace;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.bantin.fingerprint.Digest;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.remote.Change;
import vn.bantin.publish.remote.ReleaseFile;
import vn.bantin.publish.remote.ReleaseId;
import vn.bantin.publish.remote.Serving;
import vn.bantin.publish.remote.Wave;

/**
 * A small portal: every line of a page that begins with {@code >} is a link.
 *
 * @param texts by path
 */
record Edition(String name, SortedMap<String, String> texts) {
    static final String HOME = "index.html";

    static Edition of(String name, String... pathsAndTexts) {
        SortedMap<String, String> texts = new TreeMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            texts.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        return new Edition(name, texts);
    }

    ReleaseId id() {
        Instant made = Instant.parse("2026-11-26T08:00:00Z").plusSeconds(name.charAt(0));
        return ReleaseId.of(made, Digest.of(name));
    }

    SortedMap<OutputPath, Fingerprint> prints() {
        SortedMap<OutputPath, Fingerprint> prints = new TreeMap<>();
        texts.forEach((path, text) -> prints.put(new OutputPath(path), print(text)));
        return prints;
    }

    static Fingerprint print(String text) {
        return Digest.of("served", text);
    }

    /** First the name, then all files. */
    byte[] record() {
        String lines =
                texts.entrySet().stream()
                        .map(file -> print(file.getValue()) + " " + file.getKey() + "\n")
                        .collect(Collectors.joining());
        return (name + "\n" + lines).getBytes(StandardCharsets.UTF_8);
    }

    static Change change(Optional<Edition> from, Edition to) {
        SortedMap<OutputPath, Fingerprint> before =
                from.map(Edition::prints).orElseGet(TreeMap::new);
        List<ReleaseFile> puts = new ArrayList<>();
        to.texts.forEach(
                (path, text) -> {
                    if (!print(text).equals(before.get(new OutputPath(path)))) {
                        puts.add(file(path, text));
                    }
                });
        puts.sort(
                (one, other) -> {
                    int byWave = one.wave().compareTo(other.wave());
                    int byAge =
                            Boolean.compare(
                                    before.containsKey(one.path()),
                                    before.containsKey(other.path()));
                    return byWave != 0 ? byWave : byAge != 0 ? byAge : one.compareTo(other);
                });
        return new Change(from.map(Edition::id), to.id(), before, to.prints(), puts, to.record());
    }

    private static ReleaseFile file(String path, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new ReleaseFile(
                new OutputPath(path),
                print(text),
                bytes.length,
                wave(path),
                new Serving(path.endsWith(".css") ? "text/css" : "text/html", "", "no-cache"),
                () -> bytes);
    }

    private static Wave wave(String path) {
        if (path.equals(HOME)) {
            return Wave.HOME;
        }
        if (path.startsWith("tag/")) {
            return Wave.LIST;
        }
        return path.endsWith(".css") ? Wave.ASSET : path.endsWith(".xml") ? Wave.FEED : Wave.PAGE;
    }
}
