package vn.bantin.view;

import java.util.List;

/**
 * One reader's comment; plain text, without links.
 *
 * @param id of its element, unique in the portal
 * @param author as readers call themselves
 * @param time when it was written
 * @param answers who wrote the comment that it answers; empty for one that opens a thread
 * @param paragraphs lines in one are apart by a line end
 * @param restHref where the whole of it stands when only its beginning is here; else empty
 */
public record CommentView(
        String id,
        String author,
        TimeView time,
        String answers,
        List<String> paragraphs,
        String restHref) {
    public CommentView {
        paragraphs = List.copyOf(paragraphs);
    }
}
