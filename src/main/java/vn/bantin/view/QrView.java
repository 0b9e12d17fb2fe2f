package vn.bantin.view;

/**
 * A QR code as an SVG path: for {@code <svg viewBox="0 0 size size">} and a {@code <path>} that is
 * stroked with black of width 1, which is the default, and not filled.
 *
 * @param size modules per side, the light border included
 * @param path for the attribute {@code d}: a line through each run of dark modules
 */
public record QrView(int size, String path) {}
