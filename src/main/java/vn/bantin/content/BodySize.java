package vn.bantin.content;

/** How long a body may be. Counts bytes as the file has them (UTF-8): that is what editors see. */
final class BodySize {
    static final int MAX_BYTES = 512 * 1024;

    private BodySize() {}

    /** Whether it has more bytes than that. */
    static boolean isTooLarge(String body) {
        if (body.length() <= MAX_BYTES / 3) {
            return false;
        }
        int bytes = 0;
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
            if (bytes > MAX_BYTES) {
                return true;
            }
        }
        return false;
    }
}
