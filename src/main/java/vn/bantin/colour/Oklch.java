package vn.bantin.colour;

/**
 * A colour as the eye sorts them (CSS Color 4, 9.4 with the matrices of 17): equal steps of
 * lightness look equal, and the hue stays the same colour while lightness changes.
 *
 * @param lightness 0 (black) to 1 (white)
 * @param chroma 0 (grey) to about 0.32, the most that sRGB has
 * @param hue in radians
 */
record Oklch(double lightness, double chroma, double hue) {
    /** Halvings of the chroma that is too much: finer than a step of 8 bits. */
    private static final int HALVINGS = 12;

    static Oklch of(Colour colour) {
        double red = Colour.linear(colour.red());
        double green = Colour.linear(colour.green());
        double blue = Colour.linear(colour.blue());
        double l = StrictMath.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = StrictMath.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = StrictMath.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        double lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
        double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        double b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        return new Oklch(lightness, StrictMath.hypot(a, b), StrictMath.atan2(b, a));
    }

    /** With another lightness, 0 to 1. */
    Oklch at(double other) {
        return new Oklch(other, chroma, hue);
    }

    /** The colour; where sRGB has none so strong, the strongest that it has. */
    Colour colour() {
        double least = 0;
        double most = chroma;
        if (isShown(channels(most))) {
            return rounded(channels(most));
        }
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (least + most) / 2;
            if (isShown(channels(middle))) {
                least = middle;
            } else {
                most = middle;
            }
        }
        return rounded(channels(least));
    }

    /** Amounts of red, green and blue light; outside 0 to 1 where sRGB has no such colour. */
    private double[] channels(double strength) {
        double a = strength * StrictMath.cos(hue);
        double b = strength * StrictMath.sin(hue);
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        };
    }

    private static double cube(double value) {
        return value * value * value;
    }

    private static boolean isShown(double[] channels) {
        double slack = 0.0005;
        for (double channel : channels) {
            if (channel < -slack || channel > 1 + slack) {
                return false;
            }
        }
        return true;
    }

    private static Colour rounded(double[] channels) {
        return new Colour(eightBits(channels[0]), eightBits(channels[1]), eightBits(channels[2]));
    }

    private static int eightBits(double light) {
        double within = Math.max(0, Math.min(1, light));
        double value =
                within <= 0.0031308
                        ? within * 12.92
                        : 1.055 * StrictMath.pow(within, 1 / 2.4) - 0.055;
        return (int) (value * 255 + 0.5);
    }
}
