package vn.bantin.cache;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.diagnostic.Position;

/**
 * Held by the one run that may use a cache folder. The operating system gives it up with the
 * process, however that ends; the text file beside it only says who holds it.
 *
 * <p>Closing any channel on a file gives up all locks of this JVM on it (Linux, fcntl(2)), so a
 * second run in the JVM must not even open the file: hence the set of held folders, the one static
 * of ours that changes, and a file of its own for the holder's text.
 */
public final class BuildLock implements AutoCloseable {
    private static final Set<String> HELD_IN_THIS_JVM = ConcurrentHashMap.newKeySet();
    private static final int POLL_MILLIS = 50;

    private final String key;
    private final Path holder;
    private final @Nullable FileLock lock;

    private BuildLock(String key, Path holder, @Nullable FileLock lock) {
        this.key = key;
        this.holder = holder;
        this.lock = lock;
    }

    /**
     * Waits for the lock. Where the folder cannot hold one (it is a file, read-only, on a disk that
     * locks nothing), a lock that holds in this JVM only comes with a warning.
     *
     * @param folder the cache folder; made where it does not exist
     * @param owner who we are, for others to read: process and machine
     * @param patience how long to wait
     * @param whenBusy told once, before waiting, who holds it
     * @return the lock; or nothing with {@code BUILD_BUSY}
     */
    public static Outcome<Optional<BuildLock>> acquire(
            Path folder, String owner, Duration patience, Consumer<String> whenBusy) {
        Path holder = folder.resolve("build.holder");
        String key = folder.toAbsolutePath().normalize().toString();
        try {
            Files.createDirectories(folder);
            key = folder.toRealPath().toString();
        } catch (IOException unusable) {
            // Told by lockFile, after the wait for other runs in this JVM.
        }
        boolean told = false;
        for (long waited = 0; ; waited += POLL_MILLIS) {
            Optional<Outcome<Optional<BuildLock>>> got = tryOnce(folder, key, holder);
            if (got.isPresent()) {
                got.get().value().ifPresent(lock -> lock.sayWho(owner));
                return got.get();
            }
            String other = readHolder(holder);
            if (!told) {
                told = true;
                whenBusy.accept(other);
            }
            if (waited >= patience.toMillis() || !slept()) {
                return new Outcome<>(Optional.empty(), List.of(fault(Fault.BUILD_BUSY, other)));
            }
        }
    }

    /** Whether other processes are kept out too; if not, nothing may be published. */
    public boolean isExclusive() {
        return lock != null;
    }

    @Override
    public void close() {
        try {
            if (lock != null) {
                Files.deleteIfExists(holder);
                lock.acquiredBy().close();
            }
        } catch (IOException unusual) {
            // The process's end gives it up at the latest.
        } finally {
            HELD_IN_THIS_JVM.remove(key);
        }
    }

    /** Nothing where somebody else holds it. */
    private static Optional<Outcome<Optional<BuildLock>>> tryOnce(
            Path folder, String key, Path holder) {
        if (!HELD_IN_THIS_JVM.add(key)) {
            return Optional.empty();
        }
        boolean held = true;
        try {
            Optional<FileLock> lock = lockFile(folder);
            held = lock.isPresent();
            return lock.map(l -> Outcome.of(Optional.of(new BuildLock(key, holder, l))));
        } catch (IOException unsupported) {
            Fault fault =
                    Files.isRegularFile(folder.resolve("build.lock"))
                            ? Fault.LOCK_UNSUPPORTED
                            : Fault.CACHE_FOLDER_UNUSABLE;
            return Optional.of(
                    new Outcome<>(
                            Optional.of(new BuildLock(key, holder, null)),
                            List.of(fault(fault, folder.toString()))));
        } finally {
            if (!held) {
                HELD_IN_THIS_JVM.remove(key);
            }
        }
    }

    @SuppressWarnings("resource") // The lock keeps its channel open until close().
    private static Optional<FileLock> lockFile(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        folder.resolve("build.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException otherClassLoader) {
            // The same program loaded twice into one JVM, each with a set of its own.
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        return Optional.ofNullable(lock);
    }

    private void sayWho(String owner) {
        try {
            if (lock != null) {
                Files.writeString(holder, owner);
            }
        } catch (IOException full) {
            // Only information.
        }
    }

    private static String readHolder(Path holder) {
        try {
            byte[] bytes = Files.readAllBytes(holder);
            String text = new String(bytes, StandardCharsets.UTF_8).strip();
            return text.isEmpty() ? "?" : text;
        } catch (IOException none) {
            return "?";
        }
    }

    /** False where this thread is to stop. */
    private static boolean slept() {
        try {
            Thread.sleep(POLL_MILLIS);
            return true;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Diagnostic fault(Fault fault, String argument) {
        return Diagnostic.of(fault, Position.of("cache"), argument);
    }
}
