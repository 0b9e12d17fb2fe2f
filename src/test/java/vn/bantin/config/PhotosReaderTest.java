package vn.bantin.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bantin.diagnostic.Outcome;

class PhotosReaderTest {
    private static final String LEAST =
            """
            title: Phụ nữ xứ Thanh
            baseUrl: https://portal.example
            sections: [{path: tin-tuc, title: Tin tức}]
            """;

    @Test
    void withoutAWordFourWidthsInBothFormats() {
        PhotoConfig photos = read("").value().photos();

        assertThat(photos.widths()).containsExactly(480, 800, 1200, 1600);
        assertThat(photos.quality()).isEqualTo(82);
        assertThat(photos.webp()).isTrue();
        assertThat(photos.cacheMegabytes()).isEqualTo(500);
    }

    @Test
    void asWritten() {
        Outcome<SiteConfig> site =
                read(
                        "photos: {widths: [900, 450, 900], quality: 70, webp: false, cacheMegabytes: 0}");

        assertThat(site.diagnostics()).isEmpty();
        assertThat(site.value().photos())
                .isEqualTo(new PhotoConfig(List.of(450, 900), 70, false, 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "photos: {width: [800]} | 4:10 UNKNOWN_KEY",
                "photos: {widths: [800, 99]} | 4:24 NUMBER_EXPECTED",
                "photos: {widths: [800px]} | 4:19 NUMBER_EXPECTED",
                "photos: {widths: [101,102,103,104,105,106,107,108,109]} | 4:18 PHOTO_WIDTHS_TOO_MANY",
                "photos: {quality: 100} | 4:19 NUMBER_EXPECTED",
                "photos: {webp: 1} | 4:16 TRUE_FALSE_EXPECTED",
                "photos: {cacheMegabytes: -1} | 4:26 NUMBER_EXPECTED",
            })
    void whatIsWrongIsToldWhereItStands(String line, String fault) {
        Outcome<SiteConfig> site = read(line);

        assertThat(site.diagnostics())
                .map(d -> d.position().line() + ":" + d.position().column() + " " + d.fault())
                .containsExactly(fault);
    }

    private static Outcome<SiteConfig> read(String more) {
        return new SiteConfigReader()
                .read((LEAST + more + "\n").getBytes(StandardCharsets.UTF_8), "content/site.yaml");
    }
}
