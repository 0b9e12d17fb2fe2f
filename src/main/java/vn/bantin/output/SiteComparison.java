package vn.bantin.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.bantin.path.OutputPath;

/** Two folders that should hold the same site. Looks at the bytes, whatever a manifest says. */
public final class SiteComparison {
    private final Path one;
    private final Path other;

    public SiteComparison(Path one, Path other) {
        this.one = one;
        this.other = other;
    }

    /**
     * Those of these files that are in one folder only or have other bytes in the other.
     *
     * @throws OutputFailure where a file cannot be read
     */
    public SortedSet<OutputPath> differences(Collection<OutputPath> files) {
        return files.parallelStream()
                .filter(this::differs)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean differs(OutputPath path) {
        Path here = one.resolve(path.value());
        Path there = other.resolve(path.value());
        boolean isHere = OnDisk.at(here) == OnDisk.FILE;
        boolean isThere = OnDisk.at(there) == OnDisk.FILE;
        if (!isHere || !isThere) {
            return isHere != isThere;
        }
        try {
            return Files.mismatch(here, there) >= 0;
        } catch (IOException unreadable) {
            throw OutputFailure.of(unreadable, path.value(), 0);
        }
    }
}
