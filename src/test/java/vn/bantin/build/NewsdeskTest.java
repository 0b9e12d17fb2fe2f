package vn.bantin.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.build.Newsdesk.ListReport;
import vn.bantin.build.Newsdesk.StatsReport;
import vn.bantin.desk.Contribution;
import vn.bantin.desk.DateRange;
import vn.bantin.desk.DeskEntry;
import vn.bantin.desk.ListKind;
import vn.bantin.desk.Statistics;
import vn.bantin.desk.Work;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.site.Status;

/** Lists and counts of a small newsroom. */
class NewsdeskTest {
    private TestSite site;

    @BeforeEach
    void write(@TempDir Path folder) {
        site =
                TestSite.in(folder)
                        .with(FILES)
                        .write("content/tin-tuc/2026/doi/mot.png", Drawings.png(1))
                        .write("content/tin-tuc/2026/doi/hai.png", Drawings.png(2))
                        .write("content/tin-tuc/2026/doi/ba.png", Drawings.png(3))
                        .write("content/tin-tuc/2026/doi/khong-ten.png", Drawings.png(4));
    }

    @Test
    @DisplayName("drafts and what is in review, the latest first, with names for ids")
    void drafts() {
        assertThat(list(ListKind.DRAFTS))
                .extracting(DeskEntry::title, DeskEntry::status, DeskEntry::authors)
                .containsExactly(
                        tuple("Chờ duyệt", Status.REVIEW, List.of("Trần Bình")),
                        tuple("Còn viết dở", Status.DRAFT, List.of("Lê An")));
    }

    @Test
    @DisplayName("scheduled, the soonest first, by date or embargo, in the portal's zone")
    void scheduled() {
        assertThat(list(ListKind.SCHEDULED))
                .extracting(DeskEntry::title, DeskEntry::shown, entry -> entry.at().toString())
                .containsExactly(
                        tuple("Hẹn sớm", "25/11/2026 - 07:00", "content/tin-tuc/2026/som.md:5:12"),
                        tuple(
                                "Hẹn muộn",
                                "01/01/2027 - 00:00",
                                "content/tin-tuc/2026/muon.md:3:7"));
    }

    @Test
    @DisplayName("expired and withdrawn")
    void ended() {
        assertThat(list(ListKind.EXPIRED))
                .extracting(DeskEntry::title, DeskEntry::shown)
                .containsExactly(tuple("Hết hạn rồi", "01/11/2026 - 00:00"));
        assertThat(list(ListKind.WITHDRAWN))
                .extracting(DeskEntry::title)
                .containsExactly("Đã gỡ xuống");
    }

    @Test
    @DisplayName("every correction, the latest first, where it is written")
    void corrections() {
        assertThat(list(ListKind.CORRECTIONS))
                .extracting(DeskEntry::detail, DeskEntry::shown, entry -> entry.at().line())
                .containsExactly(
                        tuple("Sửa lần hai.", "20/10/2026 - 00:00", 9),
                        tuple("Sửa lần một.", "10/10/2026 - 00:00", 8));
    }

    @Test
    @DisplayName("photos without credit, each once an article, wherever they stand")
    void uncredited() {
        assertThat(list(ListKind.UNCREDITED))
                .extracting(DeskEntry::title, DeskEntry::detail)
                .containsExactly(tuple("Hai người viết", "khong-ten.png"));
    }

    @Test
    @DisplayName("what was not asked for is not listed; a file with faults is in the ledger alone")
    void onlyWhatIsWanted() {
        site.write("content/tin-tuc/2026/hong.md", "---\ntitle: Hỏng\n---\nA.\n");

        ListReport report = desk().list(Set.of(ListKind.DRAFTS, ListKind.EXPIRED));

        assertThat(report.lists().keySet()).containsExactly(ListKind.DRAFTS, ListKind.EXPIRED);
        assertThat(report.diagnostics()).isEmpty();
        assertThat(report.ledger().counts()).containsEntry(Status.REJECTED, 1);
    }

    @Test
    @DisplayName("without a portal the answer is why")
    void noPortal() {
        site.delete("content/site.yaml");

        assertThat(desk().list(EnumSet.allOf(ListKind.class)).diagnostics())
                .extracting(Diagnostic::fault)
                .containsExactly(Fault.SITE_CONFIG_MISSING);
        assertThat(desk().stats(DateRange.ALL).statistics()).isEmpty();
    }

    @Test
    @DisplayName("by month and person: the whole for each, and shares that add up")
    void stats() {
        assertThat(stats(DateRange.ALL).contributions())
                .containsExactly(
                        of("2026-08", "Lê An", new Work(1, 1, 1, 1, 0, 0)),
                        of("2026-09", "Lê An", new Work(1, 1, 7, 7, 0, 0)),
                        of("2026-10", "", new Work(0, 0, 0, 0, 1, 1)),
                        of("2026-10", "Lê An", new Work(1, 0.5, 12, 6, 2, 1.5)),
                        of("2026-10", "Trần Bình", new Work(2, 1.5, 16, 10, 0, 0)),
                        of("2026-10", "Thu Hà", new Work(0, 0, 0, 0, 2, 1.5)));
    }

