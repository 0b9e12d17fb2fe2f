package vn.bantin.build;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.bantin.build.LiveBuild.Front;
import vn.bantin.build.LiveBuild.Held;
import vn.bantin.config.SiteConfig;
import vn.bantin.content.FrontMatter;
import vn.bantin.content.FrontMatter.Lifecycle;
import vn.bantin.content.Head;
import vn.bantin.path.UrlPath;
import vn.bantin.plan.TwinAddress;
import vn.bantin.site.Site;
import vn.bantin.site.Standing;
import vn.bantin.site.Status;

/** What is to be known of a site by those who serve it to its editors. */
final class Fronts {
    private Fronts() {}

    static Front of(Site site) {
        SiteConfig config = site.config();
        SortedMap<String, Held> pages = new TreeMap<>();
        for (Head head : held(site)) {
            Standing standing = Standing.of(head, site);
            Held held = new Held(standing.status(), standing.shown());
            UrlPath address = Objects.requireNonNull(site.addresses().get(head.path()));
            pages.put(config.basePath() + address.value(), held);
            if (config.lite()) {
                pages.put(config.basePath() + TwinAddress.of(address).value(), held);
            }
        }
        return new Front(config.baseUrl(), config.basePath(), pages, next(site));
    }

    private static List<Head> held(Site site) {
        return site.addresses().keySet().stream()
                .filter(path -> site.statuses().get(path) != Status.PUBLISHED)
                .map(path -> Objects.requireNonNull(site.heads().documents().get(path)))
                .toList();
    }

    /** The first moment that any document names and that is still to come: may change nothing. */
    private static Optional<Instant> next(Site site) {
        return site.heads().documents().values().stream()
                .map(Head::frontMatter)
                .flatMap(Fronts::moments)
                .filter(moment -> moment.isAfter(site.now()))
                .min(Comparator.naturalOrder());
    }

    private static Stream<Instant> moments(FrontMatter written) {
        Lifecycle lifecycle = written.lifecycle();
        return Stream.of(written.date(), lifecycle.publishAt(), lifecycle.expireAt())
                .flatMap(Optional::stream);
    }
}
