package vn.bantin.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.disk.RealOperations;
import vn.bantin.output.Manifest;
import vn.bantin.output.ManifestStore;
import vn.bantin.output.Reason;

/** What is built again when no source changed, and what when something else did. */
class UnchangedRebuildTest {
    private TestSite site;
    private Built first;

    @BeforeEach
    void buildOnce(@TempDir Path folder) {
        site = RebuildSite.in(folder);
        first = site.build();
    }

    @Test
    void aFirstBuildMakesEverythingNew() {
        assertThat(first.produced(Reason.NEW)).hasSameSizeAs(first.files().keySet());
        assertThat(first.report().counts().written()).isEqualTo(first.files().size());
        assertThat(first.photos()).hasSize(1);
    }

    @Test
    @DisplayName("I5 an unchanged second build renders 0 pages and writes 0 files")
    void nothingChanged() throws IOException {
        var output = site.stamps("target/site");
        var cache = site.stamps("target/bantin");
        Built second = site.build().assertProducesNothing();
        assertThat(second.report().counts().kept()).isEqualTo(first.files().size());
        TestSite.assertSameTree("second build", first.files(), second.files());
        assertThat(site.stamps("target/site")).as("touched in the output").isEqualTo(output);
        assertThat(site.stamps("target/bantin")).as("touched in the cache").isEqualTo(cache);
    }

    @Test
    @DisplayName("I8 sources are never written, neither by good builds nor by failed ones")
    void sources() {
        var content = site.stamps("content");
        site.build();
        site.generator("another").build();
        assertThat(site.stamps("content")).isEqualTo(content);

        site.edit(RebuildSite.MOT, "date: 2026-11-20", "date: hôm nọ");
        content = site.stamps("content");
        assertThat(site.run().failed()).isTrue();
        assertThat(site.stamps("content")).isEqualTo(content);
    }

    @Test
    @DisplayName("I5 times of change of sources and output mean nothing; CL06")
    void otherTimes() {
        site.touchAll("content", Instant.parse("2031-01-01T00:00:00Z"));
        site.touchAll("target/site", Instant.parse("1999-01-01T00:00:00Z"));
        site.build().assertProducesNothing();
    }

    @Test
    @DisplayName("I5 a clock that reaches no date changes nothing; CL08")
    void laterClock() {
        // Two days on, the news sitemap would be shorter; an hour changes nothing.
        site.now("2026-11-24T06:00:00Z").build().assertProducesNothing();
    }

    @Test
    void theSecondBuildRepeatsTheMessages() {
        site.edit(RebuildSite.MOT, "Cả làng", "![](gat.png)\n\n[a](javascript:b) Cả làng");
        BuildReport once = site.build().report();
        assertThat(once.diagnostics()).isNotEmpty();
        assertThat(site.build().assertProducesNothing().report().diagnostics())
                .isEqualTo(once.diagnostics());
    }

    @Test
    void anotherGeneratorTrustsNothing() {
        Built other = site.generator("another").build();
        assertThat(other.produced(Reason.GENERATOR)).hasSameSizeAs(first.files().keySet());
        assertThat(other.report().counts().written()).isZero();
        site.build().assertProducesNothing();
    }

    @Test
    void anOutputFileAlteredByHandIsMadeAgainWithAWarning() throws IOException {
        Path page = site.outputFolder().resolve("tin-tuc/2026/mot/index.html");
        Files.writeString(page, "ai đó đã sửa");
        Built repaired = site.build();
        assertThat(repaired.produced()).containsExactly("/tin-tuc/2026/mot/");
        assertThat(repaired.produced(Reason.OUTPUT_ALTERED)).hasSize(1);
        assertThat(repaired.report().diagnostics())
                .extracting(Diagnostic::fault)
                .containsExactly(Fault.OUTPUT_ALTERED);
        TestSite.assertSameTree("repaired", first.files(), repaired.files());
    }

    @Test
    void anAlterationOfTheSameSizeIsNoticed() throws IOException {
        Path page = site.outputFolder().resolve("tin-tuc/2026/mot/index.html");
        byte[] bytes = Files.readAllBytes(page);
        bytes[bytes.length / 2] ^= 1;
        Files.write(page, bytes);
        site.touch("target/site/tin-tuc/2026/mot/index.html", Instant.EPOCH);
        TestSite.assertSameTree("repaired", first.files(), site.build().files());
    }

    @Test
    void anOutputFileThatWasDeletedIsMadeAgainWithoutAWord() {
        site.delete("target/site/feed.xml").delete("target/site/" + first.pictures().get(0));
        Built repaired = site.build();
        assertThat(repaired.produced(Reason.OUTPUT_ALTERED)).hasSize(2);
        assertThat(repaired.report().diagnostics()).isEmpty();
        TestSite.assertSameTree("repaired", first.files(), repaired.files());
    }

