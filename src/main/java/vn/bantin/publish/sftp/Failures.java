package vn.bantin.publish.sftp;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.SshException;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFailure.Kind;

/** What a server's answer, or the lack of one, means. */
final class Failures {
    private Failures() {}

    static boolean isMissing(SftpException answer) {
        return answer.getStatus() == SftpConstants.SSH_FX_NO_SUCH_FILE
                || answer.getStatus() == SftpConstants.SSH_FX_NO_SUCH_PATH;
    }

    /** That the connection is gone, though somebody still answers. */
    static boolean isLost(SftpException answer) {
        return answer.getStatus() == SftpConstants.SSH_FX_NO_CONNECTION
                || answer.getStatus() == SftpConstants.SSH_FX_CONNECTION_LOST;
    }

    static RemoteFailure of(String about, SftpException answer) {
        String said =
                about
                        + ": "
                        + SftpConstants.getStatusName(answer.getStatus())
                        + " ("
                        + answer.getMessage()
                        + ")";
        return RemoteFailure.of(kind(answer), said, answer);
    }

    private static Kind kind(SftpException answer) {
        if (isLost(answer)) {
            return Kind.TRANSIENT;
        }
        return switch (answer.getStatus()) {
            case SftpConstants.SSH_FX_PERMISSION_DENIED, SftpConstants.SSH_FX_WRITE_PROTECT ->
                    Kind.REFUSED;
            case SftpConstants.SSH_FX_NO_SPACE_ON_FILESYSTEM, SftpConstants.SSH_FX_QUOTA_EXCEEDED ->
                    Kind.FULL;
            default -> Kind.UNFIT;
        };
    }

    /**
     * Of writing bytes to an open file. Version 3 of the protocol has no word for a full disk; a
     * server that lets us open a file and cannot take its bytes has no room, or gives us none.
     */
    static RemoteFailure ofWriting(String about, SftpException answer) {
        return answer.getStatus() == SftpConstants.SSH_FX_FAILURE
                ? RemoteFailure.of(
                        Kind.FULL, about + ": no room for its bytes (disk or quota)", answer)
                : of(about, answer);
    }

    /** Of a connection that could not be made. */
    static RemoteFailure ofConnecting(String about, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RemoteFailure known) {
                return known;
            }
            if (cause instanceof ConnectException
                    || cause instanceof UnknownHostException
                    || cause instanceof NoRouteToHostException
                    || cause instanceof UnresolvedAddressException) {
                return RemoteFailure.of(Kind.UNREACHABLE, about + ": nobody answers", failure);
            }
        }
        return broken(about, failure);
    }

    /** Of proving who we are. */
    static RemoteFailure ofLogin(String about, IOException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SshException ended
                    && ended.getDisconnectCode()
                            == SshConstants.SSH2_DISCONNECT_NO_MORE_AUTH_METHODS_AVAILABLE) {
                return RemoteFailure.of(
                        Kind.REFUSED, about + ": the user or the key is not accepted", failure);
            }
        }
        return ofConnecting(about, failure);
    }

    static RemoteFailure broken(String about, Throwable failure) {
        return RemoteFailure.of(Kind.TRANSIENT, about + ": the connection broke", failure);
    }
}
