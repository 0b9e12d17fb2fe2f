package vn.bantin.publish.scan;

/** Named character references that writers of HTML and XML make (HTML, section 13.5). */
enum References {
    AMP("amp", '&'),
    LT("lt", '<'),
    GT("gt", '>'),
    QUOT("quot", '"'),
    APOS("apos", '\''),
    NBSP("nbsp", ' ');

    private final String name;
    private final char letter;

    References(String name, char letter) {
        this.name = name;
        this.letter = letter;
    }

    char letter() {
        return letter;
    }

    /** Whether these bytes are the name. */
    boolean is(byte[] bytes, int start, int stop) {
        if (stop - start != name.length()) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (bytes[start + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
