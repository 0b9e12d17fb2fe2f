package vn.bantin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.config.SiteConfigReader;
import vn.bantin.portal.SamplePortal;
import vn.bantin.publish.host.HostedSite;

/** The built-in adapter: nothing is fetched before a reader asks, and what is then handed over. */
@ExtendWith(Chromium.class)
class CommentProviderTest {
    private static final String ARTICLE = "/tin-tuc/2026/mot/";

    private final Browser browser;
    private final Map<String, byte[]> client = new ConcurrentHashMap<>();
    private FakeHost waline;
    private FakeHost site;
    private SamplePortal portal;

    CommentProviderTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        waline = FakeHost.of(client, Map.of("Access-Control-Allow-Origin", "*"));
        client.put("/api/comment", "[]".getBytes(StandardCharsets.UTF_8));
        String config =
                """
                title: Cổng nhỏ
                baseUrl: https://nho.example/
                sections:
                  - {path: tin-tuc, title: Tin tức}
                comments: {provider: waline, server: "%s", options: {login: disable}}
                """
                        .formatted(waline.address());
        Path articles = Files.createDirectories(folder.resolve("tin-tuc/2026"));
        Files.writeString(folder.resolve("site.yaml"), config);
        Files.writeString(
                articles.resolve("mot.md"),
                "---\ntitle: Một \"bài\"\nslug: mot\ndate: 2026-11-01\nauthor: Lê Hà\n---\nMột đoạn.\n");
        portal = SamplePortal.of(folder);
        site = FakeHost.of(portal.files(), Map.of("Content-Security-Policy", policy(config)));
    }

    @AfterEach
    void stop() {
        waline.close();
        site.close();
    }

    @Test
    void nothingIsFetchedBeforeAReaderAsks() {
        deploy();
        browser.open(site.address() + ARTICLE, Look.wide(Portal.PHONE).high(6_000));
        // Scripts with «defer» have run when a page is loaded.
        assertThat(String.valueOf(browser.run("comments-button"))).isEqualTo("Mở phần bình luận");
        assertThat(waline.asked()).isEmpty();
    }

    @Test
    void theThreadTheLanguageAndTheServerAreHandedOver() {
        deploy();
        browser.open(site.address() + ARTICLE, Look.wide(Portal.DESK));
        String given = String.valueOf(browser.await("comments-open"));
        String thread = page().expectFirst("[data-comments]").attr("data-thread");
        assertThat(thread).matches("[0-9a-f]{12}");
        assertThat(given)
                .contains("\"serverURL\":\"" + waline.address() + "\"")
                .contains("\"path\":\"" + thread + "\"")
                .contains("\"lang\":\"vi-VN\"", "\"login\":\"disable\"")
                .contains("\"emoji\":false", "\"search\":false", "\"imageUploader\":false");
        assertThat(waline.asked())
                .containsExactlyInAnyOrder(
                        "/waline.js", "/waline.css", "/api/comment?path=" + thread + "&lang=vi-VN");
        assertThat(browser.messages())
                .as("by the policy that the configuration reports")
                // Browsers look for it by themselves.
                .allMatch(message -> message.contains("/favicon.ico"));
    }

    @Test
    void aServerThatIsAwayIsToldAndMayBeAskedAgain() {
        browser.open(site.address() + ARTICLE, Look.wide(Portal.DESK));
        assertThat(String.valueOf(browser.await("comments-open")))
                .isEqualTo("Chưa tải được phần bình luận, mời bạn thử lại sau.");
        assertThat(String.valueOf(browser.run("comments-button"))).isEqualTo("Mở phần bình luận");
        assertThat(Axe.over(browser).violations()).isEmpty();
    }

    @Test
    void withoutScriptsThePageSaysWhatItTakes() {
        browser.open(site.address() + ARTICLE, Look.wide(Portal.DESK).withoutScripts());
        browser.look(Look.wide(Portal.DESK));
        assertThat(page().select("[data-provider] noscript").text()).contains("JavaScript");
        assertThat(page().select("[data-provider] button, form")).isEmpty();
        assertThat(waline.asked()).isEmpty();
    }

    private void deploy() {
        client.put(
                "/waline.js",
                Script.text("/browser/fake-waline.js").getBytes(StandardCharsets.UTF_8));
        client.put("/waline.css", "p{}".getBytes(StandardCharsets.UTF_8));
    }

    private Document page() {
        return portal.pages().getOrDefault(ARTICLE + "index.html", new Document(""));
    }

    /** What a host of the portal sends. */
    private static String policy(String config) {
        return HostedSite.policy(
                new SiteConfigReader()
                        .read(config.getBytes(StandardCharsets.UTF_8), "content/site.yaml")
                        .value());
    }
}
