package vn.bantin.publish.inplace;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.publish.inplace.Journal.Earlier;
import vn.bantin.publish.inplace.Journal.Old;
import vn.bantin.publish.remote.RecordedFile;
import vn.bantin.publish.remote.ReleaseId;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFiles;
import vn.bantin.publish.remote.RemoteFiles.Fetched;

/** An earlier release: what later ones have replaced since is kept, all else is in its place. */
final class Archive {
    private final ReleaseId id;
    private final Set<RecordedFile> replaced = new HashSet<>();
    private final boolean isUnsure;

    /**
     * @throws RemoteFailure {@link RemoteFailure.Kind#UNFIT} where it cannot be gone back to
     */
    Archive(Journal journal, ReleaseId id) throws RemoteFailure {
        this.id = id;
        this.isUnsure = journal.attempt().isPresent();
        List<ReleaseId> ids = journal.earlier().stream().map(Earlier::id).toList();
        if (!ids.contains(id)) {
            throw RemoteFailure.of(RemoteFailure.Kind.UNFIT, "release " + id + " is not kept");
        }
        for (Earlier release : journal.earlier().subList(0, ids.indexOf(id) + 1)) {
            for (Old old : release.olds()) {
                replaced.add(new RecordedFile(old.path(), old.print()));
            }
        }
    }

    ReleaseId id() {
        return id;
    }

    byte[] read(RecordedFile file, RemoteFiles files) throws RemoteFailure {
        String key = file.path().value();
        Optional<Fetched> found =
                replaced.contains(file) ? files.read(keptKey(file.print())) : files.read(key);
        if (found.isEmpty() && isUnsure) {
            // Kept before it is replaced: so the attempt that died has not replaced it.
            found = files.read(key);
        }
        return found.map(Fetched::bytes)
                .orElseThrow(
                        () ->
                                RemoteFailure.of(
                                        RemoteFailure.Kind.UNFIT,
                                        key + " of release " + id + " is gone"));
    }

    private static String keptKey(Fingerprint print) {
        return Keys.kept(print);
    }
}
