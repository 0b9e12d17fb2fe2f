package vn.bantin.image;

import java.awt.color.ColorSpace;

/**
 * Rows whose three colours mean what their file's profile says.
 *
 * @param rows of three or four channels
 */
record ProfiledRows(Rows rows, ColorSpace colours) implements Rows {
    @Override
    public Size size() {
        return rows.size();
    }

    @Override
    public int channels() {
        return rows.channels();
    }

    @Override
    public void read(int y, int[] samples) {
        rows.read(y, samples);
    }
}
