package vn.bantin.site.related;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.bantin.text.Terms;

/** All articles, turned round: from a term or label to those that have it. Immutable. */
final class Index {
    private final Timeline timeline;
    private final Words words;
    private final Labels labels;
    private final Postings wordPostings;
    private final Postings labelPostings;

    private Index(List<Candidate> articles, Timeline timeline, Words words) {
        this.timeline = timeline;
        this.words = words;
        labels = new Labels(articles, timeline);
        wordPostings = new Postings(words.count(), words.byPosition(), timeline::isListed);
        labelPostings = new Postings(labels.count(), labels.byPosition(), timeline::isListed);
    }

    /**
     * @param timeline of the same articles
     */
    static Index ofAll(List<Candidate> articles, Timeline timeline) {
        return new Index(articles, timeline, Words.ofAll(articles, timeline));
    }

    /**
     * One that answers articles which have no other terms.
     *
     * @param timeline of the same articles
     * @param terms the keys of a table, which is to be used no more
     */
    static Index ofSome(List<Candidate> articles, Timeline timeline, KeyTable terms) {
        return new Index(articles, timeline, Words.ofSome(articles, timeline, terms));
    }

    private Index(Index before, Words words, Postings wordPostings) {
        this.timeline = before.timeline;
        this.words = words;
        this.labels = before.labels;
        this.wordPostings = wordPostings;
        this.labelPostings = before.labelPostings;
    }

    /**
     * The same after some articles have got other terms.
     *
     * @param changed by position
     * @param lists as of {@link TermLists#lists}
     */
    Index after(Map<Integer, Terms> changed, Map<Integer, int[]> lists) {
        Words after = words.after(changed, lists);
        Map<Integer, int[]> others = new HashMap<>();
        lists.forEach(
                (term, list) -> {
                    int number = after.number(term);
                    if (number != Postings.NO_LIST) {
                        others.put(number, list);
                    }
                });
        return new Index(this, after, wordPostings.with(after.count(), others));
    }

    Timeline timeline() {
        return timeline;
    }

    Words words() {
        return words;
    }

    Labels labels() {
        return labels;
    }

    Postings wordPostings() {
        return wordPostings;
    }

    Postings labelPostings() {
        return labelPostings;
    }
}
