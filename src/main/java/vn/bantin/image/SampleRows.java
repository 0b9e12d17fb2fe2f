package vn.bantin.image;

import java.awt.color.ColorSpace;

/**
 * A picture in memory.
 *
 * @param samples in the order of {@link Rows#read}, row by row; not to be changed any more
 */
record SampleRows(byte[] samples, Size size, int channels, ColorSpace colours) implements Rows {
    @Override
    public void read(int y, int[] into) {
        int length = size.width() * channels;
        int start = y * length;
        for (int i = 0; i < length; i++) {
            into[i] = samples[start + i] & 0xFF;
        }
    }
}
