package vn.bantin.publish.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFailure.Kind;
import vn.bantin.publish.remote.RemoteFiles;

/** What the driver says of servers and lines that do not do what they are asked. */
class BadLineTest {
    @RegisterExtension static final S3Servers SERVERS = S3Servers.proxy();

    /** Whose requests may be changed on the way, since it looks at no signature. */
    @RegisterExtension static final S3Servers CREDULOUS = S3Servers.mock();

    private static final byte[] BYTES = FilesContract.bytes("bài");
    private static final String PORTAL_OF_A_CAFE = "<html>Chào mừng, mời đăng nhập Wi-Fi</html>";

    private final String prefix = S3Servers.newPrefix();

    @Test
    @DisplayName("NW02 a reset, before or after the server has done it, is worth another try")
    void reset() throws Exception {
        assertWrite((number, request, line) -> Optional.empty(), Kind.TRANSIENT);
        assertWrite(
                (number, request, line) -> {
                    line.pass(request);
                    return Optional.empty();
                },
                Kind.TRANSIENT);
    }

    @Test
    @DisplayName("NW02 a server that says nothing is left after a while")
    void hang() throws Exception {
        BadLine.Trouble hang =
                (number, request, line) -> {
                    throw new BadLine.Silence();
                };
        try (BadLine bad = new BadLine(endpoint(), hang);
                RemoteFiles files = Publishers.files(bad.address(), prefix, Publishers.HASTY)) {
            assertThat(failure(() -> files.read("a.html")).kind()).isEqualTo(Kind.TRANSIENT);
            assertThat(bad.requests()).hasSize(1);
        }
    }

    @Test
    @DisplayName("NW03 503 and 429 with Retry-After")
    void busy() throws Exception {
        RemoteFailure failure =
                assertWrite(
                        (number, request, line) ->
                                Optional.of(
                                        HttpMessage.answer(
                                                "503 Slow Down",
                                                List.of("Retry-After: 3", "Content-Length: 0"),
                                                "")),
                        Kind.TRANSIENT);
        assertThat(failure.retryAfter()).contains(Duration.ofSeconds(3));
    }

    @Test
    @DisplayName("NW05 another ETag than that of what was sent is damage")
    void wrongTag() throws Exception {
        BadLine.Trouble wrong =
                (number, request, line) ->
                        Optional.of(
                                line.pass(request)
                                        .with("ETag", "\"0123456789abcdef0123456789abcdef\""));
        assertWrite(wrong, Kind.DAMAGED);
        try (BadLine bad = new BadLine(endpoint(), wrong);
                RemoteFiles files = files(bad.address())) {
            assertThat(failure(() -> files.read("a.html")).kind()).isEqualTo(Kind.DAMAGED);
        }
    }

    @Test
    @DisplayName("NW05 bytes that change on the way are refused by the server")
    void damagedOnTheWay() throws Exception {
        assertWrite(
                (number, request, line) -> {
                    byte[] body = request.body().clone();
                    body[0] ^= 1;
                    return Optional.of(
                            line.pass(new HttpMessage(request.start(), request.headers(), body)));
                },
                Kind.DAMAGED);
    }

    @Test
    @DisplayName("NW02 an answer that ends in the middle is not believed")
    void cutOff() throws Exception {
        try (RemoteFiles files = files(endpoint())) {
            files.write("a.html", BYTES, FilesContract.PAGE);
        }
        BadLine.Trouble cut =
                (number, request, line) -> {
                    HttpMessage whole = line.pass(request);
                    byte[] half = Arrays.copyOf(whole.body(), whole.body().length / 2);
                    return Optional.of(
                            new HttpMessage(whole.start(), whole.headers(), half)
                                    .with("ETag", "\"of another kind\"")
                                    .with("Connection", "close"));
                };
        try (BadLine bad = new BadLine(endpoint(), cut);
                RemoteFiles files = files(bad.address())) {
            RemoteFailure failure = failure(() -> files.read("a.html"));
            // Newer JDKs see it themselves; the older ones hand on what has come.
            assertThat(failure.kind()).isEqualTo(Kind.DAMAGED);
            assertThat(failure.about())
                    .containsPattern("ended after 2 of 4 bytes$|the answer ended in the middle$");
        }
    }

