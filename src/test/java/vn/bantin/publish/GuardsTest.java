package vn.bantin.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.publish.PublishReport.Result;
import vn.bantin.publish.PublishRequest.Bounds;

@DisplayName("A site is not published")
class GuardsTest {
    @TempDir Path folder;

    private void assertRefused(Publishing publishing, PublishRequest request, String vi) {
        PublishReport report = publishing.publish(request);

        assertThat(report.result()).isEqualTo(Result.FAILED);
        assertThat(publishing.place.log()).as("nobody is asked").isEmpty();
        assertThat(Publishing.messages(report)).startsWith(vi.strip() + "\n\n");
    }

    private void assertRefused(Publishing publishing, String vi) {
        assertRefused(publishing, publishing.portal.request(), vi);
    }

    @Test
    @DisplayName("where there is none")
    void noBuild() {
        assertRefused(
                Publishing.of(new SmallPortal(folder)),
                """
                output: lỗi: Chưa có trang nào được dựng ở đây.
                    Gợi ý: chạy mvn bantin:build trước; trên máy CI hãy giữ cả thư mục xuất lẫn thư mục bộ nhớ đệm từ lượt dựng. [PUBLISH_NO_BUILD]
                """);
    }

    @Test
    @DisplayName("where the last build was stopped, which a lost manifest cannot be told from")
    void unfinished() throws IOException {
        Publishing publishing = Publishing.of(folder);
        Files.delete(publishing.portal.cache().resolve("manifest.bin"));
        assertRefused(
                publishing,
                """
                output: lỗi: Lần dựng cuối bị dừng giữa chừng nên trang chưa trọn vẹn.
                    Gợi ý: chạy mvn bantin:build cho đến khi xong rồi đăng lại. [PUBLISH_UNFINISHED]
                """);
    }

