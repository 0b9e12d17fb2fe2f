package vn.bantin.maven;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;
import vn.bantin.build.BuildRequest;
import vn.bantin.diagnostic.Language;
import vn.bantin.fingerprint.Checksum;
import vn.bantin.fingerprint.Digest;
import vn.bantin.fingerprint.Fingerprint;

/**
 * What the machine and Maven say: read here, once, and nowhere else.
 *
 * @param basedir absolute; relative folders are meant from here
 * @param home the user's own folder
 * @param isInteractive whether a person is watching (no {@code -B})
 * @param processors of the machine
 * @param started when this run started; times of files are compared with it, and no page shows it
 */
record Surroundings(
        Path basedir, Path home, boolean isInteractive, int processors, Instant started) {
    static Surroundings of(@Nullable File basedir, @Nullable MavenSession session) {
        Path folder = basedir != null ? basedir.toPath() : Path.of("");
        boolean watched = session != null && session.getRequest().isInteractiveMode();
        return new Surroundings(
                folder.toAbsolutePath().normalize(),
                Path.of(System.getProperty("user.home")),
                watched,
                Runtime.getRuntime().availableProcessors(),
                Clock.systemUTC().instant());
    }

    /** Whether somebody may be asked: CI says of itself what it is, with or without {@code -B}. */
    boolean mayAsk() {
        String ci = System.getenv("CI");
        return isInteractive && (ci == null || ci.isEmpty() || ci.equals("false"));
    }

    /** What CI hands over. */
    static Environment environment() {
        return new Environment(System.getenv());
    }

    /** The user's name on this machine. */
    String user() {
        return System.getProperty("user.name", "");
    }

    /** This machine's own name; empty where it has none. */
    String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "";
        }
    }

    /** Who publishes, for others who want to: the run of CI, else who sits where. */
    String publisher(Environment environment) {
        String pid = "pid " + ProcessHandle.current().pid();
        return environment
                .value("CI_JOB_URL")
                .or(
                        () ->
                                environment
                                        .value("GITHUB_RUN_ID")
                                        .map(
                                                run ->
                                                        environment
                                                                        .value("GITHUB_REPOSITORY")
                                                                        .orElse("GitHub")
                                                                + " run "
                                                                + run))
                .map(run -> run + ", " + pid)
                .orElseGet(() -> user() + "@" + host() + ", " + pid);
    }

    Path folder(@Nullable String written, String fallback) {
        return basedir.resolve(written == null || written.isBlank() ? fallback : written)
                .normalize();
    }

    /** All that a goal depends on besides files. */
    BuildRequest request(CommonParameters parameters)
            throws MojoExecutionException, MojoFailureException {
        BuildRequest.Roots roots =
                new BuildRequest.Roots(
                        folder(parameters.content(), "content"),
                        folder(parameters.templates(), "templates"),
                        folder(parameters.output(), "target/site"),
                        folder(parameters.cache(), "target/bantin"),
                        home);
        return new BuildRequest(
                roots,
                now(parameters.now()),
                parameters.drafts(),
                parameters.threads() > 0 ? parameters.threads() : processors,
                started,
                generator());
    }

    /** The build clock. */
    static Instant now(@Nullable String written) throws MojoFailureException {
        if (written == null || written.isBlank()) {
            return Clock.systemUTC().instant();
        }
        try {
            return Instant.parse(written);
        } catch (DateTimeException unreadable) {
            throw new MojoFailureException(
                    "bantin.now: «"
                            + written
                            + "» không phải một thời điểm, ví dụ 2026-11-24T08:00:00Z"
                            + " / is no instant, such as 2026-11-24T08:00:00Z",
                    unreadable);
        }
    }

    List<Language> languages(@Nullable String written) throws MojoFailureException {
        return switch (written == null ? "vi" : written) {
            case "vi" -> List.of(Language.VI);
            case "en" -> List.of(Language.EN);
            case "both" -> List.of(Language.VI, Language.EN);
            default ->
                    throw new MojoFailureException(
                            "bantin.lang: «"
                                    + written
                                    + "» – chỉ có vi, en, both / only vi, en, both");
        };
    }

    /**
     * Of our own jar and the Java that runs it: another version must not trust what this one left.
     */
    private static Fingerprint generator() throws MojoExecutionException {
        try {
            Path jar =
                    Path.of(
                            Surroundings.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            byte[] bytes = Files.isRegularFile(jar) ? Files.readAllBytes(jar) : new byte[0];
            return Digest.of(Checksum.of(bytes), Runtime.version().feature());
        } catch (IOException | URISyntaxException unreadable) {
            throw new MojoExecutionException("The plugin cannot read its own jar.", unreadable);
        }
    }
}
