package vn.bantin.site.related;

import java.util.List;

/** All articles, turned round: from a term or label to those that have it. Immutable. */
final class Index {
    private final Timeline timeline;
    private final Words words;
    private final Labels labels;
    private final Postings wordPostings;
    private final Postings labelPostings;

    Index(List<Candidate> articles) {
        timeline = new Timeline(articles);
        words = new Words(articles, timeline);
        labels = new Labels(articles, timeline);
        wordPostings = new Postings(words.count(), words.byPosition(), timeline::isListed);
        labelPostings = new Postings(labels.count(), labels.byPosition(), timeline::isListed);
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
