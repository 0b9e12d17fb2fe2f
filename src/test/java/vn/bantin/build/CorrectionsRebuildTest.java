package vn.bantin.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corrections go wherever the error went. */
class CorrectionsRebuildTest {
    private static final String FRONT = "cai-chinh/index.html";

    @Test
    @DisplayName("the list is there, and linked, only where there are corrections")
    void onlyWhereThereAreAny(@TempDir Path folder) {
        TestSite site = site(folder, 3);
        assertThat(site.build().files().keySet()).noneMatch(path -> path.contains("cai-chinh"));
        assertThat(page(site, "index.html").select("a[href*=cai-chinh]")).isEmpty();

        correct(site, 1, "20/11/2026 - 08:00", "Số đúng là <12> & không phải 21.");
        site.build();

        assertThat(page(site, "index.html").select("footer a[href=/cai-chinh/]").text())
                .isEqualTo("Cải chính, xin lỗi");
        Document list = page(site, FRONT);
        assertThat(list.select("main h1").text()).isEqualTo("Cải chính, xin lỗi");
        assertThat(list.select("main .corrections p").get(0).text())
                .isEqualTo("20/11/2026: Số đúng là <12> & không phải 21.");
        assertThat(list.select("main .corrections a").attr("href"))
                .isEqualTo("/tin-tuc/2026/bai-1/");
        assertThat(page(site, "lite/" + FRONT).select("main").text())
                .contains("Bài 1", "Số đúng là <12> & không phải 21.", "20/11/2026 - 08:00");
        assertThat(text(site, "sitemaps/2026-11.xml")).contains("2026-11-20T08:00:00+07:00");
        site.assertEqualsClean("corrected");

        site.edit(file(1), "corrections:", "status: withdrawn\ncorrections:");
        assertThat(site.build().files()).doesNotContainKey(FRONT);
        assertThat(page(site, "index.html").select("a[href*=cai-chinh]")).isEmpty();
        site.assertEqualsClean("withdrawn");
    }

    @Test
    @DisplayName("feeds say it before the text and have another time of change")
    void feeds(@TempDir Path folder) {
        TestSite site = site(folder, 2);
        correct(site, 1, "20/11/2026 - 08:00", "Số đúng là 12.");
        site.build();
        String said = "Thông tin cải chính, xin lỗi (20/11/2026):</strong> Số đúng là 12.</p>";

        assertThat(text(site, "feed.xml"))
                .contains("<![CDATA[<p><strong>" + said, "<atom:updated>2026-11-20T08:00:00+07:00");
        assertThat(text(site, "atom.xml"))
                .contains(said.replace("<", "&lt;").replace(">", "&gt;"))
                .contains("<updated>2026-11-20T08:00:00+07:00</updated>");
        assertThat(text(site, "feed.json"))
                .contains("\"content_html\":\"<p><strong>" + said)
                .contains("\"date_modified\":\"2026-11-20T08:00:00+07:00\"");
        assertThat(text(site, "tin-tuc/2026/bai-1/index.html"))
                .contains("\"@type\":\"CorrectionComment\"", "\"text\":\"Số đúng là 12.\"")
                .contains("\"dateModified\":\"2026-11-20T08:00:00+07:00\"");
    }

    @Test
    @DisplayName("newest first, older pages as full as ever; one more changes only the front")
    void pages(@TempDir Path folder) {
        TestSite site = site(folder, 7);
        for (int number = 0; number < 6; number++) {
            correct(site, number, "1" + number + "/11/2026 - 08:00", "Sửa " + number + ".");
        }
        Built built = site.build();
        assertThat(page(site, FRONT).select("main .corrections").text())
                .containsSubsequence("Sửa 5.", "Sửa 4.")
                .doesNotContain("Sửa 3.");
        assertThat(page(site, "cai-chinh/trang/1/index.html").select("main .corrections").text())
                .containsSubsequence("Sửa 1.", "Sửa 0.");
        assertThat(built.files()).containsKey("lite/cai-chinh/trang/2/index.html");

        correct(site, 6, "16/11/2026 - 08:00", "Sửa 6.");

        assertThat(site.build().report().reasons().keySet())
                .contains("/cai-chinh/")
                .doesNotContain("/cai-chinh/trang/1/", "/cai-chinh/trang/2/");
        assertThat(page(site, FRONT).select("main .corrections")).hasSize(3);
        site.assertEqualsClean("one more");
    }

    private static TestSite site(Path folder, int articles) {
        TestSite site =
                TestSite.in(folder)
                        .write(
                                "content/site.yaml",
                                """
                                title: Cổng thử
                                baseUrl: https://portal.example/
                                pageSize: 2
                                lite: true
                                sections:
                                  - {path: tin-tuc, title: Tin tức}
                                """);
        for (int number = 0; number < articles; number++) {
            site.write(
                    file(number),
                    "---\ntitle: Bài NUMBER\ndate: 2026-11-01\nauthor: Lê Hà\n---\nThân bài.\n"
                            .replace("NUMBER", String.valueOf(number)));
        }
        return site;
    }

    private static void correct(TestSite site, int number, String date, String text) {
        String line = "corrections: [{date: " + date + ", text: '" + text + "'}]\n";
        site.edit(file(number), "author:", line + "author:");
    }

    private static String file(int number) {
        return "content/tin-tuc/bai-" + number + ".md";
    }

    private static Document page(TestSite site, String path) {
        return Jsoup.parse(text(site, path));
    }

    private static String text(TestSite site, String path) {
        byte[] bytes = site.output().getOrDefault(path, new byte[0]);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
