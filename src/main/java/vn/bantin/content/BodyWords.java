package vn.bantin.content;

import java.util.List;

/**
 * The few words that a body's own forms bring along.
 *
 * @param photo before a credit and in the house form of a caption: «title - Ảnh 1.»
 * @param gallery label of a group of pictures
 * @param table label of a table's frame, before its number
 * @param footnotes heading of the list of notes
 * @param back label of the way from a note to its place in the text
 * @param watch the link to a video; {@code {0}} stands for where it opens
 * @param boxes default titles of information boxes, in the order of {@link InfoBox.Type}
 */
record BodyWords(
        String photo,
        String gallery,
        String table,
        String footnotes,
        String back,
        String watch,
        List<String> boxes) {

    private static final BodyWords VIETNAMESE =
            new BodyWords(
                    "Ảnh",
                    "Chùm ảnh",
                    "Bảng",
                    "Chú thích",
                    "Quay lại chỗ có chú thích",
                    "Xem video (mở {0})",
                    List.of("Ghi chú", "Mẹo", "Lưu ý", "Thông tin"));

    private static final BodyWords ENGLISH =
            new BodyWords(
                    "Photo",
                    "Photo gallery",
                    "Table",
                    "Notes",
                    "Back to the text",
                    "Watch the video (opens {0})",
                    List.of("Note", "Tip", "Please note", "Information"));

    BodyWords {
        boxes = List.copyOf(boxes);
    }

    /**
     * @param tag BCP 47; every language but English gets Vietnamese
     */
    static BodyWords of(String tag) {
        return tag.equals("en") || tag.startsWith("en-") ? ENGLISH : VIETNAMESE;
    }
}
