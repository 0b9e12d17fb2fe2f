package vn.bantin.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.publish.PublishReport.Result;
import vn.bantin.publish.remote.ReleaseId;

@DisplayName("Going back")
class RollbackTest {
    @TempDir Path folder;

    @Test
    @DisplayName("gives readers what they had, as a new release")
    void back() throws UnreadableRecord {
        Publishing publishing = Publishing.of(folder);
        ReleaseId first = publishing.publish().to().orElseThrow();
        SortedMap<String, String> had = publishing.place.readers();
        publishing.portal.second();
        publishing.publish();
        List<ReleaseId> earlier = publishing.rollback().earlier().value();
        assertThat(earlier).containsExactly(first);
        PublishReport report = publishing.rollback().to(first.value());

        assertThat(Publishing.messages(report)).isEmpty();
        assertThat(report.result()).isEqualTo(Result.PUBLISHED);
        had.put("assets/site.0000000002.css", "body { margin: 0 }");
        assertThat(publishing.place.readers()).isEqualTo(had);
        assertThat(report.to().orElseThrow()).isGreaterThan(first);
        ReleaseRecord record = RecordCodec.read(publishing.place.record.orElseThrow());
        assertThat(record.release()).isEqualTo(report.to().orElseThrow());
        assertThat(record.files().values())
                .extracting(ReleaseRecord.Line::serving)
                .containsOnly(SmallPortal.PLAIN);
    }

    @Test
    @DisplayName("and from there publishing goes on")
    void forth() {
        Publishing publishing = Publishing.of(folder);
        ReleaseId first = publishing.publish().to().orElseThrow();
        publishing.portal.second();
        publishing.publish();
        publishing.rollback().to(first.value());
        publishing.assertPublished();

        publishing.assertShown("assets/site.0000000001.css");
    }

    @Test
    @DisplayName("to a release that is not there names those that are")
    void unknown() {
        Publishing publishing = Publishing.of(folder);
        ReleaseId first = publishing.publish().to().orElseThrow();
        publishing.portal.second();
        publishing.publish();

        assertThat(Publishing.messages(publishing.rollback().to("hôm-qua")))
                .isEqualTo(
                        """
                        content/site.yaml:7:3: lỗi: Nơi đăng «kho» không còn giữ bản «hôm-qua».
                            Gợi ý: chọn một trong các bản: %1$s [PUBLISH_RELEASE_UNKNOWN]

                        content/site.yaml:7:3: error: Target “kho” does not hold a release “hôm-qua”.
                            Hint: choose one of: %1$s [PUBLISH_RELEASE_UNKNOWN]
                        """
                                .formatted(first));
    }

    @Test
    @DisplayName("where nothing is kept is said to be impossible")
    void nothing() {
        Publishing publishing = Publishing.of(folder);
        publishing.publish();

        assertThat(publishing.rollback().earlier().value()).isEmpty();
        assertThat(Publishing.messages(publishing.rollback().to("20261126T080000Z-1a2b3c4d")))
                .contains("ở đó không còn bản cũ nào để quay lại.");
    }
}
