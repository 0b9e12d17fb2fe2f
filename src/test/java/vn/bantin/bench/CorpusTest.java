package vn.bantin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.build.BuildReport;
import vn.bantin.build.BuildRequest;
import vn.bantin.build.Progress;
import vn.bantin.build.SiteBuilder;
import vn.bantin.fingerprint.Digest;

/** What is measured with: articles that anyone gets alike, and that nothing is wrong with. */
class CorpusTest {
    private static final Corpus CORPUS = new Corpus(1, 60);

    @TempDir Path folder;

    @Test
    void theSameSeedGivesTheSameArticles() {
        assertThat(fingerprint(new Corpus(1, 60))).isEqualTo(fingerprint(CORPUS));
        assertThat(fingerprint(new Corpus(2, 60))).isNotEqualTo(fingerprint(CORPUS));
    }

    /**
     * Published figures name the corpus by its seed; whoever changes it begins a new row of them.
     */
    @Test
    void theArticlesAreThoseOfPublishedFigures() {
        assertThat(fingerprint(CORPUS)).isEqualTo("8d0564f6d11bb72320b1d5eb0ce9740d");
    }

    @Test
    void anArticleIsAboutAsLongAsInANewsroom() {
        double bytes =
                IntStream.range(0, 400)
                        .map(number -> bytes(new Corpus(1, 400), number).length)
                        .average()
                        .orElseThrow();

        assertThat(bytes).isBetween(4_300.0, 4_900.0);
    }

    @Test
    void someTagsAreFarMoreFrequentThanOthers() {
        Map<String, Integer> counts = new HashMap<>();
        IntStream.range(0, 1_000)
                .mapToObj(new Corpus(1, 1_000)::story)
                .forEach(story -> story.tags().forEach(tag -> counts.merge(tag, 1, Integer::sum)));
        List<Integer> sorted = counts.values().stream().sorted().toList();

        assertThat(sorted).hasSameSizeAs(Vocabulary.TAGS);
        assertThat(sorted.get(sorted.size() - 1)).isGreaterThan(20 * sorted.get(0));
    }

    @Test
    void everyLinkLeadsToAnEarlierArticle() {
        long links =
                IntStream.range(0, 400)
                        .mapToObj(new Corpus(1, 400)::story)
                        .flatMap(
                                story -> story.earlier().stream().map(spot -> List.of(story, spot)))
                        .count();

        assertThat(links).isBetween(130L, 190L);
    }

    @Test
    void bothFlavoursHaveTheSameTitlesAtTheSamePlaces() throws IOException {
        new CorpusWriter(CORPUS, Flavour.BANTIN, folder.resolve("bantin")).writeAll();
        new CorpusWriter(CORPUS, Flavour.HUGO, folder.resolve("hugo")).writeAll();

        assertThat(titles(folder.resolve("hugo")))
                .isEqualTo(titles(folder.resolve("bantin")))
                .hasSize(60);
    }

    @Test
    void aPortalOfThemBuildsWithoutAWord() {
        new CorpusWriter(CORPUS, Flavour.BANTIN, folder.resolve("content")).writeAll();

        BuildReport report = build();

        assertThat(report.diagnostics()).isEmpty();
        assertThat(folder.resolve("output/" + CORPUS.spot(59).path() + "/index.html")).exists();
    }

    @Test
    void anArticleThatIsAddedIsYoungerThanAll() {
        assertThat(CORPUS.story(60).date()).isAfter(CORPUS.story(59).date());
        assertThat(CORPUS.story(60).spot()).isNotEqualTo(CORPUS.spot(59));
    }

    @Test
    void anArticleThatIsAddedLinksToOneThatWasThereFromTheBeginning() {
        List<Story.Spot> there = IntStream.range(0, 60).mapToObj(CORPUS::spot).toList();
        assertThat(
                        IntStream.range(60, 300)
                                .mapToObj(CORPUS::story)
                                .flatMap(story -> story.earlier().stream()))
                .hasSizeGreaterThan(60)
                .allMatch(there::contains);
    }

    private BuildReport build() {
        BuildRequest.Roots roots =
                new BuildRequest.Roots(
                        folder.resolve("content"),
                        folder.resolve("templates"),
                        folder.resolve("output"),
                        folder.resolve("cache"),
                        folder.resolve("home"));
        Instant now = Instant.parse("2026-02-01T00:00:00Z");
        return new SiteBuilder(
                        new BuildRequest(roots, now, false, 2, Digest.of("test")), Progress.SILENT)
                .build();
    }

    /** With the JDK's own SHA-256, so that it stays whatever becomes of ours. */
    private static String fingerprint(Corpus corpus) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            IntStream.range(0, corpus.size()).forEach(number -> sha.update(bytes(corpus, number)));
            return HexFormat.of().formatHex(sha.digest(), 0, 16);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new AssertionError(everyJavaHasIt);
        }
    }

    private static byte[] bytes(Corpus corpus, int number) {
        return Flavour.BANTIN.document(corpus.story(number)).getBytes(StandardCharsets.UTF_8);
    }

    private static SortedMap<String, String> titles(Path content) throws IOException {
        SortedMap<String, String> titles = new TreeMap<>();
        try (Stream<Path> files = Files.walk(content)) {
            for (Path file :
                    files.filter(f -> f.getFileName().toString().startsWith("bai-")).toList()) {
                titles.put(content.relativize(file).toString(), Files.readAllLines(file).get(1));
            }
        }
        return titles;
    }
}
