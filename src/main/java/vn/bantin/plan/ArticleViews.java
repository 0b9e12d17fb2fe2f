package vn.bantin.plan;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.bantin.content.FrontMatter;
import vn.bantin.content.Head;
import vn.bantin.fingerprint.Digest;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.site.Article;
import vn.bantin.site.Listing;
import vn.bantin.site.ReadMore;
import vn.bantin.site.Term;
import vn.bantin.site.TermKind;
import vn.bantin.view.ArticlePage;
import vn.bantin.view.CommentsView;
import vn.bantin.view.CorrectionView;
import vn.bantin.view.LinkView;
import vn.bantin.view.SiteView;

/**
 * Views of articles' pages. There are as many of them as articles, so their fingerprints are not
 * taken from the views but from what the views are made of. Hence this class keeps no {@code Site}:
 * it has the article, the list of what to read after it, and what is the same for all pages.
 */
final class ArticleViews {
    /** Vietnamese readers take some 250 syllables a minute on a phone. */
    private static final int SYLLABLES_PER_MINUTE = 250;

    private final SiteView siteView;
    private final LinkView home;
    private final CommentBlocks comments;
    private final Times times;
    private final Pictures pictures;
    private final Cards cards;
    private final Metas metas;
    private final CardPrints prints;
    private final LinkPrints links;
    private final ReadMore related;
    private final Map<Article, Article> previous;

    /** Of what is the same for all pages. */
    private final Fingerprint frame;

    ArticleViews(Desk desk) {
        siteView = desk.siteView();
        home = Breadcrumbs.home(desk);
        comments = new CommentBlocks(desk);
        times = desk.times();
        pictures = desk.pictures();
        cards = desk.cards();
        metas = desk.metas();
        prints = desk.prints();
        links = new LinkPrints(desk);
        related = desk.site().related();
        previous = previous(desk.listings(TermKind.TOPIC));
        frame = Digest.brief(siteView, home, comments.frame(), metas.frame());
    }

    /** The next older article of the same topic, by article; two articles are never one. */
    private static Map<Article, Article> previous(List<Listing> topics) {
        Map<Article, Article> previous = new IdentityHashMap<>();
        for (Listing topic : topics) {
            List<Article> newestFirst = topic.articles();
            for (int i = 0; i + 1 < newestFirst.size(); i++) {
                previous.put(newestFirst.get(i), newestFirst.get(i + 1));
            }
        }
        return previous;
    }

    PlannedView of(Article article) {
        return new View(article, article.head(), Optional.empty());
    }

    private final class View implements PlannedView {
        private final Article article;
        private final Head head;
        private final Optional<List<Article>> readMore;

        /**
         * @param article of the site that was planned
         * @param head its document, with another body perhaps
         * @param readMore in place of what that site has; empty where that is right
         */
        View(Article article, Head head, Optional<List<Article>> readMore) {
            this.article = article;
            this.head = head;
            this.readMore = readMore;
        }

        private List<Article> readMore() {
            return readMore.orElseGet(() -> related.of(article));
        }

        @Override
        public PlannedView after(Head changed) {
            return new View(article, changed, readMore);
        }

        @Override
        public PlannedView leadingTo(List<Article> others) {
            return new View(article, head, Optional.of(others));
        }

        @Override
        public Record get() {
            return page(article, head.syllables(), readMore());
        }

        @Override
        public Fingerprint fingerprint() {
            return Digest.brief(
                    frame,
                    article.head().path(),
                    comments.print(article),
                    article.url(),
                    links.of(article.section()),
                    links.of(article.authors()),
                    links.of(article.tags()),
                    article.place().map(links::of),
                    article.topic().map(links::of),
                    pictures.coverFiles(article.head()).map(PublishedPicture::url).toList(),
                    prints.of(readMore()),
                    prints.of(before(article).stream().toList()));
        }

        @Override
        public Fingerprint twinFingerprint(LiteViews twins) {
            return Digest.brief(
                    twins.frame(),
                    home,
                    article.head().path(),
                    comments.print(article),
                    article.url(),
                    links.of(article.section()),
                    links.of(article.authors()),
                    links.of(article.tags()),
                    article.place().map(links::of),
                    article.topic().map(links::of),
                    pictures.coverCredit(article.head()),
                    twins.prints().of(readMore()),
                    twins.prints().of(before(article).stream().toList()));
        }
    }

    private ArticlePage page(Article article, int syllables, List<Article> readMore) {
        FrontMatter written = article.frontMatter();
        LinkView section = cards.link(article.section());
        Optional<CommentsView> block = comments.of(article);
        return new ArticlePage(
                siteView,
                metas.article(article, block),
                List.of(home, section),
                section,
                written.title(),
                links(article.authors()),
                written.photoCredit(),
                times.view(article.date()),
                written.lifecycle().updated().map(times::view),
                written.sapo(),
                pictures.coverFigure(article.head()),
                Cards.layout(article),
                Math.max(1, Math.round((float) syllables / SYLLABLES_PER_MINUTE)),
                corrections(written),
                written.source().map(source -> new LinkView(source.name(), source.url())),
                links(article.tags()),
                article.place().map(cards::link),
                article.topic().map(cards::link),
                block,
                readMore.stream().map(cards::card).toList(),
                before(article).map(cards::card));
    }

    private Optional<Article> before(Article article) {
        return Optional.ofNullable(previous.get(article));
    }

    private List<LinkView> links(List<Term> terms) {
        return terms.stream().map(cards::link).toList();
    }

    private List<CorrectionView> corrections(FrontMatter written) {
        return written.lifecycle().corrections().stream()
                .map(
                        correction ->
                                new CorrectionView(
                                        times.view(correction.date()), correction.text()))
                .toList();
    }
}
