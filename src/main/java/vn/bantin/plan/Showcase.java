package vn.bantin.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import vn.bantin.config.SiteConfig;
import vn.bantin.feed.Feed;
import vn.bantin.feed.NewsSitemap;
import vn.bantin.feed.Sitemap;
import vn.bantin.feed.SitemapEntry;
import vn.bantin.path.UrlPath;
import vn.bantin.view.ArticlePage;
import vn.bantin.view.CardView;
import vn.bantin.view.CorrectionsPage;
import vn.bantin.view.HomePage;
import vn.bantin.view.LatestFragment;
import vn.bantin.view.ListPage;
import vn.bantin.view.MonthPage;

/**
 * Which articles the files of a site show. Asks their views: what a file shows is in its view, and
 * nothing else is.
 */
public final class Showcase {
    private final String basePath;
    private final String baseUrl;

    public Showcase(SiteConfig config) {
        Links links = new Links(config.baseUrl(), config.basePath());
        this.basePath = links.href(HomePlanner.HOME);
        this.baseUrl = links.absolute(HomePlanner.HOME);
    }

    /** Every file that shows one article, by address, with all places where it does. */
    public SortedMap<String, List<Shown>> of(UrlPath article, RenderPlan plan) {
        SortedMap<String, List<Shown>> files = new TreeMap<>();
        plan.jobs().values().parallelStream()
                .map(job -> new Found(job, only(article, of(job))))
                .filter(found -> !found.shown().isEmpty())
                .toList()
                .forEach(found -> files.put(found.job().path().address(), found.shown()));
        return files;
    }

    private record Found(Job job, List<Shown> shown) {}

    private static List<Shown> only(UrlPath article, List<Shown> all) {
        return all.stream().filter(shown -> shown.address().equals(article.value())).toList();
    }

    /** All that one file shows, in its order. */
    public List<Shown> of(Job job) {
        if (job instanceof PageJob page) {
            return ofView(page.view().get());
        }
        return job instanceof FeedJob feed ? ofText(feed.text().get().value()) : List.of();
    }

    private List<Shown> ofView(Record view) {
        if (view instanceof ListPage list) {
            return cards(list.cards(), Place.LIST);
        }
        if (view instanceof HomePage home) {
            return ofHome(home);
        }
        if (view instanceof LatestFragment fragment) {
            return cards(fragment.cards(), Place.FRAGMENT);
        }
        if (view instanceof MonthPage month) {
            return cards(month.cards(), Place.MONTH);
        }
        if (view instanceof CorrectionsPage page) {
            return shown(
                    page.corrections(),
                    made -> below(basePath, made.article().href()),
                    Place.CORRECTIONS);
        }
        return view instanceof ArticlePage article ? ofArticle(article) : List.of();
    }

    private List<Shown> ofArticle(ArticlePage article) {
        List<Shown> shown = new ArrayList<>(cards(article.related(), Place.READ_MORE));
        shown.addAll(cards(article.previous().stream().toList(), Place.PREVIOUS));
        return shown;
    }

    private List<Shown> ofHome(HomePage home) {
        List<Shown> shown = new ArrayList<>(cards(home.lead().stream().toList(), Place.LEAD));
        shown.addAll(cards(home.secondary(), Place.SECONDARY));
        shown.addAll(cards(home.latest(), Place.LATEST));
        home.focus().ifPresent(block -> shown.addAll(cards(block.cards(), Place.FOCUS)));
        home.sections().forEach(block -> shown.addAll(cards(block.cards(), Place.SECTION_BLOCK)));
        shown.addAll(cards(home.photoStrip(), Place.PHOTO_STRIP));
        return shown;
    }

    private List<Shown> ofText(Record text) {
        if (text instanceof Feed feed) {
            return entries(feed.entries(), Feed.Entry::url, Place.FEED);
        }
        if (text instanceof Sitemap sitemap) {
            return entries(sitemap.pages(), SitemapEntry::url, Place.SITEMAP);
        }
        return text instanceof NewsSitemap news
                ? entries(news.stories(), NewsSitemap.Story::url, Place.NEWS_SITEMAP)
                : List.of();
    }

    private List<Shown> cards(List<CardView> cards, Place place) {
        return shown(cards, card -> below(basePath, card.href()), place);
    }

    private <T> List<Shown> entries(List<T> entries, Function<T, String> url, Place place) {
        return shown(entries, entry -> below(baseUrl, url.apply(entry)), place);
    }

    private static <T> List<Shown> shown(
            List<T> elements, Function<T, String> address, Place place) {
        List<Shown> shown = new ArrayList<>(elements.size());
        for (T element : elements) {
            shown.add(new Shown(address.apply(element), place, shown.size() + 1));
        }
        return shown;
    }

    /** An address of ours without what stands before every one of them. */
    private static String below(String base, String written) {
        return written.substring(base.length() - 1);
    }
}
