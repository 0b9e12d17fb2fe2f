package vn.bantin.build;

import java.util.List;

/** As many ways to break an article, each with its one message. */
final class TwentyFive {
    static final List<Broken> BROKEN =
            List.of(
                    key("draft: true", "5:1 KEY_DRAFT"),
                    key("titel: Họp", "5:1 UNKNOWN_KEY"),
                    key("featured: có", "5:11 TRUE_FALSE_EXPECTED"),
                    key("tags: 5", "5:7 LIST_EXPECTED_NOT_TEXT"),
                    key("source: Báo", "5:9 MAP_EXPECTED_NOT_TEXT"),
                    key("slug: A", "5:7 SLUG_INVALID"),
                    key("aliases: [/]", "5:11 ALIAS_HOME"),
                    key("cover: ../../../x.jpg", "5:8 PATH_OUTSIDE"),
                    key("cover: https://a.example/x.jpg", "5:8 PATH_REMOTE"),
                    key("status: Publishd", "5:9 CHOICE_UNKNOWN"),
                    key("expireAt: 2022-10-01", "5:11 EXPIRED_BEFORE_PUBLISHED"),
                    key("order: 1", "5:1 KEY_NOT_FOR_ARTICLE"),
                    key("place: [a]", "5:8 TEXT_EXPECTED_NOT_LIST"),
                    key("topic:", "5:7 VALUE_EMPTY"),
                    key("place: &a x", "5:8 YAML_REFERENCE"),
                    key("place: !!x y", "5:8 YAML_TAG"),
                    key("place: \"mở", "5:8 YAML_UNCLOSED_QUOTE"),
                    key("tags: [a", "5:7 YAML_UNCLOSED_BRACKET"),
                    key("related: [khac]", "5:11 RELATED_NOT_A_SOURCE"),
                    body("[x](khong-co-gi.md)", "7:1 BROKEN_LINK"),
                    body("[x](#khong)", "7:1 BROKEN_ANCHOR"),
                    body("[x]()", "7:1 LINK_EMPTY"),
                    body("A[^x].", "7:2 FOOTNOTE_UNDEFINED"),
                    body("!!! la\n    B", "7:1 UNKNOWN_BOX"),
                    body("<!-- a", "7:1 HTML_UNCLOSED"));

    private TwentyFive() {}

    private static Broken key(String line, String message) {
        return new Broken(line + "\n", "Chữ của bài.", message);
    }

    private static Broken body(String text, String message) {
        return new Broken("", text, message);
    }

    /**
     * @param key lines of front matter, from line 5 on
     * @param body from line 6 on, or from line 7 on with a key
     * @param message {@code line:column KEY}
     */
    record Broken(String key, String body, String message) {}
}