    @Test
    @DisplayName("the total counts everything once, and is the sum of the shares")
    void total() {
        Statistics statistics = stats(DateRange.ALL);

        assertThat(statistics.total()).isEqualTo(new Work(4, 4, 24, 24, 4, 4));
        assertThat(statistics.contributions())
                .extracting(one -> one.work().wordShare())
                .satisfies(shares -> assertThat(sum(shares)).isEqualTo(24));
    }

    @Test
    @DisplayName("of a range only: an article of the first second of October in the portal's zone")
    void range() {
        assertThat(stats(DateRange.read("2026-10", "2026-10").value()).contributions())
                .extracting(one -> one.month().toString())
                .containsOnly("2026-10");
        assertThat(stats(DateRange.read("", "30/09/2026").value()).contributions()).hasSize(2);
        assertThat(stats(DateRange.read("2027-01", "").value()).contributions()).isEmpty();
    }

    @Test
    @DisplayName("nothing is written")
    void writesNothing() {
        desk().list(EnumSet.allOf(ListKind.class));
        desk().stats(DateRange.ALL);

        assertThat(site.path("target")).doesNotExist();
    }

    private List<DeskEntry> list(ListKind kind) {
        return desk().list(Set.of(kind)).lists().getOrDefault(kind, List.of());
    }

    private Statistics stats(DateRange range) {
        StatsReport report = desk().stats(range);
        assertThat(report.diagnostics()).isEmpty();
        return report.statistics().orElseThrow();
    }

    private Newsdesk desk() {
        return new Newsdesk(site.request(), Progress.SILENT);
    }

    private static Contribution of(String month, String name, Work work) {
        return new Contribution(YearMonth.parse(month), name, work);
    }

    private static double sum(List<? extends Double> shares) {
        return shares.stream().mapToDouble(Double::doubleValue).sum();
    }

    private static final String FILES =
            """
            -- content/site.yaml --
            title: Cổng thử
            baseUrl: https://portal.example/
            sections: [{path: tin-tuc, title: Tin tức}]
            -- content/people.yaml --
            - id: an
              name: Lê An
              penNames: [Mây Ngàn]
            -- content/tin-tuc/2026/dau.md --
            ---
            title: Bài đầu tiên
            date: 2026-09-30T23:59:59
            author: Mây Ngàn
            sapo: Một câu mở.
            ---
            Bốn chữ ở đây.
            -- content/tin-tuc/2026/doi/index.md --
            ---
            title: Hai người viết
            date: 2026-10-01
            author: [an, Trần Bình]
            sapo: Một câu mở đầu.
            cover: {src: mot.png, credit: "Ảnh: Lê An"}
            corrections:
              - {date: 2026-10-10, text: Sửa lần một.}
              - {date: 2026-10-20, text: Sửa lần hai.}
            ---
            Tám chữ ở trong một đoạn văn này.

            ![Chú thích](mot.png)

            ![Chú thích](hai.png "Ảnh: Mây Ngàn và Thu Hà")

            ![Chú thích](ba.png "Ảnh: THU HÀ")

            ![Chú thích](khong-ten.png)
            -- content/tin-tuc/2026/mot.md --
            ---
            title: Một người viết
            date: 2026-10-31T23:59:59
            author: trần bình
            ---
            Bốn chữ ở đây.
            -- content/tin-tuc/2026/het.md --
            ---
            title: Hết hạn rồi
            date: 2026-08-01
            author: Lê An
            status: published
            expireAt: 2026-11-01
            ---
            A.
            -- content/tin-tuc/2026/nhap.md --
            ---
            title: Còn viết dở
            date: 2026-10-05
            author: an
            status: draft
            ---
            Chưa tính.
            -- content/tin-tuc/2026/duyet.md --
            ---
            title: Chờ duyệt
            date: 2026-10-06
            author: Trần Bình
            status: review
            ---
            Chưa tính.
            -- content/tin-tuc/2026/som.md --
            ---
            title: Hẹn sớm
            date: 2026-10-07
            author: Trần Bình
            publishAt: 2026-11-25T00:00Z
            ---
            Chưa tính.
            -- content/tin-tuc/2026/muon.md --
            ---
            title: Hẹn muộn
            date: 2027-01-01
            author: Trần Bình
            ---
            Chưa tính.
            -- content/tin-tuc/2026/go.md --
            ---
            title: Đã gỡ xuống
            date: 2026-10-08
            author: Trần Bình
            status: withdrawn
            ---
            Không tính.
            """;
}
