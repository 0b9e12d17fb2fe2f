package vn.bantin.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.disk.NumberedOperations;
import vn.bantin.disk.NumberedOperations.Killed;
import vn.bantin.disk.RealOperations;
import vn.bantin.disk.Trouble;
import vn.bantin.disk.Trouble.Kind;

/**
 * P3, P4, I9: a whole build gets into trouble at every single operation on the disk, those of the
 * cache among them; over yesterday's site and over none.
 */
@Tag("heavy")
class WholeBuildFaultsTest {
    private static final Set<Fault> NAMED = Set.of(Fault.DISK_FULL, Fault.OUTPUT_WRITE_FAILED);

    @TempDir(factory = MemoryDisk.class)
    private Path folder;

    private TwoDays days;

    @BeforeEach
    void buildBothDays() {
        days = new TwoDays(folder);
    }

    @ParameterizedTest(name = "{0}, over an old site: {1}")
    @DisplayName("P4 DF01 one operation fails: the old site with an error, or the new one")
    @CsvSource({
        "FULL, false", "SHORT, false", "DENIED, false", "BROKEN, false",
        "FULL, true", "SHORT, true", "DENIED, true", "BROKEN, true"
    })
    @Execution(ExecutionMode.CONCURRENT)
    void once(Kind kind, boolean overOld) {
        sweep(kind, false, overOld);
    }

    @ParameterizedTest(name = "{0}, over an old site: {1}")
    @DisplayName(
            "P4 DF01 all operations fail from one on: nothing is torn, room taken is given back")
    @CsvSource({
        "FULL, false", "SHORT, false", "DENIED, false", "BROKEN, false",
        "FULL, true", "SHORT, true", "DENIED, true", "BROKEN, true"
    })
    @Execution(ExecutionMode.CONCURRENT)
    void sticky(Kind kind, boolean overOld) {
        sweep(kind, true, overOld);
    }

    @ParameterizedTest(name = "{0}, over an old site: {1}")
    @DisplayName("I9 P3 KL01 the build dies at one operation: no file is torn")
    @CsvSource({
        "KILLED_BEFORE, false",
        "KILLED_AFTER, false",
        "KILLED_BEFORE, true",
        "KILLED_AFTER, true"
    })
    @Execution(ExecutionMode.CONCURRENT)
    void killed(Kind kind, boolean overOld) {
        sweep(kind, true, overOld);
    }

    @Test
    @DisplayName(
            "P4 DF03 a manifest that cannot be closed is a warning, and the next build is right")
    void CACHE_NOT_SAVED() {
        NumberedOperations all = new NumberedOperations(new RealOperations(), Trouble.NONE);
        days.start("lan", true).content(TwoDays.NEW).operations(all).build();
        int saved = lastIndexOf(all.log(), "move", "manifest.bin");
        NumberedOperations disk =
                new NumberedOperations(new RealOperations(), Trouble.once(Kind.FULL, saved));
        BuildReport report = days.start("lan", true).operations(disk).run();
        days.site.operations(new RealOperations());

        assertThat(report.diagnostics())
                .extracting(Diagnostic::fault)
                .containsExactly(Fault.CACHE_NOT_SAVED);
        assertThat(report.failed()).isFalse();
        TestSite.assertSameTree("without a manifest", days.newTree, days.site.output());
        days.assertNextIsClean("after that");
    }

    /** Counted from 1. */
    private static int lastIndexOf(List<String> log, String verb, String file) {
        int number = log.size();
        while (!log.get(number - 1).startsWith(verb) || !log.get(number - 1).endsWith(file)) {
            number--;
        }
        return number;
    }

    private void sweep(Kind kind, boolean sticky, boolean overOld) {
        List<String> log = run(new Trouble(kind, 0, sticky), overOld);
        assertThat(log).hasSizeGreaterThan(60);
        for (int at = 1; at <= log.size(); at++) {
            if (Soak.isOn() || isTried(kind, at, log.get(at - 1))) {
                run(new Trouble(kind, at, sticky), overOld);
            }
        }
    }

    /**
     * A full disk and a death at every operation. A short write is a full disk for all that does
     * not write; a refusal and a broken disk take turns; dead after one is dead before the next.
     */
    private static boolean isTried(Kind kind, int at, String operation) {
        return switch (kind) {
            case FULL, KILLED_BEFORE -> true;
            case SHORT -> operation.startsWith("write");
            case DENIED -> at % 2 == 0;
            case BROKEN -> at % 2 == 1;
            default -> at % 5 == 0;
        };
    }

    private List<String> run(Trouble trouble, boolean overOld) {
        NumberedOperations disk = new NumberedOperations(new RealOperations(), trouble);
        TestSite site = days.start("lan", overOld).content(TwoDays.NEW).operations(disk);
        String why = trouble + (overOld ? " over the old site " : " over nothing ");
        boolean unfinished = true;
        try {
            BuildReport report = site.run();
            judge(report, trouble, overOld, why + at(disk, trouble));
            unfinished = report.failed();
        } catch (Killed killed) {
            assertThat(trouble.isDeath()).isTrue();
        } finally {
            site.operations(new RealOperations());
        }
        days.assertNotTorn(why + at(disk, trouble));
        days.assertNextIsClean(why + at(disk, trouble));
        if (unfinished) {
            // Else a folder that could not be removed at the very end may stay.
            days.assertNoEmptyFolders(why + at(disk, trouble));
        }
        return disk.log();
    }

    private void judge(BuildReport report, Trouble trouble, boolean overOld, String why) {
        List<Diagnostic> messages = report.diagnostics();
        // Each part of the cache that could not be kept is named once.
        assertThat(messages).as(why).doesNotHaveDuplicates();
        assertThat(messages)
                .as(why)
                .allMatch(m -> m.isError() || m.fault() == Fault.CACHE_NOT_SAVED);
        SortedMap<String, byte[]> before = overOld ? days.oldTree : new TreeMap<>();
        if (report.failed()) {
            List<Diagnostic> errors = messages.stream().filter(Diagnostic::isError).toList();
            assertThat(errors).as(why).hasSize(1);
            assertThat(errors.get(0).fault()).as(why).isIn(NAMED);
            assertThat(errors.get(0).position().file()).as(why).startsWith("output/");
            boolean brokenForGood = trouble.sticky() && trouble.kind().compareTo(Kind.DENIED) >= 0;
            if (!brokenForGood) {
                TestSite.assertSameTree(why, before, days.site.output());
            }
        } else {
            TestSite.assertSameTree(why, days.newTree, days.site.output());
        }
    }

    private static String at(NumberedOperations disk, Trouble trouble) {
        List<String> log = disk.log();
        return trouble.at() > 0 && trouble.at() <= log.size()
                ? log.get(trouble.at() - 1)
                : log.toString();
    }
}
