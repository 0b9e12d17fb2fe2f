package vn.bantin.bench;

import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.fingerprint.Digest;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.plan.PageJob;
import vn.bantin.plan.Planner;
import vn.bantin.plan.ThemeFacts;
import vn.bantin.render.PageRenderer;
import vn.bantin.render.Theme;
import vn.bantin.site.Assembler;
import vn.bantin.site.Site;
import vn.bantin.view.Markup;

/** An article's page: its view, the digest of that, and its way through the default theme. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RenderBenchmark {
    private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");

    /** As long as a body is; what stands in it makes no difference to a template. */
    private static final Markup BODY = new Markup("<p>Chị em chi hội họp mặt.</p>\n".repeat(120));

    private final Desk desk = new Desk(500);
    private final Theme theme = Theme.of(new TreeMap<>(), "vi").value();
    private final List<PageJob> jobs = articles();
    private final List<? extends Record> views =
            jobs.stream().map(job -> job.view().get()).toList();
    private final PageRenderer renderer = new PageRenderer(theme);
    private final Turn turn = new Turn(jobs.size());

    private List<PageJob> articles() {
        Site site =
                Desk.checked(
                        new Assembler(desk.config(), List.of(), NOW, false).assemble(desk.read()));
        ThemeFacts facts =
                new ThemeFacts(theme.fingerprints(), theme.texts(), new TreeMap<>(), theme.paper());
        return Desk.checked(new Planner(facts).plan(site)).jobs().values().stream()
                .filter(PageJob.class::isInstance)
                .map(PageJob.class::cast)
                .filter(job -> job.template().equals("article.ftlh"))
                .toList();
    }

    @Benchmark
    public Outcome<byte[]> page() {
        int number = turn.next();
        PageJob job = jobs.get(number);
        return renderer.render(job.template(), views.get(number), BODY, job.path().address());
    }

    @Benchmark
    public Record view() {
        return jobs.get(turn.next()).view().get();
    }

    @Benchmark
    public Fingerprint viewDigest() {
        return Digest.of(views.get(turn.next()));
    }

    @TearDown
    public void close() {
        renderer.close();
    }
}
