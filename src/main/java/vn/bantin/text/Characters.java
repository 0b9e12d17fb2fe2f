package vn.bantin.text;

import org.jspecify.annotations.Nullable;
import vn.bantin.text.Suspicious.Kind;

/** Which code points are suspicious, and where one of them is not. */
final class Characters {
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int EMOJI_VARIATION = 0xFE0F;

    private Characters() {}

    /** Null for the ordinary, which nearly all are. */
    static @Nullable Kind kind(int codePoint) {
        if (codePoint < 0xA0) {
            return isControl(codePoint) ? Kind.CONTROL : null;
        }
        if (isBidiControl(codePoint)) {
            return Kind.BIDI_CONTROL;
        }
        if (isInvisible(codePoint)) {
            return Kind.INVISIBLE;
        }
        if (codePoint == 0xFFFD) {
            return Kind.REPLACEMENT;
        }
        if (codePoint >= 0xD800 && codePoint <= 0xDFFF) {
            return Kind.LONE_SURROGATE;
        }
        boolean endOfPlane = (codePoint & 0xFFFE) == 0xFFFE;
        return endOfPlane || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF)
                ? Kind.NONCHARACTER
                : null;
    }

    /** A zero-width joiner between two emoji makes one picture of them, as in a family. */
    static boolean isEmojiJoiner(CharSequence text, int index) {
        if (text.charAt(index) != ZERO_WIDTH_JOINER || index == 0 || index + 1 >= text.length()) {
            return false;
        }
        int before = Character.codePointBefore(text, index);
        if (before == EMOJI_VARIATION && index > 1) {
            before = Character.codePointBefore(text, index - 1);
        }
        return isPicture(before) && isPicture(Character.codePointAt(text, index + 1));
    }

    private static boolean isControl(int codePoint) {
        return (codePoint < ' ' && codePoint != '\t' && codePoint != '\n' && codePoint != '\r')
                || (codePoint >= 0x7F && codePoint < 0xA0);
    }

    private static boolean isBidiControl(int codePoint) {
        return (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069)
                || codePoint == 0x200E
                || codePoint == 0x200F
                || codePoint == 0x061C;
    }

    private static boolean isInvisible(int codePoint) {
        return (codePoint >= 0x200B && codePoint <= 0x200D)
                || codePoint == 0xFEFF
                || codePoint == 0x00AD
                || codePoint == 0x2060;
    }

    /** Emoji proper, and the symbols that are used in their sequences (♀, ❤, ➡). */
    private static boolean isPicture(int codePoint) {
        return (codePoint >= 0x1F000 && codePoint <= 0x1FAFF)
                || (codePoint >= 0x2190 && codePoint <= 0x2BFF);
    }
}
