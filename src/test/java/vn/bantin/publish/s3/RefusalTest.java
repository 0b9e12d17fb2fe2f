package vn.bantin.publish.s3;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFailure.Kind;

class RefusalTest {
    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource({
        "500, InternalError, TRANSIENT",
        "502, , TRANSIENT",
        "503, SlowDown, TRANSIENT",
        "503, ServiceUnavailable, TRANSIENT",
        "504, , TRANSIENT",
        "429, TooManyRequests, TRANSIENT",
        "408, , TRANSIENT",
        "400, RequestTimeout, TRANSIENT",
        "409, OperationAborted, TRANSIENT",
        "400, BadDigest, DAMAGED",
        "400, IncompleteBody, DAMAGED",
        "400, XAmzContentSHA256Mismatch, DAMAGED",
        "403, AccessDenied, REFUSED",
        "403, , REFUSED",
        "401, , REFUSED",
        "403, InvalidAccessKeyId, REFUSED",
        "403, SignatureDoesNotMatch, REFUSED",
        "400, ExpiredToken, REFUSED",
        "403, RequestTimeTooSkewed, REFUSED",
        "404, NoSuchBucket, UNFIT",
        "404, NoSuchKey, UNFIT",
        "301, PermanentRedirect, UNFIT",
        "400, AuthorizationHeaderMalformed, UNFIT",
        "405, MethodNotAllowed, UNFIT",
        "501, NotImplemented, UNFIT",
        "412, PreconditionFailed, CONFLICT",
        "409, ConditionalRequestConflict, CONFLICT",
        "409, , CONFLICT",
        "507, , FULL",
        "507, InsufficientStorage, FULL",
        "403, QuotaExceeded, FULL",
        "507, XMinioStorageFull, FULL",
        "302, , NOT_TRUSTED",
        "511, , NOT_TRUSTED"
    })
    void kinds(int status, String code, Kind kind) {
        assertThat(refusal(status, code == null ? "" : code, "", "").kind()).isEqualTo(kind);
    }

    @Test
    @DisplayName("NW03 Retry-After is seconds, or a date by the server's own clock")
    void retryAfter() {
        String now = "Thu, 26 Nov 2026 08:00:00 GMT";

        assertThat(pause(refusal(503, "SlowDown", now, "7"))).isEqualTo(Duration.ofSeconds(7));
        assertThat(pause(refusal(429, "", now, "Thu, 26 Nov 2026 08:01:30 GMT")))
                .isEqualTo(Duration.ofSeconds(90));
        assertThat(pause(refusal(503, "", now, "Thu, 26 Nov 2026 07:00:00 GMT")))
                .isEqualTo(Duration.ZERO);
        assertThat(failure(refusal(503, "", "", "soon")).retryAfter()).isEmpty();
        assertThat(failure(refusal(503, "", "", "")).retryAfter()).isEmpty();
    }

    @Test
    void whatIsWrongIsSaid() {
        assertThat(failure(refusal(403, "RequestTimeTooSkewed", "Thu, 26 Nov 2026", "")).about())
                .isEqualTo(
                        "PUT a: 403 RequestTimeTooSkewed; the clock of this machine is wrong: the"
                                + " server says that it is Thu, 26 Nov 2026");
        assertThat(failure(new Refusal(301, "PermanentRedirect", "", "", "ap-southeast-1")).about())
                .isEqualTo(
                        "PUT a: 301 PermanentRedirect; the region is wrong: the bucket is in"
                                + " ap-southeast-1");
        assertThat(failure(refusal(403, "AccessDenied", "", "")).about())
                .contains("s3:ListBucket, s3:GetObject, s3:PutObject and s3:DeleteObject");
        assertThat(failure(refusal(502, "", "", "")).about()).isEqualTo("PUT a: 502");
    }

    private static Refusal refusal(int status, String code, String date, String retryAfter) {
        return new Refusal(status, code, date, retryAfter, "");
    }

    private static RemoteFailure failure(Refusal refusal) {
        return refusal.failure("PUT a", new IOException());
    }

    private static Duration pause(Refusal refusal) {
        return failure(refusal).retryAfter().orElseThrow();
    }
}
