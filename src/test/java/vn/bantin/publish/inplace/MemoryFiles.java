package vn.bantin.publish.inplace;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFiles;
import vn.bantin.publish.remote.Serving;

/** One client of a {@link MemoryServer}, of which one request goes wrong. */
final class MemoryFiles implements RemoteFiles {
    private final MemoryServer server;
    private final boolean moves;
    private final int workers;
    private final Fault fault;
    private final int at;
    private int requests;
    private boolean broken;

    /**
     * @param at number of the request, from 0, that goes wrong; −1: none
     */
    MemoryFiles(MemoryServer server, boolean moves, Fault fault, int at) {
        this.server = server;
        this.moves = moves;
        this.workers = at < 0 ? 4 : 1;
        this.fault = fault;
        this.at = at;
    }

    static MemoryFiles sound(MemoryServer server, boolean moves) {
        return new MemoryFiles(server, moves, Fault.KILL_BEFORE, -1);
    }

    int requests() {
        return requests;
    }

    /** What one request does. */
    private interface Deed<T> {
        T run() throws RemoteFailure;
    }

    private <T> T request(Deed<T> deed) throws RemoteFailure {
        synchronized (server) {
            if (broken) {
                throw fault.failure();
            }
            boolean wrong = requests++ == at;
            server.requests++;
            broken = wrong && fault.lasts();
            if (wrong && !fault.comesAfterTheDeed()) {
                throw fault.failure();
            }
            T result = deed.run();
            server.watcher.run();
            if (wrong) {
                throw fault.failure();
            }
            return result;
        }
    }

    @Override
    public int workers() {
        return workers;
    }

    @Override
    public Optional<Fetched> read(String key) throws RemoteFailure {
        return request(
                () ->
                        Optional.ofNullable(server.files.get(key))
                                .map(stored -> new Fetched(stored.bytes(), stored.version())));
    }

    @Override
    public void write(String key, byte[] bytes, Serving serving) throws RemoteFailure {
        request(() -> server.put(key, bytes, serving));
    }

    @Override
    public boolean create(String key, byte[] bytes, Serving serving) throws RemoteFailure {
        return request(
                () -> {
                    boolean free = !server.files.containsKey(key);
                    if (free) {
                        server.put(key, bytes, serving);
                    }
                    return free;
                });
    }

    @Override
    public Version exchange(String key, byte[] bytes, Optional<Version> expected)
            throws RemoteFailure {
        return request(() -> server.exchange(key, bytes, Keys.SERVING, expected));
    }

    @Override
    public boolean copy(String from, String to) throws RemoteFailure {
        return request(() -> server.copy(from, to));
    }

    @Override
    public boolean moves() {
        return moves;
    }

    @Override
    public boolean move(String from, String to) throws RemoteFailure {
        if (!moves) {
            throw new IllegalStateException("nothing can be moved here");
        }
        return request(() -> server.move(from, to));
    }

    @Override
    public boolean delete(String key) throws RemoteFailure {
        return request(() -> server.files.remove(key) != null);
    }

    @Override
    public SortedMap<String, Long> list(String folder) throws RemoteFailure {
        return request(
                () -> {
                    SortedMap<String, Long> sizes = new TreeMap<>();
                    String prefix = folder.isEmpty() ? "" : folder + "/";
                    server.files.forEach(
                            (key, stored) -> {
                                if (key.startsWith(prefix)) {
                                    sizes.put(key, (long) stored.bytes().length);
                                }
                            });
                    return sizes;
                });
    }

    @Override
    public void close() {}
}
