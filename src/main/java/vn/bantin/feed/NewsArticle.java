package vn.bantin.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An article, as it introduces itself to machines; all texts plain.
 *
 * @param url absolute address of its page
 * @param title of any length
 * @param description may be empty
 * @param published when
 * @param modified when its text last changed in substance; absent when it never did
 * @param authors in order
 * @param images cover first
 * @param section title of its section
 * @param keywords its tags, in order
 * @param corrections oldest first
 * @param commentCount of all that readers have said, shown or not
 * @param remarks what of it stands on the page, in its order
 */
public record NewsArticle(
        String url,
        String title,
        String description,
        Instant published,
        Optional<Instant> modified,
        List<Author> authors,
        List<Media> images,
        String section,
        List<String> keywords,
        List<Correction> corrections,
        int commentCount,
        List<Remark> remarks) {
    public NewsArticle {
        authors = List.copyOf(authors);
        images = List.copyOf(images);
        keywords = List.copyOf(keywords);
        corrections = List.copyOf(corrections);
        remarks = List.copyOf(remarks);
    }

    /**
     * @param name as shown
     * @param url absolute address of the author's page; may be empty
     */
    public record Author(String name, String url) {}

    /**
     * @param date when it was corrected
     * @param text what was corrected
     */
    public record Correction(Instant date, String text) {}

    /**
     * A reader's comment.
     *
     * @param author as shown
     * @param date when, RFC 3339
     * @param text as it stands on the page
     */
    public record Remark(String author, String date, String text) {}
}
