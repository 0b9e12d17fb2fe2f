package vn.bantin.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.diagnostic.Position;
import vn.bantin.disk.RealOperations;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.output.Delta.Produce;
import vn.bantin.output.Reason;
import vn.bantin.path.OutputPath;
import vn.bantin.plan.CopyJob;
import vn.bantin.plan.Job;
import vn.bantin.plan.PageJob;
import vn.bantin.plan.PictureJob;

class UnitsTest {
    @Test
    void manyFilesAreCutIntoSixteens() {
        List<List<Produce>> units = Units.of(produce(files(2_000))).inOrder();
        assertThat(units).hasSize(125).allMatch(unit -> unit.size() == 16);
        assertThat(jobs(units)).containsExactlyElementsOf(files(2_000));
    }

    @Test
    void fewFilesAreOneUnitEach() {
        assertThat(Units.of(produce(files(100))).inOrder()).hasSize(100);
        assertThat(Units.of(List.of()).inOrder()).isEmpty();
    }

    @Test
    void everyFileIsInOneUnitAPageWithItsTwinAndAPhotoWithItsOtherSizes(@TempDir Path folder) {
        Collection<Job> jobs = newsroomWithTwins(folder);
        List<List<Produce>> units = Units.of(produce(jobs)).inOrder();
        assertThat(jobs(units)).containsExactlyInAnyOrderElementsOf(jobs);
        assertThat(unitsByWhatIsShared(units).values()).allMatch(shared -> shared.size() == 1);
    }

    @Test
    void oneUnitMoreIsInWorkThanThereAreThreadsUnlessThereIsOne() {
        assertThat(atOnce(1)).isOne();
        assertThat(atOnce(2)).isEqualTo(3);
        assertThat(atOnce(8)).isEqualTo(9);
    }

    /** Most units in work at once; each ends when no more of them can begin. */
    private static int atOnce(int threads) {
        AtomicInteger inWork = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch enough = new CountDownLatch(threads + 1);
        Units.of(produce(files(40)))
                .forEach(
                        threads,
                        unit -> {
                            most.accumulateAndGet(inWork.incrementAndGet(), Math::max);
                            enough.countDown();
                            if (threads > 1) {
                                await(enough);
                            }
                            inWork.decrementAndGet();
                        });
        return most.get();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static Map<String, List<Integer>> unitsByWhatIsShared(List<List<Produce>> units) {
        Map<String, List<Integer>> all = new HashMap<>();
        for (int unit = 0; unit < units.size(); unit++) {
            for (Job job : jobs(List.of(units.get(unit)))) {
                String shared = shared(job);
                List<Integer> in = all.computeIfAbsent(shared, first -> new ArrayList<>());
                if (!shared.isEmpty() && !in.contains(unit)) {
                    in.add(unit);
                }
            }
        }
        all.remove("");
        assertThat(all.keySet()).anyMatch(shared -> shared.endsWith(".md"));
        assertThat(all.keySet()).anyMatch(shared -> !shared.endsWith(".md"));
        return all;
    }

    private static String shared(Job job) {
        if (job instanceof PictureJob picture) {
            return picture.picture().head().content().toString();
        }
        return job instanceof PageJob page
                ? page.body().map(source -> source.head().path().value()).orElse("")
                : "";
    }

    private static Collection<Job> newsroomWithTwins(Path folder) {
        Newsroom newsroom = new Newsroom(1, 200);
        newsroom.withTwins();
        BuildRequest request =
                TestSite.in(folder).sources(newsroom.sources()).now(newsroom.now()).request();
        Run run = new Run(request, Progress.SILENT, new RealOperations());
        return run.onItsThreads(new Preparation(run)::prepare).orElseThrow().plan().jobs().values();
    }

    private static List<Job> files(int count) {
        return IntStream.range(0, count)
                .<Job>mapToObj(
                        number ->
                                new CopyJob(
                                        new OutputPath("assets/" + number + ".css"),
                                        Position.of("templates/assets"),
                                        number + ".css",
                                        Fingerprint.NONE))
                .toList();
    }

    private static List<Produce> produce(Collection<Job> jobs) {
        return jobs.stream().map(job -> new Produce(job, job.inputs(), Reason.NEW)).toList();
    }

    private static List<Job> jobs(List<List<Produce>> units) {
        return units.stream().flatMap(List::stream).map(Produce::job).toList();
    }
}
