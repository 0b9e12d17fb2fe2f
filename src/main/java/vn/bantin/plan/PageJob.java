package vn.bantin.plan;

import java.util.Optional;
import java.util.function.Supplier;
import vn.bantin.diagnostic.Position;
import vn.bantin.fingerprint.Digest;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.path.OutputPath;

/**
 * A page that a template makes from a view.
 *
 * @param path where it goes
 * @param origin what it is made for
 * @param template entry template
 * @param templateFingerprint of the template's closure
 * @param view made when asked for; a pure function of the site
 * @param body the document whose body the page shows
 */
public record PageJob(
        OutputPath path,
        Position origin,
        String template,
        Fingerprint templateFingerprint,
        Supplier<? extends Record> view,
        Optional<BodySource> body)
        implements Job {
    @Override
    public Inputs inputs() {
        return new Inputs(
                templateFingerprint,
                Digest.of(view.get()),
                body.map(source -> source.head().content()).orElse(Fingerprint.NONE),
                body.map(source -> Digest.of(source.context().get())).orElse(Fingerprint.NONE));
    }
}
