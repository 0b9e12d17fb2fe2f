package vn.bantin.photo;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The point of a photo round which it is cropped, as an editor sees the photo: upright, from its
 * top left.
 *
 * @param x in per cent of the width, 0 to 100
 * @param y in per cent of the height, 0 to 100
 */
public record Focus(int x, int y) {
    /** In the middle, and a third from the top, where heads are. */
    public static final Focus USUAL = new Focus(50, 33);

    private static final int WHOLE = 100;
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,3})% +(\\d{1,3})%");

    public Focus {
        if (x < 0 || x > WHOLE || y < 0 || y > WHOLE) {
            throw new IllegalArgumentException("not a point of a photo: " + x + ", " + y);
        }
    }

    /** As {@code 30% 20%}; empty where the text is no such point. */
    public static Optional<Focus> parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        int x = Integer.parseInt(written.group(1));
        int y = Integer.parseInt(written.group(2));
        return x <= WHOLE && y <= WHOLE ? Optional.of(new Focus(x, y)) : Optional.empty();
    }
}
