package vn.bantin.photo;

import java.util.ArrayList;
import java.util.List;
import vn.bantin.text.NormalForm;
import vn.bantin.text.Suspicious;

/** Texts that others have put into a file, before anybody is shown them. */
final class ForeignText {
    /** Of one value, in bytes or characters: longer ones are not read (row IM09). */
    static final int LONGEST_VALUE = 10_000;

    /** Of a text that is taken, in UTF-16 units: a long copyright notice has half of it. */
    static final int LONGEST = 1_000;

    private ForeignText() {}

    /**
     * On one line, in NFC; {@code ""} for what is too long to be a name or a notice, or has
     * characters that hide or turn others.
     */
    static String clean(String text) {
        if (text.length() > LONGEST_VALUE) {
            return "";
        }
        StringBuilder line = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c < ' ') {
                blank = true;
            } else {
                line.append(blank && line.length() > 0 ? " " : "").append(c);
                blank = false;
            }
        }
        String composed = NormalForm.composed(line.toString());
        return composed.length() <= LONGEST && Suspicious.find(composed).isEmpty() ? composed : "";
    }

    /** Several names as one text, each cleaned and named once. */
    static String names(List<String> names) {
        List<String> clean = new ArrayList<>();
        for (String name : names) {
            String cleaned = clean(name);
            if (!cleaned.isEmpty() && !clean.contains(cleaned)) {
                clean.add(cleaned);
            }
        }
        return clean(String.join(", ", clean));
    }
}
