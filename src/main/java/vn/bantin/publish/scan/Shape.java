package vn.bantin.publish.scan;

/** How a kind of key looks. */
@FunctionalInterface
interface Shape {
    int NONE = -1;

    /**
     * @param text in which the beginning of the shape was seen
     * @param length of what of it counts
     * @param start where that beginning starts
     * @return where the key ends; {@link #NONE} where it is none
     */
    int end(char[] text, int length, int start);

    /** Where characters of this kind end. */
    static int run(char[] text, int length, int start, Letters letters) {
        int i = start;
        while (i < length && letters.has(text[i])) {
            i++;
        }
        return i;
    }

    /** Whether a text stands there. */
    static boolean has(char[] text, int length, int start, String wanted) {
        if (start < 0 || start + wanted.length() > length) {
            return false;
        }
        for (int i = 0; i < wanted.length(); i++) {
            if (text[start + i] != wanted.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Characters that keys are made of; all ASCII. */
    enum Letters {
        DIGITS("0123456789"),
        ALPHANUMERIC("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"),
        UPPER("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
        /** RFC 4648, section 5. */
        BASE64URL(ALPHANUMERIC.all + "-_"),
        BASE64(ALPHANUMERIC.all + "+/="),
        /** Of a name in a program or a configuration. */
        NAME(ALPHANUMERIC.all + "-_.");

        private final String all;
        private final boolean[] known = new boolean[128];

        Letters(String all) {
            this.all = all;
            all.chars().forEach(c -> known[c] = true);
        }

        boolean has(char c) {
            return c < known.length && known[c];
        }
    }
}
