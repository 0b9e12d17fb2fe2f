package vn.bantin.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.scan.Canary;
import vn.bantin.publish.scan.Canary.Part;
import vn.bantin.publish.scan.Scan;
import vn.bantin.publish.scan.ScanRules;

/** By what documents are known that are not published. */
class UnpublishedTextsTest {
    private TestSite site;

    @BeforeEach
    void write(@TempDir Path folder) {
        site =
                TestSite.in(folder)
                        .with(FILES)
                        .write("content/tin-tuc/2026/hop/chup-o-hop-kin.png", Drawings.png(1))
                        .write("content/tin-tuc/2026/hop/chung-ca-hai.png", Drawings.png(2))
                        .write("content/tin-tuc/2026/bai-da-dang/mot.png", Drawings.png(2));
    }

    @Test
    @DisplayName("title, address, file, sentences, captions, photos: of each kind of document")
    void everyPartOfEveryKind() {
        UnpublishedTexts.Found found = found();

        assertThat(texts(found, Part.TITLE))
                .contains(
                        "Họp kín bàn nhân sự khoá mới",
                        "Chờ duyệt: tổng kết năm",
                        "Hẹn giờ đầu năm mới",
                        "Đã hết hạn từ lâu",
                        "Gỡ xuống theo yêu cầu");
        assertThat(texts(found, Part.ADDRESS))
                .contains("/tin-tuc/2026/hop-kin-ban-nhan-su-khoa-moi/")
                .doesNotContain("/tin-tuc/2026/go-xuong-theo-yeu-cau/");
        assertThat(texts(found, Part.FILE_NAME)).contains("cho-duyet.md", "hop/index.md");
        assertThat(texts(found, Part.SENTENCE))
                .contains(
                        "Chị Nguyễn Thị Bưởi được giới thiệu làm phó chủ tịch",
                        "là một câu khá dài sau chữ nghiêng và dấu ngắt");
        assertThat(texts(found, Part.CAPTION)).contains("Toàn cảnh buổi họp chưa được công bố");
        assertThat(texts(found, Part.PHOTO_NAME))
                .contains("chup-o-hop-kin.png", "chung-ca-hai.png")
                .anyMatch(name -> name.matches("[0-9a-f]{16}"));
        assertThat(found.photos())
                .extracting(photo -> photo.source())
                .containsExactly("content/tin-tuc/2026/hop/chup-o-hop-kin.png");
    }

    @Test
    @DisplayName("what readers get has none of it, although a draft says what others say too")
    void noFalseAlarm() {
        assertThat(scanned(found(), site.build())).isEmpty();
    }

    @Test
    @DisplayName("what an editor's preview shows is found on every page that shows it")
    void aPreviewIsStopped() {
        Built preview = site.drafts(true).build();
        List<Diagnostic> leaks = scanned(found(), preview);

        assertThat(leaks)
                .extracting(Diagnostic::fault)
                .containsOnly(Fault.LEAK_DRAFT, Fault.LEAK_MORE);
        assertThat(leaks)
                .extracting(leak -> leak.position().file())
                .contains("output/index.html", "output/feed.xml", "output/sitemap-news.xml");
        assertThat(leaks)
                .extracting(leak -> leak.arguments().get(0))
                .contains("TITLE", "ADDRESS", "PHOTO_NAME");
    }

    @Test
    @DisplayName("only what nobody published says is no secret after all")
    void whatIsPublishedToo() {
        UnpublishedTexts.Found found = found();
        Set<Canary> harmless = found.published().among(found.canaries());

        assertThat(harmless)
                .extracting(Canary::text)
                .contains("Hội nghị có sự tham dự của đại diện các chi hội")
                .contains("Thông báo nghỉ lễ")
                .doesNotContain("Chị Nguyễn Thị Bưởi được giới thiệu làm phó chủ tịch");
    }

    private UnpublishedTexts.Found found() {
        return new UnpublishedTexts(site.request(), Progress.SILENT).find();
    }

    private static List<String> texts(UnpublishedTexts.Found found, Part part) {
        return found.canaries().stream()
                .filter(canary -> canary.part() == part)
                .map(Canary::text)
                .toList();
    }

    private static List<Diagnostic> scanned(UnpublishedTexts.Found found, Built built) {
        ScanRules rules =
                new ScanRules(found.canaries(), found.photos(), List.of(), List.of(), Set.of());
        Scan scan = new Scan(rules, found.published());
        built.files().forEach((path, bytes) -> scan.file(new OutputPath(path), bytes));
        return scan.diagnostics();
    }

    private static final String FILES =
            """
            -- content/site.yaml --
            title: Cổng thử
            baseUrl: https://portal.example/
            sections: [{path: tin-tuc, title: Tin tức}]
            -- content/tin-tuc/2026/bai-da-dang/index.md --
            ---
            title: Thông báo nghỉ lễ
            date: 2026-10-01
            author: Lê An
            sapo: Một câu mở đầu.
            cover: {src: mot.png, alt: Một hình, credit: "Ảnh: Lê An"}
            ---
            **Hội nghị** có sự tham dự của [đại diện](https://vidu.example/) các
            chi hội trong toàn xã.
            -- content/tin-tuc/2026/hop/index.md --
            ---
            title: Họp kín bàn nhân sự khoá mới
            date: 2026-10-05
            author: Lê An
            sapo: Một câu mở đầu.
            status: draft
            cover: {src: chup-o-hop-kin.png, alt: Hình, credit: "Ảnh: Lê An", caption: Toàn cảnh buổi họp chưa được công bố}
            ---
            Chị Nguyễn Thị Bưởi được giới thiệu làm phó chủ tịch. Và *đây* là
            một câu khá dài sau chữ nghiêng và dấu ngắt!

            Hội nghị có sự tham dự của đại diện các chi hội.

            ![Hình](chung-ca-hai.png "Ảnh: Lê An")
            -- content/tin-tuc/2026/thong-bao.md --
            ---
            title: Thông báo nghỉ lễ
            date: 2026-10-06
            author: Lê An
            sapo: Một câu mở đầu.
            slug: thong-bao-khac
            status: draft
            ---
            Bốn chữ ở đây.
            -- content/tin-tuc/2026/cho-duyet.md --
            ---
            title: "Chờ duyệt: tổng kết năm"
            date: 2026-10-07
            author: Lê An
            sapo: Một câu mở đầu.
            status: review
            ---
            Bốn chữ ở đây.
            -- content/tin-tuc/2026/hen.md --
            ---
            title: Hẹn giờ đầu năm mới
            date: 2027-01-01
            author: Lê An
            sapo: Một câu mở đầu.
            ---
            Bốn chữ ở đây.
            -- content/tin-tuc/2026/het.md --
            ---
            title: Đã hết hạn từ lâu
            date: 2026-08-01
            author: Lê An
            sapo: Một câu mở đầu.
            expireAt: 2026-11-01
            ---
            Bốn chữ ở đây.
            -- content/tin-tuc/2026/go.md --
            ---
            title: Gỡ xuống theo yêu cầu
            date: 2026-08-02
            author: Lê An
            sapo: Một câu mở đầu.
            status: withdrawn
            ---
            Bốn chữ ở đây.
            """;
}
