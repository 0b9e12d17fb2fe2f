package vn.bantin.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.remote.LockNote;
import vn.bantin.publish.remote.ReleaseId;
import vn.bantin.publish.remote.RemoteFailure;

/**
 * A far end in memory that shows a release in one step. Every request is numbered from 1, and
 * trouble may befall any of them. Safe for all threads.
 */
final class MemoryPlace implements Connection {
    final SortedMap<OutputPath, byte[]> shown = new TreeMap<>();
    final Map<String, byte[]> staged = new TreeMap<>();
    final LinkedHashMap<ReleaseId, byte[]> records = new LinkedHashMap<>();
    final Map<ReleaseId, SortedMap<OutputPath, byte[]>> releases = new TreeMap<>();
    Optional<byte[]> record = Optional.empty();
    Optional<LockNote> lock = Optional.empty();
    int workers = 3;

    private final List<String> log = new ArrayList<>();
    private Trouble trouble = Trouble.NONE;
    private int number;

    /** What happens to a request. */
    interface Trouble {
        Trouble NONE = (number, done) -> {};

        /**
         * @param number of the request since the trouble was set, from 1
         * @param done whether it has been done, and only the answer can be lost
         */
        void befall(int number, boolean done) throws RemoteFailure;
    }

    synchronized MemoryPlace with(Trouble next) {
        trouble = next;
        number = 0;
        log.clear();
        return this;
    }

    /** One request. Trouble may publish itself, so nothing is held meanwhile. */
    void request(String name, Runnable deed) throws RemoteFailure {
        int mine;
        Trouble now;
        synchronized (this) {
            mine = ++number;
            now = trouble;
            log.add(name);
        }
        now.befall(mine, false);
        synchronized (this) {
            deed.run();
        }
        now.befall(mine, true);
    }

    /** Requests since the last trouble was set. */
    synchronized List<String> log() {
        return List.copyOf(log);
    }

    @Override
    public MemoryTarget open() {
        return new MemoryTarget(this);
    }

    @Override
    public String discreet(String text) {
        return text.replace("mo-cua-ra", "…");
    }

    /** What readers get. */
    synchronized SortedMap<String, String> readers() {
        SortedMap<String, String> files = new TreeMap<>();
        shown.forEach((path, bytes) -> files.put(path.value(), new String(bytes, UTF_8)));
        return files;
    }
}
