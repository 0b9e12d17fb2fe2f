package vn.bantin.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.bantin.build.Explanation;
import vn.bantin.build.Explanation.Document;
import vn.bantin.build.Explanation.File;
import vn.bantin.build.Explanation.Input;
import vn.bantin.build.Explanation.Next;
import vn.bantin.build.Explanation.Suggestion;
import vn.bantin.build.PlanReport;
import vn.bantin.build.PlanReport.Change;
import vn.bantin.build.PlanReport.Kind;
import vn.bantin.build.WhyReport;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Language;
import vn.bantin.diagnostic.Position;
import vn.bantin.output.Reason;
import vn.bantin.plan.Made;
import vn.bantin.plan.Place;
import vn.bantin.plan.Shown;
import vn.bantin.site.Ledger;
import vn.bantin.site.NamedBy;
import vn.bantin.site.Reading.Choice;
import vn.bantin.site.Standing;
import vn.bantin.site.Standing.Cause;
import vn.bantin.site.Status;
import vn.bantin.site.related.Relevance;

@DisplayName("What people and machines get of a plan and of an explanation")
final class WhyTextTest {
    private static final Instant DAY = Instant.parse("2026-11-20T00:00:00Z");

    private final List<String> lines = new ArrayList<>();

    @Test
    void anArticle() {
        new WhyText(console(Language.VI)).show(article());

        assertThat(lines)
                .containsExactly(
                        "content/a.md: «Mùa gặt»",
                        "  Được đăng, từ 20/11/2026 - 07:00.",
                        "  Địa chỉ /a/, theo «slug» trong bài.",
                        "  /a/ là trang theo mẫu article.ftlh.",
                        "  Làm từ: content/a.md",
                        "  Dựng bây giờ thì tệp này được làm; lý do: nội dung tệp nguồn đổi [tệp nguồn]",
                        "  «Đọc thêm» của bài này:",
                        "    /b/ «Chợ phiên»",
                        "      gần nội dung: 400 điểm = (từ hiếm 4 + thẻ 2 + chuyên đề 0 + địa phương 2) × 50 % vì cách nhau về thời gian",
                        "  Hiện ở 1 tệp của trang:",
                        "    / (tin nổi bật nhất; khối chuyên mục, thứ 2)");
    }

    @Test
    void inBothLanguagesEachPutTogetherApart() {
        new WhyText(console(Language.VI, Language.EN)).show(article());

        assertThat(lines)
                .contains(
                        "  Địa chỉ /a/, theo «slug» trong bài. / Address /a/, by its “slug”.",
                        "    / (tin nổi bật nhất; khối chuyên mục, thứ 2 / lead story; block of a section, no. 2)");
    }

    @Test
    void theSameForMachines() throws Exception {
        WhyReport report = new WhyReport(Optional.of(article()), List.of());
        String json = new String(ReportFile.bytes(new WhyJson(report)), StandardCharsets.UTF_8);
        assertThat(json)
                .contains("\"cause\" : \"published\"", "\"namedBy\" : \"slug\"")
                .contains("\"next\" : \"make\"", "\"differing\" : [ \"source\" ]")
                .contains("\"place\" : \"section_block\"", "\"recencyPercent\" : 50");
    }

    @Test
    void aPlanNamesFiftyOfAKindAndCountsTheRest() {
        SortedMap<String, Change> changes = new TreeMap<>();
        for (int i = 10; i < 70; i++) {
            changes.put("/" + i + "/", new Change(Kind.ADDED, Optional.of(Reason.NEW)));
        }
        changes.put("/cu/", new Change(Kind.REMOVED, Optional.empty()));
        new PlanText(console(Language.VI))
                .show(
                        new PlanReport(
                                new Ledger(new TreeMap<>()),
                                changes,
                                new PlanReport.Counts(1, 2),
                                List.of(),
                                List.of()));

        assertThat(lines).hasSize(50 + 4);
        assertThat(lines)
                .startsWith("  + /10/ (mới)")
                .contains("    … và 10 địa chỉ nữa; tất cả có trong tệp báo cáo.")
                .contains("  - /cu/ (không còn gì để đăng ở đây)")
                .endsWith(
                        "Dựng bây giờ thì bạn đọc thấy: thêm 60, đổi 0, bỏ 1 địa chỉ; 1 tệp được làm lại mà y nguyên, 2 tệp giữ nguyên.");
    }

