package vn.bantin.publish.inplace;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.inplace.Journal.Attempt;
import vn.bantin.publish.inplace.Journal.Earlier;
import vn.bantin.publish.remote.Change;
import vn.bantin.publish.remote.LockNote;
import vn.bantin.publish.remote.RecordedFile;
import vn.bantin.publish.remote.ReleaseId;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFiles;
import vn.bantin.publish.remote.RemoteFiles.Fetched;
import vn.bantin.publish.remote.Staging;
import vn.bantin.publish.remote.Target;

/**
 * A place whose files are replaced one by one (ADR 0030). All that is not of a release lies below
 * {@code .bantin/}: {@code lock}, {@code record}, {@code journal}, {@code releases/ID} (records of
 * the five releases before), {@code kept/PRINT} (what they had and the present one has not), {@code
 * staging/} (what waits to be moved to its place).
 */
public final class InPlaceTarget implements Target {
    /** Fewer are put again sooner than they are noted. */
    private static final int WORTH_NOTING = 100;

    private final RemoteFiles files;
    private final Place place;
    private final String word = String.format(Locale.ROOT, "%016x", new SecureRandom().nextLong());
    private Optional<HeldLock> lock = Optional.empty();
    private Optional<InPlaceStaging> staging = Optional.empty();
    private Optional<Archive> archive = Optional.empty();
    private Optional<byte[]> record = Optional.empty();

    /**
     * @param files closed with this
     */
    public InPlaceTarget(RemoteFiles files) {
        this.files = files;
        this.place = new Place(files, new JournalFile(files), new ControlFile(files, Keys.RECORD));
    }

    @Override
    public int workers() {
        return files.workers();
    }

    @Override
    public Lock lock(LockNote mine) throws RemoteFailure {
        HeldLock taken = HeldLock.take(files, mine, word, new Progress());
        lock = Optional.of(taken);
        place.journal().read();
        return taken;
    }

    /** Puts the place in order first, should an attempt have died there and the lock be ours. */
    @Override
    public Optional<byte[]> record() throws RemoteFailure {
        record = place.record().read();
        if (lock.isPresent()) {
            Optional<Attempt> died = place.journal().known().attempt();
            if (died.isPresent()) {
                record = new Recovery(place).run(died.get(), record);
            }
        }
        return record;
    }

    @Override
    public Staging begin(Change change) throws RemoteFailure {
        for (OutputPath path : change.after().keySet()) {
            requirePlain(path);
        }
        Journal before = place.journal().known();
        if (before.attempt().isPresent()) {
            record();
            before = place.journal().known();
        }
        Plan plan = Plan.of(change, before, Place.print(record));
        new FreePlaces(files).require(plan.unclaimed(), change);
        if (change.from().isPresent()) {
            files.copy(Keys.RECORD, Keys.release(change.from().get()));
        }
        place.journal().write(plan.journal());
        InPlaceStaging begun = new InPlaceStaging(place, change, plan, this::confirmLock);
        staging = Optional.of(begun);
        return begun;
    }

    private static void requirePlain(OutputPath path) throws RemoteFailure {
        if (path.value().startsWith(Keys.FOLDER) || path.value().indexOf('\n') >= 0) {
            throw RemoteFailure.of(
                    RemoteFailure.Kind.UNFIT, path + " has a name that is kept for ourselves");
        }
    }

    @Override
    public List<ReleaseId> earlier() throws RemoteFailure {
        Journal journal = place.journal().known();
        return journal.earlier().stream()
                .map(Earlier::id)
                .filter(id -> !journal.now().equals(Optional.of(id)))
                .distinct()
                .toList();
    }

    @Override
    public byte[] record(ReleaseId earlier) throws RemoteFailure {
        return files.read(Keys.release(earlier))
                .map(Fetched::bytes)
                .orElseThrow(
                        () ->
                                RemoteFailure.of(
                                        RemoteFailure.Kind.UNFIT,
                                        "release " + earlier + " is not kept"));
    }

    @Override
    public byte[] read(ReleaseId earlier, RecordedFile file) throws RemoteFailure {
        return archiveOf(earlier).read(file, files);
    }

    private synchronized Archive archiveOf(ReleaseId earlier) throws RemoteFailure {
        if (archive.isEmpty() || !archive.get().id().equals(earlier)) {
            archive = Optional.of(new Archive(place.journal().known(), earlier));
        }
        return archive.get();
    }

    @Override
    public void close() {
        lock.ifPresent(HeldLock::close);
        files.close();
    }

    private void confirmLock() throws RemoteFailure {
        if (lock.isPresent()) {
            lock.get().confirm();
        }
    }

    /** What has been put so far. */
    private final class Progress implements HeldLock.Ending {
        @Override
        public void saveNowAndThen() throws RemoteFailure {
            if (staging.isPresent()) {
                staging.get().save(WORTH_NOTING);
            }
        }

        @Override
        public void saveLast() throws RemoteFailure {
            if (staging.isPresent()) {
                staging.get().save(1);
            }
        }
    }
}
