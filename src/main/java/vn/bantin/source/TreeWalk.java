package vn.bantin.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.path.SourcePath;

/** One walk; collects files and faults. Used once, by one thread. */
final class TreeWalk extends SimpleFileVisitor<Path> {
    /** Folders inside folders below the content folder. */
    static final int DEEPEST_FOLDER = 32;

    private final Path root;
    private final DiskNames names;
    private final SortedMap<SourcePath, SourceFile> files = new TreeMap<>();
    private final List<Diagnostic> found = new ArrayList<>();
    private final Deque<Folder> open = new ArrayDeque<>();

    TreeWalk(Path root, DiskNames names) {
        this.root = root;
        this.names = names;
    }

    Outcome<SourceTree> outcome() {
        return new Outcome<>(new SourceTree(files), found);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
        if (open.isEmpty()) {
            open.push(new Folder(""));
            return FileVisitResult.CONTINUE;
        }
        Folder parent = open.getFirst();
        String name = names.nameOf(dir);
        String path = parent.prefix() + name;
        if (isLeftOut(NameKind.ofFolder(name), path, name)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        if (open.size() > DEEPEST_FOLDER) {
            report(Fault.FOLDER_TOO_DEEP, path, String.valueOf(DEEPEST_FOLDER));
            return FileVisitResult.SKIP_SUBTREE;
        }
        NameRules.check(path, name, found);
        parent.twins().add(name);
        open.push(new Folder(path + "/"));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        Folder folder = open.getFirst();
        String name = names.nameOf(file);
        String path = folder.prefix() + name;
        if (isLeftOut(NameKind.ofFile(name), path, name)) {
            return FileVisitResult.CONTINUE;
        }
        if (attributes.isSymbolicLink()) {
            report(Fault.SYMLINK, path, Shown.of(targetOf(file)));
        } else if (!attributes.isRegularFile()) {
            report(Fault.SPECIAL_FILE, path);
        } else {
            add(path, attributes);
        }
        NameRules.check(path, name, found);
        folder.twins().add(name);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException reason) {
        boolean vanished = reason instanceof NoSuchFileException;
        if (file.equals(root)) {
            found.add(Diagnostic.of(Fault.FOLDER_UNREADABLE, NameRules.ROOT));
        } else if (!vanished) {
            String path = open.getFirst().prefix() + names.nameOf(file);
            boolean folder = Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
            if (!NameRules.checkPathLength(path, found)) {
                report(folder ? Fault.FOLDER_UNREADABLE : Fault.FILE_UNREADABLE, path);
            }
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException reason) {
        Folder folder = open.pop();
        if (reason != null) {
            String path = folder.prefix();
            found.add(
                    path.isEmpty()
                            ? Diagnostic.of(Fault.FOLDER_UNREADABLE, NameRules.ROOT)
                            : NameRules.fault(
                                    Fault.FOLDER_UNREADABLE, path.substring(0, path.length() - 1)));
        }
        folder.twins().report(folder.prefix(), found);
        return FileVisitResult.CONTINUE;
    }

    /** A backslash is a letter to Linux and a separator to Windows: such a file has no path. */
    private void add(String path, BasicFileAttributes attributes) {
        if (path.indexOf('\\') < 0) {
            SourceFile file = Stamps.sourceFile(new SourcePath(path), attributes);
            files.put(file.path(), file);
        }
    }

    private boolean isLeftOut(NameKind kind, String path, String name) {
        if (kind == NameKind.SECRET) {
            report(Fault.SECRET_FILE, path, Shown.of(name));
        } else if (kind == NameKind.CLUTTER) {
            report(Fault.CLUTTER_FILE, path, Shown.of(name));
        }
        return kind != NameKind.CONTENT;
    }

    private void report(Fault fault, String path, String... arguments) {
        found.add(NameRules.fault(fault, path, arguments));
    }

    private static String targetOf(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException unreadable) {
            return "?";
        }
    }

    /**
     * A folder that the walk is in.
     *
     * @param prefix its path with a slash at the end; empty for the content folder
     */
    private record Folder(String prefix, Twins twins) {
        Folder(String prefix) {
            this(prefix, new Twins());
        }
    }
}
