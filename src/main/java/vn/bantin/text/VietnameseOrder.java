package vn.bantin.text;

import java.util.Comparator;

/**
 * The order of Vietnamese dictionaries, from a table of our own, so that it is the same on every
 * Java platform. Syllable by syllable: first the letters (a ă â b c d đ …), then the tone (ngang,
 * huyền, hỏi, ngã, sắc, nặng); numbers come before letters and count by their value. Texts that
 * differ only in case or punctuation come last to be told apart, lower case first. Distinct NFC
 * texts are never equal.
 */
public final class VietnameseOrder {
    /** Of titles, tags, places and topics. */
    public static final Comparator<String> WORDS = VietnameseOrder::compareWords;

    /** Of people: by the given name, which is the last syllable, then by the rest. */
    public static final Comparator<String> PEOPLE = VietnameseOrder::comparePeople;

    private VietnameseOrder() {}

    /**
     * The upper-case letter under which an index lists a text, without tone: «ấm» stands under Â,
     * «Đỗ» under Đ; {@code "#"} for digits, other scripts and nothing.
     */
    public static String initial(String text) {
        String composed = NormalForm.composed(text);
        int start = Syllables.start(composed, 0);
        if (start >= composed.length()) {
            return "#";
        }
        char letter = alphabetic(Character.toLowerCase(composed.charAt(start)));
        return Letters.rank(letter) < 0 ? "#" : String.valueOf(Character.toUpperCase(letter));
    }

    /** A person's given name: «Hà» of «Lê Thị Hà». */
    public static String givenName(String person) {
        String name = person.strip();
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static int comparePeople(String left, String right) {
        int byGivenName =
                compareTokens(
                        NormalForm.composed(givenName(left)),
                        NormalForm.composed(givenName(right)));
        return byGivenName != 0 ? byGivenName : compareWords(left, right);
    }

    private static int compareWords(String left, String right) {
        String a = NormalForm.composed(left);
        String b = NormalForm.composed(right);
        int byTokens = compareTokens(a, b);
        if (byTokens != 0) {
            return byTokens;
        }
        int byPunctuation = lower(a).compareTo(lower(b));
        // Now they differ in case alone, and lower case has the higher code.
        return byPunctuation != 0 ? byPunctuation : b.compareTo(a);
    }

    private static int compareTokens(String a, String b) {
        Token left = new Token(a);
        Token right = new Token(b);
        while (true) {
            boolean hasLeft = left.next();
            boolean hasRight = right.next();
            if (!hasLeft || !hasRight) {
                return Boolean.compare(hasLeft, hasRight);
            }
            int byToken = left.compareTo(right);
            if (byToken != 0) {
                return byToken;
            }
        }
    }

    /** The letter of the alphabet that a lower-case letter sorts as, or itself. */
    static char alphabetic(char lower) {
        char toneless = Letters.toneless(lower);
        if (Letters.rank(toneless) >= 0) {
            return toneless;
        }
        char folded = Folding.foldOrKeep(lower);
        return folded == Folding.DROPPED ? lower : folded;
    }

    private static String lower(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            lower.append(Character.toLowerCase(text.charAt(i)));
        }
        return lower.toString();
    }
}
