package vn.bantin.content;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.content.HeadFixture.ARTICLE;
import static vn.bantin.content.HeadFixture.article;
import static vn.bantin.content.HeadFixture.faults;
import static vn.bantin.content.HeadFixture.head;
import static vn.bantin.content.HeadFixture.keys;
import static vn.bantin.content.HeadFixture.read;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.bantin.config.SiteConfig.Comments;
import vn.bantin.content.FrontMatter.Correction;
import vn.bantin.content.FrontMatter.Cover;
import vn.bantin.content.FrontMatter.DeclaredStatus;
import vn.bantin.content.FrontMatter.Layout;
import vn.bantin.content.FrontMatter.PhotoDetails;
import vn.bantin.content.FrontMatter.Source;
import vn.bantin.diagnostic.Position;
import vn.bantin.photo.Region;

class HeadReaderTest {
    @Test
    void everyKeyOfAnArticleIsRead() {
        FrontMatter article =
                head("""
                        ---
                        title: "Thanh Hoá: Tập huấn “Bình đẳng giới”"
                        date: 07/10/2022 - 17:56
                        author: [Lê Hà, Minh Anh]
                        photoCredit: PNTH
                        sapo: |
                          Ngày 7/10, Hội LHPN tỉnh.
                        cover: {src: dai-bieu.jpg, caption: Đại biểu, alt: Hội trường, credit: MA, minors: true, consent: {by: Bà A, date: 2022-10-01, ref: K11}, blur: [{x: 10, y: 20, w: 5, h: 6}]}
                        tags: [Dự án 8, Bình đẳng giới, dự án 8]
                        place: Thanh Hoá
                        topic: du-an-8
                        slug: tap-huan-du-an-8
                        status: review
                        publishAt: 2022-10-08
                        expireAt: 2022-12-31T23:59:59Z
                        updated: 2022-10-09T10:00
                        corrections:
                          - {date: 2022-10-11, text: Sau}
                          - {date: 2022-10-10, text: Trước}
                        related: [../2021/khac.md, "thu-hai.md#muc"]
                        source: {name: Báo A, url: "https://bao.example/1"}
                        aliases: [/cu/123.htm, "/cu/b,2/"]
                        featured: true
                        comments: closed
                        layout: photo
                        photos:
                          hao.jpg: {alt: Chị Hoa, caption: Phát biểu, credit: LH}
                          "anh/lop hoc.jpg": {minors: true, consent: {by: Mẹ cháu, date: 2022-10-01, ref: K12}}
                        ---
                        Bài.
                        """)
                        .frontMatter();

        assertThat(article.title()).isEqualTo("Thanh Hoá: Tập huấn “Bình đẳng giới”");
        assertThat(article.date()).contains(Instant.parse("2022-10-07T10:56:00Z"));
        assertThat(article.authors()).containsExactly("Lê Hà", "Minh Anh");
        assertThat(article.sapo()).isEqualTo("Ngày 7/10, Hội LHPN tỉnh.");
        assertThat(article.photoCredit()).isEqualTo("PNTH");
        assertThat(article.cover())
                .contains(
                        new Cover(
                                "dai-bieu.jpg",
                                new PhotoDetails(
                                        "Hội trường",
                                        "Đại biểu",
                                        "MA",
                                        true,
                                        List.of(new Region(10, 20, 5, 6)),
                                        Optional.empty())));
        assertThat(article.tags()).containsExactly("Dự án 8", "Bình đẳng giới");
        assertThat(article.place()).isEqualTo("Thanh Hoá");
        assertThat(article.topic()).isEqualTo("du-an-8");
        assertThat(article.slug()).isEqualTo("tap-huan-du-an-8");
        assertThat(article.lifecycle().declared()).isEqualTo(DeclaredStatus.REVIEW);
        assertThat(article.lifecycle().publishAt()).contains(Instant.parse("2022-10-07T17:00:00Z"));
        assertThat(article.lifecycle().expireAt()).contains(Instant.parse("2022-12-31T23:59:59Z"));
        assertThat(article.lifecycle().updated()).contains(Instant.parse("2022-10-09T03:00:00Z"));
        assertThat(article.lifecycle().corrections())
                .extracting(Correction::text)
                .containsExactly("Trước", "Sau");
        assertThat(article.related()).containsExactly("../2021/khac.md", "thu-hai.md#muc");
        assertThat(article.source()).contains(new Source("Báo A", "https://bao.example/1"));
        assertThat(article.aliases()).containsExactly("/cu/123.htm", "/cu/b,2/");
        assertThat(article.featured()).isTrue();
        assertThat(article.comments()).contains(Comments.CLOSED);
        assertThat(article.layout()).isEqualTo(Layout.PHOTO);
        assertThat(article.photos())
                .containsEntry(
                        "hao.jpg",
                        new PhotoDetails(
                                "Chị Hoa", "Phát biểu", "LH", false, List.of(), Optional.empty()))
                .containsEntry(
                        "anh/lop hoc.jpg",
                        new PhotoDetails("", "", "", true, List.of(), Optional.empty()));
    }

