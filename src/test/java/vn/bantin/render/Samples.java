package vn.bantin.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.bantin.view.ArchivePage;
import vn.bantin.view.ArticlePage;
import vn.bantin.view.CardView;
import vn.bantin.view.CorrectionView;
import vn.bantin.view.CorrectionsPage;
import vn.bantin.view.CountedLink;
import vn.bantin.view.FeedView;
import vn.bantin.view.FigureView;
import vn.bantin.view.GonePage;
import vn.bantin.view.HomePage;
import vn.bantin.view.IconView;
import vn.bantin.view.ImageView;
import vn.bantin.view.IndexPage;
import vn.bantin.view.LatestFragment;
import vn.bantin.view.LinkView;
import vn.bantin.view.ListPage;
import vn.bantin.view.Markup;
import vn.bantin.view.MetaView;
import vn.bantin.view.MonthPage;
import vn.bantin.view.NotFoundPage;
import vn.bantin.view.PagerView;
import vn.bantin.view.PersonView;
import vn.bantin.view.PublisherView;
import vn.bantin.view.RedirectPage;
import vn.bantin.view.SchemeColours;
import vn.bantin.view.SearchPage;
import vn.bantin.view.SiteView;
import vn.bantin.view.TimeView;
import vn.bantin.view.UndatedPage;

/** Views as a real portal has them: the fullest and the poorest of every page. */
final class Samples {
    static final String TITLE =
            "Thanh Hoá: Tập huấn “Thực hiện bình đẳng giới và giải quyết những vấn đề cấp thiết"
                    + " đối với phụ nữ và trẻ em”";
    static final String LONGEST = "Phụ nữ nghị quyết Ễ Ộ Ặ ".repeat(9).substring(0, 200);
    static final TimeView TIME =
            new TimeView("2022-10-07T17:56:00+07:00", "07/10/2022 - 17:56", "07/10/2022");
    static final LinkView SECTION = new LinkView("Tin tức", "/tin-tuc/");
    static final Markup BODY = new Markup(SampleBody.HTML);

    private Samples() {}

