package vn.bantin.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.path.SourcePath;

class SizingTest {
    @ParameterizedTest
    @CsvSource({
        "4000,3000,1600,1200",
        "3000,4000,1200,1600",
        "1600,1600,1600,1600",
        "1601,1600,1600,1599",
        "640,480,640,480",
        "1,1,1,1",
        "12000,1,1600,1",
        "2000,3000,1067,1600"
    })
    void longerSideIsAtMost1600AndNothingIsEnlarged(int width, int height, int toWidth, int to) {
        PictureHead head =
                new PictureHead(
                        new SourcePath("a.jpg"),
                        Fingerprint.NONE,
                        PictureFormat.JPEG,
                        width,
                        height,
                        1,
                        false);

        assertThat(Sizing.published(head)).isEqualTo(new Size(toWidth, to));
    }
}
