package vn.bantin.config;

import java.util.Locale;

/** A colour that the theme names once and uses everywhere. */
public enum ColourToken {
    /** Ground of the page. */
    PAPER,
    /** Ground of boxes and of pictures that are still coming. */
    TINT,
    /** Text. */
    INK,
    /** Small print: times, credits, captions. */
    MUTED,
    /** Rules between things. */
    LINE,
    /** Links, section names, focus. */
    ACCENT,
    /** Text on the accent. */
    ACCENT_INK,
    /** Notices. */
    SIGNAL,
    /** The woven band: its pattern. */
    THREAD,
    /** The woven band: its ground. Follows the accent where it is not written. */
    WEAVE;

    /** Its key in site.yaml; the colour for the dark scheme has {@code Dark} behind it. */
    public String key() {
        String name = name().toLowerCase(Locale.ROOT);
        int bar = name.indexOf('_');
        return bar < 0
                ? name
                : name.substring(0, bar)
                        + name.substring(bar + 1, bar + 2).toUpperCase(Locale.ROOT)
                        + name.substring(bar + 2);
    }

    /** Its custom property in the stylesheet. */
    public String property() {
        return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
