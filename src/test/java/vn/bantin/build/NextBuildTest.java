package vn.bantin.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What time alone does to a site: nothing before {@code nextBuild}, and then just what it must. */
class NextBuildTest {
    private static final String SUBJECT = "content/su-kien/2026/hoi-thi.md";
    private static final String NEWS = "sitemap-news.xml";

    /** Its page, and every list, feed and sitemap that it is on; the other article is too old. */
    private static final List<String> OF_SUBJECT =
            List.of(
                    "su-kien/2026/hoi-thi/index.html",
                    "su-kien/index.html",
                    "su-kien/feed.xml",
                    "index.html",
                    "fragments/tin-moi-nhat.html",
                    "tac-gia/index.html",
                    "tac-gia/le-ha/index.html",
                    "tac-gia/le-ha/feed.xml",
                    "the/index.html",
                    "the/lua/index.html",
                    "the/lua/feed.xml",
                    "luu-tru/index.html",
                    "luu-tru/2026/index.html",
                    "luu-tru/2026/01/index.html",
                    "tim-kiem/index.html",
                    "feed.xml",
                    "atom.xml",
                    "feed.json",
                    "sitemap.xml",
                    "sitemaps/2026-01.xml");

    @TempDir Path folder;

    /**
     * Times of the summer's end and beginning in Berlin among them: 02:30 comes twice, or never.
     */
    @ParameterizedTest(name = "{1} of {0} is {2}")
    @CsvSource({
        "Asia/Ho_Chi_Minh, 01/11/2026 - 07:00, 2026-11-01T00:00:00Z",
        "Asia/Ho_Chi_Minh, 2026-11-01, 2026-10-31T17:00:00Z",
        "Asia/Ho_Chi_Minh, 2026-11-01T07:00:00.5, 2026-11-01T00:00:00.500Z",
        "Europe/Berlin, 25/10/2026 - 02:30, 2026-10-25T00:30:00Z",
        "Europe/Berlin, 2026-10-25T02:30+01:00, 2026-10-25T01:30:00Z",
        "Europe/Berlin, 2026-10-26, 2026-10-25T23:00:00Z",
        "Europe/Berlin, 29/03/2026 - 02:30, 2026-03-29T01:30:00Z"
    })
    @DisplayName("CL08 an article appears at its moment, on its page and what lists it")
    void goesLive(String zone, String written, String moment) {
        TestSite site = site(zone, "publishAt: " + written);

        SortedSet<String> changed = differenceAt(site, moment);

        assertThat(changed).containsExactlyInAnyOrderElementsOf(OF_SUBJECT);
    }

    @ParameterizedTest(name = "{1} of {0} is {2}")
    @CsvSource({
        "Asia/Ho_Chi_Minh, 2026-12-31, 2026-12-30T17:00:00Z",
        "Asia/Ho_Chi_Minh, 31/12/2026 - 23:59, 2026-12-31T16:59:00Z",
        "Europe/Berlin, 25/10/2026 - 02:30, 2026-10-25T00:30:00Z",
        "Europe/Berlin, 29/03/2026 - 02:00, 2026-03-29T01:00:00Z"
    })
    @DisplayName("CL08 an article goes at its moment, and leaves nothing")
    void expires(String zone, String written, String moment) {
        TestSite site = site(zone, "expireAt: " + written);

        SortedSet<String> changed = differenceAt(site, moment);

        assertThat(changed).containsExactlyInAnyOrderElementsOf(OF_SUBJECT);
        assertThat(site.cleanBuild().addressesOf("Hội thi")).isEmpty();
    }

    /** Summer ends in Berlin on 25 October: what was written at noon leaves at eleven. */
    @ParameterizedTest(name = "{1} of {0} is no news from {2}")
    @CsvSource({
        "Asia/Ho_Chi_Minh, 20/11/2026 - 08:00, 2026-11-22T01:00:00Z",
        "Asia/Ho_Chi_Minh, 2026-11-20, 2026-11-21T17:00:00Z",
        "Europe/Berlin, 24/10/2026 - 12:00, 2026-10-26T10:00:00Z"
    })
    @DisplayName("CL08 an article is news for 48 hours, and then only the news sitemap changes")
    void isNewsNoMore(String zone, String written, String moment) {
        TestSite site = site(zone, "topic: mua-vu").edit(SUBJECT, "2026-01-15", written);

        assertThat(differenceAt(site, moment)).containsExactly(NEWS);
        assertThat(site.cleanBuild().text(NEWS)).doesNotContain("hoi-thi");
    }

    @Test
    @DisplayName("what is dated in the future appears on its date, and is news then")
    void datedInTheFuture() {
        TestSite site = site("Asia/Ho_Chi_Minh", "topic: mua-vu");
        site.edit(SUBJECT, "2026-01-15", "2026-12-01T06:00");

        assertThat(differenceAt(site, "2026-11-30T23:00:00Z"))
                .contains("su-kien/2026/hoi-thi/index.html", NEWS);
        assertThat(next(site)).contains(Instant.parse("2026-12-02T23:00:00Z"));
    }

