package vn.bantin.publish.inplace;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.remote.Change;
import vn.bantin.publish.remote.LockNote;
import vn.bantin.publish.remote.ReleaseFile;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFiles;
import vn.bantin.publish.remote.Staging;
import vn.bantin.publish.remote.Target;

/** What the engine does with a target, as simply as can be. */
final class Publication {
    private static final int TRIES = 5;

    private final RemoteFiles files;
    private final Instant now;
    private int puts;

    Publication(RemoteFiles files, Instant now) {
        this.files = files;
        this.now = now;
    }

    int puts() {
        return puts;
    }

    /** A request that is worth repeating. */
    private interface Step<T> {
        T run() throws RemoteFailure;
    }

    private static <T> T retried(Step<T> step) throws RemoteFailure {
        for (int tries = 1; ; tries++) {
            try {
                return step.run();
            } catch (RemoteFailure failure) {
                if (tries == TRIES || !failure.kind().isWorthRetrying()) {
                    throw failure;
                }
            }
        }
    }

    /**
     * @param all every edition that may be there
     */
    void publish(Edition to, Edition... all) throws RemoteFailure {
        Target target = new InPlaceTarget(files);
        try {
            Target.Lock lock = retried(() -> target.lock(new LockNote("test", now)));
            publishLocked(target, to, all);
            lock.close();
        } finally {
            target.close();
        }
    }

    private void publishLocked(Target target, Edition to, Edition... all) throws RemoteFailure {
        Optional<Edition> from = retried(target::record).map(record -> named(record, all));
        if (from.equals(Optional.of(to))) {
            return;
        }
        Change change = Edition.change(from, to);
        Staging staging = retried(() -> target.begin(change));
        Set<OutputPath> present = staging.present();
        for (ReleaseFile file : change.puts()) {
            if (!present.contains(file.path())) {
                puts++;
                retried(
                        () -> {
                            staging.put(file, InPlaceContent.of(file));
                            return file;
                        });
            }
        }
        retried(
                () -> {
                    staging.show();
                    return true;
                });
        retried(staging::delete);
        retried(
                () -> {
                    staging.finish();
                    return true;
                });
    }

    private static Edition named(byte[] record, Edition... all) {
        String name = new String(record, StandardCharsets.UTF_8).lines().findFirst().orElseThrow();
        for (Edition edition : all) {
            if (edition.name().equals(name)) {
                return edition;
            }
        }
        throw new AssertionError("a record of no edition: " + name);
    }

    /** Bytes of a file, as the engine reads them. */
    private static final class InPlaceContent {
        static byte[] of(ReleaseFile file) throws RemoteFailure {
            return FreePlaces.bytes(file);
        }
    }
}
