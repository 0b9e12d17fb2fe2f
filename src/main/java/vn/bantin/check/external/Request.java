package vn.bantin.check.external;

import java.io.IOException;
import java.io.InputStream;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.bantin.check.external.Answer.Kind;

/** Asks for one address: HEAD, then GET where that is not liked; follows a few redirects. */
final class Request {
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^/?#]");

    private static final int MOST_REDIRECTS = 5;
    private static final int FIRST_ERROR = 400;

    /** Something is there that wants a name and password, or wants no programs. */
    private static final Set<Integer> CLOSED = Set.of(401, 403, 407, 451);

    private static final Set<Integer> BUSY = Set.of(429, 503);

    /** Longer than this nobody waits. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    private final HttpClient client;
    private final Manners manners;
    private final PrivateNetworks networks;
    private final Instant now;

    /**
     * @param now what answers are dated
     */
    Request(Manners manners, Instant now) {
        this.manners = manners;
        this.now = now;
        this.networks = new PrivateNetworks(manners.privateHosts());
        this.client =
                HttpClient.newBuilder()
                        .followRedirects(Redirect.NEVER)
                        .connectTimeout(manners.patience())
                        .build();
    }

    /** What a host answered. */
    private record Reply(int status, Optional<String> location, Optional<Duration> after) {}

    Answer ask(String url) throws InterruptedException {
        try {
            return follow(uri(url));
        } catch (UnknownHostException unknown) {
            return answer(Kind.SILENT, "không có máy chủ / no such host");
        } catch (URISyntaxException | IllegalArgumentException noAddress) {
            return answer(Kind.SILENT, "địa chỉ sai / no address");
        } catch (IOException failed) {
            return answer(Kind.SILENT, failed.getClass().getSimpleName());
        }
    }

    private Answer follow(URI first) throws IOException, InterruptedException, URISyntaxException {
        URI uri = first;
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            if (networks.holds(uri.getHost())) {
                return answer(Kind.PRIVATE, uri.getHost());
            }
            Reply reply = politely(uri);
            if (reply.status() < 300 || reply.status() >= FIRST_ERROR) {
                return judged(reply.status());
            }
            if (reply.location().isEmpty()) {
                return answer(Kind.GOOD, String.valueOf(reply.status()));
            }
            uri = uri(uri.resolve(reply.location().get()).toString());
        }
        return answer(Kind.SILENT, "quá nhiều lần chuyển / too many redirects");
    }

    /** Once more where the host asks to come back soon, and never a third time. */
    private Reply politely(URI uri) throws IOException, InterruptedException {
        Reply reply = headThenGet(uri);
        Optional<Duration> wait = reply.after().filter(after -> after.compareTo(LONGEST_WAIT) <= 0);
        if (BUSY.contains(reply.status()) && wait.isPresent()) {
            Thread.sleep(wait.get().toMillis());
            return headThenGet(uri);
        }
        return reply;
    }

    private Reply headThenGet(URI uri) throws IOException, InterruptedException {
        Reply head = send(uri, "HEAD");
        boolean known = head.status() < FIRST_ERROR || BUSY.contains(head.status());
        if (known) {
            return head;
        }
        Thread.sleep(manners.pause().toMillis());
        return send(uri, "GET");
    }

    /** What follows the head of an answer is not read. */
    private Reply send(URI uri, String method) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(uri)
                        .method(method, BodyPublishers.noBody())
                        .timeout(manners.patience())
                        .header("User-Agent", manners.agent())
                        .header("Accept", "text/html,*/*;q=0.5")
                        .build();
        HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
        try (InputStream unread = response.body()) {
            return new Reply(
                    response.statusCode(),
                    response.headers().firstValue("Location"),
                    response.headers().firstValue("Retry-After").flatMap(Request::seconds));
        }
    }

    /** Only its form in seconds (RFC 9110, 10.2.3): with a date, it is for another day. */
    private static Optional<Duration> seconds(String written) {
        boolean number =
                !written.isEmpty()
                        && written.length() < 6
                        && written.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Optional.of(Duration.ofSeconds(Long.parseLong(written))) : Optional.empty();
    }

    private Answer judged(int status) {
        boolean good = status < FIRST_ERROR || CLOSED.contains(status);
        Kind kind = good ? Kind.GOOD : BUSY.contains(status) ? Kind.SILENT : Kind.DEAD;
        return answer(kind, String.valueOf(status));
    }

    private Answer answer(Kind kind, String detail) {
        return new Answer(kind, detail, now);
    }

    /** In the form that goes over the line, without name, password and fragment. */
    static URI uri(String url) throws URISyntaxException {
        if (!WEB.matcher(url).lookingAt()) {
            throw new URISyntaxException(url, "no web address");
        }
        int scheme = url.indexOf("://") + 3;
        int end = scheme;
        while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        String authority = url.substring(scheme, end);
        String host = authority.substring(authority.lastIndexOf('@') + 1);
        int hash = url.indexOf('#', end);
        String rest = url.substring(end, hash < 0 ? url.length() : hash).replace(" ", "%20");
        boolean plain = host.chars().allMatch(c -> c < 0x80);
        String name = plain ? host : IDN.toASCII(host);
        String whole = url.substring(0, scheme) + name.toLowerCase(Locale.ROOT) + rest;
        URI uri = new URI(new URI(whole).toASCIIString());
        if (uri.getHost() == null) {
            throw new URISyntaxException(url, "no host");
        }
        return uri;
    }
}
