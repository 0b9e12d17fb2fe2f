package vn.bantin.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.bantin.disk.FileOperations;
import vn.bantin.path.OutputPath;

/** An old site, a new one, and foreign files between; every kind of change is among them. */
final class SmallSite {
    static final Map<String, String> OLD =
            Map.of(
                    "index.html", "cũ",
                    "feed.xml", "giữ nguyên",
                    "a/index.html", "a cũ",
                    "b/c/index.html", "sẽ xoá cùng hai thư mục",
                    "tep", "tệp thành thư mục",
                    "thu-muc/x/index.html", "thư mục thành tệp");
    static final Map<String, String> NEW =
            Map.of(
                    "index.html", "mới",
                    "feed.xml", "giữ nguyên",
                    "a/index.html", "a mới",
                    "a/anh.jpg", "thêm",
                    "d/e/index.html", "thư mục mới",
                    "tep/index.html", "tệp thành thư mục",
                    "thu-muc", "thư mục thành tệp");
    static final Map<String, String> FOREIGN =
            Map.of("ghi-chu.txt", "của người khác", "a/.git/config", "của người khác");

    final Path output;
    final OutputRoots roots;

    SmallSite(Path folder) {
        this.output = folder.resolve("target/site");
        this.roots =
                new OutputRoots(
                        output,
                        folder.resolve("target/staging"),
                        folder.resolve("content"),
                        folder.resolve("home"));
    }

    void put(Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = output.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    OutputFolder open(Map<String, String> own, FileOperations operations) {
        return OutputFolder.open(roots, paths(own), () -> {}, operations).value().orElseThrow();
    }

    /** A build that makes the new site out of what was there. */
    static void build(OutputFolder folder, Map<String, String> own, boolean all) {
        new TreeMap<>(NEW)
                .forEach(
                        (path, text) -> {
                            if (all || !text.equals(own.get(path))) {
                                folder.write(new OutputPath(path), text.getBytes(UTF_8));
                            }
                        });
        SortedSet<OutputPath> deletes = paths(own);
        deletes.removeAll(paths(NEW));
        folder.commit(deletes);
    }

    /** Every file with its text, every folder with a slash and no text. */
    SortedMap<String, String> snapshot() throws IOException {
        return snapshot(output);
    }

    static SortedMap<String, String> snapshot(Path root) throws IOException {
        SortedMap<String, String> found = new TreeMap<>();
        if (!Files.exists(root)) {
            return found;
        }
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.toList()) {
                String name = root.relativize(path).toString();
                if (Files.isDirectory(path)) {
                    found.put(name + "/", "");
                } else {
                    found.put(name, Files.readString(path));
                }
            }
        }
        return found;
    }

    @SafeVarargs
    static Map<String, String> together(Map<String, String>... sites) {
        Map<String, String> all = new TreeMap<>();
        for (Map<String, String> site : sites) {
            all.putAll(site);
        }
        return all;
    }

    static SortedSet<OutputPath> paths(Map<String, String> files) {
        SortedSet<OutputPath> paths = new TreeSet<>();
        files.keySet().forEach(path -> paths.add(new OutputPath(path)));
        return paths;
    }
}