    @Test
    @DisplayName("I8 a foreign file in the way is an error and stays untouched")
    void foreignFile() throws IOException {
        Path foreign = site.outputFolder().resolve("tin-tuc/2026/nam/index.html");
        Files.createDirectories(foreign.getParent());
        Files.writeString(foreign, "của người khác");
        Files.writeString(site.outputFolder().resolve("ghi-chu.txt"), "cũng của người khác");
        var before = site.output();
        site.write(
                "content/tin-tuc/2026/nam.md",
                "---\ntitle: Nam\ndate: 2026-11-20\nauthor: an\n---\nBài.\n");
        BuildReport report = site.run();
        assertThat(report.failed()).isTrue();
        assertThat(report.diagnostics())
                .extracting(Diagnostic::fault)
                .containsExactly(Fault.FOREIGN_FILE);
        TestSite.assertSameTree("output", before, site.output());
        Files.delete(foreign);
        Built good = site.build();
        assertThat(good.text("ghi-chu.txt")).isEqualTo("cũng của người khác");
        Files.delete(site.outputFolder().resolve("ghi-chu.txt"));
        site.assertEqualsClean("after the foreign file has gone");
    }

    @Test
    @DisplayName(
            "a failed build leaves the output as it was, and the next good one equals a clean one")
    void failedBuild() {
        site.edit(RebuildSite.HAI, "title: Chợ phiên", "title: Chợ Tết");
        site.edit(RebuildSite.MOT, "date: 2026-11-20", "date: hôm nọ");
        BuildReport report = site.run();
        assertThat(report.failed()).isTrue();
        assertThat(report.counts().written()).isZero();
        assertThat(report.counts().deleted()).isZero();
        TestSite.assertSameTree("output", first.files(), site.output());
        site.edit(RebuildSite.MOT, "date: hôm nọ", "date: 2026-11-20");
        assertThat(site.build().text("tin-tuc/2026/hai/index.html")).contains("Chợ Tết");
        site.assertEqualsClean("after the failure");
    }

    @Test
    void aFaultInABodyIsFoundWhileRenderingAndNothingIsWritten() {
        site.edit(RebuildSite.HAI, "mot.md", "mot-cu.md");
        site.edit(RebuildSite.CU, "Ngày ấy", "Hôm ấy");
        assertThat(site.run().failed()).isTrue();
        TestSite.assertSameTree("output", first.files(), site.output());
        site.edit(RebuildSite.HAI, "mot-cu.md", "mot.md");
        site.build();
        site.assertEqualsClean("after the failure");
    }

    @Test
    @DisplayName("I9 after a build that was stopped, the next one equals a clean one")
    void openManifest() throws IOException {
        ManifestStore store = new ManifestStore(site.cacheFolder(), new RealOperations());
        Manifest closed = store.load();
        store.save(closed.opened(closed.own()));
        // As a stopped build leaves it: one page old, one torn, one missing.
        Files.writeString(site.outputFolder().resolve("index.html"), "<!doctype ht");
        site.delete("target/site/feed.xml");
        site.delete(RebuildSite.CU);
        Built next = site.build();
        assertThat(next.produced(Reason.NEW)).hasSameSizeAs(next.files().keySet());
        site.assertEqualsClean("after the stop");
        site.build().assertProducesNothing();
    }

    @Test
    void aLostCacheMeansThatTheOutputIsForeign() throws IOException {
        Files.delete(site.cacheFolder().resolve("manifest.bin"));
        Files.delete(site.cacheFolder().resolve("names.bin"));
        BuildReport report = site.run();
        assertThat(report.failed()).isTrue();
        assertThat(report.diagnostics())
                .extracting(Diagnostic::fault)
                .containsExactly(Fault.FOREIGN_FILES);
        TestSite.assertSameTree("output", first.files(), site.output());
    }

    @Test
    void CA01_aDamagedManifestCostsTimeAndNothingElse() throws IOException {
        Path manifest = site.cacheFolder().resolve("manifest.bin");
        byte[] bytes = Files.readAllBytes(manifest);
        bytes[bytes.length / 2] ^= 1;
        Files.write(manifest, bytes);
        site.delete(RebuildSite.CU);

        Built next = site.build();

        assertThat(next.produced(Reason.NEW)).hasSameSizeAs(next.files().keySet());
        assertThat(next.report().diagnostics())
                .extracting(Diagnostic::fault)
                .containsExactly(Fault.CACHE_DOUBTFUL);
        site.assertEqualsClean("after a bit has flipped");
        site.build().assertProducesNothing();
    }
}
