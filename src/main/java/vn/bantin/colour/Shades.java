package vn.bantin.colour;

import java.util.Collection;
import java.util.Optional;

/** Other colours of the same hue, found in OKLCH. */
public final class Shades {
    /** Of lightness: too small to be seen. */
    private static final double STEP = 1 / 256.0;

    private Shades() {}

    /**
     * The colour's hue at the lightness of another: as strong as it was, or as strong as sRGB can
     * be there.
     */
    public static Colour atLightnessOf(Colour colour, Colour lightness) {
        return Oklch.of(colour).at(Oklch.of(lightness).lightness()).colour();
    }

    /**
     * The colour itself when its contrast with every one of {@code others} is at least {@code
     * ratio}; else the one of its hue that is nearest in lightness, of two the darker. Empty when
     * there is none.
     */
    public static Optional<Colour> readable(
            Colour colour, Collection<Colour> others, double ratio) {
        if (isReadable(colour, others, ratio)) {
            return Optional.of(colour);
        }
        Oklch wanted = Oklch.of(colour);
        for (double away = STEP; away <= 1; away += STEP) {
            for (double lightness :
                    new double[] {wanted.lightness() - away, wanted.lightness() + away}) {
                if (lightness >= 0 && lightness <= 1) {
                    Colour shade = wanted.at(lightness).colour();
                    if (isReadable(shade, others, ratio)) {
                        return Optional.of(shade);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isReadable(Colour colour, Collection<Colour> others, double ratio) {
        return others.stream().allMatch(other -> colour.contrast(other) >= ratio);
    }
}
