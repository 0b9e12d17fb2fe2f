package vn.bantin.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bantin.output.FaultyOperations.Fault;
import vn.bantin.output.FaultyOperations.Killed;

/** A fault at every single operation, on one disk and on two, over an old site and over none. */
class OutputFaultsTest {
    @TempDir Path temp;

    @ParameterizedTest
    @CsvSource({"false, false", "false, true", "true, false", "true, true"})
    void DF01_a_full_disk_at_any_operation_leaves_the_old_site_or_makes_the_new(
            boolean overOld, boolean twoDisks) throws IOException {
        sweep(Fault.FULL_ONCE, overOld, twoDisks);
        sweep(Fault.FULL_FROM_THEN, overOld, twoDisks);
    }

    @ParameterizedTest
    @CsvSource({"true, false", "true, true"})
    void DF01_a_disk_that_breaks_at_any_operation_leaves_no_torn_file_and_says_so(
            boolean overOld, boolean twoDisks) throws IOException {
        sweep(Fault.BROKEN_FROM_THEN, overOld, twoDisks);
    }

    @ParameterizedTest
    @CsvSource({"false, false", "true, false"})
    void KL01_killed_before_or_after_any_operation_no_file_is_torn_and_the_next_build_is_whole(
            boolean overOld, boolean twoDisks) throws IOException {
        sweep(Fault.KILLED_BEFORE, overOld, twoDisks);
        sweep(Fault.KILLED_AFTER, overOld, twoDisks);
    }

    private void sweep(Fault fault, boolean overOld, boolean twoDisks) throws IOException {
        int operations = Integer.MAX_VALUE;
        for (int at = 0; at <= operations; at++) {
            SmallSite site =
                    new SmallSite(temp.resolve(fault + "-" + overOld + twoDisks + "-" + at));
            if (overOld) {
                site.put(SmallSite.OLD);
                site.put(SmallSite.FOREIGN);
            }
            int count = run(site, new Case(fault, at, overOld, twoDisks));
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
        FaultyOperations faulty = new FaultyOperations(disk, given.fault(), given.at());
        OutputFolder folder = site.open(own, faulty);
        String what = given + " " + faulty.log();
        boolean finished = false;
        boolean restored = false;
        try {
            SmallSite.build(folder, own, false);
            finished = true;
        } catch (OutputFailure failure) {
            assertThat(failure.diagnostic().fault().name()).isEqualTo("DISK_FULL");
            restored = folder.abort();
        } catch (Killed killed) {
            assertThat(given.fault().name()).startsWith("KILLED");
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

    private record Case(Fault fault, int at, boolean overOld, boolean twoDisks) {
        /** Putting a file back from another disk needs room. */
        boolean mayStayUnfinished() {
            return switch (fault) {
                case FULL_ONCE -> false;
                case FULL_FROM_THEN -> twoDisks;
                default -> true;
            };
        }
    }
}
