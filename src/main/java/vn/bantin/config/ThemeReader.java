package vn.bantin.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.bantin.colour.Colour;
import vn.bantin.diagnostic.Fault;
import vn.bantin.yaml.YamlFields;
import vn.bantin.yaml.YamlText;

/** Reads {@code theme:}. */
final class ThemeReader {
    private static final String DARK = "Dark";

    /** A family in quotes of either kind, or words; nothing that could end a declaration. */
    private static final String FAMILY =
            "(?:\"[\\p{L}\\p{N} ._-]+\"|'[\\p{L}\\p{N} ._-]+'|\\p{L}[\\p{L}\\p{N}-]*(?: \\p{L}[\\p{L}\\p{N}-]*)*)";

    private static final Pattern FAMILIES = Pattern.compile(FAMILY + "(?: ?, ?" + FAMILY + ")*");

    private final YamlFields theme;

    private ThemeReader(YamlFields theme) {
        this.theme = theme;
    }

    static ThemeConfig read(YamlFields site) {
        return site.fields("theme")
                .map(written -> new ThemeReader(written.allow(keys())).config())
                .orElse(ThemeConfig.NONE);
    }

    private ThemeConfig config() {
        return new ThemeConfig(colours(""), colours(DARK), fonts(), stylesheets());
    }

    private static List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (ColourToken token : ColourToken.values()) {
            keys.add(token.key());
            keys.add(token.key() + DARK);
        }
        for (FontToken token : FontToken.values()) {
            keys.add(token.key());
        }
        keys.add("stylesheets");
        return keys;
    }

    private SortedMap<ColourToken, Placed<Colour>> colours(String scheme) {
        SortedMap<ColourToken, Placed<Colour>> colours = new TreeMap<>();
        for (ColourToken token : ColourToken.values()) {
            String key = token.key() + scheme;
            theme.text(key)
                    .ifPresent(
                            text ->
                                    colour(key, text)
                                            .ifPresent(
                                                    colour ->
                                                            colours.put(
                                                                    token, placed(colour, text))));
        }
        return colours;
    }

    private Optional<Colour> colour(String key, YamlText text) {
        Optional<Colour> colour = Colour.parse(text.value());
        if (colour.isEmpty()) {
            theme.report(Fault.COLOUR_INVALID, text.position(), theme.name(key), text.value());
        }
        return colour;
    }

    private SortedMap<FontToken, Placed<String>> fonts() {
        SortedMap<FontToken, Placed<String>> fonts = new TreeMap<>();
        for (FontToken token : FontToken.values()) {
            Optional<YamlText> text = theme.text(token.key());
            if (text.isPresent() && FAMILIES.matcher(text.get().value()).matches()) {
                fonts.put(token, placed(text.get().value(), text.get()));
            } else if (text.isPresent()) {
                theme.report(
                        Fault.FONT_INVALID,
                        text.get().position(),
                        theme.name(token.key()),
                        text.get().value());
            }
        }
        return fonts;
    }

    private List<Placed<String>> stylesheets() {
        OnceEach names = new OnceEach();
        return theme.textOrTexts("stylesheets").stream()
                .filter(text -> names.isFirst(text, "stylesheets", theme))
                .map(text -> placed(text.value(), text))
                .toList();
    }

    private static <T> Placed<T> placed(T value, YamlText text) {
        return new Placed<>(value, text.position());
    }
}
