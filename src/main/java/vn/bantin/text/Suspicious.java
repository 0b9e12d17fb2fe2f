package vn.bantin.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Characters and words that an editor cannot see for what they are, and must be told of. */
public final class Suspicious {
    private Suspicious() {}

    /**
     * A character to report.
     *
     * @param index of its first UTF-16 unit
     * @param codePoint itself; for {@link Kind#LONE_SURROGATE} the unit
     * @param kind why
     */
    public record Found(int index, int codePoint, Kind kind) {
        /** As Unicode names code points: {@code U+202E}. */
        public String name() {
            String hex = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
            return "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
        }
    }

    /**
     * A word of two scripts.
     *
     * @param index of its first UTF-16 unit
     * @param word itself
     */
    public record MixedWord(int index, String word) {}

    /** Why a character is reported. */
    public enum Kind {
        /** C0 or C1, save tab, line feed and carriage return; XML 1.0 has no place for most. */
        CONTROL,
        /** Turns the direction of the text round it (Unicode Technical Report 36, 2.10). */
        BIDI_CONTROL,
        /** Takes no room: zero-width space and joiners, byte order mark, soft hyphen. */
        INVISIBLE,
        /** U+FFFD: the text was damaged before it came here. */
        REPLACEMENT,
        /** A code point that will never be a character, such as U+FFFE. */
        NONCHARACTER,
        /** Half of a surrogate pair. */
        LONE_SURROGATE
    }

    /** All suspicious characters, in order of appearance. */
    public static List<Found> find(CharSequence text) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            // The letters of Vietnamese end below U+2000; nearly every text ends here.
            if ((unit >= ' ' && unit < 0x7F) || (unit > 0xAD && unit < 0x300)) {
                continue;
            }
            int codePoint = Character.codePointAt(text, i);
            Kind kind = Characters.kind(codePoint);
            if (kind != null && !Characters.isEmojiJoiner(text, i)) {
                found.add(new Found(i, codePoint, kind));
            }
            i += Character.charCount(codePoint) - 1;
        }
        return List.copyOf(found);
    }

    /**
     * Words that mix Latin letters with Cyrillic or Greek ones that look Latin (UTS 39, 5.1). A
     * unit such as «μm» is none: μ looks like no Latin letter.
     */
    public static List<MixedWord> mixedScripts(CharSequence text) {
        if (!hasTwin(text, 0, text.length())) {
            return List.of();
        }
        List<MixedWord> mixed = new ArrayList<>();
        int start = Syllables.start(text, 0);
        while (start < text.length()) {
            int end = Syllables.end(text, start);
            if (isMixed(text, start, end)) {
                mixed.add(new MixedWord(start, text.subSequence(start, end).toString()));
            }
            start = Syllables.start(text, end);
        }
        return List.copyOf(mixed);
    }

    /** Longer words of another script are quoted on purpose: «Москва» has no other letters. */
    private static final int LONGEST_DISGUISE = 3;

    /**
     * Short words that have no letter but Cyrillic or Greek ones that look Latin: «сао» for «cao».
     */
    public static List<MixedWord> disguised(CharSequence text) {
        if (!hasTwin(text, 0, text.length())) {
            return List.of();
        }
        List<MixedWord> found = new ArrayList<>();
        int start = Syllables.start(text, 0);
        while (start < text.length()) {
            int end = Syllables.end(text, start);
            boolean small = end - start <= LONGEST_DISGUISE;
            if (small && text.subSequence(start, end).chars().allMatch(Suspicious::isTwin)) {
                found.add(new MixedWord(start, text.subSequence(start, end).toString()));
            }
            start = Syllables.start(text, end);
        }
        return List.copyOf(found);
    }

    private static boolean isTwin(int unit) {
        return LookAlikes.isTwin(Character.toLowerCase((char) unit));
    }

    private static boolean isMixed(CharSequence text, int start, int end) {
        if (!hasTwin(text, start, end)) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (UnicodeScript.of(text.charAt(i)) == UnicodeScript.LATIN) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasTwin(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            // Greek and Cyrillic lie between these two; nearly no text has any of it.
            char character = text.charAt(i);
            if (character >= 0x370
                    && character < 0x530
                    && LookAlikes.isTwin(Character.toLowerCase(character))) {
                return true;
            }
        }
        return false;
    }
}
