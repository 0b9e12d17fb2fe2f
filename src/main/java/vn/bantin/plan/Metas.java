package vn.bantin.plan;

import java.util.List;
import java.util.Optional;
import vn.bantin.config.SiteConfig;
import vn.bantin.content.FrontMatter;
import vn.bantin.feed.Crumb;
import vn.bantin.feed.NewsArticle;
import vn.bantin.feed.SiteIdentity;
import vn.bantin.feed.StructuredData;
import vn.bantin.fingerprint.Digest;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.path.SourcePath;
import vn.bantin.path.UrlPath;
import vn.bantin.site.Article;
import vn.bantin.site.Term;
import vn.bantin.site.UndatedDocument;
import vn.bantin.view.CommentView;
import vn.bantin.view.CommentsView;
import vn.bantin.view.FeedView;
import vn.bantin.view.Markup;
import vn.bantin.view.MetaView;

/** Heads of pages: titles, canonical addresses, cards of other sites, structured data. */
final class Metas {
    private static final String INDEXED = "index,follow";
    private static final String NOT_INDEXED = "noindex,follow";
    private static final String RSS = "application/rss+xml";

    private final SiteConfig config;
    private final Links links;
    private final Times times;
    private final Pictures pictures;
    private final Words words;
    private final StructuredData structured;

    Metas(SiteConfig config, Links links, Times times, Pictures pictures, Words words) {
        this.config = config;
        this.links = links;
        this.times = times;
        this.pictures = pictures;
        this.words = words;
        this.structured = new StructuredData(identity());
    }

    /** Of all of the portal that goes into the head of an article's page. */
    Fingerprint frame() {
        return Digest.brief(
                config.title(),
                links.absolute(HomePlanner.HOME),
                config.timeZone().getId(),
                identity(),
                home(),
                config.lite(),
                config.photoRights());
    }

    /**
     * @param comments what readers say below it, as it is shown there
     */
    MetaView article(Article article, Optional<CommentsView> comments) {
        FrontMatter written = article.frontMatter();
        Crumb section =
                new Crumb(article.section().title(), links.absolute(article.section().url()));
        return new MetaView(
                titled(written.title()),
                Cards.summary(article.head()),
                links.absolute(article.url()),
                INDEXED,
                "article",
                pictures.absoluteCover(article.head()),
                times.iso(article.date()),
                written.lifecycle().changed().map(times::iso).orElse(""),
                structured.article(newsArticle(article, comments), List.of(home(), section)),
                List.of(),
                lite(article.url()));
    }

    MetaView page(UndatedDocument page) {
        String title = page.head().frontMatter().title();
        return plain(
                title,
                Cards.summary(page.head()),
                page.url(),
                collection(title, page.url()),
                List.of());
    }

    /** With the lead story's picture, if it has one. */
    MetaView homePage(Optional<Article> lead) {
        String title =
                config.tagline().isEmpty()
                        ? config.title()
                        : config.title() + " – " + config.tagline();
        return new MetaView(
                title,
                config.description(),
                links.absolute(HomePlanner.HOME),
                INDEXED,
                "website",
                lead.flatMap(story -> pictures.absoluteCover(story.head())),
                "",
                "",
                structured.home(),
                List.of(),
                lite(HomePlanner.HOME));
    }

    /** Of a page of a list: the list's own feed first. */
    MetaView list(String title, String description, UrlPath url, UrlPath front) {
        boolean hasFeed =
                !front.value().startsWith("/dia-phuong/")
                        && !front.value().startsWith("/chuyen-de/");
        List<FeedView> feeds =
                hasFeed
                        ? List.of(new FeedView(title, RSS, links.href(FeedPlanner.feedUrl(front))))
                        : List.of();
        return plain(title, description, url, collection(title, url), feeds);
    }

    MetaView website(String title, String description, UrlPath url) {
        return plain(title, description, url, collection(title, url), List.of());
    }

    /** Of a page of comments: search engines are to lead to the article. */
    MetaView comments(String title, UrlPath url) {
        return unlisted(title, url, lite(url));
    }

    /** Of a page that search engines should not show. */
    MetaView unlisted(String title, UrlPath url) {
        return unlisted(title, url, "");
    }

    private MetaView unlisted(String title, UrlPath url, String lite) {
        return new MetaView(
                titled(title),
                "",
                links.absolute(url),
                NOT_INDEXED,
                "website",
                Optional.empty(),
                "",
                "",
                Markup.NONE,
                List.of(),
                lite);
    }

    private MetaView plain(
            String title, String description, UrlPath url, Markup jsonLd, List<FeedView> feeds) {
        return new MetaView(
                titled(title),
                description,
                links.absolute(url),
                INDEXED,
                "website",
                Optional.empty(),
                "",
                "",
                jsonLd,
                feeds,
                lite(url));
    }

    private String lite(UrlPath url) {
        return config.lite() ? links.liteHref(url) : "";
    }

    private String titled(String title) {
        return title + " | " + config.title();
    }

    private Markup collection(String title, UrlPath url) {
        Crumb here = new Crumb(title, links.absolute(url));
        return structured.list(here, List.of(home(), here));
    }

    private NewsArticle newsArticle(Article article, Optional<CommentsView> comments) {
        FrontMatter written = article.frontMatter();
        return new NewsArticle(
                links.absolute(article.url()),
                written.title(),
                Cards.summary(article.head()),
                article.date(),
                written.lifecycle().changed(),
                article.authors().stream()
                        .map(
                                author ->
                                        new NewsArticle.Author(
                                                author.title(), links.absolute(author.url())))
                        .toList(),
                pictures.coverMedia(article.head()),
                article.section().title(),
                article.tags().stream().map(Term::title).toList(),
                written.lifecycle().corrections().stream()
                        .map(
                                correction ->
                                        new NewsArticle.Correction(
                                                correction.date(), correction.text()))
                        .toList(),
                comments.map(CommentsView::count).orElse(0),
                comments.map(CommentsView::shown).orElse(List.of()).stream()
                        .map(Metas::remark)
                        .toList());
    }

    private static NewsArticle.Remark remark(CommentView comment) {
        return new NewsArticle.Remark(
                comment.author(), comment.time().iso(), String.join("\n\n", comment.paragraphs()));
    }

    private Crumb home() {
        return new Crumb(words.of("home"), links.absolute(HomePlanner.HOME));
    }

    private SiteIdentity identity() {
        String logo = config.publisher().logo();
        return new SiteIdentity(
                config.title(),
                config.description(),
                links.absolute(HomePlanner.HOME),
                config.language(),
                config.timeZone().getId(),
                config.publisher().name(),
                logo.isEmpty()
                        ? Optional.empty()
                        : pictures.logo(new SourcePath(logo))
                                .map(picture -> pictures.media(picture)));
    }
}
