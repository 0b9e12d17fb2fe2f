package vn.bantin.image;

import java.awt.color.ColorSpace;

/** A decoded picture, row by row, in 8 bits a sample: what scaling reads. */
interface Rows {
    /** As stored, before turning. */
    Size size();

    /** Samples per pixel: 1 grey, 2 grey and alpha, 3 colour, 4 colour and alpha. */
    int channels();

    /** What three samples mean; grey is taken as grey of sRGB. */
    ColorSpace colours();

    /**
     * Puts row {@code y} (0-based, from the top) into {@code samples}, pixel by pixel, 0 to 255,
     * alpha last and not multiplied in.
     */
    void read(int y, int[] samples);
}
