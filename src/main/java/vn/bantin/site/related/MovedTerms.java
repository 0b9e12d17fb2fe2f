package vn.bantin.site.related;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntUnaryOperator;
import vn.bantin.text.Terms;

/**
 * Terms that some articles have got or lost, and who has them now. Tells whose lists may be others
 * by that. Articles come from the oldest on, and are named by their ages.
 */
final class MovedTerms {
    private final Ages ages;

    /** By term, its place in {@link #moved}, from 1. */
    private final KeyTable numbers = new KeyTable(64);

    private final List<Moved> moved = new ArrayList<>();

    MovedTerms(Ages ages) {
        this.ages = ages;
    }

    boolean isEmpty() {
        return moved.isEmpty();
    }

    /** An article that has other terms than it had; all of them come before {@link #add}. */
    void change(int age, Terms old, Terms now) {
        TermLists.without(old, now).forEach(term -> of(term).changes.add(new Change(age, -1)));
        TermLists.without(now, old).forEach(term -> of(term).changes.add(new Change(age, 1)));
    }

    /** Any article that others may lead to, a changed one too. */
    void add(int age, Terms now) {
        for (int i = 0; i < now.size(); i++) {
            int number = numbers.value(now.at(i));
            if (number != 0) {
                moved.get(number - 1).add(age);
            }
        }
    }

    /**
     * Articles that have a term that has moved within their window and is, or was, rare enough to
     * count for them.
     *
     * @param commonest by age, the {@link Rarity} of the commonest word that counted
     */
    BitSet affected(IntUnaryOperator commonest) {
        BitSet affected = new BitSet();
        moved.forEach(term -> term.mark(commonest, affected));
        return affected;
    }

    private Moved of(int term) {
        if (numbers.value(term) == 0) {
            moved.add(new Moved());
            numbers.add(term, moved.size());
        }
        return moved.get(numbers.value(term) - 1);
    }

    /**
     * An article has got or lost a term.
     *
     * @param by 1 or -1
     */
    private record Change(int age, int by) {}

    /** One term. */
    private final class Moved {
        private final List<Change> changes = new ArrayList<>(1);
        private int[] having = new int[4];
        private int size;

        void add(int age) {
            having = size == having.length ? Arrays.copyOf(having, 2 * size) : having;
            having[size++] = age;
        }

        /** In one walk, since no window ends before that of an older article. */
        void mark(IntUnaryOperator commonest, BitSet affected) {
            int has = 0;
            int more = 0;
            int seen = 0;
            int seenChanges = 0;
            for (int i = 0; i < size; i++) {
                int end = ages.windowEnd(having[i]);
                for (; seen < size && having[seen] <= end; seen++) {
                    has += ages.isListed(having[seen]) ? 1 : 0;
                }
                for (; seenChanges < changes.size(); seenChanges++) {
                    Change change = changes.get(seenChanges);
                    if (change.age > end) {
                        break;
                    }
                    more += ages.isListed(change.age) ? change.by : 0;
                }
                int rarest = Math.min(Rarity.of(has), Rarity.of(has - more));
                if (seenChanges > 0 && rarest <= commonest.applyAsInt(having[i])) {
                    affected.set(having[i]);
                }
            }
        }
    }
}
