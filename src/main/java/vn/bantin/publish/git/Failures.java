package vn.bantin.publish.git;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.NoRemoteRepositoryException;
import org.eclipse.jgit.errors.NotSupportedException;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFailure.Kind;

/** What JGit and Git's servers say when something went wrong, in the words of a target. */
final class Failures {
    private static final Pattern FULL =
            words("no space left|disk quota|quota exceeded|over quota|disk full|size limit");
    private static final Pattern REFUSED =
            words(
                    "not authorized|not permitted|auth fail|authentication|cannot log in"
                            + "|permission denied|insufficient permission|access denied|read-only"
                            + "|write access|forbidden");
    private static final Pattern NOBODY = words("repository not found|not a git repo|not found");
    private static final Pattern OTHER_PAGE =
            words("invalid advertisement|<!doc|<html|content.type|duplicate advertisement");
    private static final int LONGEST = 400;

    private final GitSettings settings;
    private final Login login;
    private final HostKeyDatabase hostKeys;
    private final HttpConnections http;

    Failures(GitSettings settings, Login login, HostKeyDatabase hostKeys, HttpConnections http) {
        this.settings = settings;
        this.login = login;
        this.hostKeys = hostKeys;
        this.http = http;
    }

    private static Pattern words(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    RemoteFailure of(String doing, Exception failure) {
        List<Throwable> causes = causes(failure);
        String said = said(causes);
        IOException cause = new IOException(said);
        cause.setStackTrace(failure.getStackTrace());
        if (hostKeys.refused().isPresent()) {
            return RemoteFailure.of(Kind.NOT_TRUSTED, unknownHost(hostKeys.refused().get()), cause);
        }
        String about = doing + " " + settings.shown() + ": " + said;
        HttpConnections.Answer answer = http.last();
        if (answer.status() == 429 || answer.status() == 503) {
            return answer.retryAfter()
                    .map(wait -> RemoteFailure.busy(about, wait, cause))
                    .orElseGet(() -> RemoteFailure.of(Kind.TRANSIENT, about, cause));
        }
        return RemoteFailure.of(kind(causes, said), about, cause);
    }

    private String unknownHost(String shown) {
        return settings.url().getHost()
                + " shows the key "
                + shown
                + ", which is not known. If that is the server's own, set hostKey: "
                + shown.substring(shown.indexOf(' ') + 1);
    }

    /** What a server says of a ref that it does not want to change. */
    Kind refusal(String reason) {
        if (FULL.matcher(reason).find()) {
            return Kind.FULL;
        }
        return REFUSED.matcher(reason).find() ? Kind.REFUSED : Kind.UNFIT;
    }

    /** In one line, without secrets. */
    String shown(String text) {
        String far = text.replace("ssh://" + GitSettings.NEAR, "file://");
        String line = login.scrub(far).replaceAll("\\s+", " ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }

    private Kind kind(List<Throwable> causes, String said) {
        for (Throwable cause : causes) {
            if (cause instanceof UnknownHostException
                    || cause instanceof ConnectException
                    || cause instanceof NoRouteToHostException
                    || cause instanceof UnresolvedAddressException) {
                return Kind.UNREACHABLE;
            }
            if (cause instanceof CertificateException
                    || cause instanceof CertPathValidatorException) {
                return Kind.NOT_TRUSTED;
            }
            if (cause instanceof InterruptedIOException || cause instanceof EOFException) {
                return Kind.TRANSIENT;
            }
            if (cause instanceof SocketException || cause instanceof MissingObjectException) {
                return Kind.TRANSIENT;
            }
        }
        return kindOfWords(causes, said);
    }

    private static Kind kindOfWords(List<Throwable> causes, String said) {
        if (FULL.matcher(said).find()) {
            return Kind.FULL;
        }
        if (REFUSED.matcher(said).find()) {
            return Kind.REFUSED;
        }
        boolean nobody =
                causes.stream()
                        .anyMatch(
                                cause ->
                                        cause instanceof NoRemoteRepositoryException
                                                || cause instanceof NotSupportedException);
        if (nobody || NOBODY.matcher(said).find()) {
            return Kind.UNFIT;
        }
        return OTHER_PAGE.matcher(said).find() ? Kind.NOT_TRUSTED : Kind.TRANSIENT;
    }

    private String said(List<Throwable> causes) {
        StringBuilder said = new StringBuilder();
        for (Throwable cause : causes) {
            String message = String.valueOf(cause.getMessage());
            if (said.indexOf(message) < 0) {
                said.append(said.isEmpty() ? "" : ": ").append(message);
            }
        }
        return shown(said.toString());
    }

    private static List<Throwable> causes(Throwable failure) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable cause = failure;
                cause != null && !causes.contains(cause);
                cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes;
    }
}
