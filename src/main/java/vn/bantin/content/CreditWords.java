package vn.bantin.content;

import java.util.List;

/** Words before the name of whoever made a picture, as authors write them in its title text. */
final class CreditWords {
    /** Either language in any portal. */
    private static final List<String> PHOTO = List.of("Ảnh:", "ảnh:", "Photo:", "photo:");

    /** Before the name of whoever made a picture that is no photo; these words stay. */
    private static final List<String> KINDS =
            List.of(
                    "Ảnh minh hoạ:",
                    "Ảnh minh họa:",
                    "Đồ hoạ:",
                    "Đồ họa:",
                    "Illustration:",
                    "Minh hoạ:",
                    "Minh họa:",
                    "Tranh minh hoạ:",
                    "Tranh minh họa:",
                    "Tranh:");

    private CreditWords() {}

    /** The credit in a title text; {@code ""} where it is none. */
    static String creditIn(String title) {
        for (String word : PHOTO) {
            if (title.startsWith(word)) {
                return title.substring(word.length()).strip();
            }
        }
        return KINDS.stream().anyMatch(title::startsWith) ? title.strip() : "";
    }

    /** A credit as it is shown: without «Ảnh:», which the page writes itself. */
    static String withoutWord(String credit) {
        String name = creditIn(credit);
        return name.isEmpty() ? credit.strip() : name;
    }
}
