package vn.bantin.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The few words that tell a text from others, as hashes: pairs of neighbouring syllables, which in
 * Vietnamese are words more often than not, and capitalised names. Folded, so that hoá and hòa are
 * one. What the title and the sapo say counts more; among equals the smaller hash stays, so that
 * two texts about one thing keep the same words, and a new sentence displaces few.
 */
public final class TextSignature {
    /** At most so many terms characterise a text. */
    private static final int TERMS = 48;

    /** Characters of the body that are read; the rest of a longer one adds nothing new. */
    private static final int BODY_LIMIT = 65_536;

    private static final int TITLE_WEIGHT = 6;
    private static final int SAPO_WEIGHT = 3;
    private static final int BODY_WEIGHT = 1;

    /** Being repeated more often than this does not make a term more characteristic. */
    private static final int MOST_WEIGHT = 15;

    /** Longer runs of capitals are headlines, not names. */
    private static final int LONGEST_NAME = 5;

    /** Syllables that join others and say nothing; no pair spans them. NFC, lower case. */
    private static final Set<Integer> STOP_SYLLABLES = stopSyllables();

    /** First code unit that {@link #FOLDED} does not cover. */
    private static final int TABLE_END = 0x1F00;

    /** Code unit to folded lower-case letter or digit; 0 for what is neither. */
    private static final char[] FOLDED = new char[TABLE_END];

    /** Code unit to lower case, marks kept. */
    private static final char[] LOWER = new char[TABLE_END];

    static {
        for (char c = 0; c < TABLE_END; c++) {
            LOWER[c] = Character.toLowerCase(c);
            FOLDED[c] = Character.isLetterOrDigit(c) ? folded(LOWER[c]) : 0;
        }
    }

    private final Terms terms;
    private int weight;

    /** Hashes of the syllable being read, folded and as written, and whether there is one. */
    private int syllable;

    private int spelled;
    private boolean inSyllable;
    private boolean capital;
    private boolean letters;

    /** The syllable before, 0 where none can be paired with, and what is known of it. */
    private int before;

    private boolean beforeLetters;

    /** Hash and length of the run of capitalised syllables that ends with {@link #before}. */
    private int name;

    private int nameLength;

    private TextSignature(int characters) {
        terms = new Terms(characters);
    }

    /**
     * The terms of a text, at most 48, sorted, distinct. A pure function of the arguments.
     *
     * @param title plain text
     * @param sapo plain text, or ""
     * @param body Markdown; its markup and link destinations are passed over
     */
    public static List<Integer> of(String title, String sapo, CharSequence body) {
        CharSequence read = body.subSequence(0, Math.min(BODY_LIMIT, body.length()));
        TextSignature signature = new TextSignature(title.length() + sapo.length() + read.length());
        signature.read(title, TITLE_WEIGHT);
        signature.read(sapo, SAPO_WEIGHT);
        signature.read(read, BODY_WEIGHT);
        return signature.terms.heaviest();
    }

    private void read(CharSequence text, int weightOfText) {
        weight = weightOfText;
        String composed = composed(text);
        int length = composed.length();
        for (int i = 0; i < length; i++) {
            char c = composed.charAt(i);
            char folded = c < TABLE_END ? FOLDED[c] : Character.isLetterOrDigit(c) ? c : 0;
            if (folded != 0) {
                letter(c, folded);
            } else {
                i = between(composed, i, c);
            }
        }
        endPhrase();
    }

    private void letter(char c, char folded) {
        char lower = c < TABLE_END ? LOWER[c] : c;
        if (!inSyllable) {
            inSyllable = true;
            capital = lower != c;
            letters = false;
            syllable = 0;
            spelled = 0;
        }
        letters |= folded > '9';
        syllable = syllable * 31 + folded;
        spelled = spelled * 31 + lower;
    }

    /** Handles a character that is no letter; returns the index of the last one passed over. */
    private int between(String text, int at, char c) {
        switch (c) {
            case ' ', '\t', '\r', '*', '_', '~', '`', '\u00a0' -> endSyllable();
            case '\n' -> {
                endSyllable();
                if (at + 1 < text.length() && text.charAt(at + 1) == '\n') {
                    endPhrase();
                }
            }
            case ']' -> {
                endPhrase();
                if (at + 1 < text.length() && text.charAt(at + 1) == '(') {
                    return endOfDestination(text, at + 2);
                }
            }
            default -> endPhrase();
        }
        return at;
    }

