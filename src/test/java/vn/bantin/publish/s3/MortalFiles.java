package vn.bantin.publish.s3;

import java.util.Optional;
import java.util.SortedMap;
import vn.bantin.disk.NumberedOperations.Killed;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFiles;
import vn.bantin.publish.remote.Serving;

/** Files of a publisher who may be killed: then each operation throws {@link Killed}. */
record MortalFiles(RemoteFiles files, OneHitch hitch) implements RemoteFiles {
    @Override
    public int workers() {
        return files.workers();
    }

    @Override
    public Optional<Fetched> read(String key) throws RemoteFailure {
        return living(() -> files.read(key));
    }

    @Override
    public void write(String key, byte[] bytes, Serving serving) throws RemoteFailure {
        living(
                () -> {
                    files.write(key, bytes, serving);
                    return true;
                });
    }

    @Override
    public boolean create(String key, byte[] bytes, Serving serving) throws RemoteFailure {
        return living(() -> files.create(key, bytes, serving));
    }

    @Override
    public Version exchange(String key, byte[] bytes, Optional<Version> expected)
            throws RemoteFailure {
        return living(() -> files.exchange(key, bytes, expected));
    }

    @Override
    public boolean copy(String from, String to) throws RemoteFailure {
        return living(() -> files.copy(from, to));
    }

    @Override
    public boolean moves() {
        return files.moves();
    }

    @Override
    public boolean move(String from, String to) throws RemoteFailure {
        return living(() -> files.move(from, to));
    }

    @Override
    public boolean delete(String key) throws RemoteFailure {
        return living(() -> files.delete(key));
    }

    @Override
    public SortedMap<String, Long> list(String folder) throws RemoteFailure {
        return living(() -> files.list(folder));
    }

    @Override
    public void close() {
        files.close();
    }

    private <T> T living(Operation<T> operation) throws RemoteFailure {
        if (hitch.killed()) {
            throw new Killed();
        }
        try {
            return operation.run();
        } catch (RemoteFailure failure) {
            if (hitch.killed()) {
                throw new Killed();
            }
            throw failure;
        }
    }

    private interface Operation<T> {
        T run() throws RemoteFailure;
    }
}
