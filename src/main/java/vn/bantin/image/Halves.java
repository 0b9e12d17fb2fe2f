package vn.bantin.image;

import java.util.ArrayList;
import java.util.List;
import vn.bantin.photo.Focus;

/**
 * A decoded picture, and the same at half its sides, a quarter, and so on, each made when it is
 * first wanted. Which of them a published size is taken from follows from its own crop and width
 * and from the original's size alone. So its bytes do not depend on what else is made of the
 * original, and small sizes need not go over all its pixels. For one thread.
 */
final class Halves {
    /** A size is taken from a picture that has at least three pixels for two of its own. */
    private static final int LEAST = 3;

    private static final int FOR = 2;

    private final List<Rows> rows = new ArrayList<>();
    private final int orientation;

    /**
     * @param original as stored
     * @param orientation how it must be turned
     */
    Halves(Rows original, int orientation) {
        rows.add(original);
        this.orientation = orientation;
    }

    /** The part that a crop shows, from the smallest picture that has enough pixels for it. */
    Rows part(Crop crop, Focus focus, Size published) {
        Rows from = at(0);
        for (int level = 1; hasEnough(area(halved(from.size()), crop, focus), published); level++) {
            from = at(level);
        }
        Area upright = area(from.size(), crop, focus);
        return PartRows.of(from, new Turn(orientation, from.size()).stored(upright));
    }

    private Area area(Size stored, Crop crop, Focus focus) {
        return Sizing.area(crop, focus, stored.turned(orientation));
    }

    private static boolean hasEnough(Area area, Size published) {
        return FOR * area.size().width() >= LEAST * published.width()
                && FOR * area.size().height() >= LEAST * published.height();
    }

    private Rows at(int level) {
        while (rows.size() <= level) {
            Rows last = rows.get(rows.size() - 1);
            Size half = halved(last.size());
            byte[] samples = AreaScaler.scale(last, half);
            rows.add(new SampleRows(samples, half, last.channels(), last.colours()));
        }
        return rows.get(level);
    }

    private static Size halved(Size size) {
        return new Size((size.width() + 1) / 2, (size.height() + 1) / 2);
    }
}
