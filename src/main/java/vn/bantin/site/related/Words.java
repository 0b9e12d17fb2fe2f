package vn.bantin.site.related;

import java.util.Arrays;
import java.util.List;
import vn.bantin.text.Terms;

/**
 * Terms as list numbers, so that an article's are one small array, in the order of its terms. A
 * term of one single listed article leads nowhere and has no number: most terms of a large site are
 * such.
 */
final class Words {
    private final int[][] byPosition;
    private final int count;

    Words(List<Candidate> articles, Timeline timeline) {
        KeyTable numbers = new KeyTable(16);
        for (int position = 0; position < timeline.size(); position++) {
            if (timeline.isListed(position)) {
                Terms terms = articles.get(timeline.index(position)).terms();
                for (int i = 0; i < terms.size(); i++) {
                    numbers.add(terms.at(i), 1);
                }
            }
        }
        count = numbers.number(2);
        byPosition = new int[timeline.size()][];
        int[] found = new int[64];
        for (int position = 0; position < byPosition.length; position++) {
            Terms terms = articles.get(timeline.index(position)).terms();
            found = found.length < terms.size() ? new int[terms.size()] : found;
            int size = 0;
            for (int i = 0; i < terms.size(); i++) {
                int number = numbers.value(terms.at(i));
                found[size] = number;
                size += number == 0 ? 0 : 1;
            }
            byPosition[position] = Arrays.copyOf(found, size);
        }
    }

    /** How many numbers there are. */
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
}
