package vn.bantin.plan;

import java.util.ArrayList;
import java.util.List;
import vn.bantin.config.SiteConfig;
import vn.bantin.config.SiteConfig.MenuEntry;
import vn.bantin.feed.FeedFormat;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.path.UrlPath;
import vn.bantin.site.Site;
import vn.bantin.site.TermKind;
import vn.bantin.view.FeedView;
import vn.bantin.view.LinkView;
import vn.bantin.view.PublisherView;
import vn.bantin.view.SiteView;

/** The portal as every page knows it. */
final class SiteViews {
    private static final String STYLESHEET = "assets/site.css";
    private static final String SCRIPT = "assets/site.js";

    private final Links links;
    private final Words words;

    SiteViews(Links links, Words words) {
        this.links = links;
        this.words = words;
    }

    SiteView view(Site site, ThemeFacts theme) {
        SiteConfig config = site.config();
        return new SiteView(
                config.title(),
                config.tagline(),
                config.language(),
                links.href(HomePlanner.HOME),
                links.href(new UrlPath("/assets/")),
                asset(STYLESHEET, theme),
                asset(SCRIPT, theme),
                links.href(SearchPlanner.SEARCH),
                publisher(config.publisher()),
                site.sections().stream()
                        .map(section -> new LinkView(section.title(), links.href(section.url())))
                        .toList(),
                menu(config, "header"),
                menu(config, "footer"),
                indexes(site),
                links.href(HomePlanner.LATEST),
                feeds(config),
                links.href(ManifestPlanner.URL),
                new Icons(site, links).view(),
                theme.paper());
    }

    private String asset(String name, ThemeFacts theme) {
        Fingerprint content = theme.assets().getOrDefault(name, Fingerprint.NONE);
        return links.href(AssetPlanner.url(name, content));
    }

    private static PublisherView publisher(SiteConfig.Publisher publisher) {
        return new PublisherView(
                publisher.name(),
                publisher.address(),
                publisher.phone(),
                publisher.email(),
                publisher.responsible(),
                publisher.licence());
    }

    private List<LinkView> menu(SiteConfig config, String name) {
        List<MenuEntry> entries = config.menus().getOrDefault(name, List.of());
        return entries.stream()
                .map(entry -> new LinkView(entry.title(), links.menuHref(entry.url())))
                .toList();
    }

    private List<LinkView> indexes(Site site) {
        List<LinkView> indexes = new ArrayList<>();
        for (TermKind kind : TermKind.values()) {
            indexes.add(
                    new LinkView(
                            words.of("index_" + ListPlanner.name(kind)),
                            links.href(new UrlPath("/" + kind.folder() + "/"))));
        }
        indexes.add(new LinkView(words.of("archive"), links.href(ArchivePlanner.ARCHIVE)));
        if (CorrectionsPlanner.isNeeded(site)) {
            indexes.add(
                    new LinkView(
                            words.of("correctionsIndex"),
                            links.href(CorrectionsPlanner.CORRECTIONS)));
        }
        return indexes;
    }

    private List<FeedView> feeds(SiteConfig config) {
        return List.of(
                feed(config.title() + " (RSS)", "application/rss+xml", FeedFormat.RSS),
                feed(config.title() + " (Atom)", "application/atom+xml", FeedFormat.ATOM),
                feed(config.title() + " (JSON Feed)", "application/feed+json", FeedFormat.JSON));
    }

    private FeedView feed(String title, String type, FeedFormat format) {
        UrlPath url = FeedPlanner.MAIN.get(format);
        if (url == null) {
            throw new IllegalStateException("no main feed in " + format);
        }
        return new FeedView(title, type, links.href(url));
    }
}
