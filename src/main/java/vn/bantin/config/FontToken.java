package vn.bantin.config;

import java.util.Locale;

/** A list of typefaces that the theme names once and uses everywhere. */
public enum FontToken {
    /** Headlines. */
    SERIF,
    /** Text and small print. */
    SANS;

    /** Its key in site.yaml. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its custom property in the stylesheet. */
    public String property() {
        return "--" + key();
    }
}
