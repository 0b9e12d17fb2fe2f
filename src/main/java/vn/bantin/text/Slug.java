package vn.bantin.text;

import java.util.Optional;

/** The last part of a page's address: {@code [a-z0-9-]}, at most {@value #MAX_LENGTH} long. */
public final class Slug {
    /** In characters, which are bytes here. */
    public static final int MAX_LENGTH = 80;

    /** Latin letters that are no letter with a mark, and what they are written as. */
    private static final String LATIN = "ßæœøłðþı";

    private static final String[] LATIN_PLAIN = {"ss", "ae", "oe", "o", "l", "d", "th", "i"};

    private Slug() {}

    /** What may be wrong with a slug that was written by hand. */
    public enum Problem {
        /** No character at all. */
        EMPTY,
        /** A character outside {@code [a-z0-9-]}; so no dot, slash or percent sign either. */
        CHARACTER,
        /** Starts or ends with a hyphen. */
        HYPHEN_AT_EDGE,
        /** A name that Windows keeps for a device, such as {@code con}. */
        RESERVED,
        /** More than {@value #MAX_LENGTH} characters. */
        TOO_LONG
    }

    /**
     * A title's slug, cut at a word end; {@code ""} when the title has no letter and no digit: then
     * see {@link #fallback}.
     */
    public static String of(String title) {
        String folded = Folding.fold(title);
        StringBuilder slug = new StringBuilder(folded.length());
        boolean gap = false;
        for (int i = 0; i < folded.length(); i++) {
            char character = folded.charAt(i);
            String plain = plain(character);
            if (!plain.isEmpty()) {
                if (gap && slug.length() > 0) {
                    slug.append('-');
                }
                slug.append(plain);
                gap = false;
            } else if (!isSilent(character)) {
                gap = true;
            }
        }
        String cut = cut(slug.toString());
        // «Con» is a word; a folder of that name is none on Windows.
        return ReservedNames.contains(cut) ? cut + "-1" : cut;
    }

    /**
     * The slug of a title that has none.
     *
     * @param dateIso the article's day, {@code 2022-10-07}
     * @param shortHash a few hexadecimal digits that tell it from others of the day
     */
    public static String fallback(String dateIso, String shortHash) {
        return dateIso + "-" + shortHash;
    }

    /** Whether a slug may stand in an address as it is. */
    public static boolean isValid(String slug) {
        return problem(slug).isEmpty();
    }

    /** The first thing wrong with a slug that was written by hand. */
    public static Optional<Problem> problem(String slug) {
        if (slug.isEmpty()) {
            return Optional.of(Problem.EMPTY);
        }
        for (int i = 0; i < slug.length(); i++) {
            if (slug.charAt(i) != '-' && !isPlain(slug.charAt(i))) {
                return Optional.of(Problem.CHARACTER);
            }
        }
        if (slug.startsWith("-") || slug.endsWith("-")) {
            return Optional.of(Problem.HYPHEN_AT_EDGE);
        }
        if (ReservedNames.contains(slug)) {
            return Optional.of(Problem.RESERVED);
        }
        return slug.length() > MAX_LENGTH ? Optional.of(Problem.TOO_LONG) : Optional.empty();
    }

    private static String plain(char folded) {
        if (isPlain(folded)) {
            return String.valueOf(folded);
        }
        int latin = LATIN.indexOf(folded);
        if (latin >= 0) {
            return LATIN_PLAIN[latin];
        }
        String likeness = LookAlikes.latin(folded);
        return likeness.length() == 1 && likeness.charAt(0) == folded ? "" : likeness;
    }

    private static boolean isPlain(char character) {
        return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
    }

    /** A soft hyphen or a zero-width space does not part a word; nor do the Cyrillic signs. */
    private static boolean isSilent(char character) {
        return Character.getType(character) == Character.FORMAT
                || character == 'ъ'
                || character == 'ь';
    }

    private static String cut(String slug) {
        if (slug.length() <= MAX_LENGTH) {
            return slug;
        }
        int end = slug.lastIndexOf('-', MAX_LENGTH);
        return slug.substring(0, end > 0 ? end : MAX_LENGTH);
    }
}
