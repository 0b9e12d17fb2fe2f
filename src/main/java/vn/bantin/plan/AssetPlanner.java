package vn.bantin.plan;

import vn.bantin.diagnostic.Position;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.path.UrlPath;

/** Theme files that are published as they are, under names that change with their content. */
final class AssetPlanner {
    private static final int HASH_DIGITS = 10;

    private AssetPlanner() {}

    static void plan(ThemeFacts theme, PlanBuilder plan) {
        theme.assets()
                .forEach(
                        (name, content) ->
                                plan.add(
                                        new CopyJob(
                                                url(name, content).output(),
                                                Position.of("templates/" + name),
                                                name,
                                                content)));
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
