package vn.bantin.image;

/**
 * What a walk through a picture's outer structure tells; nothing is decoded. Sizes are as stored
 * and not yet checked.
 *
 * @param width in pixels, 0 to 2^32 − 1
 * @param height in pixels, 0 to 2^32 − 1
 * @param orientation 1 to 8
 * @param alpha whether pixels may be see-through
 * @param moving whether there is more than one frame
 * @param sound whether the parts that make a picture are there, and no absurd number of them
 */
record Structure(
        long width, long height, int orientation, boolean alpha, boolean moving, boolean sound) {}
