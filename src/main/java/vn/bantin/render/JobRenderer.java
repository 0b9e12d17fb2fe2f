package vn.bantin.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import vn.bantin.content.Body;
import vn.bantin.content.BodyContext;
import vn.bantin.content.BodyRenderer;
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
    private final SharedBodies sharedBodies = new SharedBodies();
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
        if (job instanceof PageJob page) {
            return page(page);
        }
        if (job instanceof FeedJob feed) {
            return feed(feed);
        }
        if (job instanceof PictureJob picture) {
            return pictures(List.of(picture)).map(rendered -> rendered.get(0));
        }
        return asset((CopyJob) job);
    }

    private Outcome<Rendered> page(PageJob job) {
        Outcome<Body> body = job.body().map(this::pageBody).orElse(Outcome.of(Body.NONE));
        return body.then(
                made ->
                        pages.render(
                                        job.template(),
                                        job.view().get(),
                                        new Markup(made.html()),
                                        contents(job, made),
                                        job.path().address())
                                .map(bytes -> new Rendered(Optional.of(bytes), made)));
    }

    private static List<LinkView> contents(PageJob job, Body body) {
        return job.body()
                .map(source -> TableOfContents.of(body, source.head().syllables()))
                .orElse(List.of());
    }

    private Outcome<Rendered> feed(FeedJob job) {
        List<String> contents = new ArrayList<>();
        for (BodySource source : job.bodies()) {
            // The page of the same article reports what is wrong with its body.
            contents.add(
                    feedBodies.of(
                            source.head().path(),
                            () -> body(source.head(), source.context().get()).value().html()));
        }
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

    /** What is wrong with a body, and what it offers and wants, is told by the page itself. */
    private Outcome<Body> pageBody(BodySource source) {
        SourcePath document = source.head().path();
        Outcome<Body> body =
                sharedBodies
                        .take(document)
                        .orElseGet(
                                () -> {
                                    BodyContext context = source.context().get();
                                    Outcome<Body> made = body(source.head(), context);
                                    if (context.lite()) {
                                        sharedBodies.put(document, made);
                                    }
                                    return made;
                                });
        return source.lite() ? Outcome.of(body.value().twin()) : body;
    }

    private Outcome<Body> body(Head head, BodyContext context) {
        return sources.planned(head.path(), head.content())
                .then(bytes -> bytes.map(found -> text(found, head.path())).orElse(Outcome.of("")))
                .then(text -> bodies.render(text, context));
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