    @Test
    void whatIsNotWrittenIsEmpty() {
        FrontMatter article = head(article("")).frontMatter();

        assertThat(article.sapo()).isEmpty();
        assertThat(article.cover()).isEmpty();
        assertThat(article.tags()).isEmpty();
        assertThat(article.lifecycle().declared()).isEqualTo(DeclaredStatus.PUBLISHED);
        assertThat(article.comments()).isEmpty();
        assertThat(article.layout()).isEqualTo(Layout.ARTICLE);
        assertThat(article.order()).isZero();
    }

    @Test
    void aCoverMayBeJustAFileName() {
        assertThat(head(article("cover: dai-bieu.jpg\n")).frontMatter().cover())
                .contains(new Cover("dai-bieu.jpg", PhotoDetails.NONE));
    }

    @Test
    void positionsAreKeptForLaterStages() {
        Positions positions =
                head(article("tags: [a, b]\ncover: {alt: x, src: a.jpg}\nplace: Thanh Hoá\n"))
                        .positions();

        assertThat(positions.of(Key.tags, 0)).isEqualTo(at(5, 8));
        assertThat(positions.of(Key.tags, 1)).isEqualTo(at(5, 11));
        assertThat(positions.of(Key.cover)).isEqualTo(at(6, 22));
        assertThat(positions.of(Key.place)).isEqualTo(at(7, 8));
        assertThat(positions.of(Key.author)).isEqualTo(at(4, 9));
        assertThat(positions.of(Key.topic)).isEqualTo(at(1, 1));
    }

    private static Position at(int line, int column) {
        return new Position(HeadFixture.FILE, line, column);
    }

    @Test
    void sectionsAndPagesHaveKeysOfTheirOwn() {
        Head section =
                read("tin-tuc/_index.md", "---\ntitle: Tin\ndescription: D\norder: 2\n---\n")
                        .value()
                        .orElseThrow();
        assertThat(section.kind()).isEqualTo(DocumentKind.SECTION);
        assertThat(section.frontMatter().sapo()).isEqualTo("D");
        assertThat(section.frontMatter().order()).isEqualTo(2);
        assertThat(section.frontMatter().date()).isEmpty();
        assertThat(read("tin-tuc/_index.md", "---\ntitle: Tin\n---\n").diagnostics()).isEmpty();

        Head page =
                read("trang/gioi-thieu.md", "---\ntitle: G\ndescription: D\n---\nChữ\n")
                        .value()
                        .orElseThrow();
        assertThat(page.kind()).isEqualTo(DocumentKind.PAGE);
        assertThat(page.frontMatter().sapo()).isEqualTo("D");
        assertThat(page.frontMatter().authors()).isEmpty();
    }

    @Test
    void aKeyOfAnotherKindIsNamed() {
        assertThat(faults("tin-tuc/_index.md", "---\ntitle: A\ntags: [a]\n---\n"))
                .containsExactly(
                        "content/tin-tuc/_index.md:3:1: lỗi: Mục «tags» không dùng trong tệp"
                                + " _index.md của chuyên mục. Gợi ý: chỉ giữ title, description, order"
                                + " và status. [KEY_NOT_FOR_SECTION]");
        assertThat(faults("trang/a.md", "---\ntitle: A\nauthor: B\n---\nChữ\n"))
                .containsExactly(
                        "content/trang/a.md:3:1: lỗi: Mục «author» không dùng cho trang trong thư"
                                + " mục trang/. Gợi ý: xoá dòng này, hoặc chuyển tệp vào một chuyên mục"
                                + " nếu đó là bài viết. [KEY_NOT_FOR_PAGE]");
        assertThat(faults("trang/a.md", "---\ntitle: A\nsapo: B\ndescription: C\n---\nChữ\n"))
                .containsExactly(
                        "content/trang/a.md:4:14: lỗi: Trang này có cả «sapo» lẫn «description»,"
                                + " nhưng chỉ một được dùng. Gợi ý: giữ lại một trong hai."
                                + " [DESCRIPTION_BESIDE_SAPO]");
        assertThat(faults(article("description: A\n")))
                .containsExactly(
                        ARTICLE
                                + ":5:1: lỗi: Mục «description» không dùng cho bài viết. Gợi ý: xoá"
                                + " dòng này; phần dẫn của bài viết ở mục «sapo»."
                                + " [KEY_NOT_FOR_ARTICLE]");
    }

