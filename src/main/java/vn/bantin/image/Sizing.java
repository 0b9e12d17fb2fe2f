package vn.bantin.image;

import java.util.List;
import java.util.stream.Stream;
import vn.bantin.photo.Focus;

/**
 * How large pictures are published, and which part of them: pure functions of the crop and the
 * original's size, in whole numbers, so that pages are planned, and made, without decoding any
 * picture. Nothing is ever enlarged.
 */
public final class Sizing {
    private Sizing() {}

    /**
     * The widths in which a crop is published, narrowest first, at least one. The last is the
     * largest that there can be; others that are hardly narrower are left out.
     *
     * @param original upright
     * @param wanted in pixels, ascending, at least one
     */
    public static List<Integer> widths(Crop crop, Size original, List<Integer> wanted) {
        int widest = widest(crop, original, wanted.get(wanted.size() - 1));
        return Stream.concat(
                        wanted.stream().filter(width -> 10L * width < 9L * widest),
                        Stream.of(widest))
                .toList();
    }

    /**
     * The largest width of a crop.
     *
     * @param original upright
     * @param longest of the width, in pixels; of a picture in its own shape of the height, too
     */
    public static int widest(Crop crop, Size original, int longest) {
        int width = area(crop, Focus.USUAL, original).size().width();
        boolean tall = crop == Crop.NONE && original.height() > longest && !isWide(original);
        int fitting = tall ? (int) ((long) width * longest / original.height()) : width;
        return Math.max(1, Math.min(fitting, longest));
    }

    private static boolean isWide(Size size) {
        return size.width() >= size.height();
    }

    /**
     * The size of a published picture.
     *
     * @param original upright
     * @param width no more than {@link #widest}
     */
    public static Size size(Crop crop, Size original, int width) {
        return crop == Crop.NONE
                ? new Size(width, share(width, original.height(), original.width()))
                : new Size(width, share(width, crop.down(), crop.across()));
    }

    /**
     * The largest part of that shape, its middle as near to the focus as the edges let it be.
     *
     * @param original upright
     */
    static Area area(Crop crop, Focus focus, Size original) {
        if (crop == Crop.NONE) {
            return new Area(0, 0, original);
        }
        long wideness = (long) original.width() * crop.down();
        long wanted = (long) original.height() * crop.across();
        Size size =
                wideness > wanted
                        ? new Size(
                                share(original.height(), crop.across(), crop.down()),
                                original.height())
                        : new Size(
                                original.width(),
                                share(original.width(), crop.down(), crop.across()));
        return new Area(
                start(focus.x(), original.width(), size.width()),
                start(focus.y(), original.height(), size.height()),
                size);
    }

    private static int start(int percent, int whole, int part) {
        long start = ((long) percent * whole - 50L * part) / 100;
        return (int) Math.max(0, Math.min(start, whole - part));
    }

    /** {@code side * part / whole}, rounded half up, in whole numbers: the same everywhere. */
    private static int share(int side, int part, int whole) {
        return Math.max(1, (int) ((2L * side * part + whole) / (2L * whole)));
    }
}
