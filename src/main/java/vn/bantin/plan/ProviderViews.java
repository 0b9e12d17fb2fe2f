package vn.bantin.plan;

import java.net.URI;
import vn.bantin.config.CommentProvider;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.view.ProviderView;

/** Who takes comments, as templates see it. */
final class ProviderViews {
    /** Our own script, which hands an article over to Waline. */
    static final String WALINE_LOADER = "assets/comments-waline.js";

    /** Where a site lays its own copy of Waline's client: two files of that package. */
    private static final String OWN_CLIENT = "assets/waline/waline.js";

    private static final String OWN_STYLESHEET = "assets/waline/waline.css";

    private final Links links;
    private final ThemeFacts theme;

    ProviderViews(Links links, ThemeFacts theme) {
        this.links = links;
        this.theme = theme;
    }

    ProviderView of(CommentProvider provider) {
        boolean waline = provider.isWaline();
        return new ProviderView(
                provider.name(),
                provider.server(),
                provider.server().isEmpty() ? "" : URI.create(provider.server()).getHost(),
                waline ? asset(WALINE_LOADER) : "",
                waline ? client(provider, OWN_CLIENT) : "",
                waline ? client(provider, OWN_STYLESHEET) : "",
                provider.options());
    }

    /** As configured, else the site's own copy, else what lies beside the server. */
    private String client(CommentProvider provider, String own) {
        String name = own.substring(own.lastIndexOf('/'));
        if (!provider.client().isEmpty()) {
            return provider.client() + name;
        }
        return theme.assets().containsKey(own) ? asset(own) : provider.server() + name;
    }

    private String asset(String name) {
        Fingerprint content = theme.assets().getOrDefault(name, Fingerprint.NONE);
        return links.href(AssetPlanner.url(name, content));
    }
}
