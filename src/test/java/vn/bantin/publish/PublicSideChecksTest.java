package vn.bantin.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.bantin.config.PublishHost;
import vn.bantin.config.PublishTarget;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Position;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.after.Patience;
import vn.bantin.publish.after.PublicSide;
import vn.bantin.publish.remote.Credentials;

@DisplayName("Once a release is there")
class PublicSideChecksTest {
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private HttpServer server;

    /** Of what is missing; readers get it where this is another status. */
    private volatile int missing = 404;

    PublicSideChecksTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void start() {
        server.createContext(
                "/",
                exchange -> {
                    try (exchange) {
                        exchange.getRequestBody().readAllBytes();
                        String path = exchange.getRequestURI().getPath();
                        asked.add(path.matches("/(hub|cdn|own)") ? path : "page");
                        boolean post = exchange.getRequestMethod().equals("POST");
                        exchange.sendResponseHeaders(post ? 204 : missing, -1);
                    }
                });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    @DisplayName("caches forget first, then it is looked at, then the hub is told")
    void inOrder() throws Exception {
        assertThat(after(true, true, Optional.empty())).isEmpty();
        assertThat(asked).containsExactly("/cdn", "page", "/hub");
    }

    @Test
    @DisplayName("the hub is not told of what readers do not get")
    void wrong() throws Exception {
        missing = 200;

        assertThat(after(true, true, Optional.empty()))
                .extracting(Diagnostic::fault)
                .containsExactly(Fault.VERIFY_NOTHING_IS_MISSING);
        assertThat(asked).containsExactly("/cdn", "page");
    }

    @Test
    @DisplayName("nobody is asked whom site.yaml does not name, and a target's own hub is the one")
    void onlyWhoIsNamed() throws Exception {
        assertThat(after(false, false, Optional.of(uri("own")))).isEmpty();
        assertThat(asked).containsExactly("/own");
    }

    private List<Diagnostic> after(boolean verify, boolean purge, Optional<URI> own)
            throws InterruptedException {
        PublishTarget target =
                new PublishTarget(
                        "kho",
                        PublishTarget.Driver.DIRECTORY,
                        Position.of("content/site.yaml"),
                        new TreeMap<>(),
                        PublishHost.NONE,
                        false,
                        uri(""),
                        verify,
                        PublishTarget.USUAL_GRACE_DAYS,
                        Optional.empty(),
                        own,
                        purge
                                ? Optional.of(new PublishTarget.Purge(uri("cdn"), Optional.empty()))
                                : Optional.empty());
        PublicSideChecks checks =
                new PublicSideChecks(
                        target,
                        new PublicSide(uri(""), ProxySelector.of(null)),
                        new Patience(Duration.ZERO, time -> {}),
                        Credentials.NONE,
                        Optional.of(uri("hub")));
        TreeSet<OutputPath> put = new TreeSet<>(List.of(new OutputPath("feed.xml")));
        return checks.after(new Afterwards.Published(List.of(), put, new TreeSet<>()));
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/" + path);
    }
}
