package vn.bantin.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.build.PlanReport.Change;
import vn.bantin.build.PlanReport.Counts;
import vn.bantin.build.PlanReport.Kind;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.disk.RealOperations;
import vn.bantin.output.ManifestStore;
import vn.bantin.output.Reason;

/** What a build would change, without changing it. */
class DryRunTest {
    private static final String NEW_ARTICLE =
            "---\ntitle: Bài mới\nslug: moi\ndate: 2026-11-21\nauthor: an\n---\nMới tinh.\n";

    private TestSite site;

    @BeforeEach
    void write(@TempDir Path folder) {
        site = RebuildSite.in(folder);
    }

    @Test
    void aFirstBuildWouldAddEverythingAndNothingIsThereAfterwards() {
        PlanReport plan = site.plan();

        assertThat(site.path("target")).doesNotExist();
        Built built = site.build();
        assertThat(plan.count(Kind.ADDED)).isEqualTo(built.files().size());
        assertThat(plan.changes()).hasSameSizeAs(built.files().keySet());
        assertThat(plan.changes().get("/"))
                .isEqualTo(new Change(Kind.ADDED, Optional.of(Reason.NEW)));
        assertThat(plan.ledger()).isEqualTo(built.report().ledger());
    }

    @Test
    void anUnchangedSiteHasNoChange() {
        Built built = site.build();
        assertThat(site.plan().changes()).isEmpty();
        assertThat(site.plan().counts()).isEqualTo(new Counts(0, built.files().size()));
    }

    @Test
    @DisplayName("what a build changes is what the plan said, file by file")
    void saysWhatABuildThenDoes() {
        var before = site.build().files();
        site.write("content/tin-tuc/2026/moi.md", NEW_ARTICLE);
        site.edit(RebuildSite.MOT, "Cả làng", "Cả bản");
        site.delete(RebuildSite.CU);

        PlanReport plan = site.plan();

        TestSite.assertSameTree("output after a plan", before, site.output());
        var after = site.build().files();
        assertThat(plan.changes().keySet())
                .isEqualTo(
                        TreeDifference.paths(before, after).stream()
                                .map(path -> new vn.bantin.path.OutputPath(path).address())
                                .collect(Collectors.toSet()));
        assertThat(plan.changes())
                .containsEntry(
                        "/tin-tuc/2026/moi/", new Change(Kind.ADDED, Optional.of(Reason.NEW)))
                .containsEntry(
                        "/tin-tuc/2026/mot/", new Change(Kind.CHANGED, Optional.of(Reason.SOURCE)))
                .containsEntry("/su-kien/2024/cu/", new Change(Kind.REMOVED, Optional.empty()));
    }

    @Test
    void aPageThatComesOutTheSameIsNoChange() {
        site.build();
        // Spaces at the end of the front matter change the file and no page.
        site.edit(RebuildSite.MOT, "place: Thiệu Hoá\n", "place: Thiệu Hoá   \n");

        PlanReport plan = site.plan();

        assertThat(plan.changes()).isEmpty();
        assertThat(plan.counts().same()).isPositive();
    }

    @Test
    void anotherGeneratorMakesAllAgainAndChangesNothing() {
        int files = site.build().files().size();
        PlanReport plan = site.generator("another").plan();
        assertThat(plan.changes()).isEmpty();
        assertThat(plan.counts()).isEqualTo(new Counts(files, 0));
    }

    @Test
    void afterABuildThatWasStoppedReadersAreComparedByWhatTheySee() throws IOException {
        site.build();
        ManifestStore store = new ManifestStore(site.cacheFolder(), new RealOperations());
        store.save(store.load().opened(store.load().own()));
        Files.writeString(site.outputFolder().resolve("index.html"), "<!doctype ht");
        site.delete("target/site/feed.xml");

        assertThat(site.plan().changes())
                .isEqualTo(
                        java.util.Map.of(
                                "/", new Change(Kind.CHANGED, Optional.of(Reason.NEW)),
                                "/feed.xml", new Change(Kind.ADDED, Optional.of(Reason.NEW))));
    }

    @Test
    void aPageAlteredByHandWouldBeRestored() throws IOException {
        site.build();
        Files.writeString(site.outputFolder().resolve("index.html"), "ai đó đã sửa");

        PlanReport plan = site.plan();

        assertThat(plan.changes())
                .isEqualTo(
                        java.util.Map.of(
                                "/", new Change(Kind.CHANGED, Optional.of(Reason.OUTPUT_ALTERED))));
        assertThat(faults(plan)).containsExactly(Fault.OUTPUT_ALTERED);
    }

    @Test
    void theFaultsAreThoseOfABuildTheBodiesIncluded() {
        site.build();
        site.edit(RebuildSite.HAI, "mot.md", "mott.md");
        site.edit(RebuildSite.CU, "date: 2024-03-01", "date: hôm nọ");

        PlanReport plan = site.plan();

        assertThat(plan.failed()).isTrue();
        assertThat(plan.changes()).as("a build would leave the site").isEmpty();
        assertThat(faults(plan)).contains(Fault.BROKEN_LINK, Fault.DATE_INVALID);
        assertThat(plan.diagnostics()).isEqualTo(site.run().diagnostics());
    }

    @Test
    void neitherCacheNorOutputIsTouched() {
        site.build();
        var cache = TestSite.files(site.cacheFolder());
        var output = site.output();
        site.edit(RebuildSite.MOT, "title: Mùa gặt", "title: Vụ gặt");

        site.plan();

        TestSite.assertSameTree("cache", cache, TestSite.files(site.cacheFolder()));
        TestSite.assertSameTree("output", output, site.output());
    }

    @Test
    void aForeignFileInTheWayIsAFaultHereToo() throws IOException {
        Files.createDirectories(site.outputFolder());
        Files.writeString(site.outputFolder().resolve("index.html"), "của người khác");
        assertThat(faults(site.plan())).containsExactly(Fault.FOREIGN_FILE);
    }

    private static Set<Fault> faults(PlanReport plan) {
        return plan.diagnostics().stream().map(Diagnostic::fault).collect(Collectors.toSet());
    }
}
