package vn.bantin.image;

import vn.bantin.photo.Focus;
import vn.bantin.photo.Treatment;

/**
 * How a published file is made of an original: a value, so that the bytes are a function of the
 * original and the recipe, and of nothing else.
 *
 * @param cut which pixels
 * @param encoding in which format
 * @param quality of lossy formats, 1 to 100
 */
public record Recipe(Cut cut, Encoding encoding, int quality) {

    /**
     * The pixels of a published file. Files of one cut are the same picture in several formats.
     *
     * @param treatment what is done to the original before all else
     * @param focus round which it is cropped
     * @param crop its shape
     * @param width in pixels; no more than {@link Sizing#widest} says of the original
     */
    public record Cut(Treatment treatment, Focus focus, Crop crop, int width) {
        public Cut {
            if (width < 1) {
                throw new IllegalArgumentException("no width: " + width);
            }
        }
    }
}
