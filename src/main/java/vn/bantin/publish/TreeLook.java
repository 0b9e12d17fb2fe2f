package vn.bantin.publish;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.RecursiveAction;
import java.util.concurrent.TimeUnit;
import vn.bantin.fingerprint.Checksum;
import vn.bantin.output.FileStamp;
import vn.bantin.output.Manifest.Entry;
import vn.bantin.path.OutputPath;

/**
 * Holds the output folder against its manifest, on all threads of the caller's pool. A file is read
 * only where its time is not the one that the build has noted, as after a checkout or a restored
 * cache. Used once.
 */
final class TreeLook {
    private final Path output;
    private final Map<OutputPath, Entry> entries;
    private final Set<String> folders = new HashSet<>();
    private final Set<String> foreign = new ConcurrentSkipListSet<>();

    TreeLook(Path output, Map<OutputPath, Entry> entries) {
        this.output = output;
        this.entries = entries;
    }

    /** Files of the site that are missing or other than the build has left them, sorted. */
    List<String> differing() {
        return entries.entrySet().parallelStream()
                .filter(entry -> !isAsBuilt(file(entry.getKey()), entry.getValue()))
                .map(entry -> entry.getKey().value())
                .sorted()
                .toList();
    }

    /**
     * Files and folders that are not the site's, sorted. Opens every folder, which takes several
     * times as long as looking at every file.
     */
    List<String> foreign() {
        for (OutputPath path : entries.keySet()) {
            String folder = above(path.value());
            while (!folder.isEmpty() && folders.add(folder)) {
                folder = above(folder);
            }
        }
        new Folder(output, "").invoke();
        return List.copyOf(foreign);
    }

    private Path file(OutputPath path) {
        return output.resolve(path.value());
    }

    private static String above(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** A folder, and those in it. */
    private final class Folder extends RecursiveAction {
        private static final long serialVersionUID = 1L;

        private final transient Path folder;
        private final String prefix;

        Folder(Path folder, String prefix) {
            this.folder = folder;
            this.prefix = prefix;
        }

        @Override
        protected void compute() {
            List<Folder> below = new ArrayList<>();
            try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
                for (Path child : children) {
                    String path = prefix + child.getFileName();
                    if (folders.contains(path)) {
                        below.add(new Folder(child, path + "/"));
                    } else {
                        look(path);
                    }
                }
            } catch (IOException | DirectoryIteratorException unreadable) {
                // Whatever should be there counts as missing, and was told of.
                return;
            }
            invokeAll(below);
        }

        private void look(String path) {
            if (path.indexOf('\\') >= 0 || !entries.containsKey(new OutputPath(path))) {
                foreign.add(path);
            }
        }
    }

    private static boolean isAsBuilt(Path file, Entry entry) {
        try {
            BasicFileAttributes now =
                    Files.readAttributes(
                            file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            FileStamp stamp =
                    new FileStamp(now.size(), now.lastModifiedTime().to(TimeUnit.NANOSECONDS));
            return now.isRegularFile()
                    && stamp.size() == entry.stamp().size()
                    && (stamp.equals(entry.stamp())
                            || Checksum.of(Files.readAllBytes(file)).equals(entry.bytes()));
        } catch (IOException unreadable) {
            return false;
        }
    }
}
