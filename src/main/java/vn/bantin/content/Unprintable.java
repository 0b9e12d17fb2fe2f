package vn.bantin.content;

/** Characters that no page may hold, whatever wrote them: the text itself or an entity. */
final class Unprintable {
    private Unprintable() {}

    /** A control or a direction character. */
    static boolean isRemoved(char c) {
        return isControl(c) || isDirection(c);
    }

    /**
     * Not allowed in HTML or XML: C0 but tab and line end, DEL and C1, and the non-characters of
     * the basic plane (Unicode 16, section 23.7).
     */
    static boolean isControl(char c) {
        if (c < ' ') {
            return c != '\n' && c != '\t';
        }
        return (c >= 0x7f && c <= 0x9f) || (c >= 0xfdd0 && c <= 0xfdef) || c >= 0xfffe;
    }

    /** Turns the direction of what follows (UAX #9): text could look other than it is. */
    static boolean isDirection(char c) {
        return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    }
}
