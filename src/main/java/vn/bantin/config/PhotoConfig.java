package vn.bantin.config;

import java.util.List;

/**
 * How photos are published.
 *
 * @param widths in pixels, ascending, 1 to 8 of them
 * @param quality of JPEG, 1 to 100; WebP looks alike
 * @param webp whether every photo is published as WebP, too
 * @param cacheMegabytes how much of what was encoded is kept for later builds; 0: nothing
 */
public record PhotoConfig(List<Integer> widths, int quality, boolean webp, int cacheMegabytes) {
    /** Phones, phones with dense screens, text columns on those, lead pictures on those. */
    public static final PhotoConfig USUAL =
            new PhotoConfig(List.of(480, 800, 1200, 1600), 82, true, 500);

    public PhotoConfig {
        widths = List.copyOf(widths);
    }

    /** The same, for a machine that cannot make WebP. */
    public PhotoConfig withoutWebp() {
        return new PhotoConfig(widths, quality, false, cacheMegabytes);
    }
}
