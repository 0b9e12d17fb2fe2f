package vn.bantin.text;

import java.text.Normalizer;

/**
 * Unicode's composed form, NFC. Nearly every text is in it already, and a look at its characters
 * shows so: the platform is only asked about the others.
 */
public final class NormalForm {
    private NormalForm() {}

    /** The text in NFC. */
    public static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSurelyComposed(text.charAt(i))) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /**
     * Of the ranges without combining marks and without characters that NFC replaces (UAX 15, 9).
     */
    public static boolean isSurelyComposed(int unit) {
        return unit < 0x300
                || (unit >= 0x1EA0 && unit <= 0x1EF9)
                || (unit >= 0x2010 && unit <= 0x2026);
    }
}
