package vn.bantin.build;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.bantin.build.LiveBuild.Front;
import vn.bantin.build.LiveBuild.Held;
import vn.bantin.config.SiteConfig;
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
        return new Front(
                config.baseUrl(),
                config.basePath(),
                pages,
                NextBuild.after(site).map(NextBuild::at));
    }

    private static List<Head> held(Site site) {
        return site.addresses().keySet().stream()
                .filter(path -> site.statuses().get(path) != Status.PUBLISHED)
                .map(path -> Objects.requireNonNull(site.heads().documents().get(path)))
                .toList();
    }
}
