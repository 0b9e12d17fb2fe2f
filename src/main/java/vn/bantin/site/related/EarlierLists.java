package vn.bantin.site.related;

import java.util.List;
import vn.bantin.fingerprint.Fingerprint;

/**
 * The lists that an earlier build has made, each with what it was made of. An article is named by
 * its <em>age</em>, its place in the timeline counted from the oldest article, from 0: what is
 * published later changes no age.
 *
 * @param byAge one entry an article
 */
public record EarlierLists(List<Entry> byAge) {
    /** Nothing is known. */
    public static final EarlierLists NONE = new EarlierLists(List.of());

    public EarlierLists {
        byAge = List.copyOf(byAge);
    }

    /**
     * One list. The arrays are shared and not to be changed: there are as many as articles.
     *
     * @param past of all articles that it could have led to, save their terms
     * @param content of the article's document, and so of its terms
     * @param excluded ages of articles that were not to be proposed
     * @param limit how many it could have had at most
     * @param list ages, best first
     */
    public record Entry(
            Fingerprint past, Fingerprint content, int[] excluded, int limit, int[] list) {}
}
