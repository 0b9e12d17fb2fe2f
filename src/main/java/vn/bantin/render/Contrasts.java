package vn.bantin.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.bantin.colour.Colour;
import vn.bantin.colour.Shades;
import vn.bantin.config.ColourToken;
import vn.bantin.config.Placed;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;

/** Judges whether text can be read in a scheme whose colours a site has a hand in. */
final class Contrasts {
    private final Palette palette;
    private final String scheme;

    /** Of the tokens that the site chose, by the one to blame. */
    private final SortedMap<ColourToken, List<Pair>> unreadable = new TreeMap<>();

    private Contrasts(Palette palette, String scheme) {
        this.palette = palette;
        this.scheme = scheme;
    }

    /**
     * At most one fault for each colour that the site chose: where it can be read least.
     *
     * @param scheme what keys of this scheme have behind the token's own: {@code ""} or {@code
     *     Dark}
     */
    static List<Diagnostic> faults(Palette palette, String scheme) {
        Contrasts contrasts = new Contrasts(palette, scheme);
        for (ColourToken text : ColourToken.values()) {
            Palette.grounds(text).forEach(ground -> contrasts.judge(text, ground));
        }
        List<Diagnostic> faults = new ArrayList<>();
        contrasts.unreadable.forEach((token, pairs) -> faults.add(contrasts.fault(token, pairs)));
        return faults;
    }

    /**
     * @param other what the token to blame cannot be told from
     */
    private record Pair(ColourToken other, double contrast) {}

    /** To blame is what the site chose; where it chose both, the text. */
    private void judge(ColourToken text, ColourToken ground) {
        Colour written = palette.colours().get(text);
        Colour under = palette.colours().get(ground);
        if (written == null || under == null || written.contrast(under) >= Palette.READABLE) {
            return;
        }
        double contrast = written.contrast(under);
        if (palette.chosen().containsKey(text)) {
            blame(text, new Pair(ground, contrast));
        } else if (palette.chosen().containsKey(ground)) {
            blame(ground, new Pair(text, contrast));
        }
    }

    private void blame(ColourToken token, Pair pair) {
        unreadable.computeIfAbsent(token, first -> new ArrayList<>()).add(pair);
    }

    private Diagnostic fault(ColourToken token, List<Pair> pairs) {
        Pair worst = pairs.stream().min(Comparator.comparingDouble(Pair::contrast)).orElseThrow();
        Placed<Colour> colour = palette.chosen().get(token);
        Colour other = palette.colours().get(worst.other());
        if (colour == null || other == null) {
            throw new IllegalStateException("blamed without a colour: " + token);
        }
        List<Colour> opposites = palette.shades(Palette.opposites(token));
        Optional<Colour> better = Shades.readable(colour.value(), opposites, Palette.READABLE);
        // Rounded down: what is told must not look like enough.
        int tenths = (int) (worst.contrast() * 10);
        return Diagnostic.of(
                Fault.COLOUR_CONTRAST,
                colour.position(),
                token.key() + scheme,
                colour.value().hex(),
                worst.other().key() + scheme,
                other.hex(),
                String.valueOf(tenths / 10),
                String.valueOf(tenths % 10),
                better.map(Colour::hex).orElse(""));
    }
}
