package vn.bantin.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.content.Key;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.scaffold.ArticleWishes;
import vn.bantin.scaffold.Asker;
import vn.bantin.scaffold.CreatedArticle;
import vn.bantin.site.Status;

/** A new article: the right text in the right file, which builds at once, and nothing else. */
class ArticleCreationTest {
    private static final Pattern KEY_IN_REMARK = Pattern.compile("# (\\w+):( |$).*");

    /** What is written as it is, or makes no sense in an article that is only begun. */
    private static final List<Key> NOT_IN_REMARKS =
            List.of(
                    Key.title,
                    Key.thread,
                    Key.date,
                    Key.author,
                    Key.slug,
                    Key.status,
                    Key.layout,
                    Key.description,
                    Key.order);

    private TestSite site;

    @BeforeEach
    void write(@TempDir Path folder) {
        site = TestSite.in(folder).with(FILES);
    }

    @Test
    @DisplayName("is a draft of today with its address frozen, in a folder for its photos")
    void anOrdinaryOne() {
        CreatedArticle created = create("Họp mặt cán bộ Hội", "tin-tuc", "");

        assertThat(created)
                .isEqualTo(
                        new CreatedArticle(
                                "content/tin-tuc/2026/hop-mat-can-bo-hoi/index.md",
                                true,
                                "/tin-tuc/2026/hop-mat-can-bo-hoi/",
                                "Họp mặt cán bộ Hội"));
        assertThat(text(created))
                .startsWith(
                        """
                        ---
                        title: "Họp mặt cán bộ Hội"
                        slug: hop-mat-can-bo-hoi
                        date: 24/11/2026 - 12:00
                        author: "Hội LHPN xã"
                        status: draft
                        #\
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "tin, /index.md, ''",
        "phong-su-anh, /index.md, layout: photo",
        "photo, /index.md, layout: photo",
        "Phóng sự ảnh, /index.md, layout: photo",
        "video, /index.md, layout: video",
        "thong-bao, .md, layout: notice"
    })
    @DisplayName("has the layout asked for; a notice is one file")
    void layouts(String layout, String ending, String line) {
        CreatedArticle created = create("Một bài", "su-kien", layout);

        assertThat(created.file()).isEqualTo("content/su-kien/2026/mot-bai" + ending);
        assertThat(
                        text(created)
                                .lines()
                                .filter(l -> l.startsWith("layout:"))
                                .findFirst()
                                .orElse(""))
                .isEqualTo(line);
        assertBuilds(created);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thanh Hoá: \"Họp mặt\" cán bộ",
                "Chị nói: 'Ừ', rồi cười",
                "#8/3 # và - gạch",
                "- đầu dòng",
                "🎉 Mừng xuân 🌸",
                "C:\\đường\\dẫn \\n \\u0041",
                "${title} <#if x> {{ y }}",
                "<script>alert(1)</script> & \"",
                "[a](b) *c* _d_ `e`",
                "null",
                "True",
                "~",
                "2026",
                "1e5",
                "0x1F",
                "2026-11-24",
                "Con",
                "---",
                "... hết",
                "%YAML 1.2",
                "@title@ @slug@",
                "مرحبا",
                "日本語"
            })
    @DisplayName("keeps its title whatever is in it")
    void titles(String title) {
        CreatedArticle created = create(title, "tin-tuc", "");

        assertThat(created.title()).isEqualTo(title);
        assertBuilds(created);
    }

    @ParameterizedTest
    @CsvSource({
        "'  Hai   dòng\n\tmột tiêu đề ', Hai dòng một tiêu đề",
        "Ho\u0323p ma\u0306\u0323t, Họp mặt",
        "Chữ\u202E ngược\u200F chiều\u200B, Chữ ngược chiều",
        "Dấu\u00A0cách\u00ADcứng, Dấu cáchcứng",
        "Chuông\u0007 kêu, Chuông kêu"
    })
    @DisplayName("is cleaned of what came along when its title was copied")
    void cleaned(String written, String title) {
        CreatedArticle created = create(written, "tin-tuc", "");

        assertThat(created.title()).isEqualTo(title);
        assertBuilds(created);
    }

    @Test
    @DisplayName("of a very long title has a slug of eighty characters, cut at a word end")
    void veryLong() {
        CreatedArticle created = create("Chuyện dài ".repeat(400), "tin-tuc", "");

        String slug = created.address().split("/")[3];
        assertThat(slug).hasSizeBetween(70, 80).endsWith("-dai");
        assertBuilds(created);
    }

    @Test
    @DisplayName("is not made where its title is longer than front matter may be")
    void longerThanFrontMatter() {
        assertThat(faults(wishes("dài ".repeat(20_000), "tin-tuc"))).isNotEmpty();
    }

    @Test
    @DisplayName("is made with a warning where a letter of its title is not what it seems")
    void lookAlikes() {
        Outcome<Optional<CreatedArticle>> created =
                creation().create(wishes("Hoạt động c\u043En", "tin-tuc"), Asker.NOBODY);

        assertThat(created.value()).isPresent();
        assertThat(created.diagnostics())
                .extracting(Diagnostic::fault)
                .containsExactly(Fault.LOOK_ALIKE_LETTERS);
    }

    @Test
    @DisplayName("of a title without letters is called by its day")
    void noLetters() {
        assertThat(create("🎉🎉", "tin-tuc", "").file())
                .matches("content/tin-tuc/2026/2026-11-24-[0-9a-f]{6}/index.md");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../../../etc/passwd", "/etc/passwd", "..\\..\\x", "a/../../b", "con.."})
    @DisplayName("lies in its section's folder whatever its title")
    void pathTricks(String title) {
        assertThat(create(title, "tin-tuc", "").file()).startsWith("content/tin-tuc/2026/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../su-kien", "/tin-tuc", "tin-tuc/../..", "trang", "khong-co"})
    @DisplayName("has no section that is not in site.yaml")
    void sections(String section) {
        assertThat(faults(wishes("Một bài", section)))
                .extracting(Diagnostic::fault)
                .containsExactly(Fault.CHOICE_UNKNOWN);
    }

    @Test
    @DisplayName("is asked for its section by the nearest name, or takes its title")
    void nearestSection() {
        assertThat(faults(wishes("Một bài", "tin-tuk")).get(0).arguments())
                .containsExactly("bantin.section", "tin-tuk", "tin-tuc, su-kien", "tin-tuc");
        assertThat(create("Một bài", "Sự kiện", "").file()).startsWith("content/su-kien/");
    }

    @Test
    @DisplayName("where nobody can be asked every missing parameter is named at once")
    void missing() {
        assertThat(faults(wishes(" ", "")))
                .extracting(Diagnostic::fault, d -> d.position().file())
                .containsExactly(
                        tuple(Fault.PARAMETER_MISSING, "bantin.title"),
                        tuple(Fault.PARAMETER_MISSING, "bantin.section"));
        assertThat(site.path("content/tin-tuc")).doesNotExist();
    }

    @Test
    @DisplayName("where somebody can be asked, just what is missing is asked for")
    void asks() {
        List<String> asked = new ArrayList<>();
        Asker asker =
                question -> {
                    asked.add(question.parameter() + question.choices().size() + question.usual());
                    return Optional.of(question.choices().isEmpty() ? "Trả lời" : "su-kien");
                };

        Outcome<Optional<CreatedArticle>> created =
                creation().create(new ArticleWishes("", "", "", "", ""), asker);

        assertThat(asked)
                .containsExactly("bantin.title0", "bantin.section2", "bantin.author0Hội LHPN xã");
        assertThat(created.value().orElseThrow().file())
                .isEqualTo("content/su-kien/2026/tra-loi/index.md");
        assertThat(text(created.value().get())).contains("author: \"Trả lời\"");
    }

    @Test
    @DisplayName("needs no section where there is but one")
    void onlyOneSection() {
        site.edit("content/site.yaml", "  - {path: su-kien, title: Sự kiện}\n", "");

        assertThat(create("Một bài", "", "").file()).startsWith("content/tin-tuc/");
    }

    @Test
    @DisplayName("never takes another's place: the file there is named, and another slug offered")
    void exists() {
        CreatedArticle first = create("Một bài", "tin-tuc", "");
        String before = text(first);

        Diagnostic fault = faults(wishes("MỘT BÀI!", "tin-tuc")).get(0);

        assertThat(fault.fault()).isEqualTo(Fault.ARTICLE_EXISTS);
        assertThat(fault.position().file()).isEqualTo(first.file());
        assertThat(fault.arguments()).containsExactly("/tin-tuc/2026/mot-bai/", "mot-bai-2");
        assertThat(text(first)).isEqualTo(before);
        ArticleWishes other = new ArticleWishes("Một bài", "tin-tuc", "", "", "mot-bai-2");
        assertThat(creation().create(other, Asker.NOBODY).value()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "slug: mot-bai\nstatus: draft",
                "slug: mot-bai\npublishAt: 2030-01-01",
                "slug: khac\naliases: [/tin-tuc/2026/mot-bai/]"
            })
    @DisplayName("never takes another's address, be it that of a draft or an old one")
    void addresses(String keys) {
        site.write(
                "content/tin-tuc/cho-khac.md",
                "---\ntitle: Khác\ndate: 2026-01-01\nauthor: A\n" + keys + "\n---\nChữ.\n");

        assertThat(faults(wishes("Một bài", "tin-tuc")))
                .extracting(Diagnostic::fault, d -> d.position().file())
                .containsExactly(tuple(Fault.ARTICLE_EXISTS, "content/tin-tuc/cho-khac.md"));
    }

    @Test
    @DisplayName("goes beside photos that are there already, unless the folder differs in case")
    void photosFirst() {
        site.write("content/tin-tuc/2026/mot-bai/anh.png", Drawings.png(1));
        site.write("content/tin-tuc/2026/Hai-Bai/anh.png", Drawings.png(2));

        assertBuilds(create("Một bài", "tin-tuc", ""));
        assertThat(faults(wishes("Hai bài", "tin-tuc")))
                .extracting(Diagnostic::fault)
                .containsExactly(Fault.ARTICLE_EXISTS);
    }

    @Test
    @DisplayName("follows no link out of the content folder, and leaves nothing behind")
    void links(@TempDir Path elsewhere) throws IOException {
        Files.createDirectories(site.path("content/su-kien"));
        Files.createSymbolicLink(site.path("content/su-kien/2026"), elsewhere);

        assertThat(faults(wishes("Một bài", "su-kien")))
                .extracting(Diagnostic::fault)
                .containsExactly(Fault.FILE_EXISTS);
        assertThat(elsewhere).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Có Dấu", "a/b", "-a", "nul"})
    @DisplayName("has no slug that cannot stand in an address")
    void slugs(String slug) {
        ArticleWishes wishes = new ArticleWishes("Một bài", "tin-tuc", "", "", slug);

        assertThat(faults(wishes))
                .extracting(Diagnostic::fault)
                .containsExactly(Fault.SLUG_INVALID);
    }

    @Test
    @DisplayName("is not made from a title that the terminal has damaged")
    void PARAMETER_DAMAGED() {
        assertThat(faults(wishes("H\uFFFD\uFFFDi", "tin-tuc")))
                .extracting(Diagnostic::fault)
                .containsExactly(Fault.PARAMETER_DAMAGED);
    }

    @Test
    @DisplayName("has the day of the portal's zone, and the year of it in its path")
    void newYear() {
        site.now("2026-12-31T17:00:00Z");

        CreatedArticle created = create("Năm mới", "tin-tuc", "");

        assertThat(created.address()).isEqualTo("/tin-tuc/2027/nam-moi/");
        assertThat(created.file()).isEqualTo("content/tin-tuc/2027/nam-moi/index.md");
        assertThat(text(created)).contains("date: 01/01/2027 - 00:00\n");
    }

    @Test
    @DisplayName("faults in other articles do not keep it from being begun")
    void otherFaults() {
        site.write("content/tin-tuc/hong.md", "---\ntitle: Hỏng\n---\nA.\n");

        assertThat(create("Một bài", "tin-tuc", "").file()).isNotEmpty();
    }

    @Test
    @DisplayName("without a portal there is no article")
    void noPortal() {
        site.delete("content/site.yaml");

        assertThat(faults(wishes("Một bài", "tin-tuc")))
                .extracting(Diagnostic::fault)
                .containsExactly(Fault.SITE_CONFIG_MISSING);
    }

    /** Each remark as a key: an editor takes away the sign and the blank, and it is right. */
    @ParameterizedTest
    @ValueSource(strings = {"tin", "phong-su-anh", "video", "thong-bao"})
    @DisplayName("has every useful key in a remark that is right once it is none")
    void remarks(String layout) {
        site.write("content/tin-tuc/2026/bai-khac.md", ARTICLE);
        site.write(
                "content/tin-tuc/2026/bai-khac/index.md",
                ARTICLE.replace("Bài khác", "Bài hai\nthread: bai-hai"));
        CreatedArticle created = create("Một bài", "tin-tuc", layout);
        site.write("content/tin-tuc/2026/mot-bai/anh-1.png", Drawings.png(1, 1_200, 200));
        site.write("content/tin-tuc/2026/mot-bai/anh-2.png", Drawings.png(2));
        SortedSet<String> keys = new TreeSet<>();
        StringBuilder text = new StringBuilder();
        boolean inside = false;
        for (String line : text(created).split("\n", -1)) {
            boolean key = KEY_IN_REMARK.matcher(line).matches() && isKey(line);
            inside = key || (inside && line.startsWith("#  "));
            text.append(inside ? line.substring(2) : line).append('\n');
            if (key) {
                keys.add(line.substring(2, line.indexOf(':')));
            }
        }
        site.write(created.file(), text.toString().replace(".jpg", ".png"));

        BuildReport report = site.run();

        assertThat(report.diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
        assertThat(report.ledger().counts()).containsEntry(Status.DRAFT, 1);
        SortedSet<String> useful =
                Arrays.stream(Key.values())
                        .filter(key -> !NOT_IN_REMARKS.contains(key))
                        .map(Key::name)
                        .collect(Collectors.toCollection(TreeSet::new));
        if (layout.equals("thong-bao")) {
            useful.removeAll(List.of("cover", "photoCredit", "photos"));
        }
        assertThat(keys).isEqualTo(useful);
    }

    private static boolean isKey(String line) {
        String word = line.substring(2, line.indexOf(':'));
        return Arrays.stream(Key.values()).map(Key::name).anyMatch(word::equals)
                && !word.equals("status");
    }

    private CreatedArticle create(String title, String section, String layout) {
        Outcome<Optional<CreatedArticle>> created =
                creation().create(new ArticleWishes(title, section, layout, "", ""), Asker.NOBODY);
        assertThat(created.diagnostics()).isEmpty();
        return created.value().orElseThrow();
    }

    private List<Diagnostic> faults(ArticleWishes wishes) {
        SortedSet<String> before = new TreeSet<>(site.stamps("content").keySet());
        Outcome<Optional<CreatedArticle>> created = creation().create(wishes, Asker.NOBODY);
        assertThat(created.value()).isEmpty();
        assertThat(site.stamps("content").keySet()).isEqualTo(before);
        return created.diagnostics();
    }

    private static ArticleWishes wishes(String title, String section) {
        return new ArticleWishes(title, section, "", "", "");
    }

    private ArticleCreation creation() {
        return new ArticleCreation(site.request(), Progress.SILENT);
    }

    private String text(CreatedArticle created) {
        return TestSite.text(site.path(created.file()));
    }

    /** As a draft it leaves no byte; in a preview it is at its address. */
    private void assertBuilds(CreatedArticle created) {
        Built built = site.build();
        assertThat(built.report().diagnostics()).isEmpty();
        assertThat(built.report().ledger().counts()).containsEntry(Status.DRAFT, 1);
        Built preview = site.drafts(true).target("xem-truoc").build();
        assertThat(preview.report().diagnostics()).isEmpty();
        String page = preview.text(created.address().substring(1) + "index.html");
        assertThat(Jsoup.parse(page).select("h1").eachText()).containsExactly(created.title());
        site.drafts(false).target("target");
    }

    private static final String ARTICLE =
            """
            ---
            title: Bài khác
            date: 2026-01-01
            author: A
            ---
            Chữ.
            """;

    private static final String FILES =
            """
            -- content/site.yaml --
            title: Cổng thử
            baseUrl: https://portal.example/
            publisher: {name: Hội LHPN xã}
            sections:
              - {path: tin-tuc, title: Tin tức}
              - {path: su-kien, title: Sự kiện}
            """;
}
