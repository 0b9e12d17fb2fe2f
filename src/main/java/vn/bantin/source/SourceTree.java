package vn.bantin.source;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.bantin.path.SourcePath;

/**
 * Every file below the content folder that is not left out by its name.
 *
 * @param files by path, in the order of paths; cannot be changed
 */
public record SourceTree(SortedMap<SourcePath, SourceFile> files) {
    /** Of a site without files. */
    public static final SourceTree EMPTY = new SourceTree(Collections.emptySortedMap());

    public SourceTree {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }
}
