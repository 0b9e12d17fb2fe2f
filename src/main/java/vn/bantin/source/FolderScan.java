package vn.bantin.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.RecursiveAction;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.path.SourcePath;

/** Looks at one folder, and on all threads at those below it. Used once. */
final class FolderScan extends RecursiveAction {
    /** Folders inside folders below the content folder. */
    static final int DEEPEST_FOLDER = 32;

    private static final long serialVersionUID = 1;

    private final transient Scan scan;
    private final transient Path folder;

    /** Path of the folder with a slash at the end; empty for the content folder. */
    private final String prefix;

    /** 0 for the content folder. */
    private final int depth;

    private final transient List<SourceFile> files = new ArrayList<>();
    private final transient List<Diagnostic> found = new ArrayList<>();
    private final transient List<FolderScan> below = new ArrayList<>();
    private final transient Twins twins = new Twins();

    FolderScan(Scan scan, Path folder, String prefix, int depth) {
        this.scan = scan;
        this.folder = folder;
        this.prefix = prefix;
        this.depth = depth;
    }

    @Override
    protected void compute() {
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            for (Path child : children) {
                look(child);
            }
        } catch (NoSuchFileException vanished) {
            // Counts as deleted.
        } catch (IOException | DirectoryIteratorException unreadable) {
            folderUnreadable();
        }
        twins.report(prefix, found);
        scan.add(files, found);
        ForkJoinTask.invokeAll(below);
    }

    void folderUnreadable() {
        if (prefix.isEmpty()) {
            found.add(Diagnostic.of(Fault.FOLDER_UNREADABLE, NameRules.ROOT));
        } else {
            report(Fault.FOLDER_UNREADABLE, prefix.substring(0, prefix.length() - 1));
        }
    }

    void fileUnreadable(String path) {
        if (!NameRules.checkPathLength(path, found)) {
            report(Fault.FILE_UNREADABLE, path);
        }
    }

    List<Diagnostic> found() {
        return found;
    }

    private void look(Path child) {
        String name = scan.names().nameOf(child);
        String path = prefix + name;
        try {
            Look look = Look.at(child, scan.unix());
            boolean folderThere = look.kind() == Look.Kind.FOLDER;
            if (isLeftOut(folderThere ? NameKind.ofFolder(name) : NameKind.ofFile(name), path)) {
                return;
            }
            if (folderThere) {
                enter(child, path);
            } else {
                visit(child, look, path);
            }
            NameRules.check(path, name, found);
            twins.add(name);
        } catch (NoSuchFileException vanished) {
            // Counts as deleted.
        } catch (IOException unreadable) {
            fileUnreadable(path);
        }
    }

    private void enter(Path child, String path) {
        if (depth >= DEEPEST_FOLDER) {
            report(Fault.FOLDER_TOO_DEEP, path, String.valueOf(DEEPEST_FOLDER));
        } else {
            below.add(new FolderScan(scan, child, path + "/", depth + 1));
        }
    }

    private void visit(Path child, Look look, String path) {
        if (look.kind() == Look.Kind.LINK) {
            report(Fault.SYMLINK, path, Shown.of(targetOf(child)));
        } else if (look.kind() != Look.Kind.FILE) {
            report(Fault.SPECIAL_FILE, path);
        } else if (path.indexOf('\\') < 0) {
            // A backslash is a letter to Linux and a separator to Windows: such a file has no path.
            files.add(Stamps.sourceFile(new SourcePath(path), look));
        }
    }

    private boolean isLeftOut(NameKind kind, String path) {
        if (kind == NameKind.SECRET) {
            report(Fault.SECRET_FILE, path, Shown.of(path.substring(prefix.length())));
        } else if (kind == NameKind.CLUTTER) {
            report(Fault.CLUTTER_FILE, path, Shown.of(path.substring(prefix.length())));
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
}
