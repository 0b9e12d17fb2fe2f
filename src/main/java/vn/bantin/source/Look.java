package vn.bantin.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * What one look at a name tells, of the name itself and not of what a link points to.
 *
 * @param kind what is there
 * @param size in bytes
 * @param modifiedNanos as {@link SourceFile#modifiedNanos}
 * @param changedNanosOrZero as {@link SourceFile#changedNanosOrZero}
 * @param inodeOrZero as {@link SourceFile#inodeOrZero}
 */
record Look(Kind kind, long size, long modifiedNanos, long changedNanosOrZero, long inodeOrZero) {
    /** What can stand at a name. */
    enum Kind {
        FILE,
        FOLDER,
        LINK,
        OTHER
    }

    private static final String UNIX =
            "unix:size,lastModifiedTime,ctime,ino,isRegularFile,isDirectory,isSymbolicLink";

    /**
     * @param unix whether the disk has Unix attributes: the only ones that tell when a file was
     *     last changed whatever its owner says of it
     */
    static Look at(Path path, boolean unix) throws IOException {
        return unix ? unix(path) : basic(path);
    }

    /** Whether the disk that a folder lies on has Unix attributes. */
    static boolean hasUnix(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("unix");
    }

    private static Look unix(Path path) throws IOException {
        Map<String, Object> all = Files.readAttributes(path, UNIX, LinkOption.NOFOLLOW_LINKS);
        return new Look(
                kind(is(all, "isRegularFile"), is(all, "isDirectory"), is(all, "isSymbolicLink")),
                (long) of(all, "size"),
                ((FileTime) of(all, "lastModifiedTime")).to(TimeUnit.NANOSECONDS),
                ((FileTime) of(all, "ctime")).to(TimeUnit.NANOSECONDS),
                (long) of(all, "ino"));
    }

    private static Look basic(Path path) throws IOException {
        BasicFileAttributes all =
                Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return new Look(
                kind(all.isRegularFile(), all.isDirectory(), all.isSymbolicLink()),
                all.size(),
                all.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                0,
                Stamps.inode(all.fileKey()));
    }

    private static Kind kind(boolean file, boolean folder, boolean link) {
        if (file) {
            return Kind.FILE;
        }
        if (folder) {
            return Kind.FOLDER;
        }
        return link ? Kind.LINK : Kind.OTHER;
    }

    private static boolean is(Map<String, Object> all, String name) {
        return (boolean) of(all, name);
    }

    private static Object of(Map<String, Object> all, String name) {
        return Objects.requireNonNull(all.get(name));
    }
}
