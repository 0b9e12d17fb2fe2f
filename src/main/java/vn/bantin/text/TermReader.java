package vn.bantin.text;

/** One walk over one text: its pairs of neighbouring syllables, and its abbreviations. */
final class TermReader {
    /** Abbreviations such as OCOP say much; of two letters (TP, BT) they do not. */
    private static final int SHORTEST_ABBREVIATION = 3;

    private final String text;

    /** The same, for the walk. */
    private final char[] units;

    private final int weight;
    private final TermCounts counts;

    /** Of the syllable before: its hash, or 0 when no pair may start with it. */
    private int before;

    private boolean beforeIsCapitalised;

    TermReader(String text, int weight, TermCounts counts) {
        this.text = text;
        this.units = text.toCharArray();
        this.weight = weight;
        this.counts = counts;
    }

    /** Number of syllables, as {@link Syllables#count} has it. */
    int read() {
        int syllables = 0;
        int start = start(0);
        while (start < units.length) {
            int end = syllable(start);
            syllables++;
            start = start(end);
            if (!isOneSpace(end, start) && !isSpaceOnly(end, start)) {
                before = 0;
            }
        }
        return syllables;
    }

    private int start(int from) {
        int i = from;
        while (i < units.length && SyllableLetters.of(text, units[i], i) == SyllableLetters.NONE) {
            i++;
        }
        return i;
    }

    /** Index behind the syllable. */
    private int syllable(int start) {
        int exact = 0;
        int folded = 0;
        int capitals = 0;
        int i = start;
        for (; i < units.length; i++) {
            int letter = SyllableLetters.known(units[i]);
            if (letter <= SyllableLetters.NONE) {
                letter = SyllableLetters.of(text, units[i], i);
                if (letter == SyllableLetters.NONE) {
                    break;
                }
            }
            char lower = SyllableLetters.lower(letter);
            capitals += lower == units[i] ? 0 : 1;
            exact = exact * 31 + lower;
            char plain = SyllableLetters.folded(letter);
            folded = plain == Folding.DROPPED ? folded : (folded ^ plain) * 0x01000193;
        }
        if (StopSyllables.contains(exact)) {
            before = 0;
        } else {
            count(folded, capitals, i - start);
            // «dự án 8» says something, «8 hội viên» does not.
            before = isDigit(units[start]) ? 0 : folded;
        }
        return i;
    }

    private void count(int folded, int capitals, int length) {
        boolean capitalised = capitals > 0;
        if (before != 0) {
            // Two capitals in a row are a name; one may only begin a sentence.
            int times = capitalised && beforeIsCapitalised ? 2 : 1;
            counts.add(mix(before * 31 + folded), weight * times);
        }
        if (capitals == length && length >= SHORTEST_ABBREVIATION) {
            counts.add(mix(folded), weight);
        }
        beforeIsCapitalised = capitalised;
    }

    /** As nearly always. */
    private boolean isOneSpace(int from, int to) {
        return to - from == 1 && units[from] == ' ';
    }

    /** Other signs end a phrase, save a hyphen inside a word. */
    private boolean isSpaceOnly(int from, int to) {
        for (int i = from; i < to; i++) {
            char character = units[i];
            boolean hyphen = character == '-' && to - from == 1;
            if (!hyphen && !Character.isWhitespace(character) && character != '\u00A0') {
                return false;
            }
        }
        return true;
    }

    /** No script before Arabic has digits of its own. */
    private static boolean isDigit(char character) {
        return character < 0x600
                ? character >= '0' && character <= '9'
                : Character.isDigit(character);
    }

    /** Spreads the bits (the finaliser of MurmurHash3, 32 bits): ties fall by hash. */
    private static int mix(int hash) {
        int h = hash;
        h = (h ^ h >>> 16) * 0x85EBCA6B;
        h = (h ^ h >>> 13) * 0xC2B2AE35;
        return h ^ h >>> 16;
    }
}
