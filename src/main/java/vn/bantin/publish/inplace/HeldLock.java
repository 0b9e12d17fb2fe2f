package vn.bantin.publish.inplace;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.bantin.publish.remote.LockNote;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFiles;
import vn.bantin.publish.remote.Target;

/**
 * The file that keeps other publishers out. Its first line is the note, its second a word that only
 * we know, since two runs of CI may call themselves the same.
 */
final class HeldLock implements Target.Lock {
    private final RemoteFiles files;
    private final ControlFile file;
    private final String word;
    private final Ending ending;
    private boolean held;

    private HeldLock(RemoteFiles files, String word, Ending ending) {
        this.files = files;
        this.file = new ControlFile(files, Keys.LOCK);
        this.word = word;
        this.ending = ending;
    }

    /** What is noted while the lock is held. */
    interface Ending {
        /** Called now and then. */
        void saveNowAndThen() throws RemoteFailure;

        /** Called before the lock is given back. */
        void saveLast() throws RemoteFailure;
    }

    /**
     * @param word of this run; a lock with it is ours, whatever else is in it
     */
    static HeldLock take(RemoteFiles files, LockNote mine, String word, Ending ending)
            throws RemoteFailure {
        HeldLock lock = new HeldLock(files, word, ending);
        try {
            lock.file.replace(lock.text(mine));
        } catch (RemoteFailure failure) {
            if (failure.kind() != RemoteFailure.Kind.CONFLICT) {
                throw failure;
            }
            lock.takeOver(mine);
        }
        lock.held = true;
        lock.confirm();
        return lock;
    }

    private void takeOver(LockNote mine) throws RemoteFailure {
        requireFree(mine);
        try {
            file.replace(text(mine));
        } catch (RemoteFailure failure) {
            if (failure.kind() != RemoteFailure.Kind.CONFLICT) {
                throw failure;
            }
            // Somebody was quicker; or it was the last deed of the dead one, done only now.
            requireFree(mine);
            file.replace(text(mine));
        }
    }

    private void requireFree(LockNote mine) throws RemoteFailure {
        Optional<String> there = read();
        if (there.isPresent() && !isOurs(there.get())) {
            Optional<LockNote> note = note(there.get());
            if (note.isEmpty() || !note.get().isDead(mine.since())) {
                throw heldBy(there.get());
            }
        }
    }

    /**
     * That the lock is ours still, or is what we wrote at all: where everything is answered with
     * one and the same page, nothing is.
     */
    void confirm() throws RemoteFailure {
        Optional<String> there = read();
        if (there.isPresent() && isOurs(there.get())) {
            return;
        }
        held = false;
        if (there.isPresent() && note(there.get()).isPresent()) {
            throw heldBy(there.get());
        }
        throw RemoteFailure.of(
                there.isPresent() ? RemoteFailure.Kind.NOT_TRUSTED : RemoteFailure.Kind.CONFLICT,
                Keys.LOCK + " is not what was written there");
    }

    @Override
    public void renew(LockNote mine) throws RemoteFailure {
        try {
            file.replace(text(mine));
        } catch (RemoteFailure failure) {
            if (failure.kind() == RemoteFailure.Kind.CONFLICT) {
                confirm();
                file.replace(text(mine));
            } else {
                throw failure;
            }
        }
        ending.saveNowAndThen();
    }

    /** Best effort: one that stays is dead after a while. */
    @Override
    public void close() {
        if (!held) {
            return;
        }
        held = false;
        try {
            if (read().filter(this::isOurs).isPresent()) {
                saveLast();
                files.delete(Keys.LOCK);
            }
        } catch (RemoteFailure unreachable) {
            // What was wrong has been said by whatever failed before.
        }
    }

    private void saveLast() {
        try {
            ending.saveLast();
        } catch (RemoteFailure unsaved) {
            // Then the next attempt puts again what this one has put.
        }
    }

    private Optional<String> read() throws RemoteFailure {
        return file.read().map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private byte[] text(LockNote mine) {
        return (mine.text() + word + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private boolean isOurs(String text) {
        return text.endsWith("\n" + word + "\n");
    }

    private static Optional<LockNote> note(String text) {
        return LockNote.parse(firstLine(text));
    }

    private static RemoteFailure heldBy(String text) {
        return RemoteFailure.of(RemoteFailure.Kind.CONFLICT, firstLine(text));
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }
}