    @Test
    void everyConstantThatIsShownHasALabel() {
        Console console = console(Language.VI, Language.EN);
        Map<String, Enum<?>[]> shown =
                Map.of(
                        "reason_", Reason.values(),
                        "place_", Place.values(),
                        "made_", Made.Kind.values(),
                        "namedBy_", NamedBy.values(),
                        "why_", Cause.values(),
                        "choice_", Choice.values(),
                        "next_", Next.values(),
                        "input_", Input.values(),
                        "status_", Status.values());
        shown.forEach(
                (prefix, constants) -> {
                    for (Enum<?> constant : constants) {
                        assertThat(console.text(prefix + constant)).isNotEmpty();
                    }
                });
    }

    private static Explanation article() {
        Standing standing =
                new Standing(
                        Status.PUBLISHED,
                        Cause.PUBLISHED,
                        Position.of("content/a.md"),
                        Optional.of(DAY),
                        "20/11/2026 - 07:00");
        Document document =
                new Document(
                        "content/a.md",
                        "Mùa gặt",
                        Optional.of(standing),
                        true,
                        "/a/",
                        Optional.of(NamedBy.SLUG),
                        List.of());
        File file =
                new File(
                        "/a/",
                        new Made(Made.Kind.PAGE, "article.ftlh", List.of("content/a.md"), ""),
                        Next.MAKE,
                        Optional.of(Reason.SOURCE),
                        List.of(Input.SOURCE),
                        List.of(new Shown("/b/", Place.READ_MORE, 1)));
        SortedMap<String, List<Shown>> shownOn = new TreeMap<>();
        shownOn.put(
                "/",
                List.of(new Shown("/a/", Place.LEAD, 1), new Shown("/a/", Place.SECTION_BLOCK, 2)));
        return new Explanation(
                Optional.of(document),
                Optional.of(file),
                shownOn,
                List.of(
                        new Suggestion(
                                "/b/",
                                "Chợ phiên",
                                Choice.RELEVANT,
                                new Relevance(4, 2, 0, 2, 50))));
    }

    @Test
    @DisplayName("a plan as a comment keeps what others have written in blocks of code")
    void aComment() {
        SortedMap<String, Change> changes = new TreeMap<>();
        changes.put("/a/", new Change(Kind.ADDED, Optional.of(Reason.NEW)));
        Diagnostic hostile =
                Diagnostic.of(
                        Fault.UNKNOWN_SECTION, Position.of("a.md"), "``` @ai-do <img src=//x>", "");
        PlanReport report =
                new PlanReport(
                        new Ledger(new TreeMap<>()),
                        changes,
                        new PlanReport.Counts(1, 2),
                        List.of(),
                        List.of(hostile));

        String comment =
                new String(
                        new PlanComment(console(Language.VI)).of(report), StandardCharsets.UTF_8);

        assertThat(comment)
                .startsWith("### Nếu nhận thay đổi này, bạn đọc sẽ thấy\n")
                .contains("\n```text\n+ /a/ (mới)\n```\n")
                .contains("\'\'\' @ai-do <img")
                .endsWith("\n```\n");
        assertThat(comment.split("```", -1)).hasSize(5);
    }

    private Console console(Language... languages) {
        SystemStreamLog log =
                new SystemStreamLog() {
                    @Override
                    public void info(CharSequence content) {
                        lines.add(content.toString());
                    }
                };
        return new Console(log, List.of(languages), false);
    }
}
