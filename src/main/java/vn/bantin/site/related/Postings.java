package vn.bantin.site.related;

import java.util.function.IntConsumer;

/**
 * For each key the positions of the listed articles that have it, newest first. A key of one single
 * article leads nowhere and is not kept: most terms of a large site are such. Built in two walks
 * over all keys, in arrays only.
 */
final class Postings {
    /** Where the keys come from. */
    interface Keys {
        /** Tells the keys of an article, none twice; nothing of one that is not listed. */
        void forEach(int position, IntConsumer action);
    }

    private final KeyTable lists;

    /** By list: where it starts in {@link #positions}; one more at the end. */
    private final int[] starts;

    private final int[] positions;

    Postings(int articles, Keys keys) {
        KeyTable counts = new KeyTable(16);
        for (int position = 0; position < articles; position++) {
            keys.forEach(position, key -> counts.add(key, 1));
        }
        lists = new KeyTable(counts.count(2) * 2);
        starts = new int[counts.count(2) + 1];
        counts.forEach(
                2,
                (key, count) -> {
                    int list = lists.size();
                    lists.add(key, list + 1);
                    starts[list + 1] = starts[list] + count;
                });
        positions = new int[starts[starts.length - 1]];
        fill(articles, keys);
    }

    private void fill(int articles, Keys keys) {
        int[] ends = starts.clone();
        for (int i = 0; i < articles; i++) {
            int position = i;
            keys.forEach(
                    position,
                    key -> {
                        int list = list(key);
                        if (list >= 0) {
                            positions[ends[list]++] = position;
                        }
                    });
        }
    }

    /** The number of a key's list; −1 if it has none. */
    int list(int key) {
        return lists.value(key) - 1;
    }

    /** Where in all postings those of a list start that are not newer than a position. */
    int from(int list, int position) {
        int low = starts[list];
        int high = starts[list + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (positions[middle] < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Where in all postings a list ends. */
    int end(int list) {
        return starts[list + 1];
    }

    int position(int posting) {
        return positions[posting];
    }
}
