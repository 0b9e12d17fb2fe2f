package vn.bantin.publish.inplace;

import java.util.Arrays;
import java.util.Optional;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFiles;
import vn.bantin.publish.remote.RemoteFiles.Fetched;
import vn.bantin.publish.remote.RemoteFiles.Version;

/** A file that is replaced only in the state in which it was last seen by us. */
final class ControlFile {
    private final RemoteFiles files;
    private final String key;
    private Optional<Version> seen = Optional.empty();

    /** Of one that is taken not to exist until it is read. */
    ControlFile(RemoteFiles files, String key) {
        this.files = files;
        this.key = key;
    }

    Optional<byte[]> read() throws RemoteFailure {
        Optional<Fetched> fetched = files.read(key);
        seen = fetched.map(Fetched::version);
        return fetched.map(Fetched::bytes);
    }

    /**
     * What is there once nobody who died can change it any more. Where a driver replaces in more
     * than one step, an exchange that died half-way is ended by the next one.
     */
    Optional<byte[]> settled(byte[] bytes) throws RemoteFailure {
        try {
            replace(bytes);
            return Optional.of(bytes);
        } catch (RemoteFailure failure) {
            if (failure.kind() != RemoteFailure.Kind.CONFLICT) {
                throw failure;
            }
            return read();
        }
    }

    /**
     * An answer may be lost after the deed was done: whoever finds his own bytes there has won.
     *
     * @throws RemoteFailure {@link RemoteFailure.Kind#CONFLICT} where it is not as we saw it
     */
    void replace(byte[] bytes) throws RemoteFailure {
        try {
            seen = Optional.of(files.exchange(key, bytes, seen));
        } catch (RemoteFailure failure) {
            if (failure.kind() != RemoteFailure.Kind.CONFLICT) {
                throw failure;
            }
            Optional<Fetched> there = files.read(key);
            if (there.isEmpty() || !Arrays.equals(there.get().bytes(), bytes)) {
                throw failure;
            }
            seen = Optional.of(there.get().version());
        }
    }
}
