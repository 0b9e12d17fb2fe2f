package vn.bantin.plan;

import java.util.HashSet;
import java.util.Set;
import vn.bantin.config.CommentProvider;
import vn.bantin.diagnostic.Position;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.path.UrlPath;
import vn.bantin.site.Site;

/** Theme files that are published as they are, under names that change with their content. */
final class AssetPlanner {
    private static final int HASH_DIGITS = 10;

    private AssetPlanner() {}

    static void plan(ThemeFacts theme, Site site, PlanBuilder plan) {
        Set<String> unused = unused(site);
        theme.assets()
                .forEach(
                        (name, content) -> {
                            if (!unused.contains(name)) {
                                plan.add(job(name, content));
                            }
                        });
    }

    /** Files of the theme that no page of this portal links to. */
    private static Set<String> unused(Site site) {
        Set<String> unused = new HashSet<>();
        if (!site.config().lite()) {
            unused.add(LiteViews.STYLESHEET);
        }
        if (site.discussions().isEmpty()) {
            unused.add(CommentBlocks.STYLESHEET);
        }
        if (site.config().commentProvider().filter(CommentProvider::isWaline).isEmpty()) {
            unused.add(ProviderViews.WALINE_LOADER);
        }
        return unused;
    }

    private static CopyJob job(String name, Fingerprint content) {
        Position origin = Position.of("templates/" + name);
        return new CopyJob(url(name, content).output(), origin, name, content);
    }

    /**
     * {@code assets/site.css} is {@code /assets/site.0123456789.css}, so that browsers may keep it
     * for ever.
     */
    static UrlPath url(String name, Fingerprint content) {
        int dot = name.lastIndexOf('.');
        return new UrlPath(
                "/"
                        + name.substring(0, dot)
                        + "."
                        + content.shortHex(HASH_DIGITS)
                        + name.substring(dot));
    }
}
