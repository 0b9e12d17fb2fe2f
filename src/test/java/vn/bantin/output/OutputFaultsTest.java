package vn.bantin.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bantin.disk.FileOperations;
import vn.bantin.disk.NumberedOperations;
import vn.bantin.disk.NumberedOperations.Killed;
import vn.bantin.disk.RealOperations;
import vn.bantin.disk.Trouble;
import vn.bantin.disk.Trouble.Kind;

/** A fault at every single operation, on one disk and on two, over an old site and over none. */
@Tag("heavy")
class OutputFaultsTest {
    @TempDir Path temp;

    @ParameterizedTest
    @CsvSource({"false, false", "false, true", "true, false", "true, true"})
    void DF01_a_full_disk_at_any_operation_leaves_the_old_site_or_makes_the_new(
            boolean overOld, boolean twoDisks) throws IOException {
        sweep(Kind.FULL, false, overOld, twoDisks);
        sweep(Kind.FULL, true, overOld, twoDisks);
    }

    @ParameterizedTest
    @CsvSource({"false, false", "false, true", "true, false", "true, true"})
    void P4_an_operation_that_fails_once_leaves_the_old_site_or_makes_the_new(
            boolean overOld, boolean twoDisks) throws IOException {
        sweep(Kind.SHORT, false, overOld, twoDisks);
        sweep(Kind.DENIED, false, overOld, twoDisks);
        sweep(Kind.BROKEN, false, overOld, twoDisks);
    }

    @ParameterizedTest
    @CsvSource({"true, false", "true, true"})
    void DF01_a_disk_that_breaks_at_any_operation_leaves_no_torn_file_and_says_so(
            boolean overOld, boolean twoDisks) throws IOException {
        sweep(Kind.BROKEN, true, overOld, twoDisks);
        sweep(Kind.DENIED, true, overOld, twoDisks);
    }

    @ParameterizedTest
    @CsvSource({"false, false", "true, false"})
    void KL01_killed_before_or_after_any_operation_no_file_is_torn_and_the_next_build_is_whole(
            boolean overOld, boolean twoDisks) throws IOException {
        sweep(Kind.KILLED_BEFORE, true, overOld, twoDisks);
        sweep(Kind.KILLED_AFTER, true, overOld, twoDisks);
    }

    private void sweep(Kind kind, boolean sticky, boolean overOld, boolean twoDisks)
            throws IOException {
        int operations = Integer.MAX_VALUE;
        for (int at = 0; at <= operations; at++) {
            Trouble trouble = new Trouble(kind, at, sticky);
            SmallSite site = new SmallSite(temp.resolve(trouble + "-" + overOld + twoDisks));
            if (overOld) {
                site.put(SmallSite.OLD);
                site.put(SmallSite.FOREIGN);
            }
            int count = run(site, new Case(trouble, overOld, twoDisks));
            operations = at == 0 ? count : operations;
        }
        assertThat(operations).isGreaterThan(10);
    }

    private static int run(SmallSite site, Case given) throws IOException {
        Map<String, String> own = given.overOld() ? SmallSite.OLD : Map.of();
        SortedMap<String, String> before = site.snapshot();
        FileOperations disk = new RealOperations();
        if (given.twoDisks()) {
            disk = new TwoDisks(disk, site.output);
        }
        NumberedOperations faulty = new NumberedOperations(disk, given.trouble());
        OutputFolder folder = site.open(own, faulty);
        String what = given + " " + faulty.log();
        boolean finished = false;
        boolean restored = false;
        try {
            SmallSite.build(folder, own, false);
            finished = true;
        } catch (OutputFailure failure) {
            assertThat(failure.diagnostic().fault().name()).isEqualTo(given.fault());
            restored = folder.abort();
        } catch (Killed killed) {
            assertThat(given.trouble().isDeath()).isTrue();
        }
        if (finished) {
            assertNew(site, given);
        } else if (restored) {
            assertThat(site.snapshot()).as(what).isEqualTo(before);
            return faulty.log().size();
        } else {
            assertThat(given.mayStayUnfinished()).as(what).isTrue();
            assertNoneTorn(site, what);
        }
        assertNextBuildIsWhole(site, given, disk);
        return faulty.log().size();
    }

    private static void assertNew(SmallSite site, Case given) throws IOException {
        Map<String, String> expected =
                given.overOld()
                        ? SmallSite.together(SmallSite.NEW, SmallSite.FOREIGN)
                        : SmallSite.NEW;
        SortedMap<String, String> files = site.snapshot();
        files.keySet().removeIf(name -> name.endsWith("/"));
        assertThat(files).as("%s", given).isEqualTo(expected);
    }

    private static void assertNoneTorn(SmallSite site, String what) throws IOException {
        site.snapshot()
                .forEach(
                        (path, text) -> {
                            if (!path.endsWith("/") && !path.endsWith(".bantin-part")) {
                                assertThat(text)
                                        .as(what + " " + path)
                                        .isIn(
                                                SmallSite.OLD.get(path),
                                                SmallSite.NEW.get(path),
                                                SmallSite.FOREIGN.get(path));
                            }
                        });
    }

    /** As after an unfinished build: what is ours is not known, only what may be. */
    private static void assertNextBuildIsWhole(SmallSite site, Case given, FileOperations disk)
            throws IOException {
        Map<String, String> own = SmallSite.together(SmallSite.OLD, SmallSite.NEW);
        OutputFolder next = site.open(own, disk);
        assertThat(next.checkForeign(SmallSite.paths(SmallSite.NEW))).as("%s", given).isEmpty();
        SmallSite.build(next, own, true);
        assertNew(site, given);
        assertThat(site.snapshot()).as("%s", given).doesNotContainKeys("b/", "b/c/", "thu-muc/");
        assertThat(Files.exists(site.roots.staging())).as("%s", given).isFalse();
    }

    private record Case(Trouble trouble, boolean overOld, boolean twoDisks) {
        String fault() {
            return switch (trouble.kind()) {
                case FULL, SHORT -> "DISK_FULL";
                default -> "OUTPUT_WRITE_FAILED";
            };
        }

        /** Putting a file back from another disk needs room. */
        boolean mayStayUnfinished() {
            return trouble.sticky() && (twoDisks || trouble.kind() != Kind.FULL);
        }
    }
}
