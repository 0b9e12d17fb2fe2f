package vn.bantin.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import vn.bantin.colour.Colour;
import vn.bantin.config.ColourToken;
import vn.bantin.config.FontToken;
import vn.bantin.config.Placed;
import vn.bantin.config.ThemeConfig;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.diagnostic.Position;
import vn.bantin.render.CssProperties.Declaration;
import vn.bantin.view.SchemeColours;

/**
 * The one stylesheet of a site: the theme's, with the site's tokens where the theme's own stood,
 * and the site's own stylesheets after it. One file, so that a reader's browser asks once; and with
 * tokens in place, so that they count wherever the theme sets them, in whatever scheme or switch.
 */
final class Stylesheet {
    /** What every page links. */
    static final String NAME = "assets/site.css";

    /** What the twins in words alone link: the same tokens, as far as it has them. */
    private static final String LITE = "assets/lite.css";

    private static final byte[] NOTHING = {};

    private static final String DARK = "Dark";

    private final SortedMap<String, byte[]> files;
    private final ThemeConfig config;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private Stylesheet(SortedMap<String, byte[]> files, ThemeConfig config) {
        this.files = files;
        this.config = config;
    }

    /**
     * @param css whole texts of the stylesheets that are not as the theme has them, by name
     * @param takenIn names of the site's stylesheets that are in it
     * @param paper colour of the page's ground in both schemes; empty where the theme does not say
     */
    record Made(
            SortedMap<String, byte[]> css,
            SortedSet<String> takenIn,
            Optional<SchemeColours> paper) {}

    /**
     * @param files of the whole theme, by name
     */
    static Outcome<Made> of(SortedMap<String, byte[]> files, ThemeConfig config) {
        Stylesheet sheet = new Stylesheet(files, config);
        Made made = sheet.make();
        return new Outcome<>(made, sheet.diagnostics);
    }

    private Made make() {
        byte[] bytes = files.getOrDefault(NAME, NOTHING);
        // What a site's own stylesheet is encoded in is its own affair, until we write into it.
        String css = new String(bytes, StandardCharsets.UTF_8);
        List<Declaration> declared = CssProperties.of(css);
        SortedMap<ColourToken, Colour> lightOwn = colours(declared, false);
        SortedMap<ColourToken, Colour> darkOwn = colours(declared, true);
        Palette light = Palette.light(lightOwn, config);
        Palette dark = Palette.dark(darkOwn, config, light);
        Map<String, String> lightValues = new HashMap<>();
        Map<String, String> darkValues = new HashMap<>();
        light.chosen().forEach((t, c) -> lightValues.put(t.property(), c.value().hex()));
        dark.chosen().forEach((t, c) -> darkValues.put(t.property(), c.value().hex()));
        config.fonts().forEach((token, font) -> lightValues.put(token.property(), font.value()));
        reportAbsent(declared);
        diagnostics.addAll(Contrasts.faults(light, ""));
        diagnostics.addAll(Contrasts.faults(dark, DARK));
        OwnRules rules = new OwnRules(files, diagnostics);
        String own = rules.of(config.stylesheets());
        SortedMap<String, byte[]> made = new TreeMap<>();
        if (!lightValues.isEmpty() || !darkValues.isEmpty()) {
            String lite = new String(files.getOrDefault(LITE, NOTHING), StandardCharsets.UTF_8);
            String text = written(lite, CssProperties.of(lite), lightValues, darkValues);
            made.put(LITE, text.getBytes(StandardCharsets.UTF_8));
        }
        if (!made.isEmpty() || !own.isEmpty()) {
            String text = written(css, declared, lightValues, darkValues) + own;
            made.put(NAME, text.getBytes(StandardCharsets.UTF_8));
        }
        return new Made(made, rules.takenIn(), paper(light, dark));
    }

    /** The first value of each token in a scheme, where it is a colour. */
    private static SortedMap<ColourToken, Colour> colours(
            List<Declaration> declared, boolean dark) {
        SortedMap<ColourToken, Colour> colours = new TreeMap<>();
        for (ColourToken token : ColourToken.values()) {
            first(declared, token.property(), dark)
                    .flatMap(declaration -> Colour.parse(declaration.value()))
                    .ifPresent(colour -> colours.put(token, colour));
        }
        return colours;
    }

    private static Optional<Declaration> first(
            List<Declaration> declared, String property, boolean dark) {
        return declared.stream()
                .filter(d -> d.dark() == dark && d.name().equals(property))
                .findFirst();
    }

    private static Optional<SchemeColours> paper(Palette light, Palette dark) {
        Colour paper = light.colours().get(ColourToken.PAPER);
        Colour night = dark.colours().get(ColourToken.PAPER);
        return paper == null
                ? Optional.empty()
                : Optional.of(
                        new SchemeColours(paper.hex(), night == null ? paper.hex() : night.hex()));
    }

    /**
     * With each value in the place of every one that equals the first of its property and scheme.
     * What the theme sets to something else on purpose, for print or for more contrast, stays.
     */
    private static String written(
            String css,
            List<Declaration> declared,
            Map<String, String> light,
            Map<String, String> dark) {
        StringBuilder text = new StringBuilder(css.length() + 64);
        int done = 0;
        for (Declaration declaration : declared) {
            String value = (declaration.dark() ? dark : light).get(declaration.name());
            Optional<Declaration> first = first(declared, declaration.name(), declaration.dark());
            boolean theSame =
                    first.map(Declaration::value).equals(Optional.of(declaration.value()));
            if (value != null && theSame) {
                text.append(css, done, declaration.from()).append(value);
                done = declaration.to();
            }
        }
        return text.append(css, done, css.length()).toString();
    }

    /** A token that the site's own stylesheet does not have would change nothing. */
    private void reportAbsent(List<Declaration> declared) {
        config.light().forEach((token, at) -> report(declared, token, "", at.position()));
        config.dark().forEach((token, at) -> report(declared, token, DARK, at.position()));
        for (FontToken token : config.fonts().keySet()) {
            Placed<String> font = config.fonts().get(token);
            if (font != null && first(declared, token.property(), false).isEmpty()) {
                absent(token.key(), token.property(), font.position());
            }
        }
    }

    private void report(
            List<Declaration> declared, ColourToken token, String scheme, Position position) {
        if (first(declared, token.property(), scheme.equals(DARK)).isEmpty()) {
            String property = token.property() + (scheme.isEmpty() ? "" : " (dark)");
            absent(token.key() + scheme, property, position);
        }
    }

    private void absent(String key, String property, Position position) {
        diagnostics.add(
                Diagnostic.of(
                        Fault.THEME_TOKEN_ABSENT,
                        position,
                        "theme." + key,
                        "templates/" + NAME,
                        property));
    }
}
