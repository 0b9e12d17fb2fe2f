package vn.bantin.publish.directory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.bantin.publish.remote.ReleaseId;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFailure.Kind;

/**
 * What lies where in the folder of a target:
 *
 * <pre>
 * current                → releases/ID/site, what readers get
 * releases/ID/site/      the files of a release
 * releases/ID/files      their names and fingerprints
 * releases/ID/record     what the engine has to remember
 * releases/ID/shown      empty: that readers have got it
 * releases/ID.part/      a release that is being made, or removed
 * lock-…                 who publishes, since when
 * </pre>
 *
 * @param root absolute
 */
record Layout(Path root) {
    private static final String CURRENT = "current";
    private static final String RELEASES = "releases";
    private static final String NEW = ".new";
    private static final String PART = ".part";
    private static final String LOCK = "lock-";
    private static final Pattern LOCKS = Pattern.compile("lock-[0-9a-f]{16}(\\.new)?");

    /** The link that readers come by. */
    Path current() {
        return root.resolve(CURRENT);
    }

    /** The link that is to take its place. */
    Path newCurrent() {
        return root.resolve(CURRENT + NEW);
    }

    Path releases() {
        return root.resolve(RELEASES);
    }

    ReleaseFolder release(ReleaseId id) {
        return new ReleaseFolder(releases().resolve(id.value()));
    }

    /** Of a release that nobody takes for one. */
    ReleaseFolder unfinished(ReleaseId id) {
        return new ReleaseFolder(releases().resolve(id.value() + PART));
    }

    /** Where the link leads for a release: relative, so that the whole folder may be moved. */
    Path destination(ReleaseId id) {
        return root.relativize(release(id).site());
    }

    /**
     * @param owner 16 hexadecimal digits that stand for who publishes
     */
    Path lock(String owner) {
        return root.resolve(LOCK + owner);
    }

    /** A note on its way to {@link #lock}. */
    Path newLock(String owner) {
        return root.resolve(LOCK + owner + NEW);
    }

    /** Notes of publishers, those on their way included; empty where nothing is there at all. */
    List<Path> locks() throws IOException {
        return list(root, LOCKS.asMatchPredicate());
    }

    static boolean isOnItsWay(Path lock) {
        return lock.getFileName().toString().endsWith(NEW);
    }

    /** The release that readers get; empty where there is none. */
    Optional<ReleaseId> shown() throws IOException {
        if (!Files.exists(current(), LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (!Files.isSymbolicLink(current())) {
            throw foreign(current());
        }
        Path target = Files.readSymbolicLink(current());
        String id = target.getNameCount() > 1 ? target.getName(1).toString() : "";
        if (!ReleaseId.isOne(id) || !target.equals(destination(new ReleaseId(id)))) {
            throw foreign(current());
        }
        return Optional.of(new ReleaseId(id));
    }

    /** Finished releases, newest first, whether readers ever got them or not. */
    List<ReleaseId> finished() throws IOException {
        return list(releases(), ReleaseId::isOne).stream()
                .map(folder -> new ReleaseId(folder.getFileName().toString()))
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** What is being made, or being removed. */
    List<ReleaseFolder> unfinished() throws IOException {
        return list(releases(), Layout::isUnfinished).stream().map(ReleaseFolder::new).toList();
    }

    /**
     * @throws RemoteFailure {@link Kind#UNFIT} where something is there that is not ours
     */
    void requireOurs() throws IOException {
        shown();
        for (Path path : list(root, name -> !isOurs(name))) {
            throw foreign(path);
        }
        for (Path path : list(releases(), name -> !ReleaseId.isOne(name) && !isUnfinished(name))) {
            throw foreign(path);
        }
    }

    private static boolean isOurs(String name) {
        return name.equals(CURRENT)
                || name.equals(CURRENT + NEW)
                || name.equals(RELEASES)
                || LOCKS.matcher(name).matches();
    }

    private static boolean isUnfinished(String name) {
        return name.endsWith(PART)
                && ReleaseId.isOne(name.substring(0, name.length() - PART.length()));
    }

    private RemoteFailure foreign(Path path) {
        return RemoteFailure.of(
                Kind.UNFIT,
                path + " is not ours: move it away, or name another, empty folder as path");
    }

    private static List<Path> list(Path folder, Predicate<String> names) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(path -> names.test(path.getFileName().toString()))
                    .sorted()
                    .toList();
        } catch (NoSuchFileException nothingYet) {
            return List.of();
        }
    }
}