    @Test
    @DisplayName("the nearest of several moments counts, and after the last there is none")
    void nearest() {
        TestSite site =
                site(
                        "Asia/Ho_Chi_Minh",
                        "publishAt: 2026-12-01T07:00Z\nexpireAt: 2026-12-09T07:00Z");
        site.now("2026-11-24T00:00:00Z");

        assertThat(next(site)).contains(Instant.parse("2026-12-01T07:00:00Z"));
        site.now("2026-12-01T07:00:00Z");
        assertThat(next(site)).contains(Instant.parse("2026-12-09T07:00:00Z"));
        site.now("2026-12-09T07:00:00Z");
        assertThat(next(site)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"draft", "review"})
    @DisplayName("what its author holds back has no moment")
    void heldBack(String status) {
        TestSite site = site("Asia/Ho_Chi_Minh", "publishAt: 2026-12-01T07:00Z\nstatus: " + status);

        assertThat(next(site)).isEmpty();
    }

    @Test
    @DisplayName(
            "what was taken down before its time gets its tombstone then, unless a ledger knows")
    void takenDown() {
        TestSite site = site("Asia/Ho_Chi_Minh", "publishAt: 2026-12-01T07:00Z\nstatus: withdrawn");

        assertThat(next(site)).contains(Instant.parse("2026-12-01T07:00:00Z"));
        site.write("content/addresses.txt", "");
        assertThat(next(site)).isEmpty();
    }

    @Test
    @DisplayName("what expires before its date never appears, so only its end counts")
    void neverAppears() {
        TestSite site =
                site("Asia/Ho_Chi_Minh", "publishAt: 2026-01-01\nexpireAt: 2026-12-01T00:00Z");
        site.edit(SUBJECT, "2026-01-15", "2026-12-24");

        assertThat(next(site)).contains(Instant.parse("2026-12-01T00:00:00Z"));
    }

    @Test
    @DisplayName("a link to an article that is not there yet is an error that time heals")
    void failedBuild() {
        TestSite site = site("Asia/Ho_Chi_Minh", "publishAt: 2026-12-01T07:00Z");
        site.edit("content/tin-tuc/2020/cu.md", "Ngày ấy", "[Xem](../../su-kien/2026/hoi-thi.md)");

        BuildReport report = site.run();

        assertThat(report.failed()).isTrue();
        Instant moment = report.nextBuild().orElseThrow().at();
        assertThat(site.now(moment.toString()).run().failed()).isFalse();
    }

    @Test
    @DisplayName("of a site that cannot be read nothing is foretold")
    void noSite() {
        assertThat(TestSite.in(folder).run().nextBuild()).isEmpty();
    }

    @Test
    @DisplayName("is shown by the portal's clock")
    void shown() {
        TestSite site = site("Europe/Berlin", "publishAt: 2026-12-01T07:00Z");

        assertThat(site.build().report().nextBuild().orElseThrow().shown())
                .isEqualTo("01/12/2026 - 08:00");
    }

    /**
     * What differs between a build one second before a moment and one at it, which the first has
     * foretold; one second after it nothing more does.
     */
    private SortedSet<String> differenceAt(TestSite site, String moment) {
        Instant at = Instant.parse(moment);
        Built before = site.now(at.minusSeconds(1).toString()).build();
        assertThat(before.report().nextBuild().map(NextBuild::at)).contains(at);
        Built justBefore = site.now(at.minus(Duration.ofNanos(1)).toString()).build();
        assertThat(TreeDifference.paths(before.files(), justBefore.files())).isEmpty();
        Built then = site.now(moment).build();
        site.assertEqualsClean("at the moment");
        Built after = site.now(at.plusSeconds(1).toString()).build();
        assertThat(TreeDifference.paths(then.files(), after.files())).isEmpty();
        SortedSet<String> changed =
                new TreeSet<>(TreeDifference.paths(before.files(), after.files()));
        assertThat(then.produced()).hasSizeLessThanOrEqualTo(changed.size());
        return changed;
    }

    private static Optional<Instant> next(TestSite site) {
        return site.build().report().nextBuild().map(NextBuild::at);
    }

    private TestSite site(String zone, String keys) {
        return TestSite.in(folder)
                .with(FILES)
                .edit("content/site.yaml", "ZONE", zone)
                .edit(SUBJECT, "KEYS", keys);
    }

    private static final String FILES =
            """
            -- content/site.yaml --
            title: Cổng thử
            baseUrl: https://portal.example/
            timeZone: ZONE
            sections:
              - {path: tin-tuc, title: Tin tức}
              - {path: su-kien, title: Sự kiện}
            -- content/tin-tuc/2020/cu.md --
            ---
            title: Chuyện của nhiều năm trước
            slug: cu
            date: 2020-03-01
            author: Trần Bình
            sapo: Một kỷ niệm.
            ---
            Ngày ấy trời mưa.
            -- content/su-kien/2026/hoi-thi.md --
            ---
            title: Hội thi nấu ăn
            slug: hoi-thi
            date: 2026-01-15
            author: Lê Hà
            sapo: Mười đội dự thi.
            tags: [Lúa]
            KEYS
            ---
            Bếp lửa đỏ rực.
            """;
}
