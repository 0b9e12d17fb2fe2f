package vn.bantin.site.related;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Topics, places, sections and tags as numbers, so that an article's are one small array: topic,
 * place, section, then tags. {@link #NONE} where an article has none. The numbers are those of the
 * labels' {@link Postings}.
 */
final class Labels {
    static final int NONE = Postings.NO_LIST;
    static final int TOPIC = 0;
    static final int PLACE = 1;
    static final int SECTION = 2;
    static final int FIRST_TAG = 3;

    private final int[][] byPosition;
    private final int count;

    Labels(List<Candidate> articles, Timeline timeline) {
        Numbers numbers = new Numbers();
        byPosition = new int[timeline.size()][];
        for (int position = 0; position < byPosition.length; position++) {
            byPosition[position] = numbers.of(articles.get(timeline.index(position)));
        }
        count = numbers.last;
    }

    /** How many labels there are. */
    int count() {
        return count;
    }

    /** Shared; not to be changed. */
    int[] of(int position) {
        return byPosition[position];
    }

    int[][] byPosition() {
        return byPosition;
    }

    /** Numbers from 1, across all kinds. */
    private static final class Numbers {
        private final Map<String, Integer> topics = new HashMap<>();
        private final Map<String, Integer> places = new HashMap<>();
        private final Map<String, Integer> sections = new HashMap<>();
        private final Map<String, Integer> tags = new HashMap<>();
        private int last;

        int[] of(Candidate article) {
            int[] labels = new int[FIRST_TAG + article.tagKeys().size()];
            labels[TOPIC] = number(topics, article.topicKey());
            labels[PLACE] = number(places, article.placeKey());
            labels[SECTION] = number(sections, article.section());
            for (int i = 0; i < article.tagKeys().size(); i++) {
                labels[FIRST_TAG + i] = number(tags, article.tagKeys().get(i));
            }
            return labels;
        }

        private int number(Map<String, Integer> kind, String key) {
            return key.isEmpty() ? NONE : kind.computeIfAbsent(key, k -> ++last);
        }
    }
}
