package vn.bantin.render;

import java.util.List;
import java.util.Optional;
import vn.bantin.render.Samples.Sample;
import vn.bantin.view.CorrectionView;
import vn.bantin.view.LinkView;
import vn.bantin.view.LiteArticle;
import vn.bantin.view.LiteEntry;
import vn.bantin.view.LiteGroup;
import vn.bantin.view.LiteHome;
import vn.bantin.view.LiteList;
import vn.bantin.view.LiteMeta;
import vn.bantin.view.LiteSite;
import vn.bantin.view.Markup;
import vn.bantin.view.PagerView;
import vn.bantin.view.PublisherView;

/** The fullest and the poorest twins. */
final class LiteSamples {
    private static final LinkView NOWHERE = new LinkView("", "");
    private static final PagerView ONE_PAGE = new PagerView(0, Optional.empty(), Optional.empty());

    private LiteSamples() {}

    static List<Sample> all() {
        return List.of(
                new Sample(
                        "lite-article", "lite-article.ftlh", article(), new Markup("<p>Chữ.</p>")),
                new Sample("lite-article-bare", "lite-article.ftlh", bareArticle(), Markup.NONE),
                new Sample("lite-home", "lite-home.ftlh", home(), Markup.NONE),
                new Sample("lite-home-empty", "lite-home.ftlh", emptyHome(), Markup.NONE),
                new Sample("lite-list", "lite-list.ftlh", list(), new Markup("<p>Chữ.</p>")),
                new Sample("lite-list-empty", "lite-list.ftlh", emptyList(), Markup.NONE));
    }

    private static LiteArticle article() {
        return new LiteArticle(
                site(),
                meta(),
                Samples.links("Trang chủ", "Tin tức"),
                Samples.TITLE,
                List.of(new LinkView("Lê Hà", "/lite/tac-gia/le-ha/"), new LinkView("Mai", "")),
                Optional.of(Samples.TIME),
                Optional.of(Samples.TIME),
                "Sapo.",
                "[Ảnh: Các đại biểu – PNTH]",
                List.of(new CorrectionView(Samples.TIME, "Bản đầu ghi nhầm tên huyện.")),
                Optional.of(new LinkView("Báo Thanh Hoá", "https://bao.example/1")),
                Samples.links("Dự án 8", "Bình đẳng giới"),
                Optional.of(new LinkView("Thanh Hoá", "/lite/dia-phuong/thanh-hoa/")),
                Optional.of(new LinkView("Dự án 8", "/lite/chuyen-de/du-an-8/")),
                Optional.of(CommentSamples.block(true, 7, "/lite/tin-tuc/2022/a/binh-luan/")),
                entries("", "20/10/2026"),
                Optional.of(new LiteEntry("Bài trước", "/lite/a/", "", "01/10/2026")));
    }

    private static LiteArticle bareArticle() {
        return new LiteArticle(
                bareSite(),
                meta(),
                List.of(),
                "Mưa",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    private static LiteHome home() {
        return new LiteHome(
                site(),
                meta(),
                entries("Sáng 7/10, đông đảo chị em đã có mặt từ sớm.", "20/10/2026 - 08:30"),
                entries("", "19/10/2026"),
                List.of(new LiteGroup(Samples.SECTION, entries("", "18/10/2026"))),
                Samples.links("Dự án 8"),
                Samples.links("Mường Lát", "Quan Sơn"));
    }

    private static LiteHome emptyHome() {
        return new LiteHome(
                bareSite(), meta(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static LiteList list() {
        return new LiteList(
                site(),
                meta(),
                Samples.links("Trang chủ"),
                "Thẻ",
                List.of("Phóng viên", "Viết từ 2010."),
                List.of(
                        new LiteGroup(new LinkView("B", ""), entries("", "12 bài")),
                        new LiteGroup(new LinkView("Năm 2022", "/lite/luu-tru/2022/"), List.of())),
                new PagerView(
                        3,
                        Optional.of(new LinkView("", "/lite/the/trang/4/")),
                        Optional.of(new LinkView("", "/lite/the/trang/2/"))));
    }

    private static LiteList emptyList() {
        return new LiteList(
                bareSite(),
                meta(),
                List.of(),
                "Thẻ",
                List.of(),
                List.of(new LiteGroup(NOWHERE, List.of())),
                ONE_PAGE);
    }

    private static List<LiteEntry> entries(String sapo, String note) {
        return List.of(
                new LiteEntry(Samples.TITLE, "/lite/tin-tuc/2022/a/", sapo, note),
                new LiteEntry("Mưa", "/lite/tin-tuc/2022/b/", "", note));
    }

    static LiteMeta meta() {
        return new LiteMeta("Tập huấn | Phụ nữ", "https://portal.example/x/", "/x/");
    }

    static LiteSite site() {
        return new LiteSite(
                "Phụ nữ Thanh Hoá",
                "vi",
                "/lite/",
                "/assets/lite.css",
                "/icon.png",
                List.of(Samples.SECTION),
                Samples.links("Giới thiệu", "Thẻ"),
                Samples.site().publisher());
    }

    private static LiteSite bareSite() {
        return new LiteSite(
                "A",
                "vi",
                "/lite/",
                "/assets/lite.css",
                "",
                List.of(),
                List.of(),
                new PublisherView("A", "", "", "", "", ""));
    }
}
