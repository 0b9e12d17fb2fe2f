package vn.bantin.publish.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import vn.bantin.disk.FileOperations;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.remote.Change;
import vn.bantin.publish.remote.ReleaseFile;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.Staging;

/**
 * A release that waits in a folder of this machine; shown by packing it, with what stays out of the
 * old archive, and renaming.
 */
final class ArchiveStaging implements Staging {
    private final Places places;
    private final Layout layout;
    private final FileOperations disk;
    private final Change change;
    private final ArchiveLock lock;
    private final Map<OutputPath, Path> staged = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();
    private Optional<Seal> shown = Optional.empty();

    ArchiveStaging(
            Places places, Layout layout, FileOperations disk, Change change, ArchiveLock lock) {
        this.places = places;
        this.layout = layout;
        this.disk = disk;
        this.change = change;
        this.lock = lock;
    }

    /** What an attempt before this one left. */
    void clear() throws IOException {
        if (Files.isDirectory(places.staged())) {
            List<Path> files;
            try (Stream<Path> list = Files.list(places.staged())) {
                files = list.toList();
            }
            for (Path file : files) {
                disk.delete(file);
            }
        }
        disk.deleteIfThere(places.part(places.archive()));
        disk.deleteIfThere(places.part(places.record()));
    }

    @Override
    public Set<OutputPath> present() {
        return Set.of();
    }

    @Override
    public void put(ReleaseFile file, byte[] bytes) throws RemoteFailure {
        Path place = places.staged().resolve(String.valueOf(count.incrementAndGet()));
        try {
            disk.makeFolders(places.staged());
            disk.write(place, bytes);
            Path before = staged.put(file.path(), place);
            if (before != null) {
                disk.deleteIfThere(before);
            }
        } catch (IOException failed) {
            throw Failures.of("staging " + file.path(), failed);
        }
    }

    @Override
    public synchronized void show() throws RemoteFailure {
        try {
            if (shown.isEmpty()) {
                shown = Optional.of(isChanged() ? replaced() : seal());
            }
        } catch (IOException failed) {
            throw Failures.of("packing " + places.archive(), failed);
        }
    }

    private boolean isChanged() {
        return !change.before().equals(change.after()) || !Files.exists(places.archive());
    }

    private Seal seal() throws IOException {
        return Sealing.of(places.archive(), layout.prefix());
    }

    private Seal replaced() throws IOException {
        Path part = places.part(places.archive());
        disk.deleteIfThere(part);
        Seal[] seal = new Seal[1];
        disk.stream(
                part,
                out -> {
                    Sealing sealing = new Sealing(out);
                    pack(sealing);
                    seal[0] = sealing.seal(layout.prefix());
                });
        if (Files.exists(places.archive())) {
            disk.keepAttributes(places.archive(), part);
        }
        disk.sync(part);
        lock.requireHeld();
        disk.move(part, places.archive());
        disk.sync(places.folder());
        return seal[0];
    }

    private void pack(OutputStream out) throws IOException {
        try (Pack pack = layout.form().write(out);
                Source kept = kept()) {
            Folders folders = new Folders(pack);
            for (OutputPath path : change.after().keySet()) {
                String name = layout.prefix() + path.value();
                Path waiting = staged.get(path);
                folders.above(name);
                pack.file(name, waiting == null ? kept.file(name) : Files.readAllBytes(waiting));
            }
        }
    }

    /** Opened only where something stays; an archive of all new files needs none. */
    private Source kept() throws IOException {
        boolean none = staged.keySet().containsAll(change.after().keySet());
        if (none) {
            return new Source(Optional.empty());
        }
        return new Source(Optional.of(layout.form().read(Files.newInputStream(places.archive()))));
    }

    /** They were not packed. */
    @Override
    public Set<OutputPath> delete() {
        return Set.of();
    }

    @Override
    public synchronized void finish() throws RemoteFailure {
        try {
            byte[] file = shown.orElseThrow().over(change.record());
            if (!Files.isRegularFile(places.record(), LinkOption.NOFOLLOW_LINKS)
                    || !Arrays.equals(file, Files.readAllBytes(places.record()))) {
                Path part = places.part(places.record());
                disk.deleteIfThere(part);
                disk.write(part, file);
                disk.sync(part);
                disk.move(part, places.record());
                disk.sync(places.folder());
            }
            clear();
        } catch (IOException failed) {
            throw Failures.of("writing " + places.record(), failed);
        }
    }

    /** The old archive, or none. */
    private record Source(Optional<Unpack> unpack) implements AutoCloseable {
        byte[] file(String name) throws IOException {
            return unpack.orElseThrow().file(name);
        }

        @Override
        public void close() throws IOException {
            if (unpack.isPresent()) {
                unpack.get().close();
            }
        }
    }
}
