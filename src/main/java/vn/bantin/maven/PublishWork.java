package vn.bantin.maven;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import vn.bantin.build.BuildRequest;
import vn.bantin.config.PublishTarget;
import vn.bantin.config.SiteConfig;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.disk.RealOperations;
import vn.bantin.publish.Collaborators;
import vn.bantin.publish.Connection;
import vn.bantin.publish.PublicSideChecks;
import vn.bantin.publish.PublishConfig;
import vn.bantin.publish.PublishReport;
import vn.bantin.publish.PublishRequest;
import vn.bantin.publish.PublishRequest.Bounds;
import vn.bantin.publish.PublishRequest.Places;
import vn.bantin.publish.Publisher;
import vn.bantin.publish.Rollback;
import vn.bantin.publish.SiteHosting;
import vn.bantin.publish.after.Patience;
import vn.bantin.publish.after.PublicSide;
import vn.bantin.publish.host.Gzip;
import vn.bantin.publish.remote.Access;
import vn.bantin.publish.remote.Compressor;
import vn.bantin.publish.remote.Credentials;
import vn.bantin.publish.remote.ReleaseId;

/** What the goals that publish have in common: from names of targets to reports of each. */
final class PublishWork {
    /** Networks of caches show what is new within this. */
    private static final Duration CACHES = Duration.ofMinutes(2);

    private final GoalRun run;
    private final MavenSide maven;
    private final Drivers drivers;
    private final PublishParameters parameters;

    PublishWork(GoalRun run, MavenSide maven, Drivers drivers, PublishParameters parameters) {
        this.run = run;
        this.maven = maven;
        this.drivers = drivers;
        this.parameters = parameters;
    }

    /** Publishes to each target that is meant; one that fails does not keep the others waiting. */
    void publish() throws MojoExecutionException, MojoFailureException {
        each(
                parts ->
                        new Publisher(
                                        parts.request,
                                        parts.connection,
                                        parts.others,
                                        parts.surroundings)
                                .publish());
    }

    /**
     * Goes back, or says what can be gone back to.
     *
     * @param release its name; empty where nobody knows it yet
     */
    void rollBack(String release) throws MojoExecutionException, MojoFailureException {
        if (release.isBlank()) {
            list();
        } else {
            each(parts -> rollback(parts).to(release.strip()));
        }
    }

    private static Rollback rollback(Parts parts) {
        return new Rollback(parts.request, parts.connection, parts.others, parts.surroundings);
    }

    private void list() throws MojoExecutionException, MojoFailureException {
        SiteConfig config = config();
        for (PublishTarget target : targets(config)) {
            Outcome<Parts> parts = parts(target, config);
            run.answerable(run.places().in(parts.diagnostics()));
            Outcome<List<ReleaseId>> earlier = rollback(parts.value()).earlier();
            run.answerable(run.places().in(earlier.diagnostics()));
            boolean none = earlier.value().isEmpty();
            run.console().label(none ? "rollbackNone" : "rollbackList", target.name());
            earlier.value().forEach(release -> run.console().line("  " + release));
        }
    }

    private interface Deed {
        PublishReport of(Parts parts);
    }

    private void each(Deed deed) throws MojoExecutionException, MojoFailureException {
        SiteConfig config = config();
        List<Diagnostic> all = new ArrayList<>();
        for (PublishTarget target : targets(config)) {
            Outcome<Parts> parts = parts(target, config);
            PublishReport report =
                    parts.hasErrors()
                            ? PublishReport.failed(target.name(), parts.diagnostics())
                            : deed.of(parts.value());
            PublishReport shown = report.with(run.places().in(report.diagnostics()));
            new PublishText(run.console()).show(shown);
            Path file = run.request().roots().cache().resolve("publish-" + target.name() + ".json");
            run.report(file.toString(), "", new PublishJson(shown));
            all.addAll(shown.diagnostics());
        }
        run.judge("publishFailed", all);
    }

