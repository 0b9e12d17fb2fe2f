package vn.bantin.publish.inplace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.inplace.Journal.State;
import vn.bantin.publish.inplace.Journal.Trace;
import vn.bantin.publish.remote.Change;
import vn.bantin.publish.remote.ReleaseFile;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFiles;
import vn.bantin.publish.remote.RemoteFiles.Fetched;
import vn.bantin.publish.remote.Staging;
import vn.bantin.publish.remote.Wave;

/**
 * A change of a place whose files are replaced one by one. Until {@link #show}, no file that
 * readers get is touched: what is new comes to its place at once or waits, what is changed waits.
 */
final class InPlaceStaging implements Staging {
    private final Place place;
    private final RemoteFiles files;
    private final Change change;
    private final Plan plan;
    private final Confirmation lock;

    /** What this run has done, so that doing it twice costs nothing. */
    private final Set<OutputPath> put = ConcurrentHashMap.newKeySet();

    private final Set<OutputPath> kept = ConcurrentHashMap.newKeySet();
    private final Set<OutputPath> damaged = ConcurrentHashMap.newKeySet();
    private final Set<OutputPath> shown = ConcurrentHashMap.newKeySet();
    private final Set<OutputPath> deleted = ConcurrentHashMap.newKeySet();
    private final Set<OutputPath> missing = new ConcurrentSkipListSet<>();
    private int saved;
    private boolean recorded;
    private boolean ended;

    InPlaceStaging(Place place, Change change, Plan plan, Confirmation lock) {
        this.place = place;
        this.files = place.files();
        this.change = change;
        this.plan = plan;
        this.lock = lock;
    }

    /** That we hold the lock. */
    @FunctionalInterface
    interface Confirmation {
        void confirm() throws RemoteFailure;
    }

    @Override
    public Set<OutputPath> present() {
        return Collections.unmodifiableSet(plan.present());
    }

    @Override
    public void put(ReleaseFile file, byte[] bytes) throws RemoteFailure {
        OutputPath path = file.path();
        keep(path);
        if (waits(file)) {
            files.write(place.waiting(file), bytes, file.serving());
        } else {
            putInPlace(file, bytes);
        }
        put.add(path);
    }

    private boolean waits(ReleaseFile file) {
        return files.moves() || file.wave() == Wave.HOME || !plan.fresh().contains(file.path());
    }

    private void putInPlace(ReleaseFile file, byte[] bytes) throws RemoteFailure {
        String key = file.path().value();
        try {
            if (damaged.contains(file.path())) {
                files.write(key, bytes, file.serving());
            } else if (!files.create(key, bytes, file.serving())) {
                requireOurs(file, bytes);
            }
        } catch (RemoteFailure failure) {
            if (failure.kind() == RemoteFailure.Kind.DAMAGED) {
                damaged.add(file.path());
            }
            throw failure;
        }
    }

    /** Something is there. Of ours, where an attempt before has claimed the place. */
    private void requireOurs(ReleaseFile file, byte[] bytes) throws RemoteFailure {
        String key = file.path().value();
        Optional<Fetched> there = files.read(key);
        boolean same = there.isPresent() && Arrays.equals(there.get().bytes(), bytes);
        boolean claimed = plan.claims(file.path());
        if (!same && there.isPresent() && !claimed) {
            throw FreePlaces.inTheWay(new TreeSet<>(Set.of(key)));
        }
        if (!same || claimed) {
            files.write(key, bytes, file.serving());
        }
    }

    private void keep(OutputPath path) throws RemoteFailure {
        Fingerprint old = change.before().get(path);
        if (old != null && !kept.contains(path)) {
            place.keep(path, old);
            kept.add(path);
        }
    }

    /**
     * First what is new, then what is changed, each in the order of waves, so that nothing leads to
     * what is not there yet; the home page and what tells the host how to serve come last.
     */
    @Override
    public void show() throws RemoteFailure {
        lock.confirm();
        Set<OutputPath> gaps = gaps();
        Map<Wave, List<ReleaseFile>> fresh = new EnumMap<>(Wave.class);
        Map<Wave, List<ReleaseFile>> changed = new EnumMap<>(Wave.class);
        for (ReleaseFile file : change.puts()) {
            boolean isNew = plan.fresh().contains(file.path()) || gaps.contains(file.path());
            (isNew && file.wave() != Wave.HOME ? fresh : changed)
                    .computeIfAbsent(file.wave(), wave -> new ArrayList<>())
                    .add(file);
        }
        for (List<ReleaseFile> step : fresh.values()) {
            place.workers().each(step, this::showOne);
        }
        for (List<ReleaseFile> step : changed.values()) {
            place.workers().each(step, this::showOne);
        }
    }

    /** Where an attempt that died may have put something that readers get, and has not. */
    private Set<OutputPath> gaps() throws RemoteFailure {
        Set<OutputPath> gaps = ConcurrentHashMap.newKeySet();
        List<OutputPath> unknown =
                change.puts().stream()
                        .map(ReleaseFile::path)
                        .filter(path -> !plan.fresh().contains(path))
                        .filter(path -> !change.before().containsKey(path))
                        .toList();
        place.workers()
                .each(
                        unknown,
                        path -> {
                            if (files.read(path.value()).isEmpty()) {
                                gaps.add(path);
                            }
                        });
        return gaps;
    }

    private void showOne(ReleaseFile file) throws RemoteFailure {
        if (!waits(file) || shown.contains(file.path())) {
            return;
        }
        String from = place.waiting(file);
        String to = file.path().value();
        boolean there = files.moves() ? files.move(from, to) : files.copy(from, to);
        if (!there) {
            // Moved already by a request whose answer was lost, or by an attempt before.
            files.write(to, FreePlaces.bytes(file), file.serving());
        }
        shown.add(file.path());
    }

    @Override
    public Set<OutputPath> delete() throws RemoteFailure {
        lock.confirm();
        place.workers().each(change.deletes(), this::deleteOne);
        place.workers().each(plan.strays(), path -> files.delete(path.value()));
        return Collections.unmodifiableSet(missing);
    }

    private void deleteOne(OutputPath path) throws RemoteFailure {
        if (deleted.contains(path)) {
            return;
        }
        keep(path);
        if (!files.delete(path.value())) {
            missing.add(path);
        }
        deleted.add(path);
    }

    @Override
    public synchronized void finish() throws RemoteFailure {
        if (!recorded) {
            lock.confirm();
            place.record().replace(change.record());
            recorded = true;
        }
        if (!ended) {
            place.close(plan.journal());
            ended = true;
        }
    }

    /**
     * Notes what is there, for the next attempt if this one dies; not after the record is there.
     *
     * @param least how many files more than noted last are worth a request
     */
    synchronized void save(int least) throws RemoteFailure {
        int count = put.size();
        if (recorded || count < saved + least) {
            return;
        }
        Journal journal = plan.journal();
        List<Trace> traces = new ArrayList<>(journal.traces().size());
        for (Trace trace : journal.traces()) {
            boolean there = trace.state() == State.WANTED && put.contains(trace.path());
            traces.add(there ? trace.as(State.THERE) : trace);
        }
        place.journal()
                .write(new Journal(journal.now(), journal.attempt(), journal.earlier(), traces));
        saved = count;
    }
}
