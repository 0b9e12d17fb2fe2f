package vn.bantin.publish.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.publish.after.TlsEnd;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFailure.Kind;
import vn.bantin.publish.remote.SitePublisher;
import vn.bantin.publish.remote.SmallSite;
import vn.bantin.publish.remote.Target;

/** Who is told the token, and what else may answer in the place of a repository. */
class HttpTrustTest {
    @TempDir Path folder;

    @Test
    @DisplayName("releases arrive by http, with a token")
    void byToken() throws Exception {
        try (RepositoryOverHttp end = new RepositoryOverHttp(folder)) {
            SitePublisher.publish(end, SmallSite.number(1));
            SitePublisher.publish(end, SmallSite.number(2));

            assertThat(end.git.run("rev-list", "--count", BareRepository.BRANCH)).isEqualTo("2");
            end.assertTidy();
        }
    }

    @Test
    @DisplayName("NW04 P14 a wrong token is refused at once, and told to nobody")
    void wrongToken() throws Exception {
        try (RepositoryOverHttp end = new RepositoryOverHttp(folder).withSecret("ma-da-sai")) {
            RemoteFailure failure = refused(end, end.settings());

            assertThat(failure.kind()).as(failure.toString()).isEqualTo(Kind.REFUSED);
            assertThat(failure.toString() + failure.getCause())
                    .doesNotContain("ma-da-sai", RepositoryOverHttp.basic("toa-soan", "ma-da-sai"));
            // JGit itself asks three times before it gives up.
            assertThat(end.logins).hasSizeLessThanOrEqualTo(4);
        }
    }

    @Test
    @DisplayName("NW03 a server that is busy says for how long")
    void busy() throws Exception {
        try (RepositoryOverHttp end =
                new RepositoryOverHttp(
                        folder,
                        exchange -> {
                            exchange.getResponseHeaders().set("Retry-After", "7");
                            RepositoryOverHttp.send(exchange, 503, new byte[0]);
                        })) {
            RemoteFailure failure = refused(end, end.settings());

            assertThat(failure.kind()).isEqualTo(Kind.TRANSIENT);
            assertThat(failure.retryAfter()).contains(Duration.ofSeconds(7));
        }
    }

    @Test
    @DisplayName("a certificate that nobody vouches for is not trusted")
    void certificate() throws Exception {
        try (TlsEnd other = new TlsEnd();
                RepositoryOverHttp end = new RepositoryOverHttp(folder)) {
            Map<String, String> settings = new HashMap<>(end.settings());
            settings.put("url", other.uri() + "trang.git");
            RemoteFailure failure = refused(end, settings);

            assertThat(failure.kind()).as(failure.toString()).isEqualTo(Kind.NOT_TRUSTED);
        }
    }

    @Test
    @DisplayName("P14 somebody else who is led to is not told the token")
    void redirect() throws Exception {
        Path there = Files.createDirectory(folder.resolve("there"));
        Path here = Files.createDirectory(folder.resolve("here"));
        try (RepositoryOverHttp other =
                        new RepositoryOverHttp(there, RepositoryOverHttp::askForLogin);
                RepositoryOverHttp end = leadingTo(other, here)) {
            RemoteFailure failure = refused(end, end.settings());

            assertThat(failure.kind()).as(failure.toString()).isEqualTo(Kind.REFUSED);
            assertThat(other.logins).isNotEmpty().containsOnly("");
            assertThat(failure.toString()).doesNotContain(RepositoryOverHttp.SECRET);
        }
    }

    /** To the same path at another one, for those who have logged in. */
    private static RepositoryOverHttp leadingTo(RepositoryOverHttp other, Path folder)
            throws IOException {
        return new RepositoryOverHttp(
                folder,
                exchange -> {
                    if (exchange.getRequestHeaders().getFirst("Authorization") == null) {
                        RepositoryOverHttp.askForLogin(exchange);
                        return;
                    }
                    String rest = exchange.getRequestURI().toString().substring(10);
                    exchange.getResponseHeaders().set("Location", other.url() + rest);
                    RepositoryOverHttp.send(exchange, 302, new byte[0]);
                });
    }

    @Test
    @DisplayName("the page of a café in the place of everything is not published to")
    void cafe() throws Exception {
        byte[] page = "<!DOCTYPE html><html><p>Xin chào".getBytes(StandardCharsets.UTF_8);
        try (RepositoryOverHttp end =
                new RepositoryOverHttp(
                        folder,
                        exchange -> {
                            exchange.getResponseHeaders().set("Content-Type", "text/html");
                            RepositoryOverHttp.send(exchange, 200, page);
                        })) {
            RemoteFailure failure = refused(end, end.settings());

            assertThat(failure.kind()).as(failure.toString()).isIn(Kind.NOT_TRUSTED, Kind.UNFIT);
            assertThat(end.git.run("for-each-ref")).isEmpty();
        }
    }

    private static RemoteFailure refused(BareRepository end, Map<String, String> settings)
            throws RemoteFailure {
        try (Target target = end.connect(settings)) {
            RemoteFailure failure = catchThrowableOfType(RemoteFailure.class, target::record);
            assertThat(failure).isNotNull();
            return failure;
        }
    }
}
