package vn.bantin.publish;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.ReleaseRecord.Line;
import vn.bantin.publish.remote.Content;
import vn.bantin.publish.remote.RecordedFile;
import vn.bantin.publish.remote.ReleaseFile;
import vn.bantin.publish.remote.ReleaseId;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.Target;

/**
 * Publishes again what a target had before: its files come from the target itself, by the record of
 * that release, and go the way of every release. What readers get then is a new release with the
 * content of the old one. For one run.
 */
public final class Rollback {
    private final PublishRequest request;
    private final Connection connection;
    private final Collaborators others;
    private final Surroundings surroundings;

    public Rollback(
            PublishRequest request,
            Connection connection,
            Collaborators others,
            Surroundings surroundings) {
        this.request = request;
        this.connection = connection;
        this.others = others;
        this.surroundings = surroundings;
    }

    /** Releases that can be gone back to, newest first. */
    public Outcome<List<ReleaseId>> earlier() {
        Retries retries = new Retries(surroundings);
        try (Target target = retries.ask(connection::open)) {
            return Outcome.of(retries.ask(target::earlier));
        } catch (IOException failure) {
            return new Outcome<>(List.of(), List.of(failures().diagnostic(failure)));
        }
    }

    /**
     * @param written name of the release, as one types it
     */
    public PublishReport to(String written) {
        Outcome<List<ReleaseId>> earlier = earlier();
        if (earlier.hasErrors()) {
            return PublishReport.failed(request.target().name(), earlier.diagnostics());
        }
        List<String> names = earlier.value().stream().map(ReleaseId::value).toList();
        if (!names.contains(written)) {
            Diagnostic unknown =
                    failures().at(Fault.PUBLISH_RELEASE_UNKNOWN, written, String.join(", ", names));
            return PublishReport.failed(request.target().name(), List.of(unknown));
        }
        ReleaseId release = new ReleaseId(written);
        return new Delivery(request, connection, others, surroundings)
                .deliver((target, retries) -> release(release, target, retries), List.of());
    }

    private Release release(ReleaseId id, Target target, Retries retries) throws IOException {
        ReleaseRecord record = RecordCodec.read(retries.ask(() -> target.record(id)));
        SortedMap<OutputPath, ReleaseFile> files = new TreeMap<>();
        record.files()
                .forEach(
                        (path, line) ->
                                files.put(path, file(path, line, content(id, path, line, target))));
        return new Release(record.generator(), record.base(), files);
    }

    private static ReleaseFile file(OutputPath path, Line line, Content content) {
        return new ReleaseFile(
                path, line.print(), line.size(), line.wave(), line.serving(), content);
    }

    /** That the target has given what it was asked for can only be seen by its size. */
    private static Content content(ReleaseId id, OutputPath path, Line line, Target target) {
        return () -> {
            byte[] bytes = target.read(id, new RecordedFile(path, line.print()));
            if (line.size() >= 0 && bytes.length != line.size()) {
                throw RemoteFailure.of(
                        RemoteFailure.Kind.DAMAGED,
                        path + " of release " + id + " has " + bytes.length + " bytes");
            }
            return bytes;
        };
    }

    private Failures failures() {
        return new Failures(request.target(), connection::discreet);
    }
}
