package vn.bantin.render;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.bantin.colour.Colour;
import vn.bantin.colour.Shades;
import vn.bantin.config.ColourToken;
import vn.bantin.config.Placed;
import vn.bantin.config.ThemeConfig;

/**
 * The colours of one scheme: the theme's own, and over them a site's.
 *
 * @param colours of every token that the theme sets to a colour
 * @param chosen what of it is the site's, with the place that says so
 */
record Palette(
        SortedMap<ColourToken, Colour> colours, SortedMap<ColourToken, Placed<Colour>> chosen) {
    /** WCAG 2.2, 1.4.3, for text of any size. */
    static final double READABLE = 4.5;

    /** WCAG 2.2, 1.4.6: what a colour that we choose ourselves can as well have. */
    private static final double EASILY_READABLE = 7;

    /** What is written on what. */
    private static final Map<ColourToken, List<ColourToken>> GROUNDS =
            Map.of(
                    ColourToken.INK, List.of(ColourToken.PAPER, ColourToken.TINT),
                    ColourToken.MUTED, List.of(ColourToken.PAPER, ColourToken.TINT),
                    ColourToken.ACCENT, List.of(ColourToken.PAPER, ColourToken.TINT),
                    ColourToken.SIGNAL, List.of(ColourToken.PAPER, ColourToken.TINT),
                    ColourToken.ACCENT_INK, List.of(ColourToken.ACCENT));

    /**
     * The light scheme: what the site says. The ground of the band is of the accent's hue, at the
     * theme's lightness, where the site says nothing of it.
     */
    static Palette light(SortedMap<ColourToken, Colour> theme, ThemeConfig config) {
        SortedMap<ColourToken, Placed<Colour>> chosen = new TreeMap<>(config.light());
        Placed<Colour> accent = chosen.get(ColourToken.ACCENT);
        Colour weave = theme.get(ColourToken.WEAVE);
        if (accent != null && weave != null) {
            Colour shade = Shades.atLightnessOf(accent.value(), weave);
            chosen.putIfAbsent(ColourToken.WEAVE, new Placed<>(shade, accent.position()));
        }
        return of(theme, chosen);
    }

    /**
     * The dark scheme: what the site says for it; else, where something is chosen for the light
     * one, that colour's hue at the lightness that the theme's own dark colour has, and for text as
     * far from it as makes it readable.
     *
     * @param theme the theme's own colours in the dark
     */
    static Palette dark(
            SortedMap<ColourToken, Colour> theme, ThemeConfig config, Palette lightOne) {
        SortedMap<ColourToken, Placed<Colour>> chosen = new TreeMap<>(config.dark());
        // Grounds come before what is written on them: so the tokens are in order.
        for (ColourToken token : ColourToken.values()) {
            Placed<Colour> light = lightOne.chosen().get(token);
            Colour own = theme.get(token);
            if (light != null && own != null && !chosen.containsKey(token)) {
                Colour shade = Shades.atLightnessOf(light.value(), own);
                List<Colour> grounds = of(theme, chosen).shades(grounds(token));
                Colour readable = Shades.readable(shade, grounds, aim(token)).orElse(shade);
                chosen.put(token, new Placed<>(readable, light.position()));
            }
        }
        return of(theme, chosen);
    }

    /** What a token is written on; nothing for one that is no text. */
    static List<ColourToken> grounds(ColourToken token) {
        return GROUNDS.getOrDefault(token, List.of());
    }

    /** What a token must stand out from: its grounds, or what is written on it, or both. */
    static Set<ColourToken> opposites(ColourToken token) {
        Set<ColourToken> opposites = EnumSet.noneOf(ColourToken.class);
        opposites.addAll(grounds(token));
        GROUNDS.forEach(
                (text, grounds) -> {
                    if (grounds.contains(token)) {
                        opposites.add(text);
                    }
                });
        return opposites;
    }

    /** The colours of these tokens, as far as the theme has them. */
    List<Colour> shades(Collection<ColourToken> tokens) {
        return tokens.stream().map(colours::get).filter(Objects::nonNull).toList();
    }

    private static double aim(ColourToken token) {
        boolean chief = token == ColourToken.INK || token == ColourToken.ACCENT;
        return chief ? EASILY_READABLE : READABLE;
    }

    private static Palette of(
            SortedMap<ColourToken, Colour> theme, SortedMap<ColourToken, Placed<Colour>> chosen) {
        SortedMap<ColourToken, Colour> colours = new TreeMap<>(theme);
        chosen.forEach((token, placed) -> colours.replace(token, placed.value()));
        return new Palette(colours, chosen);
    }
}
