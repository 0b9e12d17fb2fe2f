package vn.bantin.config;

import java.util.Locale;

/** Languages that the theme has texts for. */
enum SiteLanguage {
    VI,
    EN;

    /** BCP 47. */
    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
