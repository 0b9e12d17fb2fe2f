package vn.bantin.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Waits for changes below folders, which need not exist yet. It may name too much, never too
 * little: in any doubt it says that everything is to be looked at. For one thread.
 */
final class Watch implements AutoCloseable {
    /** An editor's program saves in several steps, which follow each other at once. */
    private static final long QUIET_NANOS = TimeUnit.MILLISECONDS.toNanos(6);

    /** Somebody who never ends must not keep others waiting. */
    private static final long LONGEST_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

    private static final long SLOW_NANOS = TimeUnit.SECONDS.toNanos(2);

    private static final WatchEvent.Kind<?>[] KINDS = {
        StandardWatchEventKinds.ENTRY_CREATE,
        StandardWatchEventKinds.ENTRY_DELETE,
        StandardWatchEventKinds.ENTRY_MODIFY
    };

    private final List<Path> roots;
    private final WatchService service;
    private final Map<WatchKey, Path> folders = new HashMap<>();
    private Optional<String> trouble = Optional.empty();

    /**
     * What was seen.
     *
     * @param everything whether anything may have changed
     * @param files that may have, absolute; also those that are gone
     */
    record Seen(boolean everything, Set<Path> files) {
        static final Seen NOTHING = new Seen(false, Set.of());
        static final Seen EVERYTHING = new Seen(true, Set.of());

        boolean isNothing() {
            return !everything && files.isEmpty();
        }
    }

    /**
     * From now on, nothing escapes it.
     *
     * @param roots absolute
     */
    Watch(List<Path> roots) throws IOException {
        this.roots = roots;
        this.service = roots.get(0).getFileSystem().newWatchService();
        registerMissing();
    }

    /** Why everything is looked at now and then instead; empty where that is not so. */
    Optional<String> trouble() {
        return trouble;
    }

    /**
     * What has changed since the last time, as soon as something has; nothing where that takes too
     * long, or this was closed.
     */
    Seen await(long nanos) throws InterruptedException {
        try {
            if (trouble.isPresent()) {
                TimeUnit.NANOSECONDS.sleep(Math.min(nanos, SLOW_NANOS));
                return nanos < SLOW_NANOS ? Seen.NOTHING : Seen.EVERYTHING;
            }
            return awaitEvents(nanos);
        } catch (ClosedWatchServiceException over) {
            return Seen.NOTHING;
        }
    }

    private Seen awaitEvents(long nanos) throws InterruptedException {
        Set<Path> files = new HashSet<>();
        boolean everything = registerMissing();
        long patience =
                everything ? QUIET_NANOS : missesRoot() ? Math.min(nanos, SLOW_NANOS) : nanos;
        long end = 0;
        WatchKey key = service.poll(patience, TimeUnit.NANOSECONDS);
        while (key != null) {
            everything |= take(key, files);
            long now = System.nanoTime();
            end = end == 0 ? now + LONGEST_NANOS : end;
            key = now - end < 0 ? service.poll(QUIET_NANOS, TimeUnit.NANOSECONDS) : null;
        }
        return everything ? Seen.EVERYTHING : new Seen(false, files);
    }

    /** Whether that may have changed everything. */
    private boolean take(WatchKey key, Set<Path> files) {
        Path folder = folders.get(key);
        boolean everything = false;
        for (WatchEvent<?> event : key.pollEvents()) {
            if (folder == null || !(event.context() instanceof Path name)) {
                // More events than the system keeps, or of a folder that is gone.
                everything = true;
            } else {
                everything |= take(folder.resolve(name), event, files);
            }
        }
        if (!key.reset() && folder != null) {
            forget(folder);
            everything = true;
        }
        return everything;
    }

    private boolean take(Path file, WatchEvent<?> event, Set<Path> files) {
        boolean modified = event.kind() == StandardWatchEventKinds.ENTRY_MODIFY;
        if (roots.stream().noneMatch(file::startsWith)) {
            // A neighbour of a root.
            return false;
        }
        files.add(file);
        if (modified) {
            return false;
        }
        boolean wasFolder = folders.containsValue(file);
        if (wasFolder) {
            forget(file);
        }
        boolean isFolder = Files.isDirectory(file);
        if (isFolder) {
            register(file);
        }
        return wasFolder || isFolder || roots.contains(file);
    }

    /** A folder that was moved away is still followed by the system, by its old name. */
    private void forget(Path top) {
        folders.entrySet()
                .removeIf(
                        folder -> {
                            boolean below = folder.getValue().startsWith(top);
                            if (below) {
                                folder.getKey().cancel();
                            }
                            return below;
                        });
    }

    private boolean missesRoot() {
        return !folders.values().containsAll(roots);
    }

    /** Whether a root is there that was not. */
    private boolean registerMissing() {
        boolean found = false;
        for (Path root : roots) {
            watchNeighbours(root);
            if (!folders.containsValue(root) && Files.isDirectory(root)) {
                register(root);
                found = true;
            }
        }
        return found;
    }

    /** That the root itself comes and goes is told by the folder that it lies in. */
    private void watchNeighbours(Path root) {
        Path parent = root.getParent();
        try {
            if (parent != null && !folders.containsValue(parent) && Files.isDirectory(parent)) {
                folders.put(parent.register(service, KINDS), parent);
            }
        } catch (IOException failed) {
            trouble = Optional.of(String.valueOf(failed.getMessage()));
        }
    }

    /**
     * With all folders in it; what it holds already may be unseen, so everything is then looked at.
     */
    private void register(Path top) {
        try {
            // The content folder itself may be a link, nothing in it.
            Path start = roots.contains(top) ? top.toRealPath() : top;
            Files.walkFileTree(
                    start,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(
                                Path folder, BasicFileAttributes attributes) throws IOException {
                            Path named = top.resolve(start.relativize(folder)).normalize();
                            folders.put(folder.register(service, KINDS), named);
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException failed) {
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (NoSuchFileException gone) {
            // Counts as deleted.
        } catch (IOException | UncheckedIOException failed) {
            trouble = Optional.of(String.valueOf(failed.getMessage()));
        }
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException gone) {
            // That is what was wanted.
        }
    }
}
