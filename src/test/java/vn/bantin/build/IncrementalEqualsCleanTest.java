package vn.bantin.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.diagnostic.Diagnostic;

/**
 * I1, P1: after any sequence of edits, some of them faulty, an incremental build makes the tree and
 * the messages that a clean build makes. Renders are counted, so that building everything cannot
 * pass.
 */
class IncrementalEqualsCleanTest {
    private static final long FIRST_SEED = 20_261_124;
    private static final int SEQUENCES = 40;
    private static final int EDITS = 8;

    private long rendered;
    private long ofAll;
    private int good;
    private int failed;

    @Test
    @DisplayName("P1 I1 40 sequences of 8 random edits: incremental = clean, byte for byte")
    void incrementalEqualsClean(@TempDir Path folder) {
        for (int sequence = 0; sequence < SEQUENCES; sequence++) {
            long seed = FIRST_SEED + sequence;
            run(folder.resolve("so-" + sequence), seed);
        }
        assertThat(rendered).as("rendered of %d in all clean builds", ofAll).isLessThan(ofAll / 3);
        // An edit may well break a link; but not most of them.
        assertThat(good).as("good builds, beside %d failed", failed).isGreaterThan(failed * 2);
        assertThat(failed).isPositive();
    }

    private void run(Path folder, long seed) {
        Newsroom newsroom = new Newsroom(seed);
        TestSite site = TestSite.in(folder).sources(newsroom.sources());
        List<String> edits = new ArrayList<>();
        site.build();
        for (int step = 0; step < EDITS; step++) {
            edits.add(newsroom.edit());
            site.sources(newsroom.sources()).now(newsroom.now()).threads(1 + step % 3);
            compare(site, folder.resolve("sach-" + step), "seed " + seed + ", edits " + edits);
        }
    }

    private void compare(TestSite site, Path elsewhere, String why) {
        SortedMap<String, byte[]> before = site.output();
        BuildReport incremental = site.run();
        BuildReport clean = site.runClean(elsewhere);
        assertThat(shown(incremental)).as(why).isEqualTo(shown(clean));
        assertThat(incremental.ledger()).as(why).isEqualTo(clean.ledger());
        if (clean.failed()) {
            failed++;
            TestSite.assertSameTree(why + ": failed", before, site.output());
            return;
        }
        good++;
        rendered += incremental.counts().rendered();
        ofAll += clean.counts().rendered();
        TestSite.assertSameTree(why, TestSite.files(elsewhere.resolve("site")), site.output());
    }

    private static List<String> shown(BuildReport report) {
        return report.diagnostics().stream().map(Diagnostic::toString).toList();
    }
}
