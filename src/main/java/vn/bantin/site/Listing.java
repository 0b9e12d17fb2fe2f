package vn.bantin.site;

import java.util.List;

/**
 * A term and the articles that name it.
 *
 * @param term what is listed
 * @param articles newest first, at least one
 */
public record Listing(Term term, List<Article> articles) {
    public Listing {
        articles = List.copyOf(articles);
    }
}
