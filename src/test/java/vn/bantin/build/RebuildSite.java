package vn.bantin.build;

import java.nio.file.Path;

/** The site that the rebuild tests edit: seven articles in two sections, one page, one picture. */
final class RebuildSite {
    static final String MOT = "content/tin-tuc/2026/mot.md";
    static final String HAI = "content/tin-tuc/2026/hai.md";
    static final String BA = "content/tin-tuc/2026/ba.md";
    static final String CU = "content/su-kien/2024/cu.md";
    static final String ANH = "content/tin-tuc/2026/gat.png";

    private RebuildSite() {}

    static TestSite in(Path folder) {
        return TestSite.in(folder).with(FILES).write(ANH, Drawings.png(1));
    }

    private static final String FILES =
            """
            -- content/site.yaml --
            title: Cổng thử
            tagline: Câu khẩu hiệu
            baseUrl: https://portal.example/
            pageSize: 5
            sections:
              - {path: tin-tuc, title: Tin tức}
              - {path: su-kien, title: Sự kiện}
            -- content/people.yaml --
            - id: an
              name: Lê An
              bio: Viết về đồng ruộng.
            - id: binh
              name: Trần Bình
            -- content/trang/gioi-thieu.md --
            ---
            title: Giới thiệu
            sapo: Chúng tôi là ai.
            ---
            Một trang không có ngày.
            -- content/tin-tuc/2026/mot.md --
            ---
            title: Mùa gặt đầu tiên
            slug: mot
            date: 2026-11-20
            author: an
            sapo: Lúa chín vàng khắp cánh đồng.
            cover: {src: gat.png, caption: Gặt lúa, credit: PNTH}
            tags: [Lúa]
            place: Thiệu Hoá
            ---
            Cả làng ra đồng từ sáng sớm.
            -- content/tin-tuc/2026/hai.md --
            ---
            title: Chợ phiên cuối năm
            slug: hai
            date: 2026-11-18
            author: Trần Bình
            sapo: Chợ họp đông vui.
            tags: [Chợ]
            ---
            Xem [mùa gặt](mot.md) ở bài trước.
            -- content/tin-tuc/2026/ba.md --
            ---
            title: Lớp học bên suối
            slug: ba
            date: 2026-11-16
            author: Trần Bình
            sapo: Thầy cô vượt dốc đến trường.
            ---
            Tiếng trống vang xa.
            -- content/su-kien/2026/bon.md --
            ---
            title: Hội thi nấu ăn
            slug: bon
            date: 2026-11-14
            author: Trần Bình
            sapo: Mười đội dự thi.
            ---
            Bếp lửa đỏ rực.
            -- content/su-kien/2024/cu.md --
            ---
            title: Chuyện của hai năm trước
            slug: cu
            date: 2024-03-01
            author: Trần Bình
            sapo: Một kỷ niệm.
            ---
            Ngày ấy trời mưa.
            """;
}
