package vn.bantin.publish.directory;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import vn.bantin.disk.FileOperations;
import vn.bantin.publish.remote.ReleaseId;

/** Removes what no reader needs, while nobody else publishes. */
final class Leftovers {
    private final Layout layout;
    private final FileOperations operations;
    private final Removal removal;

    Leftovers(Layout layout, FileOperations operations) {
        this.layout = layout;
        this.operations = operations;
        this.removal = new Removal(operations);
    }

    /**
     * What attempts have left that did not end: the link that was not renamed, what is unfinished,
     * and releases that readers never got.
     *
     * @param wanted a release that is to stay if it is finished
     */
    void remove(Optional<ReleaseId> wanted) throws IOException {
        operations.deleteIfThere(layout.newCurrent());
        Optional<ReleaseId> shown = layout.shown();
        for (ReleaseId id : layout.finished()) {
            boolean stays = shown.equals(Optional.of(id)) || wanted.equals(Optional.of(id));
            if (!stays && !Files.exists(layout.release(id).shown())) {
                retire(id);
            }
        }
        for (ReleaseFolder unfinished : layout.unfinished()) {
            removal.remove(unfinished);
        }
    }

    /** Removes all but so many of the newest, and what readers get. */
    void removeOld(int keep) throws IOException {
        Optional<ReleaseId> shown = layout.shown();
        List<ReleaseId> finished = layout.finished();
        for (ReleaseId id : finished.subList(Math.min(keep, finished.size()), finished.size())) {
            if (!shown.equals(Optional.of(id))) {
                retire(id);
            }
        }
        remove(Optional.empty());
    }

    /** From then on it is no release, whatever is still there of it. */
    void retire(ReleaseId id) throws IOException {
        operations.move(layout.release(id).folder(), layout.unfinished(id).folder());
    }
}
