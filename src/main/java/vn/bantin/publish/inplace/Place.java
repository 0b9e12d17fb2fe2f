package vn.bantin.publish.inplace;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.bantin.fingerprint.Digest;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.inplace.Journal.Earlier;
import vn.bantin.publish.inplace.Journal.State;
import vn.bantin.publish.inplace.Journal.Trace;
import vn.bantin.publish.remote.ReleaseFile;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFiles;

/**
 * The far end, and our books of it.
 *
 * @param record of the present release
 */
record Place(RemoteFiles files, JournalFile journal, ControlFile record) {
    /** How many releases can be gone back to. */
    static final int EARLIER = 5;

    Workers workers() {
        return new Workers(files.workers());
    }

    /** Where a file waits to be shown. */
    String waiting(ReleaseFile file) {
        return files.moves() ? Keys.staged(file.path(), file.print()) : Keys.kept(file.print());
    }

    /** Before it is replaced or deleted; readers do not notice. */
    void keep(OutputPath path, Fingerprint print) throws RemoteFailure {
        files.copy(path.value(), Keys.kept(print));
    }

    static Fingerprint print(Optional<byte[]> record) {
        return Digest.ofBytes(record.orElse(new byte[0]));
    }

    /**
     * After the record of a change is there: drops what neither readers nor earlier releases need,
     * and closes the journal last, since until then it names what is to be dropped.
     */
    void close(Journal open) throws RemoteFailure {
        int split = Math.min(EARLIER, open.earlier().size());
        List<Earlier> stay = open.earlier().subList(0, split);
        List<Earlier> go = open.earlier().subList(split, open.earlier().size());
        Set<Fingerprint> unneeded = Journal.prints(go);
        for (Trace trace : open.traces()) {
            if (trace.state() == State.LEFT) {
                unneeded.add(trace.print());
            }
        }
        unneeded.removeAll(Journal.prints(stay));
        workers().each(unneeded, print -> files.delete(Keys.kept(print)));
        Set<String> releases = new HashSet<>();
        go.forEach(release -> releases.add(Keys.release(release.id())));
        stay.forEach(release -> releases.remove(Keys.release(release.id())));
        workers().each(releases, files::delete);
        if (files.moves()) {
            workers().each(files.list(Keys.STAGING).keySet(), files::delete);
        }
        journal.write(
                new Journal(
                        open.attempt().map(Journal.Attempt::to),
                        Optional.empty(),
                        stay,
                        List.of()));
    }
}
