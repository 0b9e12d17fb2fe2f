package vn.bantin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.build.BuildRequest;
import vn.bantin.build.Progress;
import vn.bantin.build.SiteBuilder;
import vn.bantin.build.UnpublishedTexts;
import vn.bantin.fingerprint.Digest;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.scan.Scan;
import vn.bantin.publish.scan.ScanRules;

/** A hundred articles by lot, half of them not published yet: no false alarm. */
class ScannedCorpusTest {
    private static final Corpus CORPUS = new Corpus(1, 100);

    @TempDir Path folder;

    @Test
    void whatIsPublishedOfTheCorpusIsClean() throws IOException {
        new CorpusWriter(CORPUS, Flavour.BANTIN, folder.resolve("content")).writeAll();
        BuildRequest.Roots roots =
                new BuildRequest.Roots(
                        folder.resolve("content"),
                        folder.resolve("templates"),
                        folder.resolve("output"),
                        folder.resolve("cache"),
                        folder.resolve("home"));
        Instant now = CORPUS.story(50).date().toInstant(ZoneOffset.UTC);
        BuildRequest request = new BuildRequest(roots, now, false, 2, Digest.of("test"));
        assertThat(new SiteBuilder(request, Progress.SILENT).build().failed()).isFalse();
        UnpublishedTexts.Found found = new UnpublishedTexts(request, Progress.SILENT).find();

        Scan scan =
                new Scan(
                        new ScanRules(
                                found.canaries(), found.photos(), List.of(), List.of(), Set.of()),
                        found.published());
        try (Stream<Path> files = Files.walk(folder.resolve("output"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.resolve("output").relativize(file).toString();
                scan.file(new OutputPath(name.replace('\\', '/')), Files.readAllBytes(file));
            }
        }

        assertThat(found.canaries()).hasSizeGreaterThan(400);
        assertThat(scan.diagnostics()).isEmpty();
    }
}
