package vn.bantin.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.disk.RealOperations;
import vn.bantin.path.OutputPath;
import vn.bantin.plan.Job;
import vn.bantin.plan.PageJob;
import vn.bantin.view.ArchivePage;
import vn.bantin.view.ArticlePage;
import vn.bantin.view.CardView;
import vn.bantin.view.CountedLink;
import vn.bantin.view.HomePage;
import vn.bantin.view.LinkView;
import vn.bantin.view.SearchPage;

/** What pages offer to go on reading: topics, months, days, ways to find a piece. */
class ReaderViewsTest {
    private static final String SITE =
            """
            -- content/site.yaml --
            title: Cổng thử
            baseUrl: https://portal.example/
            sections: [{path: tin, title: Tin}]
            topics: [{id: mua-vang, title: Mùa vàng, description: Chuyện đồng ruộng.}]
            """;

    private TestSite site;

    @BeforeEach
    void write(@TempDir Path folder) {
        site = TestSite.in(folder).with(SITE);
        article("mot", "2026-01-05", "topic: mua-vang\ntags: [Lúa, Gặt]");
        article("hai", "2026-03-05", "topic: mua-vang\ntags: [Gặt]");
        article("ba", "2026-03-05", "topic: mua-vang\nplace: Thiệu Hoá");
        article("bon", "2026-03-06", "topic: Chợ quê");
        article("nam", "2026-03-07 - 23:30", "topic: mua-vang");
    }

    @Test
    void thePreviousPieceOfATopicIsTheNextOlderOne() {
        assertThat(previous("nam")).containsExactly("/tin/2026/ba/");
        // Of one day: the address that is first is the newer one, as in every list.
        assertThat(previous("ba")).containsExactly("/tin/2026/hai/");
        assertThat(previous("hai")).containsExactly("/tin/2026/mot/");
        assertThat(previous("mot")).isEmpty();
        assertThat(previous("bon")).isEmpty();
    }

    @Test
    void aNewPieceOfATopicChangesNoOlderPage() {
        site.build();
        article("moi", "2026-11-20", "topic: mua-vang");
        Set<String> produced = site.build().produced();

        assertThat(previous("moi")).containsExactly("/tin/2026/nam/");
        assertThat(produced)
                .contains("/tin/2026/moi/")
                .doesNotContain("/tin/2026/nam/", "/tin/2026/ba/", "/tin/2026/mot/");
    }

    @Test
    void aPieceThatIsGoneIsNobodysPreviousOne() {
        site.build();
        site.edit("content/tin/ba.md", "topic: mua-vang", "topic: Chợ quê");

        assertThat(previous("nam")).containsExactly("/tin/2026/hai/");
        assertThat(site.build().produced()).contains("/tin/2026/nam/");
    }

    @Test
    void theCalendarHasTwelveMonthsOfEachYear() {
        article("cu", "2024-12-31", "place: Nga Sơn");
        List<ArchivePage.Year> years = view("luu-tru/", ArchivePage.class).years();

        assertThat(years)
                .extracting(year -> year.year().title())
                .containsExactly("Năm 2026", "Năm 2024");
        assertThat(years).allSatisfy(year -> assertThat(year.calendar()).hasSize(12));
        assertThat(years.get(0).calendar())
                .startsWith(
                        new CountedLink("Tháng 1", "/luu-tru/2026/01/", 1),
                        new CountedLink("Tháng 2", "", 0),
                        new CountedLink("Tháng 3", "/luu-tru/2026/03/", 4))
                .endsWith(new CountedLink("Tháng 12", "", 0));
        assertThat(years.get(1).calendar().get(11))
                .isEqualTo(new CountedLink("Tháng 12", "/luu-tru/2024/12/", 1));
        assertThat(view("luu-tru/2024/", ArchivePage.class).years()).isEqualTo(years.subList(1, 2));
    }

    @Test
    void theDayOfTheFrontPageIsThatOfTheNewestPiece() {
        assertThat(home().dateLine()).isEqualTo("Thứ Bảy, ngày 7 tháng 3 năm 2026");
        site.edit("content/site.yaml", "title: Cổng thử", "title: Portal\nlanguage: en");
        assertThat(home().dateLine()).isEqualTo("Saturday, 7 March 2026");
    }

    @Test
    void theFrontPageDoesNotChangeOvernight() {
        site.build();
        assertThat(site.now("2026-11-30T05:00:00Z").build().produced())
                .doesNotContain("/", "/luu-tru/", "/tim-kiem/");
    }

