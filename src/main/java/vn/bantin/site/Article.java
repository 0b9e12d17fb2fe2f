package vn.bantin.site;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.bantin.content.FrontMatter;
import vn.bantin.content.Head;
import vn.bantin.path.UrlPath;

/**
 * A published article.
 *
 * @param head the document
 * @param date its date
 * @param url its page
 * @param section where it stands
 * @param authors in the order written
 * @param tags in the order written
 * @param place where it happened
 * @param topic the series it belongs to
 */
public record Article(
        Head head,
        Instant date,
        UrlPath url,
        Section section,
        List<Term> authors,
        List<Term> tags,
        Optional<Term> place,
        Optional<Term> topic) {
    /** The order of every list; addresses are unique, so it is total. */
    public static final Comparator<Article> NEWEST_FIRST =
            Comparator.comparing(Article::date).reversed().thenComparing(Article::url);

    public Article {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
    }

    public FrontMatter frontMatter() {
        return head.frontMatter();
    }
}
