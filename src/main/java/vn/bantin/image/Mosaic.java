package vn.bantin.image;

import java.util.List;
import vn.bantin.photo.Region;

/**
 * A picture in which a region cannot be recognised: each pixel there has the mean of its block. It
 * stands before scaling, so that no derivative, of whatever size or crop, ever sees what was there,
 * and nothing can be won back: all that is left of a block is one colour.
 *
 * <p>Blocks are large in proportion and in pixels. In proportion, since a face is known by how few
 * blocks stand across it, however large it is: people recognise one from some sixteen (Harmon and
 * Julesz, Science 180, 1973), trained machines from fewer (McPherson, Shokri and Shmatikov,
 * arXiv:1609.00408). In pixels, since a region drawn larger than the face has more blocks than the
 * face has: below sixteen pixels a small face in a wide region would keep its features.
 */
final class Mosaic extends RowsOver {
    /** Blocks across the shorter side of a region, at most. */
    static final int MOST_BLOCKS = 6;

    /** Sides of a block, in pixels of the original, where the region has as many. */
    static final int LEAST_SIDE = 16;

    private final int left;
    private final int top;
    private final int[] columns;
    private final int[] lines;
    private final int[] means;

    /**
     * @param left of the region in the stored picture, in pixels
     * @param top likewise
     */
    private Mosaic(Rows rows, int left, int top, Size size) {
        super(rows);
        this.left = left;
        this.top = top;
        int shorter = Math.min(size.width(), size.height());
        int side = Math.max(LEAST_SIDE, (shorter + MOST_BLOCKS - 1) / MOST_BLOCKS);
        this.columns = blockOf(size.width(), side);
        this.lines = blockOf(size.height(), side);
        this.means = means();
    }

    /**
     * The same picture with all these regions, one over the other.
     *
     * @param orientation of the stored picture, 1 to 8
     */
    static Rows over(Rows rows, List<Region> regions, int orientation) {
        Rows covered = rows;
        for (Region region : regions) {
            covered = over(covered, region, orientation);
        }
        return covered;
    }

    /** Pixels that are in the region only in part belong to it. */
    private static Rows over(Rows rows, Region region, int orientation) {
        Size stored = rows.size();
        Size upright = stored.turned(orientation);
        Turn turn = new Turn(orientation, stored);
        int first =
                turn.index(
                        before(region.x(), upright.width()), before(region.y(), upright.height()));
        int last =
                turn.index(
                        after(region.x() + region.width(), upright.width()) - 1,
                        after(region.y() + region.height(), upright.height()) - 1);
        int left = Math.min(first % stored.width(), last % stored.width());
        int top = Math.min(first / stored.width(), last / stored.width());
        int right = Math.max(first % stored.width(), last % stored.width());
        int bottom = Math.max(first / stored.width(), last / stored.width());
        return new Mosaic(rows, left, top, new Size(right - left + 1, bottom - top + 1));
    }

    private static int before(int percent, int side) {
        return (int) ((long) percent * side / Region.WHOLE);
    }

    private static int after(int percent, int side) {
        return (int) (((long) percent * side + Region.WHOLE - 1) / Region.WHOLE);
    }

    /** Of each pixel along a side, its block; all have {@code least} pixels, or there is one. */
    private static int[] blockOf(int length, int least) {
        int blocks = Math.max(1, length / least);
        int[] block = new int[length];
        for (int i = 0; i < length; i++) {
            block[i] = (int) ((long) i * blocks / length);
        }
        return block;
    }

    /** Colours count as much as they can be seen, as in {@link AreaScaler}. */
    private int[] means() {
        int channels = channels();
        int across = columns[columns.length - 1] + 1;
        long[] sums = new long[across * (lines[lines.length - 1] + 1) * channels];
        long[] pixels = new long[sums.length / channels];
        int[] samples = new int[size().width() * channels];
        for (int y = 0; y < lines.length; y++) {
            rows.read(top + y, samples);
            for (int x = 0; x < columns.length; x++) {
                int block = lines[y] * across + columns[x];
                pixels[block]++;
                add(samples, (left + x) * channels, sums, block * channels);
            }
        }
        return rounded(sums, pixels);
    }

    private void add(int[] samples, int from, long[] sums, int to) {
        int channels = channels();
        int opacity = hasAlpha() ? samples[from + channels - 1] : 1;
        int colours = hasAlpha() ? channels - 1 : channels;
        for (int c = 0; c < colours; c++) {
            sums[to + c] += (long) samples[from + c] * opacity;
        }
        if (hasAlpha()) {
            sums[to + colours] += opacity;
        }
    }

    private int[] rounded(long[] sums, long[] pixels) {
        int channels = channels();
        int[] rounded = new int[sums.length];
        for (int i = 0; i < sums.length; i++) {
            boolean colour = hasAlpha() && i % channels < channels - 1;
            long weight = colour ? sums[i - i % channels + channels - 1] : pixels[i / channels];
            rounded[i] = weight == 0 ? 0 : (int) ((sums[i] + weight / 2) / weight);
        }
        return rounded;
    }

    private boolean hasAlpha() {
        return channels() % 2 == 0;
    }

    @Override
    public void read(int y, int[] samples) {
        rows.read(y, samples);
        if (y < top || y >= top + lines.length) {
            return;
        }
        int across = columns[columns.length - 1] + 1;
        for (int x = 0; x < columns.length; x++) {
            int block = lines[y - top] * across + columns[x];
            System.arraycopy(
                    means, block * channels(), samples, (left + x) * channels(), channels());
        }
    }
}
