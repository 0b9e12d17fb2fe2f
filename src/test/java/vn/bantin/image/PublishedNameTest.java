package vn.bantin.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.bantin.fingerprint.Digest;
import vn.bantin.path.SourcePath;

class PublishedNameTest {
    @Test
    void im14SamePictureUnderTwoNamesIsOneFile() {
        assertThat(name("tin/a.jpg", PictureFormat.JPEG, false, 1))
                .isEqualTo(name("su-kien/DSC_0001.JPG", PictureFormat.JPEG, false, 1))
                .matches("/anh/([0-9a-f]{2})/\\1[0-9a-f]{14}\\.jpg");
    }

    @Test
    void otherContentIsAnotherFile() {
        assertThat(name("tin/a.jpg", PictureFormat.JPEG, false, 1))
                .isNotEqualTo(name("tin/a.jpg", PictureFormat.JPEG, false, 2));
    }

    @Test
    void whatMayBeSeeThroughIsPng() {
        assertThat(name("a.png", PictureFormat.PNG, true, 1)).endsWith(".png");
        assertThat(name("a.gif", PictureFormat.GIF, true, 1)).endsWith(".png");
        assertThat(name("a.png", PictureFormat.PNG, false, 1)).endsWith(".jpg");
    }

    @Test
    void mediaTypeFitsTheName() {
        assertThat(PublishedName.mediaType(head("a.png", PictureFormat.PNG, true, 1)))
                .isEqualTo("image/png");
        assertThat(PublishedName.mediaType(head("a.png", PictureFormat.PNG, false, 1)))
                .isEqualTo("image/jpeg");
    }

    private static String name(String path, PictureFormat format, boolean alpha, int content) {
        return PublishedName.of(head(path, format, alpha, content)).value();
    }

    private static PictureHead head(String path, PictureFormat format, boolean alpha, int content) {
        return new PictureHead(new SourcePath(path), Digest.of(content), format, 10, 10, 1, alpha);
    }
}
