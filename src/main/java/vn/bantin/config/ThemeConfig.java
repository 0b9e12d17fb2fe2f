package vn.bantin.config;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.bantin.colour.Colour;

/**
 * What a site changes of its theme without a template: {@code theme:} of site.yaml. Whether colours
 * stand out from each other, and whether files are there, is judged where the theme is.
 *
 * @param light colours of the light scheme that are written
 * @param dark colours of the dark scheme that are written
 * @param fonts as CSS writes a list of families, harmless in a stylesheet
 * @param stylesheets of the site's own {@code templates/}, in written order
 */
public record ThemeConfig(
        SortedMap<ColourToken, Placed<Colour>> light,
        SortedMap<ColourToken, Placed<Colour>> dark,
        SortedMap<FontToken, Placed<String>> fonts,
        List<Placed<String>> stylesheets) {
    /** The theme as it is. */
    public static final ThemeConfig NONE =
            new ThemeConfig(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), List.of());

    public ThemeConfig {
        light = Collections.unmodifiableSortedMap(new TreeMap<>(light));
        dark = Collections.unmodifiableSortedMap(new TreeMap<>(dark));
        fonts = Collections.unmodifiableSortedMap(new TreeMap<>(fonts));
        stylesheets = List.copyOf(stylesheets);
    }
}
