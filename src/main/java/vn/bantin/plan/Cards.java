package vn.bantin.plan;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.bantin.content.Head;
import vn.bantin.fingerprint.Digest;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.path.SourcePath;
import vn.bantin.site.Article;
import vn.bantin.site.Listing;
import vn.bantin.site.Section;
import vn.bantin.site.Term;
import vn.bantin.text.Excerpt;
import vn.bantin.view.CardView;
import vn.bantin.view.CountedLink;
import vn.bantin.view.LinkView;

/** Articles and terms as lists show them. */
final class Cards {
    private static final int SAPO_CHARACTERS = 300;

    /** Some 15 MB. */
    private static final int MOST = 20_000;

    private final Links links;
    private final Times times;
    private final Pictures pictures;

    /** Each stands on a dozen pages, which are made one after the other. */
    private final Map<SourcePath, CardView> made = new ConcurrentHashMap<>();

    Cards(Links links, Times times, Pictures pictures) {
        this.links = links;
        this.times = times;
        this.pictures = pictures;
    }

    CardView card(Article article) {
        CardView known = made.get(article.head().path());
        if (known != null) {
            return known;
        }
        CardView card = make(article, article.frontMatter().title(), summary(article.head()));
        if (made.size() >= MOST) {
            made.clear();
        }
        made.put(article.head().path(), card);
        return card;
    }

    private CardView make(Article article, String title, String sapo) {
        return new CardView(
                title,
                links.href(article.url()),
                sapo,
                times.view(article.date()),
                pictures.onCard(article.head()),
                link(article.section()),
                layout(article));
    }

    /**
     * Two cards are the same where their prints are; of the words, which are many, there is one.
     */
    Fingerprint print(Article article) {
        return Digest.brief(article.head().wording(), make(article, "", ""));
    }

    LinkView link(Section section) {
        return new LinkView(section.title(), links.href(section.url()));
    }

    LinkView link(Term term) {
        return new LinkView(term.title(), links.href(term.url()));
    }

    CountedLink counted(Listing listing) {
        return new CountedLink(
                listing.term().title(),
                links.href(listing.term().url()),
                listing.articles().size());
    }

    /** The sapo, else the first paragraph; plain text, at most 300 characters. */
    static String summary(Head head) {
        String sapo = head.frontMatter().sapo();
        return Excerpt.cut(sapo.isEmpty() ? head.excerpt() : sapo, SAPO_CHARACTERS);
    }

    static String layout(Article article) {
        return article.frontMatter().layout().name().toLowerCase(Locale.ROOT);
    }
}
