package vn.bantin.publish;

import java.util.Optional;
import vn.bantin.diagnostic.Outcome;

/**
 * Publishes the output folder to one target: compare, plan, guard, upload, switch, delete, record,
 * verify. What is not to be published is found before the target is asked anything, and whatever
 * fails before the switch leaves readers with what they had. For one run.
 */
public final class Publisher {
    private final PublishRequest request;
    private final Connection connection;
    private final Collaborators others;
    private final Surroundings surroundings;

    public Publisher(
            PublishRequest request,
            Connection connection,
            Collaborators others,
            Surroundings surroundings) {
        this.request = request;
        this.connection = connection;
        this.others = others;
        this.surroundings = surroundings;
    }

    public PublishReport publish() {
        BuiltSite built = new BuiltSite(request, others.hosting(), surroundings.threads());
        Outcome<Optional<Release>> site = built.release();
        if (site.value().isEmpty() || site.hasErrors()) {
            return PublishReport.failed(request.target().name(), site.diagnostics());
        }
        Release release = site.value().get();
        PublishReport report =
                new Delivery(request, connection, others, surroundings)
                        .deliver((target, retries) -> release, site.diagnostics());
        return report.result() == PublishReport.Result.UNCHANGED
                ? report
                : report.and(built.foreign());
    }
}
