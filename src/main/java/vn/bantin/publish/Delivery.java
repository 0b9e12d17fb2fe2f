package vn.bantin.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Position;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.PublishReport.Result;
import vn.bantin.publish.remote.Change;
import vn.bantin.publish.remote.ReleaseFile;
import vn.bantin.publish.remote.Staging;
import vn.bantin.publish.remote.Target;

/**
 * A release on its way to a target, be it new or one of before. The order is that of {@link
 * #bring}: nothing is shown before all of it is there, nothing is deleted before all is shown, and
 * the record comes last, since whatever it names is believed to be there. Used once.
 */
final class Delivery {
    /** So few files may always be deleted. */
    private static final int FEW = 20;

    /** And this part of what is there: one in so many. */
    private static final int SHARE = 10;

    private final PublishRequest request;
    private final Connection connection;
    private final Collaborators others;
    private final Surroundings surroundings;
    private final Retries retries;
    private final Failures failures;

    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<OutputPath, Long> sizes = new HashMap<>();
    private Optional<Comparison> comparison = Optional.empty();
    private SortedSet<OutputPath> uploaded = new TreeSet<>();
    private Optional<Change> delivered = Optional.empty();

    Delivery(
            PublishRequest request,
            Connection connection,
            Collaborators others,
            Surroundings surroundings) {
        this.request = request;
        this.connection = connection;
        this.others = others;
        this.surroundings = surroundings;
        this.retries = new Retries(surroundings);
        this.failures = new Failures(request.target(), connection::discreet);
    }

    /** Where the release comes from that is to be there. */
    @FunctionalInterface
    interface Source {
        Release release(Target target, Retries retries) throws IOException;
    }

    /**
     * @param soFar what was found before
     */
    PublishReport deliver(Source source, List<Diagnostic> soFar) {
        diagnostics.addAll(soFar);
        Result result;
        try (Target target = retries.ask(connection::open)) {
            result = deliver(target, source);
        } catch (IOException failure) {
            result = failed(failure);
        }
        if (result == Result.PUBLISHED) {
            afterwards(delivered.orElseThrow());
        }
        return report(result);
    }

    private Result deliver(Target target, Source source) throws IOException {
        Release release = source.release(target, retries);
        Optional<byte[]> record = retries.ask(target::record);
        PublishPlan plan = compare(record, release).plan();
        if (plan.isEmpty() && retries.ask(target::isSettled)) {
            return Result.UNCHANGED;
        }
        if (!guard() || request.dryRun()) {
            return request.dryRun() && !hasErrors() ? Result.PLANNED : Result.FAILED;
        }
        try (LockKeeper lock = LockKeeper.take(target, surroundings, retries, LockKeeper.EVERY)) {
            Optional<byte[]> locked = retries.ask(target::record);
            if (!same(record, locked)) {
                compare(locked, release);
            }
            if (current().plan().isEmpty()) {
                return Result.UNCHANGED;
            }
            if (!same(record, locked) && !guard()) {
                return Result.FAILED;
            }
            bring(current().change(sizes), target, lock);
            return Result.PUBLISHED;
        }
    }

    private Comparison compare(Optional<byte[]> record, Release release) throws UnreadableRecord {
        Optional<ReleaseRecord> before =
                record.isPresent() ? Optional.of(RecordCodec.read(record.get())) : Optional.empty();
        Comparison made =
                new Comparison(
                        before,
                        release,
                        request.target().graceDays(),
                        surroundings.clock().instant());
        comparison = Optional.of(made);
        return made;
    }

    /** Whether it may go on; all reasons why not are found at once. */
    private boolean guard() throws IOException {
        Comparison planned = current();
        tooManyDeletes(planned).ifPresent(diagnostics::add);
        try {
            look(planned);
        } finally {
            // Not sooner: of what is packed the size is known only now.
            others.announced().accept(planned.plan(sizes));
        }
        return !hasErrors();
    }

    private void look(Comparison planned) throws IOException {
        List<ReleaseFile> puts = planned.puts();
        if (!puts.isEmpty()) {
            Scanner scanner = others.scanners().scanner(planned.wanted().files().values());
            Contents.Seen seen = new Contents(retries, surroundings.threads()).look(puts, scanner);
            sizes.putAll(seen.sizes());
            diagnostics.addAll(seen.findings());
        }
    }

    /** What has stayed its time was counted when it left the release. */
    private Optional<Diagnostic> tooManyDeletes(Comparison planned) {
        PublishPlan plan = planned.plan();
        int deletes = plan.removed().size() - plan.expired();
        int there = planned.before().map(ReleaseRecord::count).orElse(0);
        int most = request.bounds().allowDeletes().orElse(Math.max(FEW, there / SHARE));
        return deletes <= most
                ? Optional.empty()
                : Optional.of(
                        Diagnostic.of(
                                Fault.PUBLISH_TOO_MANY_DELETES,
                                Position.of("bantin.allowDeletes"),
                                request.target().name(),
                                String.valueOf(deletes),
                                String.valueOf(there),
                                String.valueOf(most)));
    }

    /** Upload, switch, delete, record. */
    private void bring(Change change, Target target, LockKeeper lock) throws IOException {
        Staging staging = retries.ask(() -> target.begin(change));
        int workers =
                Math.min(request.target().workers().orElse(target.workers()), target.workers());
        Upload upload = new Upload(change, workers, retries);
        uploaded = upload.there();
        upload.to(staging, lock);
        // Whoever slept meanwhile may have been taken for dead.
        lock.renew();
        retries.order(staging::show);
        lock.check();
        retries.ask(staging::delete);
        lock.check();
        retries.order(staging::finish);
        delivered = Optional.of(change);
    }

    private void afterwards(Change change) {
        SortedSet<OutputPath> put = new TreeSet<>();
        change.puts().forEach(file -> put.add(file.path()));
        try {
            diagnostics.addAll(
                    others.afterwards()
                            .after(
                                    new Afterwards.Published(
                                            current().wanted().files().values(),
                                            put,
                                            change.deletes())));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private Result failed(IOException failure) {
        diagnostics.add(failures.diagnostic(failure));
        if (!uploaded.isEmpty()) {
            diagnostics.add(
                    failures.at(
                            Fault.PUBLISH_PARTLY,
                            String.valueOf(uploaded.size()),
                            String.valueOf(current().puts().size()),
                            Names.few(uploaded)));
        }
        return Result.FAILED;
    }

    private PublishReport report(Result result) {
        Optional<Comparison> made = comparison;
        return new PublishReport(
                request.target().name(),
                result,
                made.flatMap(Comparison::before).map(ReleaseRecord::release),
                delivered.map(Change::to),
                made.map(found -> found.plan(sizes)).orElse(PublishReport.NO_PLAN),
                uploaded,
                diagnostics);
    }

    private Comparison current() {
        return comparison.orElseThrow();
    }

    private boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }

    private static boolean same(Optional<byte[]> one, Optional<byte[]> other) {
        return Arrays.equals(one.orElse(null), other.orElse(null));
    }
}
