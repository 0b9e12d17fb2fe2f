package vn.bantin.content;

import java.util.List;
import java.util.function.Supplier;
import vn.bantin.concurrent.Lazy;
import vn.bantin.content.RoomyThreads.Task;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;

/**
 * Makes safe HTML of a body in Markdown. Whatever the text, it ends within some seconds of work
 * with HTML or with an error that has a place; it never throws for what an author wrote.
 *
 * <pre>
 * on a roomy thread: BodyLimits ▶ Markdown, from a GuardedText ▶ BodyTree ▶ NodeWriters ▶ Finisher
 * </pre>
 *
 * The HTML is safe because of how it is made: tags and attributes come only from this package's
 * source code, texts are escaped, addresses are checked by {@link Links} and {@link Pictures}. HTML
 * of the author's is read and written anew by {@link RawHtml}.
 *
 * <p>Class names in the result, for themes: {@code box}, {@code box-note}, {@code box-tip}, {@code
 * box-warning}, {@code box-info}, {@code box-title}, {@code credit}, {@code gallery}, {@code
 * picture}, {@code pull-quote}, {@code video}, {@code video-link}, {@code table-scroll}, {@code
 * align-left}, {@code align-center}, {@code align-right}, {@code footnotes}, {@code footnote-ref},
 * {@code footnote-back}, {@code language-…}.
 *
 * <p>Safe for use by many threads at once. To be built once; {@link #close} stops its threads.
 */
public final class BodyRenderer implements AutoCloseable {
    // Both load hundreds of classes, and a build where nothing has changed has no body to make.
    private final Lazy<Markdown> markdown = new Lazy<>(Markdown::new);
    private final Lazy<Finisher> finisher = new Lazy<>(Finisher::new);

    private final RoomyThreads threads = new RoomyThreads();

    /** One body; empty when its text goes beyond a limit. */
    public Outcome<Body> render(BodyText body) {
        return render(List.of(body)).get(0);
    }

    /** Likewise many, which takes less time than one by one; in the same order. */
    public List<Outcome<Body>> render(List<BodyText> bodies) {
        return threads.run(bodies.stream().map(this::task).toList());
    }

    private Task<Outcome<Body>> task(BodyText body) {
        BodyContext context = body.context();
        // Made here, not within the limit of the first body.
        Markdown parser = markdown.get();
        // flexmark would put U+FFFD in place of NUL; any other control character is left out later.
        String text = body.text().replace('\0', '\1');
        GuardedText guarded = new GuardedText(text);
        // A thread that is left behind keeps its findings: whoever gives its body up begins anew.
        Supplier<Findings> none =
                () ->
                        new Findings(
                                new SourceLines(
                                        "content/" + context.source(), context.bodyLine(), text));
        return new Task<>(
                () -> guardedly(parser, body, guarded, none.get()),
                guarded.limit(),
                () -> refused(new Refusal(Fault.BODY_TOO_SLOW, guarded.last()), none.get()));
    }

    private Outcome<Body> guardedly(
            Markdown parser, BodyText body, GuardedText guarded, Findings findings) {
        BodyContext context = body.context();
        try {
            new BodyLimits(body.text(), findings).check();
            BodyTree tree = BodyTree.of(parser.parse(guarded));
            Rendering page = Rendering.ofPage(guarded.toString(), tree, context, findings);
            String html = html(tree, page);
            String lite = context.lite() ? html(tree, page.ofTwin()) : "";
            Anchors anchors = page.anchors();
            return new Outcome<>(
                    new Body(html, lite, anchors.ids(), anchors.elsewhere(), anchors.headings()),
                    findings.all());
        } catch (Refusal refusal) {
            return refused(refusal, findings);
        } catch (StackOverflowError tooDeep) {
            String most = String.valueOf(BodyLimits.MAX_DEPTH);
            return refused(new Refusal(Fault.BODY_TOO_DEEP, guarded.last(), most), findings);
        }
    }

    private String html(BodyTree tree, Rendering rendering) {
        rendering.children(tree.root());
        rendering.footnotes().writeAll();
        rendering.anchors().check();
        String html = rendering.out().toString();
        if (rendering.raw().isUsed()) {
            String url = rendering.context().pageUrl();
            html = finisher.get().finish(html, url, rendering.out().cap());
        }
        return html;
    }

    private static Outcome<Body> refused(Refusal refusal, Findings findings) {
        refusal.tell(findings);
        return new Outcome<>(Body.NONE, findings.all());
    }

    @Override
    public void close() {
        threads.close();
    }
}
