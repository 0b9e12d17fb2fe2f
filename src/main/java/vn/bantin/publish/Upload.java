package vn.bantin.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentSkipListSet;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.remote.Change;
import vn.bantin.publish.remote.ReleaseFile;
import vn.bantin.publish.remote.Staging;

/**
 * Puts the files of a change, wave after wave: a wave begins when the one before it is there whole.
 * What an attempt before this one has put is not put again.
 */
final class Upload {
    private final Change change;
    private final Workers workers;
    private final Retries retries;
    private final SortedSet<OutputPath> there = new ConcurrentSkipListSet<>();

    /**
     * @param workers how many files are put at once
     */
    Upload(Change change, int workers, Retries retries) {
        this.change = change;
        this.workers = new Workers(workers);
        this.retries = retries;
    }

    /** What is at the target by now, seen by readers or not. */
    SortedSet<OutputPath> there() {
        return there;
    }

    /**
     * @throws IOException the first failure; nothing more is put after it
     */
    void to(Staging staging, LockKeeper lock) throws IOException {
        Set<OutputPath> present = staging.present();
        for (List<ReleaseFile> group : groups()) {
            workers.each(
                    group,
                    (file, givenUp) -> {
                        lock.check();
                        if (!present.contains(file.path())) {
                            Retries patient = retries.until(givenUp);
                            byte[] bytes = Contents.read(file, patient);
                            patient.order(() -> staging.put(file, bytes));
                        }
                        there.add(file.path());
                    });
        }
    }

    /** Files that may be shown in any order among each other. */
    private List<List<ReleaseFile>> groups() {
        List<List<ReleaseFile>> groups = new ArrayList<>();
        Optional<Group> last = Optional.empty();
        for (ReleaseFile file : change.puts()) {
            Group group = new Group(file.wave().ordinal(), isNew(file));
            if (!last.equals(Optional.of(group))) {
                groups.add(new ArrayList<>());
                last = Optional.of(group);
            }
            groups.get(groups.size() - 1).add(file);
        }
        return groups;
    }

    private boolean isNew(ReleaseFile file) {
        return !change.before().containsKey(file.path());
    }

    private record Group(int wave, boolean isNew) {}
}
