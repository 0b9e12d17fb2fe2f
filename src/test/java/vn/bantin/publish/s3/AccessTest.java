package vn.bantin.publish.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.core.SdkGlobalTime;
import vn.bantin.publish.remote.Access;
import vn.bantin.publish.remote.Credentials;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFailure.Kind;
import vn.bantin.publish.remote.RemoteFiles;
import vn.bantin.publish.remote.Target;

/** Who publishes, through which proxy, to whom. */
class AccessTest {
    @RegisterExtension static final S3Servers SERVERS = S3Servers.proxy();
    @RegisterExtension static final S3Servers MOCKS = S3Servers.mock();

    private static final String SECRET = "SENTINEL-SECRET";
    private static final String TOKEN = "SENTINEL-TOKEN";
    private static final byte[] BYTES = FilesContract.bytes("bài");

    private final String prefix = S3Servers.newPrefix();

    @Test
    @DisplayName("NW04 a wrong secret, an unknown key")
    void wrongKeys() throws Exception {
        assertThat(failure(Publishers.access(S3Server.USER, SECRET)).about())
                .contains("403 SignatureDoesNotMatch; the secret key is not that of");
        RemoteFailure unknown = failure(Publishers.access("AKIDKHAC", SECRET));
        assertThat(unknown.about()).contains("; the server does not know this access key ID");
        assertThat(unknown.kind()).isEqualTo(Kind.REFUSED);
    }

    @Test
    void withoutCredentialsNobodyIsAsked() {
        for (Credentials lacking : List.of(Credentials.NONE, credentials("", TOKEN))) {
            RemoteFailure failure =
                    catchThrowableOfType(
                            RemoteFailure.class,
                            () ->
                                    S3Driver.connect(
                                            Publishers.settings(endpoint(), prefix),
                                            Publishers.access(lacking, Publishers.direct())));
            assertThat(failure.kind()).isEqualTo(Kind.REFUSED);
            assertThat(failure.about()).contains("settings.xml").doesNotContain("SENTINEL");
        }
    }

    @Test
    void connectingAsksNothing() throws Exception {
        try (BadLine line = new BadLine(endpoint(), BadLine.Trouble.NONE)) {
            Target target =
                    S3Driver.connect(
                            Publishers.settings(line.address(), prefix), Publishers.access());
            assertThat(line.requests()).isEmpty();
            assertThat(target.workers()).isEqualTo(16);
            target.record();
            assertThat(line.requests()).hasSize(1);
            target.close();
        }
    }

    @Test
    @DisplayName("P14 a secret is in no request, no message and no trace, whatever goes wrong")
    void secretsStayHere() throws Exception {
        List<HttpMessage> requests = Collections.synchronizedList(new ArrayList<>());
        for (String status : List.of("403 No", "400 No", "500 No", "503 No", "200 OK", "302 Go")) {
            BadLine.Trouble echo =
                    (number, request, line) -> {
                        requests.add(request);
                        String said =
                                "<Error><Code>No</Code><Message>" + TOKEN + "</Message></Error>";
                        return Optional.of(
                                HttpMessage.answer(
                                        status, List.of("Content-Length: " + said.length()), said));
                    };
            try (BadLine line = new BadLine(endpoint(), echo);
                    RemoteFiles files =
                            files(
                                    line.address(),
                                    Publishers.access(
                                            credentials(S3Server.USER, TOKEN),
                                            Publishers.direct()))) {
                RemoteFailure failure = failure(files);
                assertThat(failure.toString() + failure.about() + files).doesNotContain("SENTINEL");
                StringWriter trace = new StringWriter();
                failure.printStackTrace(new PrintWriter(trace));
                assertThat(trace.toString()).doesNotContain(SECRET);
            }
        }
        assertThat(requests).isNotEmpty();
        for (HttpMessage request : requests) {
            assertThat(request.header("Authorization").orElse("")).contains(S3Server.USER);
            assertThat(request.header("x-amz-security-token")).contains(TOKEN);
            assertThat(String.join("\n", request.headers())).doesNotContain(SECRET);
        }
    }

