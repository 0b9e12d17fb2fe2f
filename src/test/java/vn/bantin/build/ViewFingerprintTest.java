package vn.bantin.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.disk.RealOperations;
import vn.bantin.fingerprint.Digest;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.path.OutputPath;
import vn.bantin.plan.Inputs;
import vn.bantin.plan.Job;
import vn.bantin.plan.PageJob;

/**
 * ADR 0012: fingerprints of views are put together of parts, and yet whatever a view shows is in
 * them, or in the hash of the page's own document.
 */
class ViewFingerprintTest {
    private static final int SEQUENCES = Soak.number("bantin.views", 12, 1_000);
    private static final int EDITS = 8;

    private int same;
    private int other;

    @Test
    @DisplayName("I1 views with equal fingerprints are equal, through edits of all kinds")
    void equalFingerprintsMeanEqualViews(@TempDir Path folder) {
        for (long seed = 0; seed < SEQUENCES; seed++) {
            Newsroom newsroom = new Newsroom(seed, 40);
            if (seed % 2 == 1) {
                newsroom.withTwins();
            }
            NewsroomEdits edits = new NewsroomEdits(newsroom);
            Map<OutputPath, Seen> seen = new HashMap<>();
            List<String> done = new ArrayList<>();
            for (int step = 0; step <= EDITS; step++) {
                Path site = folder.resolve(seed + "-" + step);
                look(newsroom, site, seen, "seed " + seed + ", edits " + done);
                List<EditKind> kinds = edits.all();
                EditKind kind = kinds.get(newsroom.random.nextInt(kinds.size()));
                kind.work().run();
                done.add(kind.name());
            }
        }
        assertThat(same).as("views that stayed, beside %d that did not", other).isPositive();
        assertThat(other).as("views that changed").isPositive();
    }

    private record Seen(Inputs inputs, Fingerprint view) {}

    private void look(Newsroom newsroom, Path site, Map<OutputPath, Seen> seen, String why) {
        BuildRequest request =
                TestSite.in(site).sources(newsroom.sources()).now(newsroom.now()).request();
        Run run = new Run(request, Progress.SILENT, new RealOperations());
        Optional<Prepared> prepared = run.onItsThreads(new Preparation(run)::prepare);
        for (Job job : prepared.orElseThrow().plan().jobs().values()) {
            if (job instanceof PageJob page) {
                Seen now = new Seen(page.inputs(), Digest.of(page.view().get()));
                Seen before = seen.put(page.path(), now);
                if (before != null && sameShown(before.inputs(), now.inputs())) {
                    assertThat(now.view()).as("%s, %s", page.path(), why).isEqualTo(before.view());
                    same++;
                } else {
                    other++;
                }
            }
        }
    }

    private static boolean sameShown(Inputs before, Inputs now) {
        return before.view().equals(now.view()) && before.source().equals(now.source());
    }
}
