package vn.bantin.build;

import java.util.HashSet;
import java.util.Set;
import vn.bantin.path.SourcePath;

/**
 * What may have changed since the last build in this process. It decides how much is looked at, and
 * nothing else: whoever is in doubt says everything.
 *
 * @param everything whether nothing is known: then the rest does not matter
 * @param content files below the content folder, be they there or gone; not folders
 * @param templates whether a file of the templates may have
 */
public record LookAgain(boolean everything, Set<SourcePath> content, boolean templates) {
    /** At all there is. */
    public static final LookAgain EVERYWHERE = new LookAgain(true, Set.of(), true);

    public LookAgain {
        content = Set.copyOf(content);
    }

    /** At what either says. */
    public LookAgain and(LookAgain other) {
        Set<SourcePath> both = new HashSet<>(content);
        both.addAll(other.content);
        return new LookAgain(everything || other.everything, both, templates || other.templates);
    }
}