    /**
     * One page to make.
     *
     * @param name of the sample, unique
     * @param template entry template
     */
    record Sample(String name, String template, Record view, Markup body) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Sample> all() {
        return Stream.of(pages(), CommentSamples.all(), LiteSamples.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Sample> pages() {
        List<CardView> cards = cards(24);
        return List.of(
                new Sample("article-full", "article.ftlh", article(), BODY),
                new Sample(
                        "article-bare", "article.ftlh", bareArticle(), new Markup("<p>Ngắn.</p>")),
                new Sample("article-tall", "article.ftlh", closedArticle(), BODY),
                new Sample("page-full", "page.ftlh", page(true), BODY),
                new Sample("page-bare", "page.ftlh", page(false), new Markup("<p>Một.</p>")),
                new Sample("home-full", "home.ftlh", home(cards), Markup.NONE),
                new Sample("home-three", "home.ftlh", home(cards.subList(0, 3)), Markup.NONE),
                new Sample("home-one", "home.ftlh", home(cards.subList(0, 1)), Markup.NONE),
                new Sample("home-empty", "home.ftlh", home(List.of()), Markup.NONE),
                new Sample("list-section", "list.ftlh", list("section", cards), BODY),
                new Sample("list-author", "list.ftlh", list("author", cards), Markup.NONE),
                new Sample("list-tag", "list.ftlh", list("tag", List.of()), Markup.NONE),
                new Sample("list-place", "list.ftlh", list("place", cards), Markup.NONE),
                new Sample("list-topic", "list.ftlh", list("topic", cards), Markup.NONE),
                new Sample("index-full", "index.ftlh", index(), Markup.NONE),
                new Sample("index-empty", "index.ftlh", emptyIndex(), Markup.NONE),
                new Sample("archive-full", "archive.ftlh", archive(), Markup.NONE),
                new Sample("archive-empty", "archive.ftlh", emptyArchive(), Markup.NONE),
                new Sample("month-full", "month.ftlh", month(cards), Markup.NONE),
                new Sample("month-empty", "month.ftlh", month(List.of()), Markup.NONE),
                new Sample("not-found", "not-found.ftlh", notFound(), Markup.NONE),
                new Sample("gone", "gone.ftlh", gone(), Markup.NONE),
                new Sample("corrections", "corrections.ftlh", corrections(true), Markup.NONE),
                new Sample("corrections-bare", "corrections.ftlh", corrections(false), Markup.NONE),
                new Sample("search", "search.ftlh", search(true), Markup.NONE),
                new Sample("search-bare", "search.ftlh", search(false), Markup.NONE),
                new Sample("redirect", "redirect.ftlh", redirect(), Markup.NONE),
                new Sample("latest", "fragment-latest.ftlh", latest(cards), Markup.NONE),
                new Sample("latest-empty", "fragment-latest.ftlh", latest(List.of()), Markup.NONE));
    }

    static SiteView site() {
        return new SiteView(
                "Phụ nữ Thanh Hoá",
                "Trang tin của Hội LHPN tỉnh",
                "vi",
                "/",
                "/assets/",
                "/assets/site.css",
                "/assets/site.js",
                "/tim-kiem/",
                new PublisherView(
                        "Hội LHPN tỉnh Thanh Hoá",
                        "Số 1 phố Lê Lợi, thành phố Thanh Hoá",
                        "0237 000 000",
                        "toasoan@portal.example",
                        "Lê Thị Hà",
                        "Số 12/GP-TTĐT"),
                List.of(
                        SECTION,
                        new LinkView("Sự kiện", "/su-kien/"),
                        new LinkView("Gương phụ nữ", "/guong-phu-nu/"),
                        new LinkView("Gia đình", "/gia-dinh/"),
                        new LinkView("Pháp luật", "/phap-luat/"),
                        new LinkView("Khởi nghiệp", "/khoi-nghiep/")),
                links("Giới thiệu", "Liên hệ"),
                links("Chính sách", "Sơ đồ"),
                links("Thẻ", "Tác giả", "Địa phương", "Chuyên đề", "Lưu trữ"),
                "/fragments/latest.html",
                List.of(feed("Tất cả tin", "/feed.xml")),
                "/site.webmanifest",
                Optional.of(new IconView("/anh/0f/0f32.png", "/anh/1e/1e18.png")),
                Optional.of(new SchemeColours("#fbf8f3", "#1a1513")));
    }

    static SiteView bareSite() {
        return new SiteView(
                "A",
                "",
                "vi",
                "/",
                "/assets/",
                "/assets/site.css",
                "/assets/site.js",
                "/tim-kiem/",
                new PublisherView("A", "", "", "", "", ""),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "/fragments/latest.html",
                List.of(),
                "/site.webmanifest",
                Optional.empty(),
                Optional.empty());
    }

    static MetaView meta(String type) {
        return new MetaView(
                TITLE + " | Phụ nữ Thanh Hoá",
                "Ngày 7/10, Ban Thường vụ Hội LHPN tỉnh đã tổ chức hội nghị tập huấn.",
                "https://portal.example/tin-tuc/2022/tap-huan/",
                "index,follow",
                type,
                Optional.of(new ImageView("https://portal.example/a.jpg", 1200, 675, "Đại biểu")),
                type.equals("article") ? TIME.iso() : "",
                type.equals("article") ? "2022-10-08T08:00:00+07:00" : "",
                new Markup("{\"@context\":\"https://schema.org\",\"headline\":\"a \\u003c b\"}"),
                List.of(feed("Tin tức", "/tin-tuc/feed.xml")),
                "/lite/tin-tuc/2022/tap-huan/");
    }

    static MetaView bareMeta() {
        return new MetaView(
                "A",
                "",
                "https://portal.example/",
                "noindex,follow",
                "website",
                Optional.empty(),
                "",
                "",
                Markup.NONE,
                List.of(),
                "");
    }

    static ArticlePage article() {
        return new ArticlePage(
                site(),
                meta("article"),
                trail(),
                SECTION,
                TITLE,
                List.of(new LinkView("Lê Hà", "/tac-gia/le-ha/")),
                "PNTH",
                TIME,
                Optional.of(
                        new TimeView(
                                "2022-10-08T08:00:00+07:00", "08/10/2022 - 08:00", "08/10/2022")),
                "Ngày 7/10, Ban Thường vụ Hội LHPN tỉnh Thanh Hoá đã tổ chức hội nghị triển khai và"
                        + " tập huấn Dự án 8, giai đoạn 2021-2025, với đại diện 27 huyện, thị,"
                        + " thành phố.",
                Optional.of(figure()),
                "article",
                3,
                List.of(new CorrectionView(TIME, "Bản đầu ghi nhầm tên huyện Như Xuân.")),
                Optional.of(new LinkView("Báo Thanh Hoá", "https://bao.example/1")),
                links("Dự án 8", "Bình đẳng giới"),
                Optional.of(new LinkView("Thanh Hoá", "/dia-phuong/thanh-hoa/")),
                Optional.of(new LinkView("Dự án 8", "/chuyen-de/du-an-8/")),
                Optional.of(CommentSamples.silent(true, "tin-tuc/2022/tap-huan")),
                cards(6),
                Optional.of(cards(1).get(0)));
    }

    static ArticlePage bareArticle() {
        return new ArticlePage(
                bareSite(),
                bareMeta(),
                List.of(),
                new LinkView("Tin", ""),
                "Mưa",
                List.of(),
                "",
                TIME,
                Optional.empty(),
                "",
                Optional.empty(),
                "notice",
                1,
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    static ArticlePage closedArticle() {
        return new ArticlePage(
                site(),
                meta("article"),
                trail(),
                SECTION,
                LONGEST,
                List.of(new LinkView("Lê Hà", "/tac-gia/le-ha/"), new LinkView("Minh Anh", "")),
                "",
                TIME,
                Optional.empty(),
                "Sapo.",
                Optional.of(
                        new FigureView(new ImageView("/tall.jpg", 800, 1200, "Chân dung"), "", "")),
                "photo",
                12,
                List.of(),
                Optional.of(new LinkView("Tài liệu của Hội", "")),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(CommentSamples.silent(false, "x")),
                cards(1),
                Optional.empty());
    }

    static UndatedPage page(boolean full) {
        return new UndatedPage(
                site(),
                full ? meta("website") : bareMeta(),
                full ? trail() : List.of(),
                "Giới thiệu",
                full ? "Trang tin của phụ nữ Thanh Hoá." : "",
                full ? Optional.of(figure()) : Optional.empty(),
                full ? Optional.of(TIME) : Optional.empty());
    }

    static HomePage home(List<CardView> cards) {
        int size = cards.size();
        List<CardView> rest = cards.subList(Math.min(1, size), Math.min(4, size));
        return new HomePage(
                site(),
                meta("website"),
                size == 0 ? "" : "Thứ Sáu, ngày 7 tháng 10 năm 2022",
                cards.stream().findFirst(),
                rest,
                size < 4
                        ? Optional.empty()
                        : Optional.of(
                                new HomePage.TopicBlock(
                                        new LinkView("Dự án 8", "/chuyen-de/du-an-8/"),
                                        "Vì bình đẳng giới.",
                                        cards.subList(1, 4))),
                cards.subList(Math.min(4, size), Math.min(14, size)),
                size < 4 ? List.of() : blocks(cards),
                cards.subList(Math.min(20, size), size),
                size < 4
                        ? List.of()
                        : links("Dự án 8", "Đại hội phụ nữ các cấp", "Phòng chống bạo lực"),
                size < 4
                        ? List.of()
                        : links("Mường Lát", "Quan Sơn", "Quan Hoá", "Bá Thước", "Lang Chánh"));
    }

    static ListPage list(String kind, List<CardView> cards) {
        boolean full = !cards.isEmpty();
        return new ListPage(
                site(),
                meta("website"),
                full ? trail() : List.of(),
                kind,
                "/tin-tuc/",
                "Tin tức",
                full ? "Tin hoạt động của các cấp Hội." : "",
                cards,
                full
                        ? new PagerView(
                                3,
                                Optional.of(new LinkView("Trang 4", "/tin-tuc/trang/4/")),
                                Optional.of(new LinkView("", "/tin-tuc/trang/2/")))
                        : new PagerView(0, Optional.empty(), Optional.empty()),
                kind.equals("author")
                        ? Optional.of(
                                new PersonView(
                                        "Lê Hà",
                                        List.of("Hà Lê"),
                                        "Phóng viên",
                                        "Viết từ 2010.",
                                        Optional.of(
                                                new ImageView(
                                                        "/le-ha.jpg",
                                                        400,
                                                        500,
                                                        "Chân dung Lê Hà"))))
                        : Optional.empty());
    }

    static IndexPage index() {
        CountedLink link = new CountedLink("Bình đẳng giới", "/the/binh-dang-gioi/", 12);
        return new IndexPage(
                site(),
                meta("website"),
                trail(),
                "tag",
                "Thẻ",
                List.of(
                        new IndexPage.Group("B", List.of(link, link)),
                        new IndexPage.Group(
                                "Đ", List.of(new CountedLink("Đại hội", "/the/dai-hoi/", 1)))));
    }

    static IndexPage emptyIndex() {
        return new IndexPage(bareSite(), bareMeta(), List.of(), "tag", "Thẻ", List.of());
    }

    static ArchivePage archive() {
        CountedLink month = new CountedLink("Tháng 10", "/luu-tru/2022/10/", 31);
        LinkView year = new LinkView("Năm 2022", "/luu-tru/2022/");
        return new ArchivePage(
                site(),
                meta("website"),
                trail(),
                "Lưu trữ",
                List.of(
                        new ArchivePage.Year(
                                year,
                                List.of(month),
                                List.of(month, new CountedLink("Tháng 11", "", 0))),
                        new ArchivePage.Year(year, List.of(), List.of())));
    }

    static ArchivePage emptyArchive() {
        return new ArchivePage(bareSite(), bareMeta(), List.of(), "Lưu trữ", List.of());
    }

    static MonthPage month(List<CardView> cards) {
        return new MonthPage(site(), meta("website"), trail(), "Tháng 10 năm 2022", cards);
    }

    static NotFoundPage notFound() {
        return new NotFoundPage(site(), bareMeta());
    }

    static GonePage gone() {
        return new GonePage(site(), bareMeta());
    }

    static CorrectionsPage corrections(boolean full) {
        CorrectionsPage.Entry entry =
                new CorrectionsPage.Entry(
                        TIME,
                        "Số đúng là 12 < 21. Toà soạn xin lỗi bạn đọc.",
                        new LinkView(TITLE, "/tin-tuc/2022/tap-huan/"),
                        TIME);
        return new CorrectionsPage(
                full ? site() : bareSite(),
                full ? meta("website") : bareMeta(),
                full ? trail() : List.of(),
                "Cải chính, xin lỗi",
                full ? List.of(entry, entry) : List.of(entry),
                full
                        ? new PagerView(
                                2,
                                Optional.of(new LinkView("", "/cai-chinh/")),
                                Optional.of(new LinkView("", "/cai-chinh/trang/1/")))
                        : new PagerView(0, Optional.empty(), Optional.empty()));
    }

    static SearchPage search(boolean full) {
        return new SearchPage(
                full ? site() : bareSite(),
                bareMeta(),
                full ? trail() : List.of(),
                "Tìm kiếm",
                full
                        ? List.of(new CountedLink("Bình đẳng giới", "/the/binh-dang-gioi/", 12))
                        : List.of(),
                full ? links("Dự án 8") : List.of(),
                full ? links("Mường Lát", "Quan Sơn") : List.of());
    }

    static RedirectPage redirect() {
        return new RedirectPage("vi", TITLE, "https://portal.example/tin-tuc/2022/tap-huan/");
    }

    static LatestFragment latest(List<CardView> cards) {
        return new LatestFragment(cards.subList(0, Math.min(10, cards.size())));
    }

    private static FigureView figure() {
        ImageView image =
                new ImageView(
                        "/lead.jpg",
                        1600,
                        900,
                        "Các đại biểu trong hội trường",
                        "/lead-480.jpg 480w, /lead.jpg 1600w",
                        "/lead-480.webp 480w, /lead.webp 1600w");
        return new FigureView(image, "Các đại biểu tham dự Hội nghị tập huấn", "PNTH");
    }

    static List<CardView> cards(int count) {
        List<String> titles =
                List.of(
                        "Hội LHPN huyện Mường Lát trao 40 con bê cho hội viên nghèo",
                        "Ngày hội áo dài ở Sầm Sơn",
                        TITLE,
                        "Mái ấm tình thương thứ một trăm",
                        LONGEST);
        List<CardView> cards = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean photo = i % 5 != 3;
            cards.add(
                    new CardView(
                            titles.get(i % titles.size()),
                            "/tin-tuc/2022/bai-" + i + "/",
                            i % 4 == 1
                                    ? ""
                                    : "Sáng 7/10, đông đảo chị em đã có mặt từ sớm để cùng dựng nhà,"
                                            + " góp công và chia nhau từng viên gạch.",
                            TIME,
                            photo ? Optional.of(picture(i % 3)) : Optional.empty(),
                            SECTION,
                            i % 7 == 5 ? "photo" : i % 7 == 6 ? "video" : "article"));
        }
        return cards;
    }

    private static ImageView picture(int number) {
        String start = "/card" + number;
        return new ImageView(
                start + ".jpg",
                720,
                480,
                "Ảnh",
                "",
                start + "-320.webp 320w, " + start + "-720.webp 720w");
    }

    private static List<HomePage.SectionBlock> blocks(List<CardView> cards) {
        return List.of(
                new HomePage.SectionBlock(SECTION, cards.subList(0, 5)),
                new HomePage.SectionBlock(
                        new LinkView("Sự kiện", "/su-kien/"), cards.subList(5, 10)),
                new HomePage.SectionBlock(
                        new LinkView("Gia đình", "/gia-dinh/"), cards.subList(0, 2)),
                new HomePage.SectionBlock(
                        new LinkView("Pháp luật", "/phap-luat/"), cards.subList(0, 3)),
                new HomePage.SectionBlock(
                        new LinkView("Khởi nghiệp", "/khoi/"), cards.subList(0, 1)));
    }

    private static List<LinkView> trail() {
        return List.of(new LinkView("Trang chủ", "/"), SECTION);
    }

    static List<LinkView> links(String... titles) {
        List<LinkView> links = new ArrayList<>();
        for (String title : titles) {
            links.add(new LinkView(title, "/lien-ket/" + links.size() + "/"));
        }
        return links;
    }

    private static FeedView feed(String title, String href) {
        return new FeedView(title, "application/rss+xml", href);
    }
}
