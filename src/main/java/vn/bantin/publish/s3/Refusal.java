package vn.bantin.publish.s3;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.http.SdkHttpResponse;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFailure.Kind;

/**
 * An answer that is no success. Of what the server says in free words nothing is shown, since it
 * may hold what it was sent.
 *
 * @param status of HTTP (RFC 9110, section 15)
 * @param code of the S3 API, such as SlowDown; empty where the answer has no body, or none of S3
 * @param date when the server says that it is; empty: it does not
 * @param retryAfter in seconds or as a date (RFC 9110, section 10.2.3); empty: none
 * @param region where the bucket is; empty: not said
 */
record Refusal(int status, String code, String date, String retryAfter, String region) {
    static Refusal of(AwsServiceException answer) {
        Optional<AwsErrorDetails> details = Optional.ofNullable(answer.awsErrorDetails());
        Optional<SdkHttpResponse> response = details.map(AwsErrorDetails::sdkHttpResponse);
        return new Refusal(
                answer.statusCode(),
                details.map(AwsErrorDetails::errorCode).orElse("").replaceAll("[^A-Za-z0-9]", ""),
                header(response, "Date"),
                header(response, "Retry-After"),
                header(response, "x-amz-bucket-region").replaceAll("[^A-Za-z0-9-]", ""));
    }

    /**
     * @param what was being done to what
     */
    RemoteFailure failure(String what, Throwable cause) {
        Kind kind = kind();
        String about = what + ": " + (status + " " + code).strip() + hint(kind);
        Optional<Duration> pause = kind == Kind.TRANSIENT ? pause() : Optional.empty();
        return pause.isPresent()
                ? RemoteFailure.busy(about, pause.get(), cause)
                : RemoteFailure.of(kind, about, cause);
    }

    /** By the code where it says more than the status. */
    Kind kind() {
        return switch (code) {
            case "BadDigest", "InvalidDigest", "IncompleteBody", "XAmzContentSHA256Mismatch" ->
                    Kind.DAMAGED;
            case "OperationAborted", "RequestTimeout", "SlowDown", "ThrottlingException" ->
                    Kind.TRANSIENT;
            case "ExpiredToken", "InvalidToken", "InvalidAccessKeyId", "SignatureDoesNotMatch" ->
                    Kind.REFUSED;
            case "ConditionalRequestConflict", "PreconditionFailed" -> Kind.CONFLICT;
            case "NoSuchBucket", "NotImplemented" -> Kind.UNFIT;
            default -> isFull() ? Kind.FULL : kindOfStatus();
        };
    }

    private boolean isFull() {
        return status == 507
                || code.contains("Quota")
                || code.contains("StorageFull")
                || code.contains("InsufficientStorage");
    }

    private Kind kindOfStatus() {
        return switch (status) {
            case 401, 403 -> Kind.REFUSED;
            case 408, 429 -> Kind.TRANSIENT;
            case 409, 412 -> Kind.CONFLICT;
            case 302, 303, 407, 511 -> Kind.NOT_TRUSTED;
            case 501, 505 -> Kind.UNFIT;
            default -> status >= 500 ? Kind.TRANSIENT : Kind.UNFIT;
        };
    }

    private String hint(Kind kind) {
        return switch (code) {
            case "RequestTimeTooSkewed" ->
                    "; the clock of this machine is wrong: the server says that it is "
                            + (date.isEmpty() ? "another time" : date);
            case "ExpiredToken", "InvalidToken" ->
                    "; the session token has run out, or belongs to another key";
            case "InvalidAccessKeyId" -> "; the server does not know this access key ID";
            case "SignatureDoesNotMatch" ->
                    "; the secret key is not that of the access key ID, or the region is wrong";
            case "NoSuchBucket" -> "; there is no such bucket: publishing makes none";
            case "PermanentRedirect", "AuthorizationHeaderMalformed" ->
                    region.isEmpty()
                            ? "; the region is wrong"
                            : "; the region is wrong: the bucket is in " + region;
            default ->
                    kind == Kind.REFUSED
                            ? "; the key must be allowed s3:ListBucket, s3:GetObject,"
                                    + " s3:PutObject and s3:DeleteObject"
                            : "";
        };
    }

    /** A date is compared with the server's own clock, since ours may be another. */
    private Optional<Duration> pause() {
        if (retryAfter.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(retryAfter)));
        }
        try {
            Duration pause =
                    Duration.between(
                            ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME),
                            ZonedDateTime.parse(retryAfter, DateTimeFormatter.RFC_1123_DATE_TIME));
            return Optional.of(pause.isNegative() ? Duration.ZERO : pause);
        } catch (DateTimeParseException notSaid) {
            return Optional.empty();
        }
    }

    private static String header(Optional<SdkHttpResponse> response, String name) {
        return response.flatMap(answer -> answer.firstMatchingHeader(name)).orElse("").strip();
    }
}
