package vn.bantin.content;

/** Characters that no page may hold, whatever wrote them: the text itself or an entity. */
final class Unprintable {
    /** By character, below the general punctuation: Vietnamese letters are all there. */
    private static final boolean[] REMOVED = new boolean[0x2000];

    static {
        for (char c = 0; c < REMOVED.length; c++) {
            REMOVED[c] = isControl(c);
        }
    }

    private Unprintable() {}

    /** A control or a direction character. */
    static boolean isRemoved(char c) {
        // A table, since Vietnamese jumps between the ranges at nearly every letter, which no
        // processor foresees.
        return c < REMOVED.length ? REMOVED[c] : isControl(c) || isDirection(c);
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
