package vn.bantin.content;

/**
 * An address as an author wrote it.
 *
 * @param source as it stands in the body
 * @param meant with backslash escapes and entities resolved
 */
record Written(String source, String meant) {
    /** Where nothing in it is an escape. */
    static Written literally(String address) {
        return new Written(address, address);
    }

    /**
     * As a browser would read it (WHATWG URL, 4.4): control characters gone, no blank round it, no
     * tab or line end in it.
     */
    String asBrowsersRead() {
        StringBuilder kept = new StringBuilder(meant.length());
        for (int i = 0; i < meant.length(); i++) {
            char c = meant.charAt(i);
            if (c != '\n' && c != '\t' && !Unprintable.isControl(c)) {
                kept.append(c);
            }
        }
        return kept.toString().strip();
    }
}
