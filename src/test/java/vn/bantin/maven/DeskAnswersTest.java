package vn.bantin.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.bantin.build.Newsdesk.ListReport;
import vn.bantin.desk.Contribution;
import vn.bantin.desk.DeskEntry;
import vn.bantin.desk.ListKind;
import vn.bantin.desk.Statistics;
import vn.bantin.desk.Work;
import vn.bantin.diagnostic.Language;
import vn.bantin.diagnostic.Position;
import vn.bantin.site.Ledger;
import vn.bantin.site.Status;
import vn.bantin.table.CsvTable;

/** What list and stats answer, byte for byte. */
@DisplayName("Answers of the desk")
final class DeskAnswersTest {
    private static final Ledger LEDGER =
            new Ledger(new TreeMap<>(Map.of(Status.PUBLISHED, 7, Status.REJECTED, 2)));

    private static final DeskEntry PHOTO =
            new DeskEntry(
                    new Position("content/tin-tuc/hoi-cho/index.md", 6, 8),
                    "Hội \"chợ\"",
                    List.of("Lê Hà", "Minh Anh"),
                    Status.PUBLISHED,
                    Optional.of(Instant.parse("2026-11-02T01:00:00Z")),
                    "02/11/2026 - 08:00",
                    "-to-det.jpg",
                    "Thu Hà");

    private static final ListReport LISTS =
            new ListReport(
                    LEDGER,
                    new TreeMap<>(
                            Map.of(
                                    ListKind.DRAFTS,
                                    List.of(),
                                    ListKind.UNCREDITED,
                                    List.of(PHOTO))),
                    List.of());

    private static final Statistics STATISTICS =
            new Statistics(
                    List.of(
                            new Contribution(
                                    YearMonth.of(2026, 11),
                                    "Lê Hà",
                                    new Work(2, 4 / 3.0, 1250, 833.333333333, 0, 0)),
                            new Contribution(
                                    YearMonth.of(2026, 11), "", new Work(0, 0, 0, 0, 1, 1))),
                    new Work(2, 2, 1250, 1250, 1, 1));

    private final List<String> shown = new ArrayList<>();

    @Test
    @DisplayName("lists as JSON: the same fields for every entry of a kind")
    void listJson() throws IOException {
        assertThat(json(new ListAnswer(LISTS).json()))
                .isEqualTo(
                        """
                        {"found":9,"ledger":{"published":7,"scheduled":0,"expired":0,"draft":0,\
                        "review":0,"withdrawn":0,"rejected":2},\
                        "lists":{"drafts":[],\
                        "uncredited":[{"file":"content/tin-tuc/hoi-cho/index.md","line":6,\
                        "title":"Hội\\"chợ\\"","authors":["LêHà","MinhAnh"],\
                        "status":"published","time":"2026-11-02T01:00:00Z",\
                        "photo":"-to-det.jpg","suggestion":"ThuHà"}]}}""");
    }

    @Test
    @DisplayName("lists as CSV: all kinds in one table")
    void listCsv() {
        assertThat(csv(new ListAnswer(LISTS), Language.VI))
                .isEqualTo(
                        "Danh sách,Ngày giờ,Tiêu đề,Tác giả,Trạng thái,Nội dung,"
                                + "Tên ghi trong tệp ảnh,Ở đâu\r\n"
                                + "Ảnh chưa ghi tên người chụp,02/11/2026 - 08:00,"
                                + "\"Hội \"\"chợ\"\"\",\"Lê Hà, Minh Anh\",đã đăng,"
                                + "\"'-to-det.jpg\",Thu Hà,"
                                + "content/tin-tuc/hoi-cho/index.md:6:8\r\n");
    }

    @Test
    @DisplayName("lists in the log: one table a kind, and how many files are in none")
    void listText() {
        new ListAnswer(LISTS).show(console(Language.VI));

        assertThat(shown)
                .containsExactly(
                        "",
                        "Nháp và chờ duyệt (0)",
                        "",
                        "Ảnh chưa ghi tên người chụp (1)",
                        "  Ngày                Tiêu đề    Tác giả          Ảnh          "
                                + "Tên ghi trong tệp ảnh  Ở đâu",
                        "  ──────────────────  ─────────  ───────────────  ───────────  "
                                + "─────────────────────  ────────────────────────────────────",
                        "  02/11/2026 - 08:00  Hội \"chợ\"  Lê Hà, Minh Anh  -to-det.jpg  "
                                + "Thu Hà                 content/tin-tuc/hoi-cho/index.md:6:8",
                        "",
                        "9 bài viết: đã đăng 7, có lỗi 2.",
                        "2 tệp có lỗi nên không có trong danh sách nào: chạy bantin:build để xem"
                                + " lỗi.");
    }

    @Test
    @DisplayName("statistics as JSON: shares with a point, six digits at most")
    void statsJson() throws IOException {
        assertThat(json(new StatsAnswer(LEDGER, STATISTICS).json()))
                .contains(
                        """
                        "contributions":[{"month":"2026-11","name":"LêHà","articles":2,\
                        "articleShare":1.333333,"words":1250,"wordShare":833.333333,"photos":0,\
                        "photoShare":0},{"month":"2026-11","name":"","articles":0,\
                        "articleShare":0,"words":0,"wordShare":0,"photos":1,"photoShare":1}],\
                        "total":{"articles":2,"articleShare":2,"words":1250,"wordShare":1250,\
                        "photos":1,"photoShare":1}}""");
    }

    @Test
    @DisplayName("statistics as CSV: fractions as the language writes them, no total")
    void statsCsv() {
        assertThat(csv(new StatsAnswer(LEDGER, STATISTICS), Language.VI))
                .isEqualTo(
                        "Tháng,Tên,Bài,Phần bài,Chữ,Phần chữ,Ảnh,Phần ảnh\r\n"
                                + "2026-11,Lê Hà,2,\"1,33\",1250,\"833,33\",0,0\r\n"
                                + "2026-11,(chưa ghi tên),0,0,0,0,1,1\r\n");
        assertThat(csv(new StatsAnswer(LEDGER, STATISTICS), Language.EN))
                .contains("2026-11,Lê Hà,2,1.33,1250,833.33,0,0\r\n");
    }

    @Test
    @DisplayName("statistics in the log: with a total, and what the shares are")
    void statsText() {
        new StatsAnswer(LEDGER, STATISTICS).show(console(Language.VI));

        assertThat(shown.subList(0, 6))
                .containsExactly(
                        "",
                        "Tháng    Tên             Bài  Phần bài   Chữ  Phần chữ  Ảnh  Phần ảnh",
                        "───────  ──────────────  ───  ────────  ────  ────────  ───  ────────",
                        "2026-11  Lê Hà             2      1,33  1250    833,33    0         0",
                        "2026-11  (chưa ghi tên)    0         0     0         0    1         1",
                        "         Tổng              2         2  1250      1250    1         1");
        assertThat(shown.get(7)).startsWith("Bài, ảnh làm chung:");
    }

    private Console console(Language language) {
        return new Console(
                new SystemStreamLog() {
                    @Override
                    public void info(CharSequence text) {
                        shown.add(text.toString());
                    }
                },
                List.of(language),
                true);
    }

    private String csv(TableMojo.Answer answer, Language language) {
        return new String(CsvTable.bytes(answer.table(console(language)), false), UTF_8);
    }

    /** Without white space, be it within texts. */
    private static String json(JsonReport report) throws IOException {
        return new String(ReportFile.bytes(report), UTF_8).replaceAll("\\s", "");
    }
}
