package vn.bantin.publish.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.bantin.disk.FileOperations;
import vn.bantin.publish.remote.LockNote;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFailure.Kind;
import vn.bantin.publish.remote.Target;

/** A lock is a file beside the archive, which only one can make: its note, and who made it. */
final class ArchiveLock {
    private final Places places;
    private final FileOperations disk;

    /** Two that have the same name and begin in the same second are still two. */
    private final String run = UUID.randomUUID().toString();

    private boolean taken;

    ArchiveLock(Places places, FileOperations disk) {
        this.places = places;
        this.disk = disk;
    }

    Target.Lock take(LockNote mine) throws IOException {
        Optional<String> there = there();
        if (there.isPresent() && !isOurs(there)) {
            removeDead(there.get(), mine.since());
        }
        if (there.isEmpty() || !isOurs(there)) {
            make(mine);
        }
        taken = true;
        return new Held();
    }

    /**
     * @throws RemoteFailure {@link Kind#CONFLICT} where what we have locked is another's now
     */
    void requireHeld() throws IOException {
        if (taken && !isOurs(there())) {
            throw conflict(there().orElse("nobody"));
        }
    }

    private void make(LockNote mine) throws IOException {
        try {
            disk.write(places.lock(), text(mine));
        } catch (FileAlreadyExistsException meanwhile) {
            throw conflict(there().orElse("somebody"));
        } catch (IOException torn) {
            try {
                disk.deleteIfThere(places.lock());
            } catch (IOException stuck) {
                torn.addSuppressed(stuck);
            }
            throw torn;
        }
    }

    /** Of two that find the same dead lock one moves it away; a live one is put back. */
    private void removeDead(String seen, Instant now) throws IOException {
        if (!isDead(seen, now)) {
            throw conflict(seen);
        }
        Path away = places.part(places.lock());
        try {
            disk.move(places.lock(), away);
        } catch (NoSuchFileException meanwhile) {
            throw conflict(seen);
        }
        String moved = Files.readString(away);
        if (!moved.equals(seen)) {
            disk.link(away, places.lock());
            disk.delete(away);
            throw conflict(moved);
        }
        disk.delete(away);
    }

    /** What was torn when it was written is as old as its file. */
    private boolean isDead(String seen, Instant now) throws IOException {
        Optional<LockNote> note = note(seen);
        LockNote judged =
                note.isPresent()
                        ? note.get()
                        : new LockNote("", Files.getLastModifiedTime(places.lock()).toInstant());
        return judged.isDead(now);
    }

    private Optional<String> there() throws IOException {
        try {
            return Optional.of(Files.readString(places.lock()));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    private boolean isOurs(Optional<String> text) {
        return text.isPresent() && text.get().endsWith("\n" + run + "\n");
    }

    private byte[] text(LockNote note) {
        return (note.text() + run + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<LockNote> note(String text) {
        return LockNote.parse(text.lines().findFirst().orElse(""));
    }

    private static RemoteFailure conflict(String text) {
        return RemoteFailure.of(Kind.CONFLICT, note(text).map(LockNote::text).orElse(text));
    }

    private final class Held implements Target.Lock {
        @Override
        public void renew(LockNote mine) throws RemoteFailure {
            try {
                if (!isOurs(there())) {
                    throw conflict(there().orElse("nobody"));
                }
                Path part = places.part(places.lock());
                disk.deleteIfThere(part);
                disk.write(part, text(mine));
                disk.move(part, places.lock());
            } catch (IOException failed) {
                throw Failures.of("renewing the lock of " + places.archive(), failed);
            }
        }

        @Override
        public void close() {
            taken = false;
            try {
                if (isOurs(there())) {
                    disk.delete(places.lock());
                }
            } catch (IOException stuck) {
                // It dies by itself.
            }
        }
    }
}
