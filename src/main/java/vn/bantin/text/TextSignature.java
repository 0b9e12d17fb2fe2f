package vn.bantin.text;

/**
 * What tells a text from others: hashes of its most telling pairs of syllables (in Vietnamese a
 * word has two as a rule) and of its abbreviations. A function of the one text alone, so it can be
 * kept with the text; which of the terms are rare is for the whole site to say.
 */
public final class TextSignature {
    /**
     * Most terms of a text. Title and sapo have about thirty: a long body adds a few, a body
     * without them many. More than this make lists less steady (I2) and hardly better.
     */
    public static final int MAX_TERMS = 36;

    private static final int TITLE_WEIGHT = 8;
    private static final int SAPO_WEIGHT = 4;
    private static final int BODY_WEIGHT = 1;

    private TextSignature() {}

    /**
     * The terms of an article. Title and sapo weigh more than the body, names and repeated words
     * more than others; where all weigh the same the hash decides, so that a small edit of a body
     * changes few terms or none.
     *
     * @param title NFC
     * @param sapo NFC; may be empty
     * @param body NFC; Markdown may stand in it
     * @return sorted, distinct, at most {@value #MAX_TERMS}
     */
    public static Terms of(String title, String sapo, CharSequence body) {
        return counted(title, sapo, body).terms();
    }

    /** As {@link #of}, with what the walk over the body counts on its way. */
    public static Counted counted(String title, String sapo, CharSequence body) {
        TermCounts counts = new TermCounts(title.length() + sapo.length() + body.length());
        new TermReader(title, TITLE_WEIGHT, counts).read();
        new TermReader(sapo, SAPO_WEIGHT, counts).read();
        int syllables = new TermReader(body.toString(), BODY_WEIGHT, counts).read();
        return new Counted(counts.heaviest(MAX_TERMS), syllables);
    }

    /**
     * Terms, and the length of the text they are of.
     *
     * @param terms as of {@link #of}
     * @param syllables of the body, as {@link Syllables#count} has it
     */
    public record Counted(Terms terms, int syllables) {}
}
