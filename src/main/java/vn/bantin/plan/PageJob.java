package vn.bantin.plan;

import java.util.Optional;
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
 * @param view what the template gets
 * @param body the document whose body the page shows
 */
public record PageJob(
        OutputPath path,
        Position origin,
        String template,
        Fingerprint templateFingerprint,
        PlannedView view,
        Optional<BodySource> body)
        implements Job {
    /** Whether it only says that something was taken down. */
    public boolean isTombstone() {
        return template.equals(Tombstones.TEMPLATE);
    }

    @Override
    public Inputs inputs() {
        return new Inputs(
                templateFingerprint,
                view.fingerprint(),
                body.map(source -> source.head().content()).orElse(Fingerprint.NONE),
                body.map(source -> Digest.of(source.context().get())).orElse(Fingerprint.NONE));
    }
}
