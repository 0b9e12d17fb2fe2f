package vn.bantin.render;

import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import vn.bantin.content.Body;
import vn.bantin.content.BodyRenderer;
import vn.bantin.content.BodyText;
import vn.bantin.content.DocumentText;
import vn.bantin.content.Head;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.path.SourcePath;
import vn.bantin.plan.BodySource;
import vn.bantin.plan.CopyJob;
import vn.bantin.plan.FeedJob;
import vn.bantin.plan.Job;
import vn.bantin.plan.PageJob;
import vn.bantin.plan.PictureJob;
import vn.bantin.view.LinkView;
import vn.bantin.view.Markup;

/**
 * Stage render: the bytes of one job. Here, and only for what is produced, a body is read, parsed,
 * guarded and put in its template. Safe for all threads.
 */
public final class JobRenderer implements AutoCloseable {
    private final SourceBytes sources;
    private final SortedMap<String, byte[]> assets;
    private final PageRenderer pages;
    private final BodyRenderer bodies = new BodyRenderer();
    private final FeedBodies feedBodies = new FeedBodies();
    private final PictureRenderer pictures;

    /**
     * @param theme what pages are made with
     * @param sources the bytes of documents and pictures
     * @param kept pictures that were encoded before
     */
    public JobRenderer(Theme theme, SourceBytes sources, KeptPictures kept) {
        this.sources = sources;
        this.pictures = new PictureRenderer(sources, kept);
        this.assets = theme.assets();
        this.pages = new PageRenderer(theme);
    }

    /** Where the bytes of a source come from. */
    public interface SourceBytes {
        /** The bytes with that content; empty, with a fault, when they are no longer there. */
        Outcome<Optional<byte[]>> planned(SourcePath path, Fingerprint content);
    }

    /**
     * @param bytes the file's content; empty when the job failed, which has its diagnostics
     * @param body what its body said of itself, for a page that has one
     */
    public record Rendered(Optional<byte[]> bytes, Body body) {
        static final Rendered FAILED = new Rendered(Optional.empty(), Body.NONE);
    }

    /**
     * Pictures that were encoded, not taken from those that were kept.
     *
     * @param originals that were decoded for it
     * @param files that they gave
     * @param milliseconds from the first to the last
     */
    public record Photos(int originals, int files, long milliseconds) {
        /** None. */
        public static final Photos NONE = new Photos(0, 0, 0);
    }

    /** With an error among the diagnostics the file is not to be used. */
    public Outcome<Rendered> render(Job job) {
        return render(List.of(job)).findFirst().orElseThrow();
    }

    /**
     * Files in the order of their jobs, each made when it is asked for. Bodies of pages are made at
     * one go before, and that of a page and its twin once.
     */
    public Stream<Outcome<Rendered>> render(List<Job> jobs) {
        Map<SourcePath, Outcome<Body>> made = pageBodies(jobs);
        return jobs.stream().map(job -> render(job, made));
    }

    private Outcome<Rendered> render(Job job, Map<SourcePath, Outcome<Body>> made) {
        if (job instanceof PageJob page) {
            return page(page, made);
        }
        if (job instanceof FeedJob feed) {
            return feed(feed);
        }
        if (job instanceof PictureJob picture) {
            return pictures(List.of(picture)).map(rendered -> rendered.get(0));
        }
        return asset((CopyJob) job);
    }

    private Outcome<Rendered> page(PageJob job, Map<SourcePath, Outcome<Body>> made) {
        return shown(job, made)
                .then(
                        body ->
                                pages.render(
                                                job.template(),
                                                job.view().get(),
                                                new Markup(body.html()),
                                                contents(job, body),
                                                job.path().address())
                                        .map(bytes -> new Rendered(Optional.of(bytes), body)));
    }

    /** What is wrong with a body, and what it offers and wants, is told by the page itself. */
    private static Outcome<Body> shown(PageJob job, Map<SourcePath, Outcome<Body>> made) {
        if (job.body().isEmpty()) {
            return Outcome.of(Body.NONE);
        }
        BodySource source = job.body().get();
        Outcome<Body> body = Objects.requireNonNull(made.get(source.head().path()));
        return source.lite() ? Outcome.of(body.value().twin()) : body;
    }

    private static List<LinkView> contents(PageJob job, Body body) {
        return job.body()
                .map(source -> TableOfContents.of(body, source.head().syllables()))
                .orElse(List.of());
    }

    private Outcome<Rendered> feed(FeedJob job) {
        // The page of the same article reports what is wrong with its body.
        List<String> contents = feedBodies.of(job.bodies(), this::bodies);
        byte[] bytes = job.text().get().writer().apply(contents);
        return Outcome.of(new Rendered(Optional.of(bytes), Body.NONE));
    }

    /**
     * The published files of one original, in the order of the jobs; it is decoded once.
     *
     * @param jobs of one content, at least one
     */
    public Outcome<List<Rendered>> pictures(List<PictureJob> jobs) {
        return pictures.render(jobs)
                .map(all -> all.stream().map(bytes -> new Rendered(bytes, Body.NONE)).toList());
    }

    /** What was encoded so far. */
    public Photos photos() {
        return pictures.work();
    }

    private Outcome<Rendered> asset(CopyJob job) {
        Optional<byte[]> bytes =
                Optional.ofNullable(assets.get(job.asset()))
                        .map(asset -> compact(job.asset(), asset));
        return Outcome.of(new Rendered(bytes, Body.NONE));
    }

    /** Without what only people read. */
    private static byte[] compact(String name, byte[] asset) {
        if (name.endsWith(".css")) {
            return CompactCss.of(asset);
        }
        return name.endsWith(".js") ? CompactScript.of(asset) : asset;
    }

    private Map<SourcePath, Outcome<Body>> pageBodies(List<Job> jobs) {
        Map<SourcePath, BodySource> wanted = new LinkedHashMap<>();
        for (Job job : jobs) {
            if (job instanceof PageJob page) {
                page.body().ifPresent(source -> wanted.put(source.head().path(), source));
            }
        }
        Iterator<Outcome<Body>> made = bodies(wanted.values()).iterator();
        Map<SourcePath, Outcome<Body>> all = new HashMap<>();
        wanted.keySet().forEach(path -> all.put(path, made.next()));
        return all;
    }

    /** In order, at one go. */
    private List<Outcome<Body>> bodies(Collection<BodySource> sources) {
        List<Outcome<BodyText>> texts = sources.stream().map(this::text).toList();
        Iterator<Outcome<Body>> made =
                bodies.render(texts.stream().map(Outcome::value).toList()).iterator();
        return texts.stream().map(text -> text.then(read -> made.next())).toList();
    }

    private Outcome<BodyText> text(BodySource source) {
        Head head = source.head();
        return sources.planned(head.path(), head.content())
                .then(bytes -> bytes.map(found -> text(found, head.path())).orElse(Outcome.of("")))
                .map(text -> new BodyText(text, source.context().get()));
    }

    /** Stage read has decoded the same bytes without a fault, and reported what it had to. */
    private static Outcome<String> text(byte[] bytes, SourcePath path) {
        return Outcome.of(DocumentText.decode(bytes, "content/" + path).value().body());
    }

    @Override
    public void close() {
        pages.close();
        bodies.close();
    }
}
