package vn.bantin.site.related;

/**
 * What one article asks the index for, and what each answer is worth to it. Weights are those of
 * the article's own window: how rare a key was when it was published, for ever (I4), in powers of
 * two, so that one edit tips few of them (I2). Asked for one article after another, since its table
 * has a place for every word; for one thread.
 */
final class Question {
    /** Rarest terms asked for. */
    static final int MAX_TERMS = 12;

    /** Rarer than no word, and commoner than all that are ever asked for. */
    private static final int ANY = Rarity.ALONE - 1;

    private static final int WORD_POINTS = 2;
    private static final int TAG_POINTS = 2;
    private static final int TOPIC_POINTS = 4;
    private static final int PLACE_POINTS = 1;

    private final Index index;

    /** By word number; 0 for those that are not asked for. */
    private final int[] pointsOfWord;

    /** By label; likewise. A label's place tells its kind, in whatever article. */
    private final int[] pointsOfLabel;

    private final int[] words = new int[MAX_TERMS];
    private final int[] rarities = new int[MAX_TERMS];
    private final int[] wordStarts = new int[MAX_TERMS];
    private int wordCount;

    private int position;
    private int windowStart;
    private int windowBits;
    private int[] labels = {};

    /** Points by place in {@link #labels}; 0 for the section, which is no sign of relevance. */
    private int[] labelPoints = {};

    private int[] labelStarts = {};

    Question(Index index) {
        this.index = index;
        this.pointsOfWord = new int[index.words().count() + 1];
        this.pointsOfLabel = new int[index.labels().count() + 1];
    }

    /** From now on asks for this article. */
    Question about(int article) {
        for (int i = 0; i < wordCount; i++) {
            pointsOfWord[words[i]] = 0;
        }
        for (int label : labels) {
            pointsOfLabel[label] = 0;
        }
        position = article;
        windowStart = index.timeline().windowStart(position);
        windowBits = Rarity.windowBits(index.timeline().listedFrom(windowStart));
        wordCount = 0;
        for (int word : index.words().of(position)) {
            addWord(word);
        }
        for (int i = 0; i < wordCount; i++) {
            pointsOfWord[words[i]] = Rarity.weight(rarities[i], windowBits) * WORD_POINTS;
        }
        weighLabels();
        return this;
    }

    /**
     * The {@link Rarity} of the commonest word that an answer is made of: another would have to be
     * as rare to count.
     */
    int commonest() {
        return wordCount < MAX_TERMS ? ANY : rarities[MAX_TERMS - 1];
    }

    /** Lets every key nominate the newest articles that have it. */
    void nominate(Nominees nominees) {
        for (int i = 0; i < wordCount; i++) {
            int points = pointsOfWord[words[i]];
            nominees.add(index.wordPostings(), words[i], wordStarts[i], points);
        }
        for (int i = 0; i < labels.length; i++) {
            if (labelPoints[i] > 0) {
                nominees.add(index.labelPostings(), labels[i], labelStarts[i], labelPoints[i]);
            }
        }
    }

    /** How near another article is, exactly: all keys, whoever nominated it. */
    Relevance relevance(int other) {
        int wordPoints = 0;
        for (int word : index.words().of(other)) {
            wordPoints += pointsOfWord[word];
        }
        int[] points = new int[Labels.FIRST_TAG + 1];
        int[] others = index.labels().of(other);
        for (int i = 0; i < others.length; i++) {
            points[Math.min(i, Labels.FIRST_TAG)] += pointsOfLabel[others[i]];
        }
        return new Relevance(
                wordPoints,
                points[Labels.FIRST_TAG],
                points[Labels.TOPIC],
                points[Labels.PLACE],
                index.timeline().recencyPercent(position, other));
    }

    private void weighLabels() {
        labels = index.labels().of(position);
        labelPoints = new int[labels.length];
        labelStarts = new int[labels.length];
        Postings postings = index.labelPostings();
        for (int i = 0; i < labels.length; i++) {
            if (i != Labels.SECTION && labels[i] != Labels.NONE) {
                labelStarts[i] = postings.from(labels[i], windowStart);
                int rarity = Rarity.of(postings.end(labels[i]) - labelStarts[i]);
                labelPoints[i] = Rarity.weight(rarity, windowBits) * points(i);
                pointsOfLabel[labels[i]] = labelPoints[i];
            }
        }
    }

    private static int points(int label) {
        return switch (label) {
            case Labels.TOPIC -> TOPIC_POINTS;
            case Labels.PLACE -> PLACE_POINTS;
            default -> TAG_POINTS;
        };
    }

    /** Keeps the rarest, rarest first, of equal ones the first to come. */
    private void addWord(int word) {
        Postings postings = index.wordPostings();
        int start = postings.from(word, windowStart);
        int rarity = Rarity.of(postings.end(word) - start);
        int at = wordCount;
        while (at > 0 && rarity < rarities[at - 1]) {
            at--;
        }
        if (Rarity.weight(rarity, windowBits) == 0 || at == MAX_TERMS) {
            return;
        }
        wordCount = Math.min(MAX_TERMS, wordCount + 1);
        for (int i = wordCount - 1; i > at; i--) {
            words[i] = words[i - 1];
            rarities[i] = rarities[i - 1];
            wordStarts[i] = wordStarts[i - 1];
        }
        words[at] = word;
        rarities[at] = rarity;
        wordStarts[at] = start;
    }
}