    @Test
    void documentsLieInKnownFolders() {
        String text = article("");
        assertThat(faults("tin-tucs/a.md", text))
                .containsExactly(
                        "content/tin-tucs/a.md: lỗi: Không có chuyên mục «tin-tucs». Gợi ý: có phải"
                                + " «tin-tuc»? [UNKNOWN_SECTION]");
        assertThat(faults("a.md", text))
                .containsExactly(
                        "content/a.md: lỗi: Bài này không nằm trong thư mục của chuyên mục nào."
                                + " Gợi ý: chuyển tệp vào thư mục của một chuyên mục, ví dụ"
                                + " content/tin-tuc/. [OUTSIDE_SECTIONS]");
        for (String path : List.of("_index.md", "trang/_index.md", "tin-tuc/2022/_index.md")) {
            assertThat(faults(path, "---\ntitle: A\n---\n"))
                    .containsExactly(
                            "content/"
                                    + path
                                    + ": lỗi: Tệp _index.md chỉ được đặt ngay trong thư mục của một"
                                    + " chuyên mục. Gợi ý: chuyển tệp vào thư mục chuyên mục, hoặc đổi"
                                    + " tên nếu đó là bài viết. [SECTION_INDEX_MISPLACED]");
        }
    }

    @Test
    @DisplayName("FM04 missing closing line")
    void fm04() {
        List<String> expected =
                List.of(
                        ARTICLE
                                + ":1:1: lỗi: Phần đầu bài mở bằng --- ở đây nhưng không có dòng ---"
                                + " đóng lại. Gợi ý: thêm một dòng --- ngay dưới mục cuối cùng, trước"
                                + " thân bài. [FRONT_MATTER_NOT_CLOSED]");
        assertThat(faults("---\ntitle: A\n\nMột câu văn.\n")).isEqualTo(expected);
        assertThat(faults("---\ntitle: A\n\nMột câu văn.\n\nCâu: hai.\n\n---\n\nHết.\n"))
                .isEqualTo(expected);
    }

    @Test
    void aFileWithoutFrontMatterIsNamed() {
        assertThat(faults("Một câu văn.\n"))
                .containsExactly(
                        ARTICLE
                                + ":1:1: lỗi: Tệp không bắt đầu bằng dòng ---. Gợi ý: dòng đầu tiên"
                                + " phải là ---, rồi đến các mục như title, rồi một dòng --- nữa."
                                + " [FRONT_MATTER_MISSING]");
    }

    @Test
    @DisplayName("FM06 byte order mark and line ends")
    void fm06() {
        Head head = head("\uFEFF" + article("").replace("\n", "\r\n"));
        assertThat(head.bodyLine()).isEqualTo(6);
        assertThat(keys(article("place: “a”\n").replace("\n", "\r")))
                .containsExactly("5:8 YAML_SMART_QUOTES");
        assertThat(keys("---\ntitle: a\u0085b\u2028c\ndate: 2022-10-07\nauthor: “a”\n---\nChữ\n"))
                .containsExactly("4:9 YAML_SMART_QUOTES");
    }

    @Test
    void theBodyStartsWhereItsOffsetSays() {
        String text =
                "\uFEFF---\r\ntitle: Ho\u0323p\r\ndate: 2022-10-07\r\nauthor: A\r\n---\r\nTho\u0302i\r\n";
        Head head = head(text);
        DocumentText document =
                DocumentText.decode(text.getBytes(StandardCharsets.UTF_8), "content/a.md").value();

        assertThat(document.text().substring(head.bodyOffset())).isEqualTo("Thôi\n");
        assertThat(document.body()).isEqualTo("Thôi\n");
        assertThat(head.frontMatter().title()).isEqualTo("Họp");
        assertThat(head.excerpt()).isEqualTo("Thôi");
    }

