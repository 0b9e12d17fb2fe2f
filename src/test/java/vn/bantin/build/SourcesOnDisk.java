package vn.bantin.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Brings sources on the disk in line with sources as values, as an editor does: what has not
 * changed is not touched, what has got another name is renamed and keeps its time of change, and
 * what has another text is written over in place.
 */
final class SourcesOnDisk {
    private final Path folder;
    private final SortedMap<String, byte[]> there = new TreeMap<>();

    SourcesOnDisk(Path folder) {
        this.folder = folder;
        for (String root : List.of("content", "templates")) {
            TestSite.files(folder.resolve(root))
                    .forEach((path, bytes) -> there.put(root + "/" + path, bytes));
        }
    }

    void become(SortedMap<String, byte[]> wanted) throws IOException {
        SortedMap<String, byte[]> gone = new TreeMap<>(there);
        SortedMap<String, byte[]> come = new TreeMap<>(wanted);
        gone.entrySet().removeIf(old -> Arrays.equals(old.getValue(), wanted.get(old.getKey())));
        come.entrySet().removeIf(now -> Arrays.equals(now.getValue(), there.get(now.getKey())));
        rename(gone, come);
        for (String path : gone.keySet()) {
            if (!come.containsKey(path)) {
                Files.delete(folder.resolve(path));
            }
        }
        for (Map.Entry<String, byte[]> file : come.entrySet()) {
            Files.createDirectories(folder.resolve(file.getKey()).getParent());
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    /** By way of a folder beside, so that two can swap their names. */
    private void rename(SortedMap<String, byte[]> gone, SortedMap<String, byte[]> come)
            throws IOException {
        Path beside = Files.createDirectories(folder.resolve("doi-ten"));
        SortedMap<String, Path> renamed = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : come.entrySet()) {
            String from = withBytes(gone, file.getValue());
            if (!from.isEmpty()) {
                gone.remove(from);
                Path waiting = beside.resolve(String.valueOf(renamed.size()));
                Files.move(folder.resolve(from), waiting);
                renamed.put(file.getKey(), waiting);
            }
        }
        for (Map.Entry<String, Path> file : renamed.entrySet()) {
            Path to = folder.resolve(file.getKey());
            Files.createDirectories(to.getParent());
            Files.move(file.getValue(), to, StandardCopyOption.REPLACE_EXISTING);
            gone.remove(file.getKey());
            come.remove(file.getKey());
        }
    }

    private static String withBytes(SortedMap<String, byte[]> files, byte[] bytes) {
        return files.entrySet().stream()
                .filter(file -> Arrays.equals(file.getValue(), bytes))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
