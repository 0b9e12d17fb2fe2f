package vn.bantin.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.bantin.content.Head;
import vn.bantin.diagnostic.Position;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.path.OutputPath;
import vn.bantin.path.SourcePath;
import vn.bantin.site.Article;
import vn.bantin.view.RedirectPage;

/**
 * A page that a template makes from a view.
 *
 * @param path where it goes
 * @param from finds what it is made for: a position in each of a million documents, which next to
 *     nobody asks for
 * @param template entry template
 * @param templateFingerprint of the template's closure
 * @param view what the template gets
 * @param body the document whose body the page shows
 */
public record PageJob(
        OutputPath path,
        Supplier<Position> from,
        String template,
        Fingerprint templateFingerprint,
        PlannedView view,
        Optional<BodySource> body)
        implements Job {
    /** Of a page of which it is known where it comes from. */
    public PageJob(
            OutputPath path,
            Position origin,
            String template,
            Fingerprint templateFingerprint,
            PlannedView view,
            Optional<BodySource> body) {
        this(path, () -> origin, template, templateFingerprint, view, body);
    }

    @Override
    public Position origin() {
        return from.get();
    }

    /** Whether it only says that something was taken down. */
    public boolean isTombstone() {
        return template.equals(Tombstones.TEMPLATE);
    }

    /** Where it only sends its readers on to, an absolute address; {@code ""} of all others. */
    public String leadsTo() {
        return template.equals(Redirects.TEMPLATE) && view.get() instanceof RedirectPage redirect
                ? redirect.target()
                : "";
    }

    @Override
    public List<BodySource> bodies() {
        return body.stream().toList();
    }

    @Override
    public PageJob after(Map<SourcePath, Head> heads) {
        Optional<BodySource> changed = body.map(source -> source.after(heads));
        PlannedView shown = changed.map(source -> view.after(source.head())).orElse(view);
        return new PageJob(path, from, template, templateFingerprint, shown, changed);
    }

    /** The same page where other articles are to be read after it. */
    PageJob leadingTo(List<Article> readMore) {
        PlannedView shown = view.leadingTo(readMore);
        return new PageJob(path, from, template, templateFingerprint, shown, body);
    }

    @Override
    public Inputs inputs() {
        return new Inputs(
                templateFingerprint,
                view.fingerprint(),
                body.map(source -> source.head().content()).orElse(Fingerprint.NONE),
                body.map(source -> source.context().print()).orElse(Fingerprint.NONE));
    }
}
