package vn.bantin.image;

import java.util.Arrays;

/**
 * Makes pictures smaller: each new pixel is the mean of the area of the old picture that it covers,
 * shares of pixels included. In whole numbers and one pass, so exact, linear and the same
 * everywhere. Colour counts as much as it can be seen: see-through pixels lend theirs to nobody.
 */
final class AreaScaler {
    private final Rows rows;
    private final Size from;
    private final Size to;
    private final int channels;
    private final boolean alpha;
    private final long[] areaSums;
    private final byte[] scaled;

    private AreaScaler(Rows rows, Size to) {
        this.rows = rows;
        this.from = rows.size();
        this.to = to;
        this.channels = rows.channels();
        this.alpha = channels % 2 == 0;
        this.areaSums = new long[to.width() * channels];
        this.scaled = new byte[to.width() * to.height() * channels];
    }

    /**
     * The picture's samples in the new size, in the order of {@link Rows#read}.
     *
     * @param to not larger than the old size
     */
    static byte[] scale(Rows rows, Size to) {
        AreaScaler scaler = new AreaScaler(rows, to);
        scaler.run();
        return scaler.scaled;
    }

    /**
     * Heights in units of 1 / (old height × new height): an old row is {@code to.height} units
     * high, a new one {@code from.height}.
     */
    private void run() {
        int[] samples = new int[from.width() * channels];
        long[] rowSums = new long[areaSums.length];
        int newY = 0;
        long roomLeft = from.height();
        for (int y = 0; y < from.height(); y++) {
            rows.read(y, samples);
            if (alpha) {
                multiplyAlphaIn(samples);
            }
            sumRow(samples, rowSums);
            long unused = to.height();
            while (unused > 0) {
                long share = Math.min(unused, roomLeft);
                for (int i = 0; i < areaSums.length; i++) {
                    areaSums[i] += rowSums[i] * share;
                }
                unused -= share;
                roomLeft -= share;
                if (roomLeft == 0) {
                    emit(newY++);
                    roomLeft = from.height();
                }
            }
        }
    }

    /**
     * Widths likewise: an old pixel is {@code to.width} units wide, a new one {@code from.width}.
     */
    private void sumRow(int[] samples, long[] sums) {
        int in = 0;
        long unused = to.width();
        for (int out = 0; out < sums.length; out += channels) {
            for (int c = 0; c < channels; c++) {
                sums[out + c] = 0;
            }
            long roomLeft = from.width();
            while (roomLeft > 0) {
                long share = Math.min(unused, roomLeft);
                for (int c = 0; c < channels; c++) {
                    sums[out + c] += samples[in + c] * share;
                }
                roomLeft -= share;
                unused -= share;
                if (unused == 0) {
                    in += channels;
                    unused = to.width();
                }
            }
        }
    }

    private void multiplyAlphaIn(int[] samples) {
        for (int pixel = 0; pixel < samples.length; pixel += channels) {
            int opacity = samples[pixel + channels - 1];
            for (int c = 0; c < channels - 1; c++) {
                samples[pixel + c] *= opacity;
            }
        }
    }

    private void emit(int y) {
        long area = (long) from.width() * from.height();
        int out = y * areaSums.length;
        for (int i = 0; i < areaSums.length; i++) {
            boolean colour = alpha && i % channels < channels - 1;
            long weight = colour ? areaSums[i - i % channels + channels - 1] : area;
            scaled[out + i] = (byte) (weight == 0 ? 0 : (areaSums[i] + weight / 2) / weight);
        }
        Arrays.fill(areaSums, 0);
    }
}
