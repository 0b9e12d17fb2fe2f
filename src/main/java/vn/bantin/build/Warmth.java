package vn.bantin.build;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Position;
import vn.bantin.disk.FileOperations;
import vn.bantin.output.ManifestStore;
import vn.bantin.path.OutputPath;

/**
 * What a process that builds again and again keeps from one build to the next. A build without such
 * a process is one that finds nothing here: there is no other path (ADR 0021).
 */
final class Warmth {
    private final boolean lasting;
    private @Nullable ManifestStore store;
    private Optional<Kept> kept = Optional.empty();
    private LookAgain where = LookAgain.EVERYWHERE;
    private boolean revised;

    private Warmth(boolean lasting) {
        this.lasting = lasting;
    }

    /** For one build: nothing is known, and nothing is kept. */
    static Warmth none() {
        return new Warmth(false);
    }

    /** For all builds of one process. */
    static Warmth lasting() {
        return new Warmth(true);
    }

    ManifestStore store(BuildRequest request, FileOperations operations) {
        if (!lasting) {
            return new ManifestStore(request.roots().cache(), operations);
        }
        if (store == null) {
            store = ManifestStore.deferring(request.roots().cache(), operations);
        }
        return store;
    }

    /** What the next build is to look at again. */
    void lookAt(LookAgain places) {
        where = places;
        revised = false;
    }

    /** The preparation of the last build, brought up to date; empty where all must be made anew. */
    Optional<Prepared> revise(Run run) {
        Optional<Kept> found = kept.flatMap(last -> new Revision(run, last).at(where));
        revised = found.isPresent();
        kept = found;
        found.ifPresent(known -> run.findings().add(known.found()));
        return found.map(Kept::prepared);
    }

    /** Files that may not be what the plan wants; empty where that is not known. */
    Optional<Set<OutputPath>> doubtful() {
        return revised ? kept.map(Kept::doubtful) : Optional.empty();
    }

    /** A whole preparation that the next build may begin with, if this one can be written. */
    void prepared(Supplier<Kept> whole) {
        kept = lasting ? Optional.of(whole.get()) : Optional.empty();
    }

    /** The site is as the last preparation wants it. */
    void written() {
        kept = kept.map(Kept::written);
    }

    /** Nothing was written: only what was brought up to date is worth keeping. */
    void failed(boolean machine) {
        if (!revised || machine) {
            kept = Optional.empty();
        }
    }

    /** Says on the disk, too, that the site is whole. */
    List<Diagnostic> settle() {
        try {
            if (store != null) {
                store.settle();
            }
            return List.of();
        } catch (IOException notKept) {
            return List.of(
                    Diagnostic.of(Fault.CACHE_NOT_SAVED, Position.of("cache"), "manifest.bin"));
        }
    }
}
