package vn.bantin.site.related;

import java.util.ArrayList;
import java.util.List;

/** All articles, turned round: from a term or label to those that have it. Immutable. */
final class Index {
    private final Timeline timeline;
    private final List<List<Integer>> terms;
    private final Labels labels;
    private final Postings termPostings;
    private final Postings labelPostings;

    Index(List<Candidate> articles) {
        timeline = new Timeline(articles);
        labels = new Labels(articles, timeline);
        terms = new ArrayList<>(articles.size());
        for (int position = 0; position < timeline.size(); position++) {
            terms.add(articles.get(timeline.index(position)).terms());
        }
        termPostings =
                new Postings(
                        timeline.size(),
                        (position, action) -> {
                            if (timeline.isListed(position)) {
                                terms.get(position).forEach(action::accept);
                            }
                        });
        labelPostings =
                new Postings(
                        timeline.size(),
                        (position, action) -> {
                            if (timeline.isListed(position)) {
                                labels.forEach(position, action);
                            }
                        });
    }

    Timeline timeline() {
        return timeline;
    }

    List<Integer> terms(int position) {
        return terms.get(position);
    }

    boolean hasTerm(int position, int term) {
        // Collections.binarySearch would box and compare objects; this is asked most of all.
        List<Integer> sorted = terms.get(position);
        int low = 0;
        int high = sorted.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int value = sorted.get(middle);
            if (value == term) {
                return true;
            }
            if (value < term) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return false;
    }

    Labels labels() {
        return labels;
    }

    Postings termPostings() {
        return termPostings;
    }

    Postings labelPostings() {
        return labelPostings;
    }
}