    @Test
    @DisplayName("FM09, FM10 draft in its many spellings never publishes")
    void fm09() {
        for (String key :
                List.of("draft: yes", "draft: \"false\"", "drafts: true", "Draft: true")) {
            String name = key.substring(0, key.indexOf(':'));
            assertThat(faults(article(key + "\n")))
                    .containsExactly(
                            ARTICLE
                                    + ":5:1: lỗi: Không có mục «"
                                    + name
                                    + "». Gợi ý: nếu bài chưa được đăng, viết «status: draft»."
                                    + " [KEY_DRAFT]");
        }
        assertThat(faults(article("status: drft\n")))
                .containsExactly(
                        ARTICLE
                                + ":5:9: lỗi: Mục «status» không nhận giá trị «drft», chỉ nhận: draft,"
                                + " review, published, withdrawn. Gợi ý: có phải «draft»?"
                                + " [CHOICE_UNKNOWN]");
        assertThat(keys(article("status: Published\n"))).containsExactly("5:9 CHOICE_UNKNOWN");
        assertThat(keys(article("status:\n"))).containsExactly("5:8 VALUE_EMPTY");
        assertThat(faults(article("featured: yes\n")))
                .containsExactly(
                        ARTICLE
                                + ":5:11: lỗi: Mục «featured» chỉ nhận true hoặc false, nhưng ở đây là"
                                + " «yes». Gợi ý: viết «featured: true» hoặc «featured: false», không"
                                + " có ngoặc kép. [TRUE_FALSE_EXPECTED]");
        assertThat(keys(article("featured: \"false\"\n")))
                .containsExactly("5:11 TRUE_FALSE_EXPECTED");
    }

    @Test
    @DisplayName("FM10 unknown keys")
    void fm10() {
        assertThat(faults(article("titel: B\nimage: a.jpg\nxyz: 1\n")))
                .containsExactly(
                        ARTICLE
                                + ":5:1: lỗi: Không có mục «titel». Gợi ý: có phải «title»?"
                                + " [UNKNOWN_KEY]",
                        ARTICLE
                                + ":6:1: lỗi: Không có mục «image». Gợi ý: có phải «cover»?"
                                + " [UNKNOWN_KEY]",
                        ARTICLE
                                + ":7:1: lỗi: Không có mục «xyz». Gợi ý: xoá dòng này, hoặc chuyển nội"
                                + " dung xuống thân bài. [UNKNOWN_KEY]");
        assertThat(keys(article("cover: {src: a.jpg, captoin: b}\nphotos: {a.jpg: {alts: b}}\n")))
                .containsExactly("5:21 UNKNOWN_KEY", "6:18 UNKNOWN_KEY");
    }

    @Test
    @DisplayName("FM11 text as written where text is meant")
    void fm11() {
        assertThat(head(article("place: NO\n")).frontMatter().place()).isEqualTo("NO");
        assertThat(head(article("topic: 1.10\n")).frontMatter().topic()).isEqualTo("1.10");
    }

    @Test
    @DisplayName("FM15 a front matter of 4 MB")
    void fm15() {
        assertThat(keys("---\ntitle: " + "x".repeat(4 << 20) + "\n---\nChữ\n"))
                .containsExactly("2:1 YAML_TOO_LONG");
    }

    @Test
    @DisplayName("FM17 the second --- ends front matter, a third is a rule")
    void fm17() {
        Head head = head(article("") + "\n---\n\ntitle: B\n");
        assertThat(head.frontMatter().title()).isEqualTo("Họp mặt");
        assertThat(head.bodyLine()).isEqualTo(6);
    }

    @Test
    @DisplayName("FM18 values of the wrong type")
    void fm18() {
        assertThat(faults(article("tags: 5\n")))
                .containsExactly(
                        ARTICLE
                                + ":5:7: lỗi: Mục «tags» cần một danh sách, nhưng ở đây là chữ «5»."
                                + " Gợi ý: đặt các giá trị trong dấu [ ], cách nhau bằng dấu phẩy."
                                + " [LIST_EXPECTED_NOT_TEXT]");
        assertThat(faults("---\ntitle: [a]\ndate: 2022-10-07\nauthor: A\n---\nChữ\n"))
                .containsExactly(
                        ARTICLE
                                + ":2:8: lỗi: Mục «title» cần một dòng chữ, nhưng ở đây là danh sách."
                                + " Gợi ý: nếu dấu [ ] thuộc về nội dung, hãy đặt cả giá trị trong"
                                + " ngoặc kép. [TEXT_EXPECTED_NOT_LIST]");
        assertThat(faults("---\ntitle: {a: b}\ndate: 2022-10-07\nauthor: A\n---\nChữ\n"))
                .containsExactly(
                        ARTICLE
                                + ":2:8: lỗi: Mục «title» cần một dòng chữ, nhưng ở đây là một nhóm"
                                + " «tên: giá trị». Gợi ý: nếu dấu hai chấm thuộc về nội dung, hãy đặt"
                                + " cả giá trị trong ngoặc kép. [TEXT_EXPECTED_NOT_MAP]");
        assertThat(faults("---\ntitle:\ndate: 2022-10-07\nauthor: A\n---\nChữ\n"))
                .containsExactly(
                        ARTICLE
                                + ":2:7: lỗi: Mục «title» để trống. Gợi ý: điền giá trị sau dấu hai"
                                + " chấm, hoặc xoá cả dòng. [VALUE_EMPTY]");
        assertThat(keys(article("tags: {a: b}\nphotos: [a]\nsource: B\ncorrections: {a: b}\n")))
                .containsExactly(
                        "5:7 LIST_EXPECTED_NOT_MAP",
                        "6:9 MAP_EXPECTED_NOT_LIST",
                        "7:9 MAP_EXPECTED_NOT_TEXT",
                        "8:14 LIST_EXPECTED_NOT_MAP");
        assertThat(keys(article("tags: [a, [b], \"\", {c: d}]\n")))
                .containsExactly(
                        "5:11 TEXT_EXPECTED_NOT_LIST",
                        "5:16 VALUE_EMPTY",
                        "5:20 TEXT_EXPECTED_NOT_MAP");
    }

