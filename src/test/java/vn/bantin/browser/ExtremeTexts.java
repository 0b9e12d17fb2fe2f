package vn.bantin.browser;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Articles that would break a page that does not expect them, by file name. */
final class ExtremeTexts {
    private static final String WORD = "Nghiêngnghiêngnghiêngnghiêngnghiêng".repeat(3);
    private static final String SENTENCE =
            "Chị em trong chi hội góp mỗi người một tay cho con đường hoa của bản";
    private static final String LONG = cut((SENTENCE + ", rồi ").repeat(6), 200);
    private static final String CAPITALS =
            "ĐẠI HỘI ĐẠI BIỂU PHỤ NỮ TỈNH: NHỮNG ĐIỀU ĐÃ HỨA, NHỮNG VIỆC SẼ LÀM, MỖI LỜI MỘT VIỆC"
                    + " CỤ THỂ";

    static final String SITE =
            """
            title: "%s"
            tagline: %s
            baseUrl: https://dai.example/
            pageSize: 5
            sections:
              - {path: tin-tuc, title: Tin tức}
              - {path: muc-dai, title: "%s"}
              - {path: chu-lien, title: "%s"}
            topics:
              - {id: de-tai, title: "%s", description: "%s"}
            menus:
              header: [{title: "%s", url: /tin-tuc/}, {title: "%s", url: /the/}]
              footer: [{title: "%s", url: /tin-tuc/}, {title: "%s", url: /the/}]
            publisher:
              {name: "%s", address: "%s", email: "%s@dai.example", responsible: "%s"}
            """
                    .formatted(
                            CAPITALS,
                            LONG,
                            SENTENCE,
                            WORD,
                            LONG,
                            WORD,
                            SENTENCE,
                            WORD,
                            SENTENCE,
                            WORD,
                            CAPITALS,
                            WORD,
                            "toasoan".repeat(6),
                            LONG);

    private ExtremeTexts() {}

    static SortedMap<String, String> articles() {
        SortedMap<String, String> all = new TreeMap<>();
        String cover = "sapo: " + SENTENCE + ".\ncover: {src: anh.png, alt: Một dải màu}\n";
        add(all, "chu-lien", WORD, cover + "place: " + WORD + "\n", WORD + "\n\n## " + WORD);
        add(all, "chu-hoa", CAPITALS, cover + "topic: de-tai\n", "## " + CAPITALS);
        add(all, "tieu-de-dai", LONG, cover + "topic: de-tai\n", "## " + LONG);
        add(all, "muoi-tac-gia", "Mười người viết", cover + authors(), "Một đoạn.");
        add(all, "nguon-anh-dai", "Nguồn ảnh dài", credits(), "![Ảnh](anh.png)\n![Ảnh](cao.png)");
        add(all, "bang-rong", "Bảng mười hai cột", cover, table(12));
        add(all, "ba-nghin-chu", "Ba nghìn chữ", cover, longPiece());
        add(all, "ma", "Những dòng mã dài", cover, CODE.formatted(WORD, WORD));
        add(all, "phai-sang-trai", "Chữ viết từ phải sang trái", cover, RIGHT_TO_LEFT);
        add(all, "khong-sapo", "Không sapo", "cover: {src: anh.png, alt: Dải màu}\n", "Đoạn.");
        add(all, "khong-anh", "Không ảnh", "sapo: Chỉ có chữ.\nlayout: notice\n", "Đoạn.");
        add(all, "anh-dung", "Đứng", "cover: {src: cao.png, alt: Dải}\nlayout: photo\n", GALLERY);
        add(all, "nhieu-the", "Nhiều thẻ", TAGS + corrections(), BOXES.formatted(WORD, LONG));
        return all;
    }

    private static final String CODE =
            """
            Một dòng có `%s` ở giữa câu.

            ```
            git log --oneline --graph --decorate --all --since=2026-01-01 -- mot/duong/dan/rat/dai
            %s
            ```
            """;

    private static final String RIGHT_TO_LEFT =
            """
            Lời chào bằng tiếng Ả Rập «السلام عليكم ورحمة الله وبركاته» đứng giữa câu.

            <blockquote lang="ar" dir="rtl"><p>المرأة نصف المجتمع، وهي التي تربي النصف الآخر.</p></blockquote>

            > שלום וברכה לכל הנשים בכפר ובעיר, בבית ובעבודה.
            > — שרה
            """;

    private static final String GALLERY =
            "![Một](anh.png)\n![Hai](cao.png)\n![Ba](anh.png)\n![Bốn](cao.png)\n![Năm](anh.png)"
                    + "\n\nhttps://www.youtube.com/watch?v=abc123\n";

    private static final String TAGS =
            "tags: [%s]\n".formatted(list(24, i -> "Thẻ dài số " + i + " của bài"));

    private static final String BOXES =
            """
            !!! warning "%s"
                %s

            > Một lời.

            1. Một
               - Hai
                 - Ba
                   - Bốn
            """;

    private static void add(
            SortedMap<String, String> all, String slug, String title, String more, String body) {
        String author = more.contains("author:") ? "" : "author: Lê Hà\n";
        int day = 1 + all.size();
        all.put(
                "tin-tuc/2026/" + slug + ".md",
                "---\ntitle: \"%s\"\nslug: %s\ndate: 2026-11-%02dT07:30\n%s%s---\n%s\n"
                        .formatted(title, slug, day, author, more, body));
    }

    private static String authors() {
        return "author: [%s]\n".formatted(list(10, i -> "Người Viết Tên Khá Dài Thứ " + i));
    }

    private static String credits() {
        String credit = cut((SENTENCE + ", ").repeat(6), 300);
        return "photoCredit: \"%s\"\ncover: {src: anh.png, alt: Dải màu, caption: \"%s\"}\n"
                .formatted(credit, LONG);
    }

    private static String corrections() {
        return "corrections:\n  - {date: 2026-11-20, text: \"%s\"}\nsource: {name: \"%s\"}\n"
                .formatted(LONG, WORD);
    }

    private static String table(int columns) {
        String head = row(columns, i -> "Cột số " + i);
        String line = row(columns, i -> "---");
        String cells = row(columns, i -> i * 1_234_567 + " đồng");
        return head + line + cells + cells;
    }

    /** About 3,000 words under 12 headings. */
    private static String longPiece() {
        String paragraph = (SENTENCE + ". ").repeat(5) + "\n\n";
        return IntStream.rangeClosed(1, 12)
                .mapToObj(i -> "## Phần thứ " + i + "\n\n" + paragraph.repeat(4))
                .collect(Collectors.joining());
    }

    private static String row(int columns, IntFunction<String> cell) {
        return IntStream.rangeClosed(1, columns)
                .mapToObj(cell)
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String list(int count, IntFunction<String> entry) {
        return IntStream.rangeClosed(1, count).mapToObj(entry).collect(Collectors.joining(", "));
    }

    private static String cut(String text, int letters) {
        return text.substring(0, letters).strip();
    }
}
