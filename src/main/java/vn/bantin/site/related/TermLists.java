package vn.bantin.site.related;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import vn.bantin.text.Terms;

/** The terms that some articles get or lose, and who has them then. One walk over all terms. */
final class TermLists {
    private final Index index;
    private final Map<Integer, Terms> changed;

    /**
     * @param changed terms to be, by position
     */
    TermLists(Index index, Map<Integer, Terms> changed) {
        this.index = index;
        this.changed = changed;
    }

    /** By term that is in the old or the new terms of a changed article and not in both. */
    Map<Integer, int[]> lists() {
        Map<Integer, int[]> lists = new HashMap<>();
        for (int term : moved()) {
            lists.put(term, new int[0]);
        }
        int size = index.timeline().size();
        for (int position = 0; position < size; position++) {
            if (index.timeline().isListed(position)) {
                add(position, lists);
            }
        }
        return lists;
    }

    private void add(int position, Map<Integer, int[]> lists) {
        Terms terms = changed.getOrDefault(position, index.words().terms(position));
        for (Map.Entry<Integer, int[]> list : lists.entrySet()) {
            if (terms.has(list.getKey())) {
                int[] before = list.getValue();
                int[] longer = Arrays.copyOf(before, before.length + 1);
                longer[before.length] = position;
                list.setValue(longer);
            }
        }
    }

    private Set<Integer> moved() {
        Set<Integer> moved = new HashSet<>();
        changed.forEach(
                (position, now) -> {
                    Terms before = index.words().terms(position);
                    moved.addAll(without(before, now));
                    moved.addAll(without(now, before));
                });
        return moved;
    }

    /** Terms of some that are not among the others. */
    static Set<Integer> without(Terms some, Terms others) {
        Set<Integer> left = new HashSet<>();
        IntStream.range(0, some.size())
                .map(some::at)
                .filter(term -> !others.has(term))
                .forEach(left::add);
        return left;
    }

    /**
     * Articles whose lists may be others then: those that have such a term, and the changed ones.
     */
    static Set<Integer> touched(Map<Integer, Terms> changed, Map<Integer, int[]> lists) {
        Set<Integer> touched = new HashSet<>(changed.keySet());
        lists.values().forEach(list -> Arrays.stream(list).forEach(touched::add));
        return touched;
    }
}
