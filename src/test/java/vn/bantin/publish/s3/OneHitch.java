package vn.bantin.publish.s3;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vn.bantin.publish.remote.Hitch;

/**
 * Lets one request go wrong; of two ways in which it can, one or the other, by its number. Who is
 * killed asks nothing any more.
 */
final class OneHitch implements BadLine.Trouble {
    private static final String DENIED = "<Error><Code>AccessDenied</Code></Error>";
    private static final String EMPTY_LISTING =
            "<ListBucketResult><Name>kho</Name><IsTruncated>false</IsTruncated></ListBucketResult>";
    private static final String FAILED_AFTER_ALL = "<Error><Code>InternalError</Code></Error>";

    private final Hitch kind;
    private final int at;
    private volatile boolean killed;

    /**
     * @param at number of the request, from 1
     */
    OneHitch(Hitch kind, int at) {
        this.kind = kind;
        this.at = at;
    }

    boolean killed() {
        return killed;
    }

    @Override
    public Optional<HttpMessage> meet(int number, HttpMessage request, BadLine.Line line)
            throws IOException {
        if (killed) {
            return Optional.empty();
        }
        return number == at ? goWrong(request, line) : Optional.of(line.pass(request));
    }

    private Optional<HttpMessage> goWrong(HttpMessage request, BadLine.Line line)
            throws IOException {
        boolean afterwards = at / 2 % 2 == 1;
        return switch (kind) {
            case RESET, KILLED -> {
                if (afterwards) {
                    line.pass(request);
                }
                killed = kind == Hitch.KILLED;
                yield Optional.empty();
            }
            case TIME_OUT -> {
                if (afterwards) {
                    line.pass(request);
                }
                throw new BadLine.Silence();
            }
            case BUSY -> Optional.of(answer("503 Slow Down", "", "Retry-After: 1"));
            case FORBIDDEN -> Optional.of(answer("403 Forbidden", DENIED, "Server: far"));
            case DAMAGED -> Optional.of(damaged(request, line, afterwards));
        };
    }

    /** The server keeps something else, or says that it does; or does not say what it has. */
    private static HttpMessage damaged(HttpMessage request, BadLine.Line line, boolean afterwards)
            throws IOException {
        if (request.start().contains("list-type=2")) {
            return answer("200 OK", EMPTY_LISTING, "Content-Type: application/xml");
        }
        if (request.header("x-amz-copy-source").isPresent()) {
            return answer("200 OK", FAILED_AFTER_ALL, "Content-Type: application/xml");
        }
        if (request.start().startsWith("PUT") && !afterwards && request.body().length > 0) {
            return line.pass(flipped(request));
        }
        HttpMessage answer = line.pass(request);
        if (request.start().startsWith("GET") && answer.body().length > 0) {
            return flipped(answer);
        }
        return answer.header("ETag").isEmpty()
                ? answer
                : answer.with("ETag", "\"0123456789abcdef0123456789abcdef\"");
    }

    private static HttpMessage flipped(HttpMessage message) {
        byte[] body = message.body().clone();
        body[body.length / 2] ^= 1;
        return new HttpMessage(message.start(), message.headers(), body);
    }

    private static HttpMessage answer(String status, String body, String header) {
        return HttpMessage.answer(
                status, List.of(header, "Content-Length: " + body.length()), body);
    }
}
