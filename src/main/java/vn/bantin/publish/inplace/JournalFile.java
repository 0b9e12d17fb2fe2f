package vn.bantin.publish.inplace;

import java.util.Optional;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFiles;
import vn.bantin.publish.remote.RemoteFiles.Fetched;

/** The journal at the far end; guarded by the lock, so nobody else writes it meanwhile. */
final class JournalFile {
    private final RemoteFiles files;
    private Optional<Journal> known = Optional.empty();

    JournalFile(RemoteFiles files) {
        this.files = files;
    }

    /** As it is there now. */
    synchronized Journal read() throws RemoteFailure {
        Optional<Fetched> fetched = files.read(Keys.JOURNAL);
        Journal journal =
                fetched.isEmpty()
                        ? Journal.NONE
                        : JournalText.read(fetched.get().bytes()).orElseThrow(JournalFile::notOurs);
        known = Optional.of(journal);
        return journal;
    }

    /** As it was when it was last read or written; read if it never was. */
    synchronized Journal known() throws RemoteFailure {
        return known.isPresent() ? known.get() : read();
    }

    synchronized void write(Journal journal) throws RemoteFailure {
        files.write(Keys.JOURNAL, JournalText.write(journal), Keys.SERVING);
        known = Optional.of(journal);
    }

    private static RemoteFailure notOurs() {
        return RemoteFailure.of(
                RemoteFailure.Kind.UNFIT, Keys.JOURNAL + " is no journal that this version reads");
    }
}