    @Test
    void whatAnArticleCannotDoWithoutIsNamed() {
        assertThat(faults("---\nplace: A\n---\nChữ\n"))
                .containsExactly(
                        ARTICLE
                                + ":2:1: lỗi: Thiếu mục «author». Gợi ý: thêm dòng «author: …»."
                                + " [KEY_MISSING]",
                        ARTICLE
                                + ":2:1: lỗi: Thiếu mục «date». Gợi ý: thêm dòng «date: …»."
                                + " [KEY_MISSING]",
                        ARTICLE
                                + ":2:1: lỗi: Thiếu mục «title». Gợi ý: thêm dòng «title: …»."
                                + " [KEY_MISSING]");
        assertThat(keys("---\n---\nChữ\n")).hasSize(3);
        assertThat(keys("---\ntitle: A: b\ndate: 2022-10-07\nauthor: []\n---\nChữ\n"))
                .containsExactly("2:9 YAML_COLON", "4:9 VALUE_EMPTY");
    }

    @Test
    @DisplayName("FM20 not UTF-8")
    void fm20() {
        byte[] bytes = article("").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(read(HeadFixture.PATH, bytes).value()).isEqualTo(Optional.empty());
        assertThat(read(HeadFixture.PATH, bytes).diagnostics()).hasSize(1);
    }

    @Test
    @DisplayName("FM21, FM25 markup and line ends are text")
    void fm21() {
        String text =
                "---\ntitle: \"<script>alert(1)</script>\"\ndate: 2022-10-07\nauthor: \"x\\n- admin\"\n---\nChữ\n";
        assertThat(head(text).frontMatter().title()).isEqualTo("<script>alert(1)</script>");
        assertThat(head(text).frontMatter().authors()).containsExactly("x\n- admin");
    }

    @Test
    @DisplayName("MD21 no text: an error, or a warning by configuration")
    void md21() {
        String expected =
                ": lỗi: Tệp này chưa có nội dung. Gợi ý: viết nội dung bên dưới dòng --- thứ hai."
                        + " [EMPTY_BODY]";
        for (String nothing : List.of("", "\uFEFF", " \n\r\n")) {
            assertThat(faults(nothing)).containsExactly(ARTICLE + ":1:1" + expected);
        }
        assertThat(faults(article("").replace("Chữ.\n", " \n")))
                .containsExactly(ARTICLE + ":6:1" + expected);
        assertThat(HeadFixture.lenient().read(HeadFixture.PATH, new byte[0]).hasErrors()).isFalse();
    }

    @Test
    @DisplayName("MD09 a body of more than 512 KB is not looked at; rendering it reports it")
    void md09() {
        String text = article("") + "chữ ".repeat(20_000).concat("\n").repeat(6);
        assertThat(faults(text)).isEmpty();
    }

    @Test
    @DisplayName("P11 the faults of one file are reported together")
    void together() {
        assertThat(
                        keys(
                                "---\ntitle: A: b\ndate: hôm nay\nautor: B\nslug: a/b\ncover: /etc/x\n---\n"))
                .containsExactly(
                        "2:1 KEY_MISSING",
                        "2:9 YAML_COLON",
                        "3:7 DATE_INVALID",
                        "4:1 UNKNOWN_KEY",
                        "5:7 SLUG_INVALID",
                        "6:8 PATH_OUTSIDE",
                        "8:1 EMPTY_BODY");
    }
}
