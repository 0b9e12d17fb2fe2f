package vn.bantin.output;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.bantin.disk.FileOperations;

/** What is at a path now; links are not followed. */
enum OnDisk {
    NOTHING,
    FILE,
    FOLDER,
    /** A link, a pipe, a device: never made by us. */
    OTHER;

    static OnDisk at(Path path) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(
                            path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isDirectory()) {
                return FOLDER;
            }
            return attributes.isRegularFile() ? FILE : OTHER;
        } catch (IOException absent) {
            return NOTHING;
        }
    }

    /** What a folder holds, by name, so that every run does the same in the same order. */
    static List<Path> list(Path folder) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(children::add);
        }
        Collections.sort(children);
        return children;
    }

    /** Deletes a folder of ours with all it holds; does nothing where there is none. */
    static void deleteTree(Path path, FileOperations operations) throws IOException {
        OnDisk kind = at(path);
        if (kind == FOLDER) {
            for (Path child : list(path)) {
                deleteTree(child, operations);
            }
        }
        if (kind != NOTHING) {
            operations.delete(path);
        }
    }
}
