package vn.bantin.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** P4: whatever happens to one file of the cache, the next build is right, and says little. */
@Tag("heavy")
class DamagedCacheTest {
    private static final int DAMAGES = Soak.number("bantin.damages", 1_000, 20_000);

    @TempDir(factory = MemoryDisk.class)
    private Path folder;

    @ParameterizedTest(name = "seed {0}")
    @DisplayName(
            "P4 CA01 CA02 1,000 bit flips and truncations of what is kept: clean, one warning at most")
    @ValueSource(longs = {20_261_126, 20_261_127})
    @Execution(ExecutionMode.CONCURRENT)
    void damaged(long seed) throws IOException {
        TwoDays days = new TwoDays(folder);
        Random random = new Random(seed);
        TestSite site = days.start("lan", true);
        for (int damage = 0; damage < DAMAGES / 2; damage++) {
            boolean today = damage % 2 == 0;
            String why = "damage " + damage + ": " + damageOne(site.cacheFolder(), random);
            BuildReport report = site.content(today ? TwoDays.NEW : TwoDays.OLD).run();
            assertThat(report.failed()).as(why).isFalse();
            assertThat(report.diagnostics()).as(why).hasSizeLessThanOrEqualTo(1);
            TestSite.assertSameTree(why, today ? days.newTree : days.oldTree, site.output());
            if (damage % 10 == 9) {
                site.build().assertProducesNothing();
            }
        }
        days.assertSourcesUntouched("damages");
    }

    /**
     * Of any file that a build leaves there, so that a new one is under test from its first day.
     */
    private static String damageOne(Path cache, Random random) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(cache)) {
            files =
                    all.filter(Files::isRegularFile)
                            .filter(file -> !file.getFileName().toString().startsWith("build."))
                            .sorted()
                            .toList();
        }
        assertThat(files).hasSizeGreaterThanOrEqualTo(2);
        Path file = files.get(random.nextInt(files.size()));
        byte[] bytes = Files.readAllBytes(file);
        String done;
        switch (random.nextInt(5)) {
            case 0, 1, 2 -> {
                int bit = random.nextInt(bytes.length * 8);
                bytes[bit / 8] ^= (byte) (1 << bit % 8);
                done = "bit " + bit;
            }
            case 3 -> {
                bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
                done = "cut to " + bytes.length;
            }
            default -> {
                int start = random.nextInt(bytes.length);
                Arrays.fill(bytes, start, bytes.length, (byte) 0);
                done = "zeros from " + start;
            }
        }
        Files.write(file, bytes);
        return done + " of " + file.getFileName();
    }
}