    @Test
    @DisplayName("with drafts in view")
    void drafts() {
        Publishing publishing = Publishing.of(folder);
        publishing.portal.with("tin-tuc/2026/nhap/index.html", "nháp").build(true);
        assertRefused(
                publishing,
                """
                output: lỗi: Trang này được dựng kèm bản nháp, nên không được đăng.
                    Gợi ý: dựng lại, không dùng -Dbantin.drafts, rồi đăng lại. [PUBLISH_DRAFTS]
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:8080/",
                "http://127.0.0.1/",
                "http://[::1]/",
                "https://may.local/",
                "https://portal.invalid/",
            })
    @DisplayName("whose home is this machine")
    void local(String base) {
        assertRefused(
                Publishing.of(folder),
                at(base),
                """
                content/site.yaml: lỗi: Địa chỉ trang chủ %s chỉ có trên máy này.
                    Gợi ý: ghi địa chỉ thật vào baseUrl trong site.yaml rồi dựng lại. [PUBLISH_LOCAL_ADDRESS]
                """
                        .formatted(base));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://phunu.example/", "https://www.example.org/"})
    @DisplayName("without a warning where its home is an example")
    void example(String base) {
        PublishReport report = Publishing.of(folder).publish(at(base));

        assertThat(report.result()).isEqualTo(Result.PUBLISHED);
        assertThat(Publishing.messages(report))
                .startsWith(
                        "content/site.yaml: cảnh báo: Địa chỉ trang chủ "
                                + base
                                + " chỉ là ví dụ, không ai mở được.\n")
                .contains("[PUBLISH_EXAMPLE_ADDRESS]");
    }

    @Test
    @DisplayName("once it is older than a day")
    void stale() {
        Publishing publishing = Publishing.of(folder);
        publishing.portal.builtAt(SmallPortal.NOW.minus(Duration.ofHours(25)));
        assertRefused(
                publishing,
                """
                bantin.maxAge: lỗi: Trang được dựng lúc 2026-11-25T07:00:00Z, đã quá 24 giờ.
                    Gợi ý: dựng lại rồi đăng: bài hẹn giờ và bài hết hạn có thể đã khác; muốn cho phép lâu hơn thì thêm -Dbantin.maxAge=26. [PUBLISH_STALE]
                """);
    }

    @Test
    @DisplayName("before the hour it was built for")
    void fromFuture() {
        Publishing publishing = Publishing.of(folder);
        publishing.portal.builtAt(SmallPortal.NOW.plus(Duration.ofHours(1)));
        assertRefused(
                publishing,
                """
                bantin.now: lỗi: Trang được dựng cho lúc 2026-11-26T09:00:00Z, nhưng bây giờ mới là 2026-11-26T08:00:00Z.
                    Gợi ý: xem lại đồng hồ của máy; dựng lại, không dùng -Dbantin.now, rồi đăng lại. [PUBLISH_FROM_FUTURE]
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hôm qua"})
    @DisplayName("where nobody knows how old it is")
    void ageUnknown(String text) {
        Publishing publishing = Publishing.of(folder);
        publishing.portal.write(publishing.portal.cache().resolve(BuiltAt.FILE), text);
        assertRefused(
                publishing,
                """
                cache/built-at: lỗi: Không biết trang được dựng lúc nào: thư mục bộ nhớ đệm không có tệp built-at dùng được.
                    Gợi ý: chạy mvn bantin:build rồi đăng lại; trên máy CI hãy giữ cả thư mục bộ nhớ đệm từ lượt dựng. [PUBLISH_AGE_UNKNOWN]
                """);
    }

    @Test
    @DisplayName("when its files are missing or others, be they of the same size")
    void treeDiffers() throws IOException {
        Publishing publishing = Publishing.of(folder);
        Files.delete(publishing.portal.output().resolve("feed.xml"));
        publishing.portal.write(publishing.portal.output().resolve("index.html"), "trang chủ 7");
        assertRefused(
                publishing,
                """
                output: lỗi: Có 2 tệp trong thư mục xuất bị thiếu hoặc khác với lúc dựng xong: feed.xml, index.html.
                    Gợi ý: chạy mvn bantin:build rồi đăng lại; đừng sửa tệp trong thư mục xuất. [PUBLISH_TREE_DIFFERS]
                """);
    }

    @Test
    @DisplayName("together with files of others, of which is told")
    void foreign() {
        Publishing publishing = Publishing.of(folder);
        for (int i = 1; i <= 6; i++) {
            publishing.portal.write(publishing.portal.output().resolve("la/" + i + ".html"), "lạ");
            publishing.portal.write(publishing.portal.output().resolve("the/" + i + ".txt"), "lạ");
        }
        PublishReport report = publishing.publish();

        assertThat(report.result()).isEqualTo(Result.PUBLISHED);
        assertThat(Publishing.messages(report))
                .startsWith(
                        "output: cảnh báo: Có 7 tệp trong thư mục xuất không do Bản Tin làm ra nên"
                                + " không được đăng: la, the/1.txt, the/2.txt, the/3.txt, the/4.txt,"
                                + " ….\n")
                .contains("[PUBLISH_FOREIGN]");
        publishing.assertShown();
    }

    @Test
    @DisplayName("CO04 where somebody else may be building it")
    void sharedLock() {
        Publishing publishing = Publishing.of(folder);
        assertRefused(
                publishing,
                publishing.portal.request(false, false),
                """
                cache: lỗi: Ổ đĩa của thư mục bộ nhớ đệm không giữ được khoá, nên không chắc có ai khác đang dựng trang này.
                    Gợi ý: đặt -Dbantin.cache vào một ổ đĩa của chính máy này rồi dựng và đăng lại. [PUBLISH_LOCK_SHARED]
                """);
    }

    @Test
    @DisplayName("where more would be deleted than is usual, unless one says how many")
    void tooManyDeletes() {
        Publishing publishing = Publishing.of(folder);
        for (int i = 0; i < 21; i++) {
            publishing.portal.with("tin-tuc/2020/" + i + "/index.html", "cũ");
        }
        publishing.portal.build();
        publishing.publish();
        for (int i = 0; i < 21; i++) {
            publishing.portal.without("tin-tuc/2020/" + i + "/index.html");
        }
        publishing.portal.build();
        PublishReport report = publishing.publish();

        assertThat(Publishing.messages(report))
                .startsWith(
                        """
                        bantin.allowDeletes: lỗi: Nơi đăng «kho»: lần đăng này sẽ xoá 21 tệp trong 30 tệp ở đó, quá mức 20.
                            Gợi ý: xem danh sách ở trên; nếu đúng là muốn xoá thì thêm -Dbantin.allowDeletes=21. [PUBLISH_TOO_MANY_DELETES]
                        """);
        assertThat(report.plan().removed()).hasSize(21);
        Bounds more = new Bounds(SmallPortal.NOW, Duration.ofHours(24), Optional.of(21), true);
        PublishRequest allowed =
                publishing.portal.request(URI.create("https://phunu.org.vn/"), more, false);
        assertThat(publishing.publish(allowed).result()).isEqualTo(Result.PUBLISHED);
        publishing.assertShown();
    }

    @Test
    @DisplayName("when a file changes while it is on its way")
    void contentChanged() {
        Publishing publishing = Publishing.of(folder);
        publishing.place.with(
                (number, done) -> {
                    if (number == 2) {
                        publishing.portal.write(
                                publishing.portal.output().resolve("index.html"), "trang chủ 7");
                    }
                });
        PublishReport report = publishing.publish();

        assertThat(report.diagnostics())
                .extracting(Diagnostic::fault)
                .contains(Fault.PUBLISH_CONTENT_CHANGED);
        assertThat(publishing.place.readers()).isEmpty();
    }

    private PublishRequest at(String base) {
        Bounds bounds = new Bounds(SmallPortal.NOW, Duration.ofHours(24), Optional.empty(), true);
        return new SmallPortal(folder).request(URI.create(base), bounds, false);
    }
}
