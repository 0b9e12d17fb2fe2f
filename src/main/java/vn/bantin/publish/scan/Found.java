package vn.bantin.publish.scan;

/**
 * Something that was found in the bytes of a file.
 *
 * @param place index of its first byte; {@link #NOWHERE} where only the file is known
 */
record Found(Sought what, int place) {
    static final int NOWHERE = -1;
}
