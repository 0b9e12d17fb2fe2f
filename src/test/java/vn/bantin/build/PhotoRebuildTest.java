package vn.bantin.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;

/** Photos are encoded once for a content and a recipe. */
class PhotoRebuildTest {
    private static final String SITE = "content/site.yaml";
    private static final String ARTICLE = "tin-tuc/2026/mot/index.html";

    private TestSite site;
    private Built first;

    @BeforeEach
    void build(@TempDir Path folder) {
        site = RebuildSite.in(folder).write(RebuildSite.ANH, Drawings.png(1, 700, 460));
        first = site.build();
    }

    @Test
    void aSecondBuildEncodesNothing() {
        assertThat(first.report().counts().photos().originals()).isEqualTo(1);
        assertThat(first.report().counts().encoded()).isEqualTo(first.pictures().size());
        site.build().assertProducesNothing();
    }

    @Test
    void aDeletedOutputFolderCostsNoEncoding() throws IOException {
        delete(site.path("target/site"));
        Built again = site.build();

        TestSite.assertSameTree("as before", first.files(), again.files());
        assertThat(again.report().counts().encoded()).isZero();
        assertThat(again.report().counts().written()).isEqualTo(first.files().size());
    }

    @Test
    void aCleanCheckoutWithAnOldCacheOfPhotosCostsNoEncoding() throws IOException {
        delete(site.path("target/site"));
        Path cache = site.path("target/bantin");
        try (Stream<Path> parts = Files.list(cache)) {
            for (Path part : parts.filter(part -> !part.endsWith("photos")).toList()) {
                delete(part);
            }
        }
        try (Stream<Path> sources = Files.walk(site.path("content"))) {
            for (Path source : sources.toList()) {
                Files.setLastModifiedTime(source, FileTime.fromMillis(1_000_000_000_000L));
            }
        }
        Built again = site.build();

        TestSite.assertSameTree("as before", first.files(), again.files());
        assertThat(again.report().counts().encoded()).isZero();
        assertThat(again.report().counts().photos().originals()).isZero();
    }

    @Test
    void aPhotoThatIsNotShownAnyMoreLeavesTheOutput() throws IOException {
        String article = TestSite.text(site.path(RebuildSite.MOT));
        site.write(RebuildSite.MOT, article.replaceAll("cover: .*\n", ""));
        Built without = site.build();

        assertThat(without.pictures()).hasSizeLessThan(first.pictures().size());
        assertThat(unused(without)).isEmpty();
    }

    @Test
    void aDamagedFileOfTheCacheIsMadeAgain() throws IOException {
        List<Path> kept = kept();
        assertThat(kept).hasSameSizeAs(first.pictures());
        byte[] bytes = Files.readAllBytes(kept.get(0));
        bytes[40] ^= 1;
        Files.write(kept.get(0), bytes);
        delete(site.path("target/site"));
        Built again = site.build();

        TestSite.assertSameTree("as before", first.files(), again.files());
        assertThat(again.report().counts().encoded()).isEqualTo(1);
    }

    @Test
    void aPictureThatIsPutBackIsTakenFromTheCache() throws IOException {
        byte[] original = Files.readAllBytes(site.path(RebuildSite.ANH));
        site.write(RebuildSite.ANH, Drawings.png(99, 700, 460)).build();
        site.write(RebuildSite.ANH, original);
        Built back = site.build();

        TestSite.assertSameTree("as before", first.files(), back.files());
        assertThat(back.report().counts().encoded()).isZero();
    }

    @Test
    void theCacheHasASizeAndDropsWhatIsOldest() throws IOException {
        photos("cacheMegabytes: 0");
        site.write(RebuildSite.ANH, Drawings.png(99, 700, 460)).build();
        assertThat(kept()).hasSameSizeAs(first.pictures());

        delete(site.path("target/site"));
        assertThat(site.build().report().counts().encoded()).isPositive();
    }

    @Test
    @DisplayName("an image setting that changes: incremental is clean, and nothing unused stays")
    void otherSettings() {
        for (String settings :
                List.of(
                        "widths: [300, 600]",
                        "quality: 60",
                        "webp: false",
                        "widths: [600, 300, 600, 1000], quality: 60, webp: false")) {
            photos(settings);
            Built built = site.build();
            site.assertEqualsClean(settings);
            assertThat(built.pictures()).as(settings).isNotEqualTo(first.pictures());
            assertThat(unused(built)).as(settings).isEmpty();
        }
        photos("quality: 82");
        TestSite.assertSameTree("as before", first.files(), site.build().files());
    }

    @Test
    void aFocusMovesTheCropsAndNothingElse() {
        site.edit(RebuildSite.MOT, "caption: Gặt lúa", "caption: Gặt lúa, focus: 10% 90%");
        Built moved = site.build();
        site.assertEqualsClean("focus");

        assertThat(moved.produced()).contains("/tin-tuc/2026/mot/", "/");
    }

    @Test
    void whereWebpCannotBeMadeThereIsJpegAloneWhichIsSaidOnce() {
        assertThat(first.pictures()).anyMatch(path -> path.endsWith(".webp"));
        site.edit(RebuildSite.MOT, "title:", "updated: 2026-11-24\ntitle:")
                .write(RebuildSite.ANH, Drawings.png(99, 700, 460))
                .webp(false);
        Built without = site.build();

        assertThat(without.report().diagnostics())
                .extracting(Diagnostic::fault)
                .containsOnlyOnce(Fault.WEBP_UNAVAILABLE);
        assertThat(without.pictures()).isNotEmpty().noneMatch(path -> path.endsWith(".webp"));
        Document page = Jsoup.parse(without.text(ARTICLE));
        assertThat(page.select("source")).isEmpty();
        assertThat(page.select("img[srcset]")).isNotEmpty();
        assertThat(site.build().produced()).isEmpty();
        assertThat(site.webp(true).build().pictures()).anyMatch(path -> path.endsWith(".webp"));
    }

    private void photos(String settings) {
        String before = TestSite.text(site.path(SITE)).replaceAll("photos: .*\n", "");
        site.write(SITE, before + "photos: {" + settings + "}\n");
    }

    /** Pictures that no page and no feed names. */
    private static List<String> unused(Built built) {
        return built.pictures().stream()
                .filter(
                        picture ->
                                built.files().keySet().stream()
                                        .filter(path -> !path.startsWith("anh/"))
                                        .noneMatch(path -> built.text(path).contains(picture)))
                .toList();
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.walk(site.path("target/bantin/photos"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
