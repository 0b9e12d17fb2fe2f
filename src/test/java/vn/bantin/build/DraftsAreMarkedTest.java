package vn.bantin.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.disk.RealOperations;
import vn.bantin.output.Manifest;
import vn.bantin.output.ManifestStore;

/** I7: what was built for editors says so, even where no draft was there. */
class DraftsAreMarkedTest {
    @TempDir private Path folder;

    @Test
    @DisplayName("I7 the manifest of a site with drafts says that it is never to be published")
    void theManifestTells() {
        TestSite site = RebuildSite.in(folder);
        site.build();
        assertThat(manifest(site).drafts()).isFalse();

        site.drafts(true).build().assertProducesNothing();
        assertThat(manifest(site).drafts()).isTrue();
        assertThat(manifest(site).closed()).isTrue();

        site.edit(RebuildSite.BA, "Tiếng trống", "Tiếng kẻng").build();
        assertThat(manifest(site).drafts()).isTrue();

        site.drafts(false).build().assertProducesNothing();
        assertThat(manifest(site).drafts()).isFalse();
    }

    @Test
    @DisplayName("a preview stands beside, and takes photos from there that are encoded already")
    void aPreviewStandsBeside() {
        TestSite site = RebuildSite.in(folder);
        assertThat(site.build().report().counts().encoded()).isPositive();
        var before = site.stamps("target/site");

        BuildRequest preview = site.request().preview();
        BuildReport built = new SiteBuilder(preview, Progress.SILENT).build();

        assertThat(built.failed()).isFalse();
        assertThat(built.counts().encoded()).isZero();
        assertThat(site.stamps("target/site")).isEqualTo(before);
        assertThat(preview.roots().output()).isNotEqualTo(site.outputFolder());
        TestSite.assertSameTree(
                "nothing in it is a draft",
                site.output(),
                TestSite.files(preview.roots().output()));
    }

    private static Manifest manifest(TestSite site) {
        return new ManifestStore(site.cacheFolder(), new RealOperations()).load();
    }
}
