package vn.bantin.site.related;

import java.util.List;
import java.util.function.IntFunction;

/**
 * For each key the articles that have it, newest first, in one array. Keys of a single article are
 * left out: they relate nothing.
 */
final class Postings {
    /** What {@link #list} says for a key that relates nothing. */
    static final int NONE = -1;

    /** Key to list number + 1. */
    private final IntTable lists;

    /** List n lies in {@code articles} from {@code starts[n]} up to {@code starts[n + 1]}. */
    private final int[] starts;

    private final int[] articles;

    private Postings(IntTable lists, int[] starts, int[] articles) {
        this.lists = lists;
        this.starts = starts;
        this.articles = articles;
    }

    /**
     * @param count number of articles, known by their place from the newest, 0-based
     * @param keysOf distinct keys of an article
     */
    static Postings of(int count, IntFunction<List<Integer>> keysOf) {
        IntTable frequencies = new IntTable(1024);
        for (int article = 0; article < count; article++) {
            for (int key : keysOf.apply(article)) {
                frequencies.add(key, 1);
            }
        }
        int shared = 0;
        for (int slot = 0; slot < frequencies.slots(); slot++) {
            shared += frequencies.valueAt(slot) > 1 ? 1 : 0;
        }
        IntTable lists = new IntTable(shared);
        int[] starts = new int[shared + 1];
        int list = 0;
        for (int slot = 0; slot < frequencies.slots(); slot++) {
            if (frequencies.valueAt(slot) > 1) {
                lists.add(frequencies.keyAt(slot), list + 1);
                starts[list + 1] = starts[list] + frequencies.valueAt(slot);
                list++;
            }
        }
        return new Postings(lists, starts, filled(count, keysOf, lists, starts));
    }

    private static int[] filled(
            int count, IntFunction<List<Integer>> keysOf, IntTable lists, int[] starts) {
        int[] next = starts.clone();
        int[] articles = new int[starts[starts.length - 1]];
        for (int article = 0; article < count; article++) {
            for (int key : keysOf.apply(article)) {
                int list = lists.get(key) - 1;
                if (list != NONE) {
                    articles[next[list]++] = article;
                }
            }
        }
        return articles;
    }

    int list(int key) {
        return lists.get(key) - 1;
    }

    /** Where in the list the first article stands that is no newer than {@code newest}. */
    int from(int list, int newest) {
        int low = starts[list];
        int high = starts[list + 1];
        while (low < high) {
            int middle = low + high >>> 1;
            if (articles[middle] < newest) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    int end(int list) {
        return starts[list + 1];
    }

    int article(int place) {
        return articles[place];
    }
}
