package vn.bantin.plan;

import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.bantin.config.SiteConfig;
import vn.bantin.content.FrontMatter.Correction;
import vn.bantin.diagnostic.Position;
import vn.bantin.feed.Feed;
import vn.bantin.feed.FeedFormat;
import vn.bantin.fingerprint.Digest;
import vn.bantin.path.UrlPath;
import vn.bantin.site.Article;
import vn.bantin.site.Listing;
import vn.bantin.site.Section;
import vn.bantin.site.Term;
import vn.bantin.site.TermKind;

/** Feeds of the portal in three formats, and RSS of each section, tag and author. */
final class FeedPlanner {
    static final Map<FeedFormat, UrlPath> MAIN =
            Map.of(
                    FeedFormat.RSS, new UrlPath("/feed.xml"),
                    FeedFormat.ATOM, new UrlPath("/atom.xml"),
                    FeedFormat.JSON, new UrlPath("/feed.json"));

    private static final int ENTRIES = 20;

    private final Desk desk;
    private final ArticlePlanner articles;

    FeedPlanner(Desk desk, ArticlePlanner articles) {
        this.desk = desk;
        this.articles = articles;
    }

    void plan(PlanBuilder plan) {
        SiteConfig config = desk.site().config();
        List<Article> all = desk.site().articles();
        MAIN.forEach(
                (format, url) ->
                        plan.add(
                                job(
                                        format,
                                        url,
                                        new Channel(
                                                config.title(),
                                                config.description(),
                                                HomePlanner.HOME),
                                        all)));
        for (Section section : desk.site().sections()) {
            Channel channel =
                    new Channel(ofPortal(section.title()), section.description(), section.url());
            List<Article> articles = desk.bySection().of(section);
            plan.add(job(FeedFormat.RSS, feedUrl(section.url()), channel, articles));
        }
        for (TermKind kind : List.of(TermKind.TAG, TermKind.AUTHOR)) {
            for (Listing listing : desk.site().listings().getOrDefault(kind, List.of())) {
                Term term = listing.term();
                Channel channel =
                        new Channel(ofPortal(term.title()), term.description(), term.url());
                plan.add(job(FeedFormat.RSS, feedUrl(term.url()), channel, listing.articles()));
            }
        }
    }

    /** Where a list's feed is. */
    static UrlPath feedUrl(UrlPath list) {
        return new UrlPath(list.value() + "feed.xml");
    }

    private String ofPortal(String title) {
        return title + " – " + desk.site().config().title();
    }

    private record Channel(String title, String description, UrlPath home) {}

    private FeedJob job(
            FeedFormat format, UrlPath url, Channel channel, List<Article> newestFirst) {
        List<Article> carried = newestFirst.stream().limit(ENTRIES).toList();
        return new FeedJob(
                url.output(),
                Position.of("content/site.yaml"),
                () -> text(format, feed(url, channel, carried)),
                carried.stream()
                        .map(article -> articles.body(article.head(), article.url(), true))
                        .toList());
    }

    private static MachineText text(FeedFormat format, Feed feed) {
        return new MachineText(feed, bodies -> format.write(feed, bodies));
    }

    private Feed feed(UrlPath url, Channel channel, List<Article> carried) {
        SiteConfig config = desk.site().config();
        return new Feed(
                channel.title(),
                channel.description().isEmpty() ? channel.title() : channel.description(),
                desk.links().absolute(channel.home()),
                desk.links().absolute(url),
                config.hub().map(URI::toString).orElse(""),
                config.language(),
                config.publisher().name(),
                carried.stream()
                        .map(FeedPlanner::changed)
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH),
                config.timeZone().getId(),
                carried.stream().map(this::entry).toList());
    }

    private static Instant changed(Article article) {
        return article.frontMatter().lifecycle().changed().orElse(article.date());
    }

    private Feed.Entry entry(Article article) {
        return new Feed.Entry(
                desk.links().absolute(article.url()),
                id(article),
                article.frontMatter().title(),
                Cards.summary(article.head()),
                article.authors().stream().map(Term::title).toList(),
                article.date(),
                article.frontMatter().lifecycle().changed(),
                article.tags().stream().map(Term::title).toList(),
                desk.pictures().coverMedia(article.head()).stream().findFirst(),
                article.frontMatter().lifecycle().corrections().stream()
                        .map(this::correction)
                        .toList());
    }

    private Feed.Correction correction(Correction correction) {
        String date = desk.times().view(correction.date()).date();
        return new Feed.Correction(
                desk.words().of("corrections") + " (" + date + ")", correction.text());
    }

    /**
     * From the source file's place, so that a corrected title or a moved page is no new entry (RFC
     * 4151).
     */
    private String id(Article article) {
        String host = desk.site().config().baseUrl().getHost();
        return "tag:" + host + ",2022:" + Digest.of(article.head().path()).hex();
    }
}
