package vn.bantin.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.bantin.build.Explanation.Document;
import vn.bantin.build.Explanation.File;
import vn.bantin.build.Explanation.Input;
import vn.bantin.build.Explanation.Next;
import vn.bantin.build.Explanation.Suggestion;
import vn.bantin.content.Head;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.output.Delta.Produce;
import vn.bantin.output.Manifest.Entry;
import vn.bantin.path.OutputPath;
import vn.bantin.path.SourcePath;
import vn.bantin.path.UrlPath;
import vn.bantin.plan.Inputs;
import vn.bantin.plan.Job;
import vn.bantin.plan.Made;
import vn.bantin.plan.Showcase;
import vn.bantin.plan.Shown;
import vn.bantin.render.JobRenderer;
import vn.bantin.render.KeptPictures;
import vn.bantin.site.Article;
import vn.bantin.site.Permalink;
import vn.bantin.site.Reading;
import vn.bantin.site.Site;
import vn.bantin.site.Standing;
import vn.bantin.site.Status;

/**
 * Explains one subject from the values that a build is made of; nothing is read from the output.
 */
final class Explainer {
    private final Run run;
    private final Prepared prepared;
    private final Optional<Pending> pending;
    private final Site site;
    private final Showcase showcase;

    /**
     * @param pending empty where the output folder cannot be looked at
     */
    Explainer(Run run, Prepared prepared, Optional<Pending> pending) {
        this.run = run;
        this.prepared = prepared;
        this.pending = pending;
        this.site = prepared.site();
        this.showcase = new Showcase(site.config());
    }

    Explanation explain(Subject subject) {
        Optional<UrlPath> address = subject.document().map(site.addresses()::get);
        Optional<Job> job =
                subject.file()
                        .or(() -> address.map(UrlPath::output))
                        .map(prepared.plan().jobs()::get);
        job.ifPresent(this::lookAtBody);
        return new Explanation(
                subject.document().map(this::document),
                job.map(this::file),
                address.map(this::shownOn).orElse(new TreeMap<>()),
                subject.document().flatMap(this::article).map(this::readMore).orElse(List.of()));
    }

    /** What is wrong with a body is known only when it is made. */
    private void lookAtBody(Job job) {
        try (JobRenderer renderer =
                new JobRenderer(prepared.theme(), prepared.sources()::planned, KeptPictures.NONE)) {
            run.findings().add(renderer.render(job).diagnostics());
        }
    }

    private Document document(SourcePath path) {
        String place = "content/" + path;
        List<Diagnostic> faults =
                run.diagnostics().stream()
                        .filter(diagnostic -> diagnostic.position().file().equals(place))
                        .toList();
        Head head = site.heads().documents().get(path);
        if (head == null) {
            return new Document(place, "", Optional.empty(), false, "", Optional.empty(), faults);
        }
        Standing standing = Standing.of(head, site);
        Optional<UrlPath> address = Permalink.of(site.config()).of(head);
        return new Document(
                place,
                head.frontMatter().title(),
                Optional.of(standing),
                site.addresses().containsKey(path) && standing.status() != Status.REJECTED,
                address.map(UrlPath::value).orElse(""),
                address.map(url -> Permalink.namedBy(head)),
                faults);
    }

    private File file(Job job) {
        Optional<Produce> produce =
                pending.stream()
                        .flatMap(found -> found.delta().produce().stream())
                        .filter(made -> made.job().path().equals(job.path()))
                        .findFirst();
        Next next =
                produce.isPresent() ? Next.MAKE : pending.isPresent() ? Next.KEEP : Next.UNKNOWN;
        return new File(
                job.path().address(),
                Made.of(job),
                next,
                produce.map(Produce::reason),
                produce.map(made -> differing(job.path(), made.inputs())).orElse(List.of()),
                showcase.of(job));
    }

    private List<Input> differing(OutputPath path, Inputs now) {
        List<Input> differing = new ArrayList<>();
        pending.map(found -> found.manifest().entries().get(path))
                .map(Entry::inputs)
                .ifPresent(
                        then -> {
                            add(Input.TEMPLATE, then.template(), now.template(), differing);
                            add(Input.VIEW, then.view(), now.view(), differing);
                            add(Input.SOURCE, then.source(), now.source(), differing);
                            add(Input.REFERENCES, then.references(), now.references(), differing);
                        });
        return differing;
    }

    private static void add(Input input, Fingerprint then, Fingerprint now, List<Input> to) {
        if (!then.equals(now)) {
            to.add(input);
        }
    }

    private SortedMap<String, List<Shown>> shownOn(UrlPath address) {
        return showcase.of(address, prepared.plan());
    }

    private Optional<Article> article(SourcePath path) {
        return site.articles().stream()
                .filter(article -> article.head().path().equals(path))
                .findFirst();
    }

    private List<Suggestion> readMore(Article article) {
        return site.related().why(article).stream().map(Explainer::suggestion).toList();
    }

    private static Suggestion suggestion(Reading reading) {
        Article article = reading.article();
        return new Suggestion(
                article.url().value(),
                article.frontMatter().title(),
                reading.choice(),
                reading.relevance());
    }
}
