package vn.bantin.publish;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.remote.Change;
import vn.bantin.publish.remote.LockNote;
import vn.bantin.publish.remote.RecordedFile;
import vn.bantin.publish.remote.ReleaseFile;
import vn.bantin.publish.remote.ReleaseId;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.Staging;
import vn.bantin.publish.remote.Target;

/** One run at a {@link MemoryPlace}. */
final class MemoryTarget implements Target {
    private final MemoryPlace place;

    MemoryTarget(MemoryPlace place) {
        this.place = place;
    }

    @Override
    public int workers() {
        return place.workers;
    }

    @Override
    public Lock lock(LockNote mine) throws RemoteFailure {
        take(mine, "lock");
        return new Lock() {
            @Override
            public void renew(LockNote again) throws RemoteFailure {
                take(again, "renew");
            }

            @Override
            public void close() {
                try {
                    place.request("unlock", () -> place.lock = Optional.empty());
                } catch (RemoteFailure unreachable) {
                    // It is dead after a while.
                }
            }
        };
    }

    private void take(LockNote mine, String name) throws RemoteFailure {
        List<LockNote> others = new ArrayList<>();
        place.request(
                name,
                () -> {
                    place.lock
                            .filter(note -> !note.owner().equals(mine.owner()))
                            .filter(note -> !note.isDead(mine.since()))
                            .ifPresent(others::add);
                    if (others.isEmpty()) {
                        place.lock = Optional.of(mine);
                    }
                });
        if (!others.isEmpty()) {
            throw RemoteFailure.of(RemoteFailure.Kind.CONFLICT, others.get(0).text().strip());
        }
    }

    @Override
    public Optional<byte[]> record() throws RemoteFailure {
        List<byte[]> found = new ArrayList<>();
        place.request("record", () -> place.record.ifPresent(found::add));
        return found.stream().findFirst();
    }

    @Override
    public boolean isSettled() {
        return true;
    }

    @Override
    public Staging begin(Change change) throws RemoteFailure {
        place.request("begin", () -> {});
        return new MemoryStaging(change);
    }

    @Override
    public List<ReleaseId> earlier() throws RemoteFailure {
        List<ReleaseId> ids = new ArrayList<>();
        place.request("earlier", () -> ids.addAll(place.records.keySet()));
        Collections.reverse(ids);
        return ids.isEmpty() ? ids : ids.subList(1, ids.size());
    }

    @Override
    public byte[] record(ReleaseId earlier) throws RemoteFailure {
        place.request("record " + earlier, () -> {});
        return Objects.requireNonNull(place.records.get(earlier));
    }

    @Override
    public byte[] read(ReleaseId earlier, RecordedFile file) throws RemoteFailure {
        place.request("read " + file.path(), () -> {});
        return Objects.requireNonNull(
                Objects.requireNonNull(place.releases.get(earlier)).get(file.path()));
    }

    @Override
    public void close() {
        // Nothing is open.
    }

    private final class MemoryStaging implements Staging {
        private final Change change;

        MemoryStaging(Change change) {
            this.change = change;
        }

        private String key(ReleaseFile file) {
            return file.path() + " " + file.print();
        }

        @Override
        public Set<OutputPath> present() {
            Set<OutputPath> present = new TreeSet<>();
            for (ReleaseFile file : change.puts()) {
                if (place.staged.containsKey(key(file))) {
                    present.add(file.path());
                }
            }
            return present;
        }

        @Override
        public void put(ReleaseFile file, byte[] bytes) throws RemoteFailure {
            place.request("put " + file.path(), () -> place.staged.put(key(file), bytes));
        }

        @Override
        public void show() throws RemoteFailure {
            place.request(
                    "show",
                    () -> {
                        for (ReleaseFile file : change.puts()) {
                            place.shown.put(file.path(), place.staged.get(key(file)));
                        }
                    });
        }

        @Override
        public Set<OutputPath> delete() throws RemoteFailure {
            Set<OutputPath> missing = new TreeSet<>();
            for (OutputPath path : change.deletes()) {
                place.request(
                        "delete " + path,
                        () -> {
                            if (place.shown.remove(path) == null) {
                                missing.add(path);
                            }
                        });
            }
            return missing;
        }

        @Override
        public void finish() throws RemoteFailure {
            place.request(
                    "finish",
                    () -> {
                        place.record = Optional.of(change.record());
                        place.records.put(change.to(), change.record());
                        place.releases.put(change.to(), new TreeMap<>(place.shown));
                        place.staged.clear();
                    });
        }
    }
}
