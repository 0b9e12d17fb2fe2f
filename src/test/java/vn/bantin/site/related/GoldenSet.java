package vn.bantin.site.related;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.bantin.text.TagKey;
import vn.bantin.text.TextSignature;

/** Articles of a provincial Women's Union with judgements by hand; see {@code judgements.txt}. */
record GoldenSet(List<String> names, List<Candidate> articles, List<Set<String>> relevant) {
    private static final Path FOLDER = Path.of("src/test/resources/related");

    static GoldenSet read() throws IOException {
        SortedMap<String, Candidate> articles = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER.resolve("articles"))) {
            files.forEach(
                    file -> {
                        String name = file.getFileName().toString().replace(".txt", "");
                        articles.put(name, article(name, file));
                    });
        }
        SortedMap<String, Set<String>> judgements = new TreeMap<>();
        for (String line : Files.readAllLines(FOLDER.resolve("judgements.txt"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                int colon = line.indexOf(':');
                Set<String> others = Set.of(line.substring(colon + 1).strip().split(" "));
                judgements.put(line.substring(0, colon), others);
            }
        }
        List<String> names = List.copyOf(articles.keySet());
        return new GoldenSet(
                names,
                List.copyOf(articles.values()),
                names.stream().map(name -> judgements.getOrDefault(name, Set.of())).toList());
    }

    private static Candidate article(String name, Path file) {
        try {
            String text = Files.readString(file);
            int blank = text.indexOf("\n\n");
            SortedMap<String, String> keys = new TreeMap<>();
            for (String line : text.substring(0, blank).split("\n")) {
                int colon = line.indexOf(':');
                keys.put(line.substring(0, colon), line.substring(colon + 1).strip());
            }
            List<String> tags = new ArrayList<>();
            for (String tag : keys.getOrDefault("tags", "").split("\\|")) {
                if (!tag.isBlank()) {
                    tags.add(TagKey.of(tag));
                }
            }
            return new Candidate(
                    LocalDate.parse(keys.getOrDefault("date", ""))
                            .atStartOfDay()
                            .toInstant(ZoneOffset.UTC),
                    "/" + keys.get("section") + "/" + name + "/",
                    TextSignature.of(
                            keys.getOrDefault("title", ""),
                            keys.getOrDefault("sapo", ""),
                            text.substring(blank)),
                    tags,
                    TagKey.of(keys.getOrDefault("topic", "")),
                    TagKey.of(keys.getOrDefault("place", "")),
                    keys.getOrDefault("section", ""),
                    true);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Of the first five proposed, how many are relevant, in fifths. */
    double precisionAt5(int article, List<Integer> proposed) {
        long hits =
                proposed.stream()
                        .limit(5)
                        .filter(other -> relevant.get(article).contains(names.get(other)))
                        .count();
        return hits / 5.0;
    }
}
