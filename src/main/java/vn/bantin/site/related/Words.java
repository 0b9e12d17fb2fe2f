package vn.bantin.site.related;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.bantin.text.Terms;

/**
 * Terms as list numbers, so that an article's are one small array, in the order of its terms. A
 * term of one single listed article leads nowhere and need have no number: most terms of a large
 * site are such.
 */
final class Words {
    private static final int[] NO_NUMBERS = {};

    private final Terms[] terms;
    private final KeyTable numbers;

    /** Of terms that got a number since. */
    private final Map<Integer, Integer> more;

    private final int[][] byPosition;
    private final int count;

    /** Of all terms that lead anywhere. */
    static Words ofAll(List<Candidate> articles, Timeline timeline) {
        KeyTable counts = new KeyTable(16);
        for (int position = 0; position < timeline.size(); position++) {
            if (timeline.isListed(position)) {
                Terms its = articles.get(timeline.index(position)).terms();
                for (int i = 0; i < its.size(); i++) {
                    counts.add(its.at(i), 1);
                }
            }
        }
        return new Words(articles, timeline, counts, 2);
    }

    /** Of some terms alone: the keys of a table, which is to be used no more. */
    static Words ofSome(List<Candidate> articles, Timeline timeline, KeyTable terms) {
        return new Words(articles, timeline, terms, 1);
    }

    /**
     * @param least the value of a term from which on it gets a number
     */
    private Words(List<Candidate> articles, Timeline timeline, KeyTable values, int least) {
        terms = new Terms[timeline.size()];
        numbers = values;
        count = numbers.number(least);
        more = Map.of();
        byPosition = new int[timeline.size()][];
        for (int position = 0; position < byPosition.length; position++) {
            terms[position] = articles.get(timeline.index(position)).terms();
            byPosition[position] = numbered(terms[position]);
        }
    }

    private Words(Words before, Terms[] terms, Map<Integer, Integer> more, int count) {
        this.terms = terms;
        this.numbers = before.numbers;
        this.more = more;
        this.byPosition = before.byPosition.clone();
        this.count = count;
    }

    /**
     * The same after some articles have got other terms.
     *
     * @param changed by position
     * @param lists by term that such an article has got or lost: all listed positions that have it
     *     then
     */
    Words after(Map<Integer, Terms> changed, Map<Integer, int[]> lists) {
        Terms[] now = terms.clone();
        changed.forEach((position, its) -> now[position] = its);
        Map<Integer, Integer> numbered = new HashMap<>(more);
        int last = count;
        for (Map.Entry<Integer, int[]> list : lists.entrySet()) {
            if (list.getValue().length > 1 && number(list.getKey()) == 0) {
                numbered.put(list.getKey(), ++last);
            }
        }
        Words after = new Words(this, now, Map.copyOf(numbered), last);
        lists.values().forEach(list -> Arrays.stream(list).forEach(after::numberAt));
        changed.keySet().forEach(after::numberAt);
        return after;
    }

    private void numberAt(int position) {
        byPosition[position] = numbered(terms[position]);
    }

    private int[] numbered(Terms its) {
        int[] found = new int[its.size()];
        int size = 0;
        for (int i = 0; i < its.size(); i++) {
            int number = number(its.at(i));
            found[size] = number;
            size += number == 0 ? 0 : 1;
        }
        return size == 0 ? NO_NUMBERS : Arrays.copyOf(found, size);
    }

    /** Of a term; 0 for one that leads nowhere. */
    int number(int term) {
        int number = numbers.value(term);
        return number == 0 && !more.isEmpty() ? more.getOrDefault(term, 0) : number;
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

    /** As articles have them. */
    Terms terms(int position) {
        return terms[position];
    }
}
