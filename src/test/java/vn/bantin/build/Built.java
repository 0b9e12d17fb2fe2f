package vn.bantin.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.bantin.output.Reason;
import vn.bantin.path.OutputPath;

/**
 * A build that succeeded.
 *
 * @param report what it did
 * @param files the whole output afterwards, by path
 */
record Built(BuildReport report, SortedMap<String, byte[]> files) {
    /** Addresses of all that was produced. */
    Set<String> produced() {
        return report.reasons().keySet();
    }

    /** Addresses of what was produced for one reason. */
    Set<String> produced(Reason reason) {
        return report.reasons().entrySet().stream()
                .filter(entry -> entry.getValue() == reason)
                .map(java.util.Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    int rendered() {
        return report.counts().rendered();
    }

    String text(String path) {
        byte[] bytes = files.get(path);
        assertThat(bytes).as(path).isNotNull();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Addresses of all files that hold a text. */
    Set<String> addressesOf(String text) {
        return files.keySet().stream()
                .filter(path -> text(path).contains(text))
                .map(path -> new OutputPath(path).address())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What all published files of a picture have in common, once for each picture. */
    Set<String> photos() {
        return pictures().stream()
                .map(path -> path.substring(0, "anh/3f/3fa81c0de4b2975f".length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Published files of pictures. */
    List<String> pictures() {
        return files.keySet().stream().filter(path -> path.startsWith("anh/")).toList();
    }

    Built assertProducesNothing() {
        assertThat(produced()).isEmpty();
        assertThat(report.counts().rendered()).isZero();
        assertThat(report.counts().encoded()).isZero();
        assertThat(report.counts().written()).isZero();
        assertThat(report.counts().deleted()).isZero();
        return this;
    }
}
