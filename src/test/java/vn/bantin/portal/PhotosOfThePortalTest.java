package vn.bantin.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.bantin.photo.EmbeddedCredit;
import vn.bantin.photo.PublishedBytes;

/** Every byte of every picture of the sample. */
class PhotosOfThePortalTest {
    private final SortedMap<String, byte[]> pictures =
            new TreeMap<>(SamplePortal.shared().files().tailMap("/anh/").headMap("/anh0"));

    @Test
    void everyPictureIsPixelsAndCreditAndNothingElse() {
        assertThat(pictures.size()).isGreaterThan(50);
        pictures.forEach(PublishedBytes::assertClean);
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
