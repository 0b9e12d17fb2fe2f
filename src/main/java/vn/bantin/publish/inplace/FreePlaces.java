package vn.bantin.publish.inplace;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import vn.bantin.publish.remote.Change;
import vn.bantin.publish.remote.ReleaseFile;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFiles;
import vn.bantin.publish.remote.RemoteFiles.Fetched;

/** Sees to it that nothing that is not ours lies where something is to be put. */
final class FreePlaces {
    /** How many keys a bucket lists at once (the most that S3 gives in a request). */
    private static final int LISTED = 1000;

    private static final int NAMED = 3;

    private final RemoteFiles files;

    FreePlaces(RemoteFiles files) {
        this.files = files;
    }

    /**
     * Asks for each place, or for all that is there if that is fewer requests.
     *
     * @param wanted where nothing of ours can be
     * @throws RemoteFailure {@link RemoteFailure.Kind#UNFIT} naming what else is there
     */
    void require(List<ReleaseFile> wanted, Change change) throws RemoteFailure {
        // Folders are listed one by one, keys of a bucket in pages.
        int listed = files.moves() ? 1 : LISTED;
        List<ReleaseFile> suspects = wanted;
        if (wanted.size() > 1 && (long) wanted.size() * listed > change.before().size()) {
            SortedSet<String> there = new TreeSet<>(files.list("").keySet());
            suspects = wanted.stream().filter(file -> there.contains(file.path().value())).toList();
        }
        SortedSet<String> foreign = new ConcurrentSkipListSet<>();
        new Workers(files.workers())
                .each(
                        suspects,
                        file -> {
                            if (!isFree(file)) {
                                foreign.add(file.path().value());
                            }
                        });
        if (!foreign.isEmpty()) {
            throw inTheWay(foreign);
        }
    }

    private boolean isFree(ReleaseFile file) throws RemoteFailure {
        Optional<Fetched> there = files.read(file.path().value());
        return there.isEmpty() || Arrays.equals(there.get().bytes(), bytes(file));
    }

    /** Of a release, where they are not at hand any more. */
    static byte[] bytes(ReleaseFile file) throws RemoteFailure {
        try {
            return file.content().read();
        } catch (RemoteFailure failure) {
            throw failure;
        } catch (IOException lost) {
            throw RemoteFailure.of(
                    RemoteFailure.Kind.DAMAGED, file.path() + " cannot be read any more", lost);
        }
    }

    static RemoteFailure inTheWay(SortedSet<String> foreign) {
        String names = String.join(", ", foreign.stream().limit(NAMED).toList());
        return RemoteFailure.of(
                RemoteFailure.Kind.UNFIT,
                foreign.size() > NAMED
                        ? names + " … (" + foreign.size() + " files that are not ours)"
                        : names + ": not ours");
    }
}
