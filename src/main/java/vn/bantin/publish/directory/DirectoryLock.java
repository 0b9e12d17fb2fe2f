package vn.bantin.publish.directory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.bantin.disk.FileOperations;
import vn.bantin.fingerprint.Digest;
import vn.bantin.publish.remote.LockNote;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFailure.Kind;
import vn.bantin.publish.remote.Target;

/**
 * A note of each publisher, in a file of its own. Whoever wants to publish writes his and then
 * looks for others': where there is one that is not dead, he takes his away and goes. So of two in
 * the same moment at least one sees the other, and never do both stay. A disk needs to know nothing
 * but how to rename.
 */
final class DirectoryLock implements Target.Lock {
    private static final int DIGITS = 16;

    private final Layout layout;
    private final FileOperations operations;
    private final Runnable beforeClose;
    private final String owner;
    private boolean held;

    private DirectoryLock(
            Layout layout, FileOperations operations, String owner, Runnable beforeClose) {
        this.layout = layout;
        this.operations = operations;
        this.beforeClose = beforeClose;
        this.owner = owner;
    }

    /**
     * @param beforeClose what is to be done while it is held for the last time
     */
    static DirectoryLock take(
            Layout layout, FileOperations operations, LockNote mine, Runnable beforeClose)
            throws IOException {
        String digits = Digest.of(mine.owner()).shortHex(DIGITS);
        DirectoryLock lock = new DirectoryLock(layout, operations, digits, beforeClose);
        lock.requireAlone(mine);
        try {
            lock.write(mine);
        } catch (IOException failure) {
            lock.giveUp();
            throw failure;
        }
        return lock;
    }

    @Override
    public void renew(LockNote mine) throws RemoteFailure {
        DiskFailure.during(
                "renewing the lock",
                () -> {
                    try {
                        if (!Files.exists(layout.lock(owner))) {
                            requireAlone(mine);
                            throw RemoteFailure.of(Kind.CONFLICT, "the lock was taken over");
                        }
                        write(mine);
                        return true;
                    } catch (RemoteFailure conflict) {
                        held = false;
                        giveUp();
                        throw conflict;
                    }
                });
    }

    @Override
    public void close() {
        if (held && Files.exists(layout.lock(owner))) {
            beforeClose.run();
            giveUp();
        }
        held = false;
    }

    private void giveUp() {
        try {
            operations.deleteIfThere(layout.lock(owner));
        } catch (IOException stays) {
            // Until it is dead: see LockNote.LIFE.
        }
    }

    private void write(LockNote mine) throws IOException {
        Path note = layout.newLock(owner);
        operations.deleteIfThere(note);
        operations.write(note, mine.text().getBytes(StandardCharsets.UTF_8));
        operations.move(note, layout.lock(owner));
        for (Path dead : requireAlone(mine)) {
            remove(dead);
        }
        held = true;
    }

    private void remove(Path note) throws IOException {
        try {
            operations.deleteIfThere(note);
        } catch (NoSuchFileException meanwhile) {
            // Its owner woke up, and was told that we are here.
        }
    }

    /**
     * @return notes of the dead
     * @throws RemoteFailure {@link Kind#CONFLICT} where somebody else is there
     */
    private List<Path> requireAlone(LockNote mine) throws IOException {
        List<Path> dead = new ArrayList<>();
        for (Path other : layout.locks()) {
            if (other.equals(layout.lock(owner))) {
                continue;
            }
            Optional<LockNote> note = note(other);
            if (note.isEmpty() || note.get().isDead(mine.since())) {
                dead.add(other);
            } else if (!Layout.isOnItsWay(other)) {
                throw RemoteFailure.of(Kind.CONFLICT, note.get().text().strip());
            }
        }
        return dead;
    }

    /** Empty where it is gone meanwhile or was cut off: then its owner has not looked round yet. */
    private static Optional<LockNote> note(Path lock) throws IOException {
        try {
            return LockNote.parse(new String(Files.readAllBytes(lock), StandardCharsets.UTF_8));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }
}
