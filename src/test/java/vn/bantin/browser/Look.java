package vn.bantin.browser;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a page is looked at with.
 *
 * @param width of the window, in CSS pixels
 * @param height of the window, in CSS pixels
 * @param features of the media query, such as {@code prefers-color-scheme} to {@code dark}
 * @param scripts whether they run
 * @param ratio pixels of the screen in one CSS pixel, along a side
 */
record Look(int width, int height, Map<String, String> features, boolean scripts, int ratio) {
    private static final String SCHEME = "prefers-color-scheme";
    private static final int USUAL_HEIGHT = 800;

    Look {
        features = Map.copyOf(features);
    }

    /** Light, 800 px high, with scripts. */
    static Look wide(int width) {
        return new Look(width, USUAL_HEIGHT, Map.of(SCHEME, "light"), true, 1);
    }

    Look high(int pixels) {
        return new Look(width, pixels, features, scripts, ratio);
    }

    Look dark() {
        return with(SCHEME, "dark");
    }

    Look withoutScripts() {
        return new Look(width, height, features, false, ratio);
    }

    /** On a screen with so many pixels for one. */
    Look dense(int pixels) {
        return new Look(width, height, features, scripts, pixels);
    }

    Look with(String feature, String value) {
        Map<String, String> more = new TreeMap<>(features);
        more.put(feature, value);
        return new Look(width, height, more, scripts, ratio);
    }

    /** As messages of tests name it: {@code 390 px, light}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(width + " px, " + features.get(SCHEME));
        new TreeMap<>(features)
                .forEach((name, value) -> text.append(name.equals(SCHEME) ? "" : ", " + name));
        return text.append(scripts ? "" : ", no scripts").toString();
    }
}
