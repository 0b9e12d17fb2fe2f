package vn.bantin.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.bantin.diagnostic.Position;
import vn.bantin.feed.NewsSitemap;
import vn.bantin.feed.RobotsText;
import vn.bantin.feed.Sitemap;
import vn.bantin.feed.SitemapEntry;
import vn.bantin.feed.SitemapIndex;
import vn.bantin.path.UrlPath;
import vn.bantin.site.Article;
import vn.bantin.site.Section;

/** The sitemap index with one file a month, the news sitemap, robots.txt. */
final class SitemapPlanner {
    private static final UrlPath INDEX = new UrlPath("/sitemap.xml");
    private static final UrlPath NEWS = new UrlPath("/sitemap-news.xml");
    private static final UrlPath PAGES = new UrlPath("/sitemaps/trang.xml");
    private static final UrlPath ROBOTS = new UrlPath("/robots.txt");

    /** What news sitemaps may hold (Google's news sitemap rules). */
    static final Duration NEWS_AGE = Duration.ofHours(48);

    private final Desk desk;
    private final ArchivePlanner archive;

    SitemapPlanner(Desk desk, ArchivePlanner archive) {
        this.desk = desk;
        this.archive = archive;
    }

    void plan(PlanBuilder plan) {
        SortedMap<YearMonth, List<Article>> months = archive.months(desk.site().articles());
        plan.add(job(INDEX, () -> of(index(months), SitemapIndex::bytes)));
        plan.add(job(PAGES, () -> of(pages(), Sitemap::bytes)));
        months.forEach(
                (month, articles) ->
                        plan.add(job(url(month), () -> of(month(articles), Sitemap::bytes))));
        plan.add(job(NEWS, () -> of(news(), NewsSitemap::bytes)));
        plan.add(job(ROBOTS, () -> of(robots(), RobotsText::bytes)));
    }

    private static FeedJob job(UrlPath url, Supplier<MachineText> text) {
        return new FeedJob(url.output(), Position.of("content/site.yaml"), text, List.of());
    }

    private static <T extends Record> MachineText of(T value, Function<T, byte[]> writer) {
        return new MachineText(value, noBodies -> writer.apply(value));
    }

    private RobotsText robots() {
        return new RobotsText(List.of(), List.of(absolute(INDEX), absolute(NEWS)));
    }

    private SitemapIndex index(SortedMap<YearMonth, List<Article>> months) {
        List<SitemapEntry> files = new ArrayList<>();
        files.add(new SitemapEntry(absolute(PAGES), Optional.empty()));
        months.forEach(
                (month, articles) ->
                        files.add(
                                new SitemapEntry(
                                        absolute(url(month)),
                                        articles.stream()
                                                .map(SitemapPlanner::changed)
                                                .max(Comparator.naturalOrder()))));
        return new SitemapIndex(zone(), files);
    }

    private Sitemap month(List<Article> articles) {
        return new Sitemap(
                zone(),
                articles.stream()
                        .map(
                                article ->
                                        new SitemapEntry(
                                                absolute(article.url()),
                                                Optional.of(changed(article))))
                        .toList());
    }

    /** What carries no date of its own: home, sections, undated pages. */
    private Sitemap pages() {
        List<SitemapEntry> urls = new ArrayList<>();
        urls.add(new SitemapEntry(absolute(HomePlanner.HOME), Optional.empty()));
        for (Section section : desk.site().sections()) {
            urls.add(new SitemapEntry(absolute(section.url()), Optional.empty()));
        }
        desk.site()
                .pages()
                .forEach(
                        page ->
                                urls.add(
                                        new SitemapEntry(
                                                absolute(page.url()),
                                                page.head().frontMatter().lifecycle().updated())));
        return new Sitemap(zone(), urls);
    }

    private NewsSitemap news() {
        Instant oldest = desk.site().now().minus(NEWS_AGE);
        return new NewsSitemap(
                desk.site().config().title(),
                desk.site().config().language(),
                zone(),
                desk.site().articles().stream()
                        .takeWhile(article -> article.date().isAfter(oldest))
                        .limit(NewsSitemap.LIMIT)
                        .map(
                                article ->
                                        new NewsSitemap.Story(
                                                absolute(article.url()),
                                                article.frontMatter().title(),
                                                article.date()))
                        .toList());
    }

    private static Instant changed(Article article) {
        return article.frontMatter().lifecycle().updated().orElse(article.date());
    }

    private String zone() {
        return desk.site().config().timeZone().getId();
    }

    private String absolute(UrlPath url) {
        return desk.links().absolute(url);
    }

    private static UrlPath url(YearMonth month) {
        return new UrlPath(
                String.format(
                        Locale.ROOT,
                        "/sitemaps/%04d-%02d.xml",
                        month.getYear(),
                        month.getMonthValue()));
    }
}
