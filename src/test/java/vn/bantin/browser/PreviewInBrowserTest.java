package vn.bantin.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.serve.Newsdesk;

/** A preview in a real browser, which nobody touches while files are saved. */
@ExtendWith(Chromium.class)
class PreviewInBrowserTest {
    private static final String PAGE = "/tin-tuc/2026/mot/";
    private static final Look DESK = Look.wide(Portal.DESK);
    private static final String STRICT =
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'self'\">\n";

    private final Browser browser;
    private Newsdesk desk;

    PreviewInBrowserTest(Browser browser, @TempDir Path folder) throws IOException {
        this.browser = browser;
        String head = Files.readString(Path.of("templates/partials/head.ftlh"));
        this.desk =
                Newsdesk.in(folder)
                        .write(
                                "templates/partials/head.ftlh",
                                head.replace("<meta charset", STRICT + "<meta charset"));
    }

    @BeforeEach
    void serve() {
        desk.serve();
    }

    @AfterEach
    void nothingWasForbidden() {
        assertThat(browser.messages())
                .noneMatch(message -> message.contains("Content Security Policy"));
        browser.open("about:blank", DESK);
        desk.close();
    }

    private Map<?, ?> look() {
        return (Map<?, ?>) browser.run("serve-look");
    }

    private void awaitLook(ThrowingConsumer<Map<?, ?>> expected) {
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .untilAsserted(() -> expected.accept(look()));
    }

    private static String text(Map<?, ?> look, String name) {
        return String.valueOf(look.get(name));
    }

    @Test
    void aSavedBodyIsSeenByItself() {
        browser.open(desk.url(PAGE), DESK);
        assertThat(text(look(), "text")).contains("từ sáng sớm");

        desk.edit(Newsdesk.ONE, "từ sáng sớm", "từ lúc gà gáy");

        awaitLook(page -> assertThat(text(page, "text")).contains("từ lúc gà gáy"));
    }

    @Test
    void aStyleSheetIsSwappedInThePageThatStays() {
        desk.write("templates/assets/site.css", "body { color: rgb(1, 2, 3); }\n");
        browser.open(desk.url(PAGE), DESK);
        awaitLook(page -> assertThat(text(page, "colour")).isEqualTo("rgb(1, 2, 3)"));
        browser.inject("window.stayed = true");

        desk.write("templates/assets/site.css", "body { color: rgb(4, 5, 6); }\n");

        awaitLook(
                page -> {
                    assertThat(text(page, "colour")).isEqualTo("rgb(4, 5, 6)");
                    assertThat(text(page, "sheets")).isEqualTo("2");
                });
        assertThat(text(look(), "stayed")).isEqualTo("true");
    }

    @Test
    void errorsComeOverThePageAndGoWhenTheyAreMended() {
        browser.open(desk.url(PAGE), DESK);
        browser.inject("window.stayed = true");

        desk.edit(Newsdesk.ONE, "author: Lê An", "autor: Lê An");

        awaitLook(
                page -> {
                    assertThat(text(page, "overlaySeen")).isEqualTo("true");
                    assertThat(text(page, "overlay"))
                            .contains("content/tin-tuc/2026/mot.md:5:1")
                            .contains("có phải «author»?")
                            .contains("did you mean “author”?")
                            .contains("autor: Lê An");
                });
        assertThat(text(look(), "text")).contains("từ sáng sớm");
        assertThat(text(look(), "stayed")).isEqualTo("true");

        desk.edit(Newsdesk.ONE, "autor: Lê An", "author: Lê Bình");
        awaitLook(
                page -> {
                    assertThat(text(page, "overlay")).isEmpty();
                    assertThat(text(page, "text")).contains("Lê Bình");
                });
    }

    @Test
    @DisplayName("DS12 what is wrong is shown, not run")
    void nothingInErrorsRuns() {
        browser.open(desk.url(PAGE), DESK);

        desk.write(
                "templates/article.ftlh",
                "<#-- bantin: 2 -->\n<script>window.ran = true</script>"
                        + "<img src=x onerror=\"window.ran = true\">${khong.co}\n");

        awaitLook(page -> assertThat(text(page, "overlay")).contains("<script>window.ran"));
        assertThat(text(look(), "ran")).isEqualTo("false");
    }

    @Test
    void draftsAreBehindARibbon() {
        browser.open(desk.url("/tin-tuc/2026/nhap/"), DESK);
        assertThat(text(look(), "ribbon")).contains("BẢN NHÁP", "Bạn đọc chưa thấy trang này.");
        assertThat(text(look(), "ribbonColour")).isEqualTo("rgb(122, 31, 0)");

        browser.open(desk.url("/tin-tuc/2026/hen/"), DESK);
        assertThat(text(look(), "ribbon")).contains("HẸN GIỜ · 01/12/2026 - 07:00");

        browser.open(desk.url(PAGE), DESK);
        assertThat(text(look(), "ribbon")).isEmpty();
        assertThat(text(look(), "text")).contains("Mùa gặt đầu tiên");

        browser.open(desk.url("/tin-tuc/"), DESK);
        assertThat(text(look(), "marks"))
                .contains("/tin-tuc/2026/nhap/ \"BẢN NHÁP\"")
                .contains("/tin-tuc/2026/mot/ none");

        desk.edit("content/tin-tuc/2026/nhap.md", "status: draft\n", "");
        awaitLook(page -> assertThat(text(page, "marks")).contains("/tin-tuc/2026/nhap/ none"));
    }
}
