package vn.bantin.build;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** In which files two trees differ, in words. */
final class TreeDifference {
    private static final int SHOWN = 300;

    private TreeDifference() {}

    static List<String> between(
            SortedMap<String, byte[]> expected, SortedMap<String, byte[]> actual) {
        SortedSet<String> all = new TreeSet<>(expected.keySet());
        all.addAll(actual.keySet());
        List<String> differences = new ArrayList<>();
        for (String path : all) {
            byte[] wanted = expected.get(path);
            byte[] found = actual.get(path);
            if (wanted == null) {
                differences.add("too much: " + path);
            } else if (found == null) {
                differences.add("missing: " + path);
            } else if (!Arrays.equals(wanted, found)) {
                differences.add(path + ": " + firstLine(wanted, found));
            }
        }
        return differences;
    }

    /** Paths of the files that are in one tree only, or not the same in both. */
    static SortedSet<String> paths(SortedMap<String, byte[]> one, SortedMap<String, byte[]> other) {
        SortedSet<String> all = new TreeSet<>(one.keySet());
        all.addAll(other.keySet());
        all.removeIf(path -> Arrays.equals(one.get(path), other.get(path)));
        return all;
    }

    private static String firstLine(byte[] wanted, byte[] found) {
        List<String> one = new String(wanted, StandardCharsets.UTF_8).lines().toList();
        List<String> other = new String(found, StandardCharsets.UTF_8).lines().toList();
        int line = 0;
        while (line < one.size() && line < other.size() && one.get(line).equals(other.get(line))) {
            line++;
        }
        return "line "
                + (line + 1)
                + "\n  expected "
                + line(one, line)
                + "\n  but was  "
                + line(other, line);
    }

    private static String line(List<String> lines, int index) {
        String text = index < lines.size() ? lines.get(index) : "(end)";
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }
}
