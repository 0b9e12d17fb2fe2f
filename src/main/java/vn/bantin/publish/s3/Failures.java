package vn.bantin.publish.s3;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLException;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFailure.Kind;

/** What the exceptions of Amazon's client mean to somebody who publishes. */
final class Failures {
    private static final int LONGEST_CHAIN = 20;

    /** What newer JDKs say of a body that is shorter than its head has said; older ones do not. */
    private static final String CUT_OFF = "Premature EOF";

    private Failures() {}

    /**
     * @param what was being done to what
     */
    static RemoteFailure of(String what, RuntimeException thrown) {
        if (thrown instanceof AwsServiceException answer) {
            return Refusal.of(answer).failure(what, answer);
        }
        List<Throwable> chain = chain(thrown);
        for (Throwable link : chain) {
            if (link instanceof SSLException) {
                return RemoteFailure.of(
                        ofTheConnection(chain) ? Kind.TRANSIENT : Kind.NOT_TRUSTED,
                        what + ": TLS: " + link.getMessage(),
                        thrown);
            }
            if (link instanceof UnknownHostException) {
                return RemoteFailure.of(
                        Kind.UNREACHABLE, what + ": no such host: " + link.getMessage(), thrown);
            }
            if (link instanceof ConnectException || link instanceof NoRouteToHostException) {
                return RemoteFailure.of(Kind.UNREACHABLE, what + ": " + link.getMessage(), thrown);
            }
        }
        for (Throwable link : chain) {
            if (CUT_OFF.equals(link.getMessage())) {
                return RemoteFailure.of(
                        Kind.DAMAGED, what + ": the answer ended in the middle", thrown);
            }
            if (link instanceof IOException || link instanceof InterruptedException) {
                return RemoteFailure.of(
                        Kind.TRANSIENT,
                        what + ": " + link.getClass().getSimpleName() + ": " + link.getMessage(),
                        thrown);
            }
        }
        return RemoteFailure.of(
                Kind.NOT_TRUSTED, what + ": what answers does not speak the S3 API", thrown);
    }

    /** Whether the connection broke, and nothing is wrong with who is there. */
    private static boolean ofTheConnection(List<Throwable> chain) {
        return chain.stream()
                .anyMatch(
                        link ->
                                link instanceof SocketException
                                        || link instanceof SocketTimeoutException
                                        || link instanceof EOFException);
    }

    private static List<Throwable> chain(Throwable thrown) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable link = thrown;
                link != null && chain.size() < LONGEST_CHAIN;
                link = link.getCause()) {
            chain.add(link);
        }
        return chain;
    }
}
