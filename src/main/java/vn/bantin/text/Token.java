package vn.bantin.text;

/** A cursor over the syllables and numbers of one NFC text, and their order. */
final class Token {
    private final String text;
    private int start;
    private int end;

    Token(String text) {
        this.text = text;
    }

    /** Moves to the next syllable or number; false at the end of the text. */
    boolean next() {
        start = Syllables.start(text, end);
        if (start >= text.length()) {
            return false;
        }
        boolean number = isDigit(text.charAt(start));
        int limit = Syllables.end(text, start);
        end = start + 1;
        while (end < limit && isDigit(text.charAt(end)) == number) {
            end++;
        }
        return true;
    }

    int compareTo(Token other) {
        boolean number = isDigit(text.charAt(start));
        boolean otherNumber = isDigit(other.text.charAt(other.start));
        if (number != otherNumber) {
            return number ? -1 : 1;
        }
        return number ? compareNumbers(other) : compareSyllables(other);
    }

    /** Of any length, so by digits: leading zeros aside, the longer is the greater. */
    private int compareNumbers(Token other) {
        int from = significant();
        int otherFrom = other.significant();
        int byLength = Integer.compare(end - from, other.end - otherFrom);
        if (byLength != 0) {
            return byLength;
        }
        return text.substring(from, end).compareTo(other.text.substring(otherFrom, other.end));
    }

    private int significant() {
        int from = start;
        while (from < end - 1 && text.charAt(from) == '0') {
            from++;
        }
        return from;
    }

    private int compareSyllables(Token other) {
        int length = Math.min(end - start, other.end - other.start);
        for (int i = 0; i < length; i++) {
            int byLetter = Integer.compare(weight(start + i), other.weight(other.start + i));
            if (byLetter != 0) {
                return byLetter;
            }
        }
        int byLength = Integer.compare(end - start, other.end - other.start);
        return byLength != 0 ? byLength : Integer.compare(tone(), other.tone());
    }

    /** Letters of the alphabet first, all others after them by code. */
    private int weight(int index) {
        char letter = VietnameseOrder.alphabetic(Character.toLowerCase(text.charAt(index)));
        int rank = Letters.rank(letter);
        return rank >= 0 ? rank : 1_000 + letter;
    }

    /** Of the whole syllable, so that hoà and hòa stand together. */
    private int tone() {
        int tone = 0;
        for (int i = start; i < end; i++) {
            tone = Math.max(tone, Letters.tone(Character.toLowerCase(text.charAt(i))));
        }
        return tone;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
