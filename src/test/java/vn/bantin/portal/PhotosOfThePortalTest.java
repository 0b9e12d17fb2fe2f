package vn.bantin.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.bantin.photo.Credit;
import vn.bantin.photo.EmbeddedCredit;
import vn.bantin.photo.PublishedBytes;

/** Every byte of every picture of the sample. */
class PhotosOfThePortalTest {
    private static final SamplePortal PORTAL = SamplePortal.shared();

    private final SortedMap<String, byte[]> pictures =
            new TreeMap<>(PORTAL.files().tailMap("/anh/").headMap("/anh0"));

    @Test
    void everyPictureIsPixelsAndCreditAndNothingElse() {
        assertThat(pictures.size()).isGreaterThan(50);
        pictures.forEach(PublishedBytes::assertClean);
    }

    /** One original of the sample names its maker, owner and, made up, place and camera. */
    @Test
    void whatAFileSaysOfItsMakerIsKeptAndOfItsPlaceIsNot() throws IOException {
        byte[] original =
                Files.readAllBytes(
                        SamplePortal.CONTENT.resolve(
                                "guong-sang/2026/mua-muoi/muoi-binh-minh.jpg"));
        assertThat(new String(original, StandardCharsets.ISO_8859_1)).contains("SO-MAY-0001");
        Credit written = EmbeddedCredit.of(original);
        assertThat(written.copyright()).isEqualTo("© 2026 Bản Tin");

        assertThat(pictures.values())
                .filteredOn(
                        bytes -> EmbeddedCredit.of(bytes).copyright().equals(written.copyright()))
                .hasSizeGreaterThan(10);
        assertThat(PORTAL.page("/guong-sang/2026/mua-muoi/index.html").html())
                .contains("\"copyrightNotice\":\"" + written.copyright() + "\"");
    }

    @Test
    void allOthersAreThePortals() {
        assertThat(pictures.values())
                .filteredOn(
                        bytes -> EmbeddedCredit.of(bytes).copyright().equals("© Phụ nữ xứ Thanh"))
                .hasSizeGreaterThan(100);
        assertThat(PORTAL.page("/khoi-nghiep/2026/lang-non/index.html").html())
                .contains("\"acquireLicensePage\":\"https://phunuxuthanh.example/lien-he/\"");
    }

    @Test
    void photosOfArticlesNameTheirMaker() {
        long credited =
                pictures.values().stream()
                        .filter(bytes -> EmbeddedCredit.of(bytes).line().contains("Bản Tin"))
                        .count();

        assertThat(credited).isGreaterThan(40);
    }
}
