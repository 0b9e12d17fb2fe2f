package vn.bantin.text;

/** One walk over one text: its pairs of neighbouring syllables, and its abbreviations. */
final class TermReader {
    /** Abbreviations such as OCOP say much; of two letters (TP, BT) they do not. */
    private static final int SHORTEST_ABBREVIATION = 3;

    private final CharSequence text;
    private final int weight;
    private final TermCounts counts;

    /** Of the syllable before: its hash, or 0 when no pair may start with it. */
    private int before;

    private boolean beforeIsCapitalised;

    TermReader(CharSequence text, int weight, TermCounts counts) {
        this.text = text;
        this.weight = weight;
        this.counts = counts;
    }

    void read() {
        int start = Syllables.start(text, 0);
        while (start < text.length()) {
            int end = Syllables.end(text, start);
            syllable(start, end);
            int next = Syllables.start(text, end);
            if (!isSpaceOnly(end, next)) {
                before = 0;
            }
            start = next;
        }
    }

    private void syllable(int start, int end) {
        int exact = 0;
        int folded = 0;
        int capitals = 0;
        for (int i = start; i < end; i++) {
            char character = text.charAt(i);
            char lower = Letters.lower(character);
            if (lower != character) {
                capitals++;
            }
            exact = exact * 31 + lower;
            char plain = Folding.foldOrKeep(character);
            if (plain != Folding.DROPPED) {
                folded = (folded ^ plain) * 0x01000193;
            }
        }
        boolean number = Character.isDigit(text.charAt(start));
        boolean capitalised = capitals > 0;
        if (StopSyllables.contains(exact)) {
            before = 0;
            return;
        }
        if (before != 0) {
            // Two capitals in a row are a name; one may only begin a sentence.
            int times = capitalised && beforeIsCapitalised ? 2 : 1;
            counts.add(mix(before * 31 + folded), weight * times);
        }
        if (capitals == end - start && capitals >= SHORTEST_ABBREVIATION) {
            counts.add(mix(folded), weight);
        }
        // «dự án 8» says something, «8 hội viên» does not.
        before = number ? 0 : folded;
        beforeIsCapitalised = capitalised;
    }

    /** Other signs end a phrase, save a hyphen inside a word. */
    private boolean isSpaceOnly(int from, int to) {
        for (int i = from; i < to; i++) {
            char character = text.charAt(i);
            boolean hyphen = character == '-' && to - from == 1;
            if (!hyphen && !Character.isWhitespace(character) && character != '\u00A0') {
                return false;
            }
        }
        return true;
    }

    /** Spreads the bits (the finaliser of MurmurHash3, 32 bits): ties fall by hash. */
    private static int mix(int hash) {
        int h = hash;
        h = (h ^ h >>> 16) * 0x85EBCA6B;
        h = (h ^ h >>> 13) * 0xC2B2AE35;
        return h ^ h >>> 16;
    }
}