    @Test
    @DisplayName("NW11 whoever says yes to everything is no S3 API")
    void captivePortal() throws Exception {
        BadLine.Trouble yes =
                (number, request, line) ->
                        Optional.of(
                                HttpMessage.answer(
                                        "200 OK",
                                        List.of(
                                                "Content-Type: text/html",
                                                "Content-Length: "
                                                        + FilesContract.bytes(PORTAL_OF_A_CAFE)
                                                                .length),
                                        PORTAL_OF_A_CAFE));
        assertWrite(yes, Kind.NOT_TRUSTED);
        try (BadLine bad = new BadLine(endpoint(), yes);
                RemoteFiles files = files(bad.address())) {
            assertThat(failure(() -> files.read("a.html")).kind()).isEqualTo(Kind.NOT_TRUSTED);
            assertThat(failure(() -> files.list("")).kind()).isEqualTo(Kind.NOT_TRUSTED);
            assertThat(failure(() -> files.exchange("lock", BYTES, Optional.empty())).kind())
                    .isEqualTo(Kind.NOT_TRUSTED);
        }
    }

    @Test
    @DisplayName("P12 a server that ignores conditions is told of, and keeps no lock of ours")
    void withoutConditions() throws Exception {
        for (String header : List.of("If-None-Match", "If-Match")) {
            BadLine.Trouble ignorant =
                    (number, request, line) -> Optional.of(line.pass(request.without(header)));
            URI credulous = CREDULOUS.server().endpoint();
            try (BadLine bad = new BadLine(credulous, ignorant);
                    RemoteFiles files = files(bad.address());
                    RemoteFiles direct = files(credulous)) {
                RemoteFailure failure =
                        failure(() -> files.exchange("lock", BYTES, Optional.empty()));

                assertThat(failure.kind()).isEqualTo(Kind.UNFIT);
                assertThat(failure.about()).contains("the server ignores " + header);
                assertThat(direct.read("lock")).isEmpty();
            }
        }
    }

    @Test
    @DisplayName("NW02 what an exchange whose answer was lost has written is ours")
    void lostAnswerOfAnExchange() throws Exception {
        BadLine.Trouble once =
                (number, request, line) -> {
                    HttpMessage answer = line.pass(request);
                    return number == 1 ? Optional.empty() : Optional.of(answer);
                };
        try (BadLine bad = new BadLine(endpoint(), once);
                RemoteFiles files = files(bad.address())) {
            assertThat(failure(() -> files.exchange("lock", BYTES, Optional.empty())).kind())
                    .isEqualTo(Kind.TRANSIENT);
            files.exchange("lock", BYTES, Optional.empty());
        }
    }

    @Test
    @DisplayName("NW06 a listing comes in pages; one that goes round in circles is told of")
    void listings() throws Exception {
        AtomicReference<String> asked = new AtomicReference<>("");
        BadLine.Trouble threeAtOnce =
                (number, request, line) -> {
                    asked.set(request.start());
                    return Optional.of(line.pass(request));
                };
        try (BadLine bad = new BadLine(endpoint(), threeAtOnce);
                S3Files files = (S3Files) files(bad.address())) {
            for (int file = 0; file < 1001; file++) {
                files.write("tin/" + file, BYTES, FilesContract.PAGE);
            }
            assertThat(files.list("tin")).hasSize(1001);
            assertThat(asked.get()).contains("continuation-token");
        }
        String page =
                """
                <?xml version="1.0"?><ListBucketResult><Name>kho</Name><IsTruncated>true</IsTruncated>\
                <NextContinuationToken>again</NextContinuationToken></ListBucketResult>""";
        BadLine.Trouble circle =
                (number, request, line) ->
                        Optional.of(
                                HttpMessage.answer(
                                        "200 OK",
                                        List.of("Content-Length: " + page.length()),
                                        page));
        try (BadLine bad = new BadLine(endpoint(), circle);
                RemoteFiles files = files(bad.address())) {
            assertThat(failure(() -> files.list("tin")).about()).contains("round in circles");
        }
    }

    private RemoteFailure assertWrite(BadLine.Trouble trouble, Kind kind) throws Exception {
        try (BadLine bad = new BadLine(endpoint(), trouble);
                RemoteFiles files = files(bad.address())) {
            RemoteFailure failure = failure(() -> files.write("a.html", BYTES, FilesContract.PAGE));
            assertThat(failure.kind()).as(failure.about()).isEqualTo(kind);
            assertThat(bad.requests()).as("requests, none of them again").hasSize(1);
            return failure;
        }
    }

    private RemoteFiles files(URI address) throws RemoteFailure {
        return Publishers.files(address, prefix);
    }

    private static RemoteFailure failure(FilesContract.Call call) {
        RemoteFailure failure = catchThrowableOfType(RemoteFailure.class, call::run);
        assertThat(failure).as("went well").isNotNull();
        return failure;
    }

    private static URI endpoint() {
        return SERVERS.server().endpoint();
    }
}
