package vn.bantin.build;

/** The sources of {@link TwoDays}. */
final class TwoDaysFiles {
    private TwoDaysFiles() {}

    static TestSite write(TestSite site) {
        return site.with(YESTERDAY)
                .with(TODAY)
                .write("hom-qua/tin-tuc/gat.png", Drawings.png(1))
                .write("hom-qua/su-kien/2024/cu.png", Drawings.png(2))
                .write("hom-nay/tin-tuc/gat.png", Drawings.png(3))
                .write("hom-nay/gia-dinh/2025/moi.png", Drawings.png(4));
    }

    /** Twenty articles more: some go, some come, some change, some stay. */
    static TestSite writeMore(TestSite site) {
        for (int number = 0; number < 20; number++) {
            if (number < 15) {
                site.write(path("hom-qua", number), article(number, "xưa"));
            }
            if (number > 5) {
                site.write(
                        path("hom-nay", number), article(number, number % 2 == 0 ? "xưa" : "nay"));
            }
        }
        return site;
    }

    private static String path(String day, int number) {
        return day + "/gia-dinh/" + (2010 + number % 7) + "/bai-" + number + ".md";
    }

    private static String article(int number, String when) {
        return """
                ---
                title: Bài số %d ngày %s
                slug: bai-%d
                author: Lê An
                date: %d-03-%d
                tags: [Thẻ %d]
                ---
                Chuyện ngày %s.
                """
                .formatted(number, when, number, 2010 + number % 7, 10 + number, number % 4, when);
    }

    private static final String YESTERDAY =
            """
            -- hom-qua/site.yaml --
            title: Cổng thử
            baseUrl: https://portal.example/
            sections:
              - {path: tin-tuc, title: Tin tức}
              - {path: su-kien, title: Sự kiện}
              - {path: gia-dinh, title: Gia đình}
            -- hom-qua/tin-tuc/mot.md --
            ---
            title: Mùa gặt đầu tiên
            slug: mot
            author: Lê An
            date: 2026-11-20
            sapo: Lúa chín vàng.
            cover: {src: gat.png, caption: Gặt lúa, credit: PNTH}
            aliases: [/x.htm, /y.htm/z.htm]
            ---
            Cả làng ra đồng.
            -- hom-qua/tin-tuc/hai.md --
            ---
            title: Chợ phiên cuối năm
            slug: hai
            author: Lê An
            date: 2026-11-18
            tags: [Chợ]
            ---
            Xem [mùa gặt](mot.md).
            -- hom-qua/tin-tuc/ba.md --
            ---
            title: Lớp học bên suối
            slug: ba
            author: Lê An
            date: 2026-10-16
            ---
            Tiếng trống vang xa.
            -- hom-qua/su-kien/2024/cu.md --
            ---
            title: Chuyện của hai năm trước
            slug: cu
            author: Lê An
            date: 2024-03-01
            cover: {src: cu.png, caption: Ngày ấy, credit: PNTH}
            ---
            Ngày ấy trời mưa.
            """;

    private static final String TODAY =
            """
            -- hom-nay/site.yaml --
            title: Cổng thử
            baseUrl: https://portal.example/
            sections:
              - {path: tin-tuc, title: Tin tức}
              - {path: su-kien, title: Sự kiện}
              - {path: gia-dinh, title: Gia đình}
            -- hom-nay/tin-tuc/mot.md --
            ---
            title: Mùa gặt thứ nhất
            slug: mot
            author: Lê An
            date: 2026-11-20
            sapo: Lúa chín vàng.
            cover: {src: gat.png, caption: Gặt lúa, credit: PNTH}
            aliases: [/x.htm/a.htm, /y.htm]
            ---
            Cả làng ra đồng.
            -- hom-nay/tin-tuc/ba.md --
            ---
            title: Lớp học bên suối
            slug: ba
            author: Lê An
            date: 2026-10-16
            ---
            Tiếng trống vang xa.
            -- hom-nay/gia-dinh/2025/moi.md --
            ---
            title: Bữa cơm chiều
            slug: moi
            author: Lê An
            date: 2025-05-01
            cover: {src: moi.png, caption: Mâm cơm, credit: PNTH}
            ---
            Cả nhà ngồi quanh.
            """;
}
