package vn.bantin.check.fix;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.bantin.config.Rule;

/**
 * A document and what it is to become.
 *
 * @param before as it is on the disk
 * @param after as it is to be
 * @param rules in whose name it was mended, at least one
 */
public record Mended(Source before, Source after, SortedSet<Rule> rules) {
    public Mended {
        rules = Collections.unmodifiableSortedSet(new TreeSet<>(rules));
    }

    /** This change and one that was made after it. */
    public Mended then(Mended next) {
        SortedSet<Rule> all = new TreeSet<>(rules);
        all.addAll(next.rules());
        return new Mended(before, next.after(), all);
    }

    /** What changes, as a unified diff. */
    public String diff() {
        return UnifiedDiff.of("content/" + before.path(), before.text(), after.text());
    }
}
