package vn.bantin.browser;

import java.util.List;

/**
 * A kind of page, and the page of the sample portal that stands for it.
 *
 * @param name for messages and files
 * @param address on the server
 */
record PageKind(String name, String address) {
    static final PageKind HOME = new PageKind("home", "/");
    static final PageKind ARTICLE = new PageKind("article", "/tin-tuc/2022/tap-huan-du-an-8/");
    static final PageKind SECTION = new PageKind("section", "/tin-tuc/");
    static final PageKind TAGS = new PageKind("tags", "/the/");

    /** An address that the portal does not have. */
    static final PageKind NOT_FOUND = new PageKind("not-found", "/khong-co-trang-nay/");

    /** All of them: whoever adds a template or a layout adds a line. */
    static final List<PageKind> ALL =
            List.of(
                    HOME,
                    SECTION,
                    ARTICLE,
                    article("notice", "tin-tuc/2026/thi-anh-ao-dai"),
                    article("corrected", "tin-tuc/2025/tiep-suc-sau-mua-lu"),
                    article(
                            "pull-quote",
                            "binh-dang-gioi/2023/khi-hoc-tro-la-thu-linh-cua-su-thay-doi"),
                    article("long-title", "binh-dang-gioi/2026/nu-truong-ban"),
                    article("short-title", "gia-dinh/2023/loi-ru"),
                    article("photo-story", "hoat-dong-hoi/2023/duong-gach-no-hoa"),
                    article("video-story", "guong-sang/2025/binh-minh-tren-ben-ca-sam-son"),
                    article("table", "hoat-dong-hoi/2025/tu-hu-gao-tiet-kiem-den-tu-thuoc-cua-ban"),
                    article("contents", "khoi-nghiep/2026/theo-soi-coi"),
                    article("commented", "tin-tuc/2026/cau-moi-o-xom-bai"),
                    article("comments", "tin-tuc/2026/cau-moi-o-xom-bai/binh-luan"),
                    article("galleries", "guong-sang/2026/mua-muoi"),
                    new PageKind("search", "/tim-kiem/"),
                    new PageKind("corrections", "/cai-chinh/"),
                    article("gone", "guong-sang/2024/hai-muoi-nam-ganh-nuoc-cho-ca-xom"),
                    new PageKind("undated", "/lien-he/"),
                    TAGS,
                    new PageKind("tag", "/the/du-an-8/"),
                    new PageKind("authors", "/tac-gia/"),
                    new PageKind("author", "/tac-gia/le-ha/"),
                    new PageKind("place", "/dia-phuong/muong-lat/"),
                    new PageKind("topic", "/chuyen-de/xanh-ban-lang/"),
                    new PageKind("archive", "/luu-tru/"),
                    new PageKind("year", "/luu-tru/2025/"),
                    new PageKind("month", "/luu-tru/2026/03/"),
                    new PageKind("lite-home", "/lite/"),
                    new PageKind("lite-article", "/lite/tin-tuc/2022/tap-huan-du-an-8/"),
                    new PageKind(
                            "lite-comments", "/lite/tin-tuc/2026/cau-moi-o-xom-bai/binh-luan/"),
                    new PageKind("lite-list", "/lite/the/"),
                    NOT_FOUND);

    private static PageKind article(String name, String path) {
        return new PageKind(name, "/" + path + "/");
    }

    @Override
    public String toString() {
        return name + " at " + address;
    }
}
