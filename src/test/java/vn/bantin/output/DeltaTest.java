package vn.bantin.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.bantin.diagnostic.Position;
import vn.bantin.fingerprint.Digest;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.output.Manifest.Entry;
import vn.bantin.path.OutputPath;
import vn.bantin.plan.Inputs;
import vn.bantin.plan.Job;
import vn.bantin.plan.PageJob;
import vn.bantin.plan.RenderPlan;
import vn.bantin.view.RedirectPage;

class DeltaTest {
    private static final Fingerprint GENERATOR = Digest.of("this program");
    private static final OutputPath PATH = new OutputPath("a/index.html");

    private final Job job = job("mot", Digest.of("template"));

    @Test
    void whatIsNewIsMade() {
        assertThat(reason(Manifest.EMPTY, GENERATOR, true)).contains(Reason.NEW);
    }

    @Test
    void whatIsTheSameIsKept() {
        Delta delta =
                Delta.between(plan(), manifest(job.inputs()), GENERATOR, (path, entry) -> true);

        assertThat(delta.produce()).isEmpty();
        assertThat(delta.keep()).containsOnlyKeys(PATH);
        assertThat(delta.delete()).isEmpty();
    }

    @Test
    void namesWhatDiffers() {
        Inputs now = job.inputs();
        Fingerprint other = Digest.of("other");

        assertThat(reasonAfter(new Inputs(other, now.view(), now.source(), now.references())))
                .contains(Reason.TEMPLATE);
        assertThat(reasonAfter(new Inputs(now.template(), other, now.source(), now.references())))
                .contains(Reason.VIEW);
        assertThat(reasonAfter(new Inputs(now.template(), now.view(), other, now.references())))
                .contains(Reason.SOURCE);
        assertThat(reasonAfter(new Inputs(now.template(), now.view(), now.source(), other)))
                .contains(Reason.REFERENCE);
    }

    @Test
    void CA10_whatSomebodyTouchedIsMadeAnew() {
        assertThat(reason(manifest(job.inputs()), GENERATOR, false))
                .contains(Reason.OUTPUT_ALTERED);
    }

    @Test
    void CA04_anotherProgramTrustsNothing() {
        assertThat(reason(manifest(job.inputs()), Digest.of("another"), true))
                .contains(Reason.GENERATOR);
    }

    @Test
    void whatNothingWantsIsDeletedEvenFromAnUnfinishedTree() {
        OutputPath old = new OutputPath("cu/index.html");
        TreeMap<OutputPath, Entry> entries = new TreeMap<>();
        entries.put(old, entry(job.inputs()));
        Manifest open = Manifest.closed(GENERATOR, entries).opened(new java.util.TreeSet<>());

        Delta delta = Delta.between(plan(), open, GENERATOR, (path, entry) -> true);

        assertThat(delta.delete()).containsExactly(old);
    }

    private Optional<Reason> reasonAfter(Inputs before) {
        return reason(manifest(before), GENERATOR, true);
    }

    private Optional<Reason> reason(Manifest manifest, Fingerprint generator, boolean intact) {
        Delta delta = Delta.between(plan(), manifest, generator, (path, entry) -> intact);
        return delta.produce().stream().map(Delta.Produce::reason).findFirst();
    }

    private RenderPlan plan() {
        TreeMap<OutputPath, Job> jobs = new TreeMap<>();
        jobs.put(PATH, job);
        return new RenderPlan(jobs);
    }

    private static Job job(String title, Fingerprint template) {
        return new PageJob(
                PATH,
                Position.of("content/a.md"),
                "redirect.ftlh",
                template,
                () -> new RedirectPage("vi", title, "https://x.example/"),
                Optional.empty());
    }

    private static Manifest manifest(Inputs inputs) {
        TreeMap<OutputPath, Entry> entries = new TreeMap<>();
        entries.put(PATH, entry(inputs));
        return Manifest.closed(GENERATOR, entries);
    }

    private static Entry entry(Inputs inputs) {
        return new Entry(inputs, Digest.of("bytes"), new FileStamp(1, 2), OutputFacts.NONE);
    }
}
