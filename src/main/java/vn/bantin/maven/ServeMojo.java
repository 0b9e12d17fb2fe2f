package vn.bantin.maven;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import vn.bantin.build.BuildRequest;
import vn.bantin.serve.PreviewOptions;
import vn.bantin.serve.PreviewServer;

/**
 * Shows the portal to its editors while they write: builds it, serves it to this machine only,
 * builds again what changes and reloads the browser. Drafts and scheduled articles are in view
 * behind a ribbon; errors appear in the page. What it builds lies in a folder of its own below the
 * cache folder. Ends with Ctrl+C.
 */
@Mojo(name = "serve", requiresProject = false, threadSafe = true)
public final class ServeMojo extends BantinMojo {
    private static final int USUAL_PORT = 8080;
    private static final int PORTS_TRIED = 20;
    private static final long PATIENCE_SECONDS = 60;

    /** The port. Default: 8080, or the next free one of the 19 after it. */
    @Parameter(property = "bantin.port")
    private @Nullable Integer port;

    /**
     * The address of the network interface. Any other than the default lets other machines see the
     * preview, drafts included.
     */
    @Parameter(property = "bantin.bind", defaultValue = "127.0.0.1")
    private @Nullable String bind;

    /** Names that the preview may be called by besides localhost, separated by commas. */
    @Parameter(property = "bantin.hosts")
    private @Nullable String hosts;

    private final CountDownLatch stop = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    @Override
    BuildRequest asked(BuildRequest request) {
        return request.preview();
    }

    @Override
    void ended() {
        ended.countDown();
    }

    @Override
    void execute(GoalRun run) throws MojoExecutionException, MojoFailureException {
        Thread whenAsked = new Thread(this::stopAndWait, "bantin-stop");
        Runtime.getRuntime().addShutdownHook(whenAsked);
        PreviewOptions options = options(run.console());
        try (PreviewServer server = start(options, run)) {
            announce(options, server.port(), run.console());
            stop.await();
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
        run.console().label("serveStopped");
        forget(whenAsked);
    }

    /** So that a Maven that stays does not gather them. */
    private static void forget(Thread whenAsked) {
        try {
            Runtime.getRuntime().removeShutdownHook(whenAsked);
        } catch (IllegalStateException itIsRunning) {
            // Then the process ends anyway.
        }
    }

    private PreviewServer start(PreviewOptions options, GoalRun run) throws MojoFailureException {
        try {
            Optional<PreviewServer> server =
                    PreviewServer.start(options, requests(run.request()), new PreviewText(run));
            return server.orElseThrow(() -> new MojoFailureException(busy(run.console())));
        } catch (IOException unusable) {
            String address = options.address().getHostAddress();
            String why = String.valueOf(unusable.getMessage());
            throw new MojoFailureException(
                    run.console().text("serveCannotBind", address, why), unusable);
        }
    }

    /** The clock goes on, unless somebody has said what time it is to be. */
    private Supplier<BuildRequest> requests(BuildRequest first) {
        Clock clock = Clock.systemUTC();
        return () -> {
            Instant time = clock.instant();
            return first.at(hasFixedClock() ? first.now() : time, time);
        };
    }

    private String busy(Console console) {
        return port != null
                ? console.text("servePortBusy", String.valueOf(port))
                : console.text(
                        "serveNoPort", String.valueOf(USUAL_PORT), String.valueOf(PORTS_TRIED - 1));
    }

    private PreviewOptions options(Console console) throws MojoFailureException {
        String address = bind == null ? "127.0.0.1" : bind;
        List<String> names =
                hosts == null
                        ? List.of()
                        : Arrays.stream(hosts.split(","))
                                .map(String::strip)
                                .filter(name -> !name.isEmpty())
                                .toList();
        try {
            return new PreviewOptions(
                    InetAddress.getByName(address),
                    port == null ? USUAL_PORT : port,
                    port == null ? PORTS_TRIED : 1,
                    names);
        } catch (UnknownHostException unknown) {
            throw new MojoFailureException(
                    console.text("serveCannotBind", address, String.valueOf(unknown.getMessage())),
                    unknown);
        }
    }

    /** Where it is; and who else may come, should that be more than this machine. */
    static void announce(PreviewOptions options, int port, Console console) {
        if (options.isOpenToOthers()) {
            console.warn("serveOpen");
        }
        console.label("serveAt", address(options, port));
    }

    private static String address(PreviewOptions options, int port) {
        String host = options.address().getHostAddress();
        boolean six = host.contains(":");
        String shown = options.address().isAnyLocalAddress() ? "localhost" : host;
        return "http://"
                + (six && !shown.equals("localhost") ? "[" + shown + "]" : shown)
                + ":"
                + port
                + "/";
    }

    /**
     * Ctrl+C, or a signal to end: the machine waits until the site is whole and the lock given up.
     */
    private void stopAndWait() {
        stop.countDown();
        try {
            ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException now) {
            Thread.currentThread().interrupt();
        }
    }
}
