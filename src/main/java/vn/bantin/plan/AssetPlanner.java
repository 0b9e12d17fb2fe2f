package vn.bantin.plan;

import vn.bantin.diagnostic.Position;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.path.UrlPath;

/** Theme files that are published as they are, under names that change with their content. */
final class AssetPlanner {
    private static final int HASH_DIGITS = 10;

    private AssetPlanner() {}

    /**
     * @param lite whether pages have twins, which alone want their stylesheet
     */
    static void plan(ThemeFacts theme, boolean lite, PlanBuilder plan) {
        theme.assets()
                .forEach(
                        (name, content) -> {
                            if (lite || !name.equals(LiteViews.STYLESHEET)) {
                                plan.add(job(name, content));
                            }
                        });
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
