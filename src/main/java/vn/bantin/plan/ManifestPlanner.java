package vn.bantin.plan;

import java.util.List;
import vn.bantin.config.SiteConfig;
import vn.bantin.diagnostic.Position;
import vn.bantin.feed.WebManifest;
import vn.bantin.path.UrlPath;

/** The web manifest, by which a phone keeps the portal on its start screen. */
final class ManifestPlanner {
    /** Browsers keep an installed portal by it, so it never changes. */
    static final UrlPath URL = new UrlPath("/site.webmanifest");

    private final Desk desk;

    ManifestPlanner(Desk desk) {
        this.desk = desk;
    }

    void plan(PlanBuilder plan) {
        plan.add(
                new FeedJob(
                        URL.output(),
                        Position.of("content/site.yaml"),
                        () -> {
                            WebManifest manifest = manifest();
                            return new MachineText(manifest, noBodies -> manifest.bytes());
                        },
                        List.of()));
    }

    private WebManifest manifest() {
        SiteConfig config = desk.site().config();
        return new WebManifest(
                config.title(),
                config.description(),
                config.language(),
                desk.links().href(HomePlanner.HOME),
                desk.theme().paper().map(paper -> paper.light()).orElse(""),
                new Icons(desk.site(), desk.links()).ofTheManifest());
    }
}