    private SiteConfig config() throws MojoExecutionException, MojoFailureException {
        Outcome<Optional<SiteConfig>> config = PublishConfig.read(run.request().roots().content());
        run.answerable(run.places().in(config.diagnostics()));
        return config.value().orElseThrow();
    }

    private List<PublishTarget> targets(SiteConfig config)
            throws MojoExecutionException, MojoFailureException {
        String written = Optional.ofNullable(parameters.target()).orElse("");
        Outcome<List<PublishTarget>> chosen = PublishConfig.chosen(config.publish(), written);
        run.answerable(run.places().in(chosen.diagnostics()));
        return chosen.value();
    }

    /** All that one target needs. */
    private record Parts(
            PublishRequest request,
            Connection connection,
            Collaborators others,
            vn.bantin.publish.Surroundings surroundings) {}

    private Outcome<Parts> parts(PublishTarget target, SiteConfig config) {
        CredentialSource source = maven.credentials();
        Outcome<Credentials> own = source.of(target);
        Outcome<Credentials> purging = source.ofPurge(target);
        List<Diagnostic> faults = new ArrayList<>(own.diagnostics());
        faults.addAll(purging.diagnostics());
        Parts parts =
                new Parts(
                        request(target, config),
                        connection(target, own.value()),
                        others(target, config, purging.value()),
                        surroundings());
        return new Outcome<>(parts, faults);
    }

    private PublishRequest request(PublishTarget target, SiteConfig config) {
        BuildRequest asked = run.request();
        Optional<Integer> deletes =
                Optional.of(parameters.allowDeletes()).filter(count -> count >= 0);
        return new PublishRequest(
                target,
                config.baseUrl(),
                new Places(asked.roots().output(), asked.roots().cache()),
                new Bounds(
                        asked.now(),
                        Duration.ofHours(parameters.maxAge()),
                        deletes,
                        run.exclusive()),
                parameters.dryRun());
    }

    private Connection connection(PublishTarget target, Credentials credentials) {
        BuildRequest.Roots roots = run.request().roots();
        Map<String, String> settings = new HashMap<>();
        target.settings().forEach((key, value) -> settings.put(key, value.value()));
        settings.computeIfPresent("path", (key, path) -> here(target, path));
        target.workers().ifPresent(workers -> settings.put("workers", String.valueOf(workers)));
        settings.put("content", roots.content().toString());
        settings.put("output", roots.output().toString());
        Access access =
                new Access(
                        credentials,
                        roots.cache().resolve("publish").resolve(target.name()),
                        run.surroundings().home(),
                        new RealOperations(),
                        maven.proxies());
        return new DriverConnection(drivers, target, settings, access);
    }

    /** A path on this machine is meant from where Maven stands. */
    private String here(PublishTarget target, String path) {
        boolean elsewhere = target.driver() == PublishTarget.Driver.SFTP;
        return elsewhere || path.startsWith("~")
                ? path
                : run.surroundings().basedir().resolve(path).normalize().toString();
    }

    private Collaborators others(PublishTarget target, SiteConfig config, Credentials purging) {
        List<Compressor> compressors = new ArrayList<>(List.of(new Gzip()));
        if (target.precompress()) {
            compressors.addAll(drivers.compressors());
        }
        PublicSide side = new PublicSide(target.publicUrl(), maven.proxies());
        Patience patience = new Patience(CACHES, PublishWork::sleep);
        return new Collaborators(
                new SiteHosting(target, config, compressors),
                new ScanSetting(run, maven),
                plan -> new PublishText(run.console()).show(target.name(), plan),
                new PublicSideChecks(target, side, patience, purging, config.hub()));
    }

    private vn.bantin.publish.Surroundings surroundings() {
        return new vn.bantin.publish.Surroundings(
                run.surroundings().publisher(maven.environment()),
                run.request().threads(),
                Clock.systemUTC(),
                PublishWork::sleep,
                new SecureRandom()::nextDouble);
    }

    private static void sleep(Duration time) throws InterruptedException {
        Thread.sleep(time.toMillis());
    }
}
