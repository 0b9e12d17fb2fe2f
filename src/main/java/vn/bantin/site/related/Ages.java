package vn.bantin.site.related;

import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * The timeline counted from the other end: an article's <em>age</em> is its place from the oldest
 * one, from 0. What is published later changes no age. Immutable.
 */
final class Ages {
    private final Timeline timeline;

    /**
     * @param articles of a site, in any order
     */
    Ages(List<Candidate> articles) {
        timeline = new Timeline(articles);
    }

    Timeline timeline() {
        return timeline;
    }

    int size() {
        return timeline.size();
    }

    /** Of an article by its index. */
    int of(int article) {
        return turned(timeline.position(article));
    }

    int[] of(int[] articles) {
        return each(articles, this::of);
    }

    /** The index of the article of an age. */
    int article(int age) {
        return timeline.index(turned(age));
    }

    int[] articles(int[] ages) {
        return each(ages, this::article);
    }

    /** The youngest age that an article may lead to; never less than that of an older article. */
    int windowEnd(int age) {
        return turned(timeline.windowStart(turned(age)));
    }

    boolean isListed(int age) {
        return timeline.isListed(turned(age));
    }

    private static int[] each(int[] some, IntUnaryOperator other) {
        int[] others = new int[some.length];
        for (int i = 0; i < some.length; i++) {
            others[i] = other.applyAsInt(some[i]);
        }
        return others;
    }

    /** A position as an age, or an age as a position. */
    private int turned(int place) {
        return size() - 1 - place;
    }
}
