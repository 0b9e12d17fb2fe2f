package vn.bantin.colour;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour of sRGB (IEC 61966-2-1) that nothing shows through.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Colour(int red, int green, int blue) {
    private static final Pattern HEX = Pattern.compile("#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})");

    public Colour {
        if (((red | green | blue) & ~0xFF) != 0) {
            throw new IllegalArgumentException("not a colour: " + red + " " + green + " " + blue);
        }
    }

    /** Of {@code #rgb} or {@code #rrggbb} in either case; empty for anything else. */
    public static Optional<Colour> parse(String written) {
        if (!HEX.matcher(written).matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(written.substring(1), 16);
        return Optional.of(
                written.length() == 4
                        ? new Colour(
                                (number >> 8 & 0xF) * 0x11,
                                (number >> 4 & 0xF) * 0x11,
                                (number & 0xF) * 0x11)
                        : new Colour(number >> 16 & 0xFF, number >> 8 & 0xFF, number & 0xFF));
    }

    /** {@code #rrggbb}, in small letters. */
    public String hex() {
        return "#" + Integer.toHexString(1 << 24 | red << 16 | green << 8 | blue).substring(1);
    }

    /**
     * How well one of the two can be read on the other: WCAG 2.2, contrast ratio, from 1 (the same)
     * to 21 (black and white).
     */
    public double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /** WCAG 2.2, relative luminance: 0 (black) to 1 (white). */
    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    /** The amount of light, 0 to 1. {@code StrictMath}: the same on every machine. */
    static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
    }
}
