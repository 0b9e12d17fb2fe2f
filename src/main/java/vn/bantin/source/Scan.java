package vn.bantin.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.path.SourcePath;

/** What one walk finds, gathered from all its threads. */
final class Scan {
    private final DiskNames names;
    private final boolean unix;
    private final List<SourceFile> files = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    Scan(Path root) {
        names = DiskNames.of(root);
        unix = Look.hasUnix(root);
    }

    DiskNames names() {
        return names;
    }

    /** As {@link Look#at}. */
    boolean unix() {
        return unix;
    }

    synchronized void add(List<SourceFile> more, List<Diagnostic> faults) {
        files.addAll(more);
        diagnostics.addAll(faults);
    }

    synchronized Outcome<SourceTree> outcome() {
        files.sort(Comparator.comparing(SourceFile::path));
        SortedMap<SourcePath, SourceFile> byPath = new TreeMap<>();
        files.forEach(file -> byPath.put(file.path(), file));
        Collections.sort(diagnostics);
        return new Outcome<>(new SourceTree(byPath), diagnostics);
    }
}
