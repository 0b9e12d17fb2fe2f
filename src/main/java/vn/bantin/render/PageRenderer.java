package vn.bantin.render;

import freemarker.core.Environment;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.diagnostic.Position;
import vn.bantin.view.LinkView;
import vn.bantin.view.Markup;

/**
 * Puts a view and a body into a template. Depends on nothing else: same arguments, same theme, same
 * bytes. Safe for all threads; holds a watchdog thread until closed.
 */
public final class PageRenderer implements AutoCloseable {
    private static final Duration SLOWEST_PAGE = Duration.ofSeconds(10);
    private static final int LARGEST_PAGE = 20 << 20;
    private static final byte[] NOTHING = {};

    private final Theme theme;
    private final TextModel text;
    private final Parts parts;
    private final Watchdog watchdog;
    private final Duration slowest;
    private final ThreadLocal<PageBytes> buffers;

    public PageRenderer(Theme theme) {
        this(theme, new Parts(theme));
    }

    PageRenderer(Theme theme, Parts parts) {
        this(theme, parts, SLOWEST_PAGE, LARGEST_PAGE);
    }

    PageRenderer(Theme theme, Parts parts, Duration slowest, int largest) {
        this.theme = theme;
        this.text = new TextModel(theme.texts());
        this.parts = parts;
        this.slowest = slowest;
        this.watchdog = new Watchdog(slowest);
        this.buffers = ThreadLocal.withInitial(() -> new PageBytes(largest));
    }

    /**
     * The page's bytes, UTF-8. After an error there are none. A template that the theme has already
     * reported gives no bytes and no further word: the run has failed before its first page.
     *
     * @param template an entry template's name, as {@code article.ftlh}
     * @param view its components are the template's variables
     * @param body the variable {@code body}; {@link Markup#NONE} where there is none
     * @param page output path of the page, for messages
     */
    public Outcome<byte[]> render(String template, Record view, Markup body, String page) {
        return render(template, view, body, List.of(), page);
    }

    /**
     * The same, with a table of contents.
     *
     * @param toc the variable {@code toc}: links to headings of the body
     */
    public Outcome<byte[]> render(
            String template, Record view, Markup body, List<LinkView> toc, String page) {
        if (!theme.has(template)) {
            Position position = Position.of("templates/" + template);
            return failed(Failures.ofMissing(template, position, DefaultTheme.ENTRIES));
        }
        Optional<Template> sound = theme.sound(template);
        return sound.isEmpty()
                ? Outcome.of(NOTHING)
                : render(
                        sound.get(),
                        new PageModel(view, body, toc, text, theme.wrapper(), parts),
                        page);
    }

    /**
     * A template's fault shows on every page made with it. Of those of one kind at one place in
     * {@code templates/} this keeps the first in the order of reports; all others stay.
     */
    public static List<Diagnostic> oncePerPlace(List<Diagnostic> diagnostics) {
        Set<String> seen = new HashSet<>();
        return diagnostics.stream()
                .sorted()
                .filter(
                        d ->
                                !d.position().file().startsWith("templates/")
                                        || seen.add(d.fault() + " " + d.position()))
                .toList();
    }

    /** Stops the watchdog; pages are no longer stopped after their time. */
    @Override
    public void close() {
        watchdog.close();
    }

    private Outcome<byte[]> render(Template template, PageModel model, String page) {
        PageBytes out = buffers.get();
        out.reset();
        try {
            Environment environment = template.createProcessingEnvironment(model, out);
            return process(environment, model, out, page);
        } catch (TemplateException failure) {
            return failed(Failures.ofPage(failure, model.names(), page));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Outcome<byte[]> process(
            Environment environment, PageModel model, PageBytes out, String page) {
        String name = environment.getMainTemplate().getName();
        try (Watchdog.Run run = watchdog.watch(environment)) {
            try {
                environment.process();
                return Outcome.of(out.toBytes());
            } catch (TemplateException failure) {
                return failed(Failures.ofPage(failure, model.names(), page));
            } catch (PageBytes.TooLong tooLong) {
                return stopped(Fault.TEMPLATE_TOO_LONG, tooLong.writer(), name, page);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            } catch (StackOverflowError deep) {
                return stopped(Fault.TEMPLATE_NESTED, Nodes.deepest(environment), name, page);
            } catch (OutOfMemoryError large) {
                return stopped(Fault.TEMPLATE_MEMORY, run.seen(), name, page);
            } catch (RuntimeException failure) {
                return interrupted(run, failure, name, page);
            }
        }
    }

    private Outcome<byte[]> interrupted(
            Watchdog.Run run, RuntimeException failure, String name, String page) {
        if (run.expired()) {
            Position position = positionIn(run.seen(), name);
            String seconds = Long.toString(slowest.toSeconds());
            return failed(Diagnostic.of(Fault.TEMPLATE_TOO_SLOW, position, seconds, page));
        } else if (Thread.currentThread().isInterrupted()) {
            throw (CancellationException) new CancellationException(page).initCause(failure);
        }
        throw failure;
    }

    private static Outcome<byte[]> stopped(
            Fault fault, Optional<Position> position, String name, String page) {
        return failed(Diagnostic.of(fault, positionIn(position, name), page));
    }

    /** The instruction where it is known, else the page's template. */
    private static Position positionIn(Optional<Position> instruction, String template) {
        return instruction.orElseGet(() -> Position.of("templates/" + template));
    }

    private static Outcome<byte[]> failed(Diagnostic fault) {
        return new Outcome<>(NOTHING, List.of(fault));
    }
}
