package vn.bantin.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.bantin.feed.Feed.Entry;

/** A feed of two articles, and variations of it. */
final class Sample {
    static final Instant PUBLISHED = Instant.parse("2022-10-07T10:56:00Z");
    static final Instant UPDATED = Instant.parse("2022-10-08T01:05:30Z");
    static final String BODY =
            "<p>Ngày 07/10, Hội <b>LHPN</b> tỉnh &amp; các huyện.</p>"
                    + "<p><a href=\"https://portal.example/tin-tuc/\">Tin tức</a> 👩‍🌾</p>";

    private Sample() {}

    static Feed feed() {
        Media cover =
                new Media(
                        "https://portal.example/anh/3f/3fa81c0de4b2975f.jpg",
                        "image/jpeg",
                        81_234,
                        1_600,
                        1_067,
                        "Đại biểu dự hội nghị",
                        "Minh Anh");
        Entry first =
                new Entry(
                        "https://portal.example/tin-tuc/2022/tap-huan-du-an-8/",
                        "tag:portal.example,2022-10-07:tin-tuc/tap-huan",
                        "Thanh Hoá: Tập huấn «Dự án 8»",
                        "Hội LHPN tỉnh tổ chức tập huấn.",
                        List.of("Lê Hà", "Trần Thị Ngọc"),
                        PUBLISHED,
                        Optional.of(UPDATED),
                        List.of("Dự án 8", "Bình đẳng giới"),
                        Optional.of(cover),
                        List.of(
                                new Feed.Correction(
                                        "Cải chính (08/10/2022)",
                                        "Số đúng là 12 & không phải <21>.")));
        Entry second =
                new Entry(
                        "https://portal.example/tin-tuc/2022/hop-mat/",
                        "tag:portal.example,2022-03-08:tin-tuc/hop-mat",
                        "Họp mặt",
                        "",
                        List.of("Lê Hà"),
                        Instant.parse("2022-03-08T00:30:00Z"),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        List.of());
        return with(List.of(first, second));
    }

    static Feed with(List<Entry> entries) {
        return new Feed(
                "Phụ nữ Thanh Hoá",
                "Tin của Hội LHPN tỉnh",
                "https://portal.example/",
                "https://portal.example/feed",
                "https://tram.example/?a=1&b=2",
                "vi",
                "Hội LHPN tỉnh Thanh Hoá",
                UPDATED,
                "Asia/Ho_Chi_Minh",
                entries);
    }

    /** The body as feeds carry it, corrections first. */
    static String corrected() {
        return "<p><strong>Cải chính (08/10/2022):</strong> Số đúng là 12 &amp; không phải"
                + " &lt;21&gt;.</p>\n"
                + BODY;
    }

    static List<String> bodies() {
        return List.of(BODY, "");
    }

    /** A feed with one entry that has this text in every place for text. */
    static Feed hostile(String text) {
        Entry entry =
                new Entry(
                        "https://portal.example/a/",
                        "tag:portal.example,2022:a",
                        text,
                        text,
                        List.of(text),
                        PUBLISHED,
                        Optional.empty(),
                        List.of(text),
                        Optional.of(
                                new Media(
                                        "https://portal.example/a.jpg",
                                        "image/jpeg",
                                        0,
                                        0,
                                        0,
                                        text,
                                        text)),
                        List.of());
        return new Feed(
                text,
                text,
                "https://portal.example/",
                "https://portal.example/feed",
                "https://tram.example/?a=1&b=2",
                "vi",
                text,
                UPDATED,
                "Asia/Ho_Chi_Minh",
                List.of(entry));
    }
}
