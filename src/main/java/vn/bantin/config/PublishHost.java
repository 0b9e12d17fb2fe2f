package vn.bantin.config;

import java.util.Locale;

/** What serves the files of a target, as written: it decides which files for it are published. */
public enum PublishHost {
    NONE,
    NGINX,
    APACHE,
    CLOUDFLARE,
    NETLIFY,
    GITLAB,
    GITHUB;

    /** As it is written. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