    @Test
    void theTopicInFocusHasTheNewestPieceAndShowsWhatIsNotAbove() {
        for (int i = 1; i < 5; i++) {
            article("xua-" + i, "2025-01-0" + i, "topic: mua-vang");
        }
        HomePage home = home();

        assertThat(addresses(home.lead().stream().toList())).containsExactly("/tin/2026/nam/");
        assertThat(addresses(home.secondary()))
                .containsExactly("/tin/2026/bon/", "/tin/2026/ba/", "/tin/2026/hai/");
        HomePage.TopicBlock focus = home.focus().orElseThrow();
        assertThat(focus.topic()).isEqualTo(new LinkView("Mùa vàng", "/chuyen-de/mua-vang/"));
        assertThat(focus.description()).isEqualTo("Chuyện đồng ruộng.");
        assertThat(addresses(focus.cards()))
                .containsExactly("/tin/2026/mot/", "/tin/2025/xua-4/", "/tin/2025/xua-3/");
        assertThat(addresses(home.latest()))
                .containsExactly("/tin/2025/xua-2/", "/tin/2025/xua-1/");
    }

    @Test
    void aTopicOfWhichAllIsShownAboveIsNotInFocus() {
        site.edit("content/tin/mot.md", "topic: mua-vang", "place: Nga Sơn");

        assertThat(home().focus()).isEmpty();
    }

    @Test
    void thePageForSearchingOffersTheOtherWays() {
        SearchPage search = view("tim-kiem/", SearchPage.class);

        assertThat(search.title()).isEqualTo("Tìm kiếm");
        assertThat(search.meta().robots()).isEqualTo("noindex,follow");
        assertThat(search.site().searchHref()).isEqualTo("/tim-kiem/");
        assertThat(search.tags())
                .containsExactly(
                        new CountedLink("Gặt", "/the/gat/", 2),
                        new CountedLink("Lúa", "/the/lua/", 1));
        assertThat(search.topics()).extracting(LinkView::title).contains("Mùa vàng", "Chợ quê");
        assertThat(search.places())
                .containsExactly(new LinkView("Thiệu Hoá", "/dia-phuong/thieu-hoa/"));
    }

    @Test
    void aPageHasItsOwnAddressAsACodeForPaper() {
        assertThat(site.build().text("tin/2026/mot/index.html"))
                .contains("<svg class=\"qr\" viewBox=\"0 0 37 37\" role=\"img\"")
                .contains("<p class=\"address\">https://portal.example/tin/2026/mot/</p>");
    }

    @Test
    void aLongPieceHasItsHeadingsBeforeItsText() {
        String part = "Cả làng ra đồng từ sáng sớm. ".repeat(40);
        site.edit(
                "content/tin/mot.md",
                "Chữ.",
                "## Sớm\n"
                        + part
                        + "\n## Trưa\n"
                        + part
                        + "\n## Chiều\n"
                        + part
                        + "\n## Tối\n"
                        + part);

        assertThat(site.build().text("tin/2026/mot/index.html"))
                .contains("<li><a href=\"#toi\">Tối</a></li>", "<h2 id=\"toi\">Tối</h2>");
        assertThat(site.build().text("tin/2026/hai/index.html")).doesNotContain("class=\"toc\"");
    }

    private void article(String slug, String date, String keys) {
        site.write(
                "content/tin/" + slug + ".md",
                "---\ntitle: Bài %s\nslug: %s\ndate: %s\nauthor: Lê An\nsapo: S.\n%s\n---\nChữ.\n"
                        .formatted(slug, slug, written(date), keys));
    }

    private static String written(String date) {
        int dash = date.indexOf(" - ");
        return dash < 0 ? date : date.substring(0, dash) + "T" + date.substring(dash + 3);
    }

    private HomePage home() {
        return view("", HomePage.class);
    }

    private List<String> previous(String slug) {
        return addresses(
                view("tin/2026/" + slug + "/", ArticlePage.class).previous().stream().toList());
    }

    private static List<String> addresses(List<CardView> cards) {
        return cards.stream().map(CardView::href).toList();
    }

    private <T extends Record> T view(String folder, Class<T> type) {
        Run run = new Run(site.request(), Progress.SILENT, new RealOperations());
        Prepared prepared = run.onItsThreads(new Preparation(run)::prepare).orElseThrow();
        OutputPath path = new OutputPath(folder + "index.html");
        Job job = Objects.requireNonNull(prepared.plan().jobs().get(path));
        return type.cast(((PageJob) job).view().get());
    }
}
