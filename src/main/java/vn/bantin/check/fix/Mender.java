package vn.bantin.check.fix;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.bantin.config.Rule;

/** Makes one document as good as can be done without asking. Safe for all threads. */
public final class Mender {
    /** One fix may make room for another: a text that is no YAML has no other faults yet. */
    private static final int MOST_ROUNDS = 4;

    private final List<Fix> fixes;

    /**
     * @param fixes in the order in which they are made
     */
    public Mender(List<Fix> fixes) {
        this.fixes = List.copyOf(fixes);
    }

    /**
     * Empty where nothing is to be mended. A fix that would change more than it may is left out.
     */
    public Optional<Mended> mend(Source source) {
        Set<Rule> rules = EnumSet.noneOf(Rule.class);
        Source mended = source;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Source before = mended;
            for (Fix fix : fixes) {
                Source after = mend(mended, fix);
                if (!after.equals(mended)) {
                    rules.add(fix.rule());
                    mended = after;
                }
            }
            if (mended.equals(before)) {
                break;
            }
        }
        return mended.equals(source)
                ? Optional.empty()
                : Optional.of(new Mended(source, mended, new TreeSet<>(rules)));
    }

    private static Source mend(Source source, Fix fix) {
        List<Edit> edits = fix.edits(source);
        if (edits.isEmpty()) {
            return source;
        }
        Source after = new Source(source.path(), Edit.all(source.text(), edits));
        return SameMeaning.of(source, after) ? after : source;
    }
}