    /** Index of the closing parenthesis, or of the last character of the line. */
    private static int endOfDestination(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != ')' && text.charAt(at) != '\n') {
            at++;
        }
        return at < text.length() && text.charAt(at) == ')' ? at : at - 1;
    }

    private void endPhrase() {
        endSyllable();
        forget();
    }

    private void forget() {
        before = 0;
        name = 0;
        nameLength = 0;
    }

    private void endSyllable() {
        if (!inSyllable) {
            return;
        }
        inSyllable = false;
        if (!capital && STOP_SYLLABLES.contains(spelled)) {
            forget();
            return;
        }
        int mixed = mix(syllable);
        boolean names = capital && nameLength > 0;
        if (before != 0 && (letters || beforeLetters)) {
            terms.add(mix(before * 31 + mixed), names ? 2 * weight : weight);
        }
        extendName(mixed);
        before = mixed;
        beforeLetters = letters;
    }

    private void extendName(int mixed) {
        if (!capital) {
            name = 0;
            nameLength = 0;
            return;
        }
        name = mix(name * 31 + mixed + 1);
        nameLength++;
        if (nameLength > 2 && nameLength <= LONGEST_NAME) {
            terms.add(name, 2 * weight);
        }
    }

    /** Finaliser of MurmurHash3: every bit of the argument reaches every bit of the result. */
    private static int mix(int bits) {
        int h = bits;
        h = (h ^ h >>> 16) * 0x85EBCA6B;
        h = (h ^ h >>> 13) * 0xC2B2AE35;
        h = h ^ h >>> 16;
        return h == 0 ? 1 : h;
    }

    private static char folded(char lower) {
        if (lower == 'đ') {
            return 'd';
        }
        return lower < 0x80
                ? lower
                : Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD).charAt(0);
    }

    /** Text is NFC nearly always, so the marks are looked for first. */
    private static String composed(CharSequence text) {
        String string = text.toString();
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c >= '\u0300' && c <= '\u036f') {
                return Normalizer.normalize(string, Normalizer.Form.NFC);
            }
        }
        return string;
    }

    private static Set<Integer> stopSyllables() {
        String[] syllables =
                """
                và của các những là có cho với trong ngoài tại được đã đang sẽ này đó kia khi để từ \
                đến theo một nhiều về cũng như vào ra lên xuống còn thì mà vì nên bởi do ở trên dưới \
                sau trước rất hơn nhất ngày tháng năm giờ thêm mới mỗi mọi từng cùng qua bị bằng nhằm \
                ông bà chị anh em người hay hoặc nếu thế vậy lại chỉ đều gần hai ba bốn không phải \
                nhau nhưng tuy số lần đây nay họ ai gì\
                """
                        .split(" ");
        Integer[] hashes = new Integer[syllables.length];
        Arrays.setAll(hashes, i -> syllables[i].hashCode());
        return Set.of(hashes);
    }

    /** Terms seen so far with their weights: open addressing, with room for every syllable. */
    private static final class Terms {
        private final int[] hashes;
        private final int[] weights;

        Terms(int characters) {
            int slots = Integer.highestOneBit(characters + 16) * 2;
            hashes = new int[slots];
            weights = new int[slots];
        }

        void add(int hash, int weight) {
            int slot = hash & hashes.length - 1;
            while (weights[slot] != 0 && hashes[slot] != hash) {
                slot = slot + 1 & hashes.length - 1;
            }
            hashes[slot] = hash;
            weights[slot] = Math.min(MOST_WEIGHT, weights[slot] + weight);
        }

        /** Heavier first, then the smaller hash; of those kept the hashes, sorted. */
        List<Integer> heaviest() {
            long[] kept = new long[TERMS];
            int size = 0;
            for (int slot = 0; slot < hashes.length; slot++) {
                if (weights[slot] == 0) {
                    continue;
                }
                long rank = (long) (MOST_WEIGHT - weights[slot]) << 32;
                rank |= Integer.toUnsignedLong(hashes[slot]);
                if (size == TERMS && rank > kept[TERMS - 1]) {
                    continue;
                }
                int place = size < TERMS ? size++ : TERMS - 1;
                for (; place > 0 && kept[place - 1] > rank; place--) {
                    kept[place] = kept[place - 1];
                }
                kept[place] = rank;
            }
            Integer[] terms = new Integer[size];
            Arrays.setAll(terms, i -> (int) kept[i]);
            Arrays.sort(terms);
            return List.of(terms);
        }
    }
}
