package vn.bantin.build;

import java.util.List;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.publish.scan.Canary;
import vn.bantin.publish.scan.PrivatePhoto;
import vn.bantin.publish.scan.PublishedTexts;

/**
 * What tells documents that are not published from those that are, by the same stages as every goal
 * and from the bodies of the former alone. Writes nothing.
 */
public final class UnpublishedTexts {
    private final BuildRequest request;
    private final Progress progress;

    /** For one question. */
    public UnpublishedTexts(BuildRequest request, Progress progress) {
        this.request = request;
        this.progress = progress;
    }

    /**
     * @param canaries that are to be found nowhere
     * @param photos that no published document shows
     * @param published knows whether something published says the same
     * @param diagnostics why there is no portal; else empty
     */
    public record Found(
            List<Canary> canaries,
            List<PrivatePhoto> photos,
            PublishedTexts published,
            List<Diagnostic> diagnostics) {}

    /** Reads them. */
    public Found find() {
        return new Found(List.of(), List.of(), PublishedTexts.NONE, List.of());
    }
}