    /** Amazon's client believes a server that says how late it is, for as long as the JVM lives. */
    @AfterEach
    void believeOurClock() {
        SdkGlobalTime.setGlobalTimeOffset(0);
    }

    @Test
    void aClockThatIsWrongIsTold() throws Exception {
        String said = "<Error><Code>RequestTimeTooSkewed</Code></Error>";
        BadLine.Trouble skewed =
                (number, request, line) ->
                        Optional.of(
                                HttpMessage.answer(
                                        "403 Forbidden",
                                        List.of(
                                                "Date: Thu, 26 Nov 2026 08:00:00 GMT",
                                                "Content-Length: " + said.length()),
                                        said));
        try (BadLine line = new BadLine(endpoint(), skewed);
                RemoteFiles files = files(line.address(), Publishers.access())) {
            assertThat(failure(files).about())
                    .endsWith(
                            "the clock of this machine is wrong: the server says that it is Thu,"
                                    + " 26 Nov 2026 08:00:00 GMT");
        }
    }

    @Test
    @DisplayName("NW01 nobody there, no such host")
    void unreachable() throws Exception {
        URI nobody = URI.create("http://127.0.0.1:" + S3Server.freePort());
        for (URI address : List.of(nobody, URI.create("http://khong-co.invalid"))) {
            try (RemoteFiles files = files(address, Publishers.access())) {
                assertThat(failure(files).kind()).isEqualTo(Kind.UNREACHABLE);
            }
        }
    }

    @Test
    @DisplayName("NW01 a certificate that nobody has signed, and no TLS at all")
    void notTrusted() throws Exception {
        URI selfSigned = MOCKS.server().secureEndpoint();
        URI noTls = URI.create("https://127.0.0.1:" + endpoint().getPort());
        for (URI address : List.of(selfSigned, noTls)) {
            try (RemoteFiles files = files(address, Publishers.access())) {
                RemoteFailure failure = failure(files);
                assertThat(failure.kind()).as(failure.about()).isEqualTo(Kind.NOT_TRUSTED);
            }
        }
    }

    @Test
    @DisplayName("NW14 through the user's proxy, who alone must know where the server is")
    void proxy() throws Exception {
        try (BadLine line = new BadLine(MOCKS.server().endpoint(), BadLine.Trouble.NONE)) {
            Proxy proxy =
                    new Proxy(
                            Proxy.Type.HTTP,
                            new InetSocketAddress("127.0.0.1", line.address().getPort()));
            Access access =
                    Publishers.access(credentials(S3Server.USER, ""), Publishers.through(proxy));
            try (RemoteFiles files = files(URI.create("http://khong-co.invalid"), access)) {
                files.write("a.html", BYTES, FilesContract.PAGE);
                assertThat(files.read("a.html").orElseThrow().bytes()).isEqualTo(BYTES);
            }
            assertThat(line.requests())
                    .hasSize(2)
                    .allMatch(request -> request.contains(" http://khong-co.invalid/kho/"));
        }
    }

    private RemoteFailure failure(Access access) throws Exception {
        try (RemoteFiles files = files(endpoint(), access)) {
            return failure(files);
        }
    }

    private static RemoteFailure failure(RemoteFiles files) {
        RemoteFailure failure =
                catchThrowableOfType(
                        RemoteFailure.class,
                        () -> files.write("a.html", BYTES, FilesContract.PAGE));
        assertThat(failure).as("went well").isNotNull();
        return failure;
    }

    private RemoteFiles files(URI address, Access access) throws RemoteFailure {
        return S3Driver.files(Publishers.settings(address, prefix), access, Patience.USUAL);
    }

    private static Credentials credentials(String user, String token) {
        return new Credentials(user, Optional.of(SECRET), Optional.empty(), Optional.of(token));
    }

    private static URI endpoint() {
        return SERVERS.server().endpoint();
    }
}
