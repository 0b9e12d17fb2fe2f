package vn.bantin.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.bantin.feed.WebManifest.Icon;

class WebManifestTest {
    @Test
    void saysWhatAPhoneWantsToKnow() {
        WebManifest manifest =
                new WebManifest(
                        "Phụ nữ “xứ Thanh”",
                        "Tin của Hội.",
                        "vi",
                        "/phu-nu/",
                        "#fbf8f3",
                        List.of(new Icon("/phu-nu/anh/0a/0a1.png", 192)));
        assertThat(text(manifest))
                .isEqualTo(
                        "{\"name\":\"Phụ nữ “xứ Thanh”\",\"short_name\":\"Phụ nữ “xứ Thanh”\","
                                + "\"description\":\"Tin của Hội.\",\"lang\":\"vi\",\"dir\":\"ltr\","
                                + "\"id\":\"/phu-nu/\",\"start_url\":\"/phu-nu/\","
                                + "\"scope\":\"/phu-nu/\",\"display\":\"minimal-ui\","
                                + "\"theme_color\":\"#fbf8f3\",\"background_color\":\"#fbf8f3\","
                                + "\"icons\":[{\"src\":\"/phu-nu/anh/0a/0a1.png\","
                                + "\"sizes\":\"192x192\",\"type\":\"image/png\"}]}");
    }

    @Test
    void leavesOutWhatIsNotThere() {
        WebManifest manifest = new WebManifest("A", "", "en", "/", "", List.of());
        assertThat(text(manifest))
                .isEqualTo(
                        "{\"name\":\"A\",\"short_name\":\"A\",\"lang\":\"en\",\"dir\":\"ltr\","
                                + "\"id\":\"/\",\"start_url\":\"/\",\"scope\":\"/\","
                                + "\"display\":\"minimal-ui\"}");
    }

    private static String text(WebManifest manifest) {
        return new String(manifest.bytes(), StandardCharsets.UTF_8);
    }
}
