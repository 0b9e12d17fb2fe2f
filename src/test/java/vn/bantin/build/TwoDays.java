package vn.bantin.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A tiny site as it was yesterday and as it is today, each in a content folder of its own: files
 * and folders come, change and go, and a file makes way for a folder. Whoever builds the one over
 * the other never has to write a source.
 */
final class TwoDays {
    static final String OLD = "hom-qua";
    static final String NEW = "hom-nay";

    final TestSite site;
    final SortedMap<String, byte[]> oldTree;
    final SortedMap<String, byte[]> newTree;
    private final Path folder;
    private final SortedMap<String, String> sources;

    /** Writes the sources, and builds both days from nothing. */
    TwoDays(Path folder) {
        this(folder, TwoDaysFiles.write(TestSite.in(folder)));
    }

    /**
     * @param site with sources in the folders {@link #OLD} and {@link #NEW}
     */
    TwoDays(Path folder, TestSite site) {
        this.folder = folder;
        this.site = site.threads(1);
        this.oldTree = site.content(OLD).target("cu").build().files();
        this.newTree = site.content(NEW).target("moi").build().files();
        this.sources = sourceStamps();
    }

    /** Puts a target folder in the state after yesterday's build, or in none. */
    TestSite start(String target, boolean overOld) {
        try {
            deleteTree(folder.resolve(target));
            if (overOld) {
                copyTree(folder.resolve("cu"), folder.resolve(target));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return site.target(target);
    }

    /** That every file is wholly yesterday's or today's, and no source was touched. */
    void assertNotTorn(String why) {
        site.output()
                .forEach(
                        (path, bytes) ->
                                assertThat(
                                                Arrays.equals(bytes, oldTree.get(path))
                                                        || Arrays.equals(bytes, newTree.get(path)))
                                        .as("%s: %s is whole", why, path)
                                        .isTrue());
        assertSourcesUntouched(why);
    }

    void assertSourcesUntouched(String why) {
        assertThat(sourceStamps()).as(why).isEqualTo(sources);
    }

    /** That the next build makes today's site, and the one after it nothing. */
    void assertNextIsClean(String why) {
        TestSite.assertSameTree(why, newTree, site.content(NEW).build().files());
        site.build().assertProducesNothing();
        assertSourcesUntouched(why);
        assertThat(site.cacheFolder().resolve("staging")).as(why).doesNotExist();
    }

    void assertNoEmptyFolders(String why) {
        assertThat(emptyFolders(site.outputFolder())).as(why).isEmpty();
    }

    private SortedMap<String, String> sourceStamps() {
        SortedMap<String, String> stamps = new TreeMap<>(site.stamps(OLD));
        stamps.putAll(site.stamps(NEW));
        stamps.putAll(site.stamps("templates"));
        return stamps;
    }

    private static List<Path> emptyFolders(Path root) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isDirectory)
                    .filter(path -> path.toFile().list().length == 0)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void deleteTree(Path root) throws IOException {
        if (Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> all = Files.walk(root)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path copy = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    FileTime time = Files.getLastModifiedTime(path);
                    Files.copy(path, copy, StandardCopyOption.COPY_ATTRIBUTES);
                    Files.setLastModifiedTime(copy, time);
                }
            }
        }
    }
}
