package vn.bantin.publish.inplace;

import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFiles.Version;
import vn.bantin.publish.remote.Serving;

/** Files of a far end, and what is called after every request. */
final class MemoryServer {
    final SortedMap<String, Stored> files = new TreeMap<>();
    Runnable watcher = () -> {};
    int requests;

    private int versions;

    /** A file with how it is served. */
    record Stored(byte[] bytes, Serving serving, Version version) {}

    synchronized Version put(String key, byte[] bytes, Serving serving) {
        Version version = new Version("v" + ++versions);
        files.put(key, new Stored(bytes.clone(), serving, version));
        return version;
    }

    synchronized Version exchange(
            String key, byte[] bytes, Serving serving, Optional<Version> expected)
            throws RemoteFailure {
        Optional<Version> there = Optional.ofNullable(files.get(key)).map(Stored::version);
        if (!there.equals(expected)) {
            throw RemoteFailure.of(RemoteFailure.Kind.CONFLICT, key);
        }
        return put(key, bytes, serving);
    }

    synchronized boolean copy(String from, String to) {
        Stored stored = files.get(from);
        if (stored != null) {
            put(to, stored.bytes(), stored.serving());
        }
        return stored != null;
    }

    synchronized boolean move(String from, String to) {
        boolean there = copy(from, to);
        files.remove(from);
        return there;
    }

    /** What readers may get, as text. */
    SortedMap<String, String> pages() {
        SortedMap<String, String> pages = new TreeMap<>();
        files.forEach(
                (key, stored) -> {
                    if (!key.startsWith(".bantin/")) {
                        pages.put(
                                key,
                                new String(
                                        stored.bytes(), java.nio.charset.StandardCharsets.UTF_8));
                    }
                });
        return pages;
    }

    boolean holds(String key, byte[] bytes) {
        Stored stored = files.get(key);
        return stored != null && Arrays.equals(stored.bytes(), bytes);
    }
}
