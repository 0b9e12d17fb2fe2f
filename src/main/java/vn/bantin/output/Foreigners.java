package vn.bantin.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.path.OutputPath;

/** Looks for what is in the way of files to come and is not ours. Used once, by one thread. */
final class Foreigners {
    private final Path output;
    private final Set<OutputPath> own;
    private final Map<String, OnDisk> folders = new HashMap<>();

    Foreigners(Path output, Set<OutputPath> own) {
        this.output = output;
        this.own = own;
    }

    /** One fault for each file to come that cannot come. */
    List<Diagnostic> inTheWayOf(Collection<OutputPath> wanted) {
        List<Diagnostic> found = new ArrayList<>();
        for (OutputPath path : wanted) {
            String blocker = blocker(path.value());
            if (!blocker.isEmpty()) {
                found.add(OutputFailure.at(Fault.FOREIGN_FILE, path.value(), blocker));
            }
        }
        return found;
    }

    /** The foreign file that is in the way; empty if none is. */
    private String blocker(String path) {
        String folder = above(path);
        OnDisk kind = folder(folder);
        if (kind == OnDisk.OTHER) {
            while (folder(above(folder)) == OnDisk.OTHER) {
                folder = above(folder);
            }
            return folder;
        }
        return kind == OnDisk.FOLDER ? foreignAt(path) : "";
    }

    /**
     * A file of ours gives way, and so does a folder that holds nothing but files of ours: they
     * must be on their way out, or the plan would hold two files that cannot be together.
     */
    private String foreignAt(String path) {
        return switch (OnDisk.at(output.resolve(path))) {
            case NOTHING -> "";
            case FILE -> own.contains(new OutputPath(path)) ? "" : path;
            case FOLDER -> foreignIn(path);
            case OTHER -> path;
        };
    }

    private String foreignIn(String folder) {
        try {
            for (Path child : OnDisk.list(output.resolve(folder))) {
                String foreign = foreignAt(folder + "/" + child.getFileName());
                if (!foreign.isEmpty()) {
                    return foreign;
                }
            }
            return "";
        } catch (IOException closed) {
            return folder;
        }
    }

    private static String above(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /**
     * FOLDER, or NOTHING where there is none yet or a file of ours that is to make way, or OTHER
     * where the folder cannot be made.
     */
    private OnDisk folder(String path) {
        OnDisk known = folders.get(path);
        if (known == null) {
            known = look(path);
            folders.put(path, known);
        }
        return known;
    }

    private OnDisk look(String path) {
        if (path.isEmpty()) {
            return OnDisk.at(output) == OnDisk.FOLDER ? OnDisk.FOLDER : OnDisk.NOTHING;
        }
        OnDisk above = folder(above(path));
        if (above != OnDisk.FOLDER) {
            return above;
        }
        OnDisk kind = OnDisk.at(output.resolve(path));
        if (kind == OnDisk.FILE) {
            return own.contains(new OutputPath(path)) ? OnDisk.NOTHING : OnDisk.OTHER;
        }
        return kind;
    }
}
