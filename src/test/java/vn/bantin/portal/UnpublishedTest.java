package vn.bantin.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.site.Status;

/** Where every document ended, and that nothing of the unpublished ones got out. */
class UnpublishedTest {
    private static final SamplePortal PORTAL = SamplePortal.shared();

    private static final String TOMBSTONE = "/guong-sang/2024/hai-muoi-nam-ganh-nuoc-cho-ca-xom/";

    /** Letters in a row that two texts do not share by chance. */
    private static final int LONG = 24;

    @Test
    void theLedgerCountsEveryDocument() throws IOException {
        try (Stream<Path> files = Files.walk(SamplePortal.CONTENT)) {
            long documents = files.filter(file -> file.toString().endsWith(".md")).count();
            assertThat(PORTAL.report().ledger().found()).isEqualTo((int) documents);
        }
        assertThat(PORTAL.report().ledger().counts())
                .containsEntry(Status.SCHEDULED, 1)
                .containsEntry(Status.EXPIRED, 1)
                .containsEntry(Status.DRAFT, 1)
                .containsEntry(Status.REVIEW, 1)
                .containsEntry(Status.WITHDRAWN, 1)
                .containsEntry(Status.REJECTED, 0);
    }

    /** Whoever adds an article runs {@code mvn bantin:addresses}. */
    @Test
    void theSampleKeepsItsAddresses() {
        assertThat(PORTAL.report().addresses().unrecorded()).isEmpty();
        assertThat(PORTAL.report().addresses().gone()).containsExactly(TOMBSTONE);
        assertThat(PORTAL.page(TOMBSTONE + "index.html").select("main").text())
                .contains("Bài viết đã được gỡ");
    }

    @Test
    void theSampleHasNoFaults() {
        assertThat(PORTAL.report().diagnostics())
                .extracting(Diagnostic::fault)
                .containsExactly(Fault.HELD_BACK);
    }

    @ParameterizedTest
    @CsvSource({
        "hoat-dong-hoi/2026/ke-hoach-thang-muoi.md, ke-hoach-thang-muoi",
        "binh-dang-gioi/2026/so-tay-hoi-vien.md, so-tay-hoi-vien",
        "hoat-dong-hoi/2026/hop-thu-thoi-gian/index.md, hop-thu",
        "tin-tuc/2026/lich-truc-tet.md, lich-truc",
        "guong-sang/2024/hai-muoi-nam-ganh-nuoc.md, hai-muoi-nam-ganh-nuoc"
    })
    void nothingOfAnUnpublishedArticleIsInTheOutput(String source, String slug) throws IOException {
        List<String> sentences = sentences(SamplePortal.CONTENT.resolve(source));
        assertThat(sentences).hasSizeGreaterThan(5);
        PORTAL.files()
                .forEach(
                        (file, bytes) -> {
                            // Where something was taken down its address is left, and nothing else.
                            String address = file.replace(TOMBSTONE, "/");
                            assertThat(address).doesNotContain(slug);
                            if (!address.startsWith("/anh/")) {
                                String text =
                                        new String(bytes, StandardCharsets.UTF_8)
                                                .replace(TOMBSTONE, "/");
                                assertThat(text).doesNotContain(slug);
                                assertThat(sentences).as(address).noneMatch(text::contains);
                            }
                        });
    }

    @Test
    void onlyPicturesOfPublishedArticlesAreInTheOutput() {
        // 59 of articles, less one that is scheduled, and 10 portraits, the logo, the icon.
        assertThat(
                        PORTAL.files().keySet().stream()
                                .filter(f -> f.startsWith("/anh/"))
                                .map(f -> f.substring(0, "/anh/3f/3fa81c0de4b2975f".length())))
                .satisfies(photos -> assertThat(java.util.Set.copyOf(photos)).hasSize(70));
    }

    /** Long enough runs of plain text, front matter included. */
    private static List<String> sentences(Path file) throws IOException {
        return Files.readString(file)
                .lines()
                .flatMap(line -> Stream.of(line.split("[.:;?!|\"\\[\\]*_<>]")))
                .map(String::strip)
                .filter(sentence -> sentence.length() >= LONG)
                .toList();
    }
}
