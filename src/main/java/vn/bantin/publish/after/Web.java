package vn.bantin.publish.after;

import java.net.ConnectException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import vn.bantin.publish.after.Reply.Trouble;

/** Asks servers, never for long (row NW02), and follows nobody elsewhere. */
final class Web {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final int LONGEST = 64 * 1024 * 1024;

    private final HttpClient client;
    private final Duration answer;

    Web(ProxySelector proxies) {
        this(proxies, ANSWER);
    }

    /**
     * @param answer how long a whole answer may take
     */
    Web(ProxySelector proxies, Duration answer) {
        this.answer = answer;
        this.client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(Redirect.NEVER)
                        .connectTimeout(CONNECT)
                        .proxy(proxies)
                        .build();
    }

    /** The bytes of an address as they are, so that they can be compared. */
    Reply get(URI uri) throws InterruptedException {
        return send(request(uri).header("Accept-Encoding", "identity").GET().build());
    }

    /**
     * @param type of the body
     * @param bearer a token (RFC 6750); empty: none
     */
    Reply post(URI uri, String type, String body, Optional<String> bearer)
            throws InterruptedException {
        HttpRequest.Builder request =
                request(uri).header("Content-Type", type).POST(BodyPublishers.ofString(body));
        bearer.ifPresent(token -> request.header("Authorization", "Bearer " + token));
        return send(request.build());
    }

    private HttpRequest.Builder request(URI uri) {
        return HttpRequest.newBuilder(uri).timeout(answer).header("User-Agent", "bantin-publish");
    }

    private Reply send(HttpRequest request) throws InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> sent =
                client.sendAsync(request, head -> new Bounded(LONGEST));
        try {
            return reply(sent.get(answer.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException slow) {
            return Reply.none(Trouble.SLOW);
        } catch (ExecutionException failed) {
            return Reply.none(trouble(failed));
        } finally {
            sent.cancel(true);
        }
    }

    private static Reply reply(HttpResponse<byte[]> response) {
        return new Reply(
                Optional.empty(),
                response.statusCode(),
                response.body(),
                response.headers().firstValue("Content-Encoding").orElse(""),
                response.headers().firstValue("Location"));
    }

    private static Trouble trouble(Throwable failed) {
        Trouble trouble = Trouble.BROKEN;
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SSLException) {
                return Trouble.TLS;
            } else if (cause instanceof HttpConnectTimeoutException
                    || cause instanceof ConnectException
                    || cause instanceof UnknownHostException
                    || cause instanceof UnresolvedAddressException) {
                trouble = Trouble.REFUSED;
            } else if (cause instanceof HttpTimeoutException) {
                trouble = Trouble.SLOW;
            }
        }
        return trouble;
    }
}
