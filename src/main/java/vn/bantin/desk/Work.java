package vn.bantin.desk;

/**
 * How much somebody did. Of what several did together, each has the whole in {@code articles},
 * {@code words} and {@code photos}, and an equal part in the shares; so shares add up to what there
 * is, and the others need not.
 *
 * @param articles written
 * @param articleShare of them
 * @param words syllables of lead and text, without titles and captions
 * @param wordShare of them
 * @param photos credited, each once an article
 * @param photoShare of them
 */
public record Work(
        int articles,
        double articleShare,
        int words,
        double wordShare,
        int photos,
        double photoShare) {
    static final Work NONE = new Work(0, 0, 0, 0, 0, 0);

    /**
     * @param by how many people wrote it
     */
    static Work ofArticle(int words, int by) {
        return new Work(1, 1.0 / by, words, (double) words / by, 0, 0);
    }

    /**
     * @param by how many people are credited
     */
    static Work ofPhoto(int by) {
        return new Work(0, 0, 0, 0, 1, 1.0 / by);
    }

    Work plus(Work more) {
        return new Work(
                articles + more.articles,
                articleShare + more.articleShare,
                words + more.words,
                wordShare + more.wordShare,
                photos + more.photos,
                photoShare + more.photoShare);
    }
}
