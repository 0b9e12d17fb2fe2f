package vn.bantin.publish.sftp;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.sshd.sftp.common.SftpException;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFiles.Version;

/**
 * Replaces a file only in a state that we know, with what SFTP has: a rename that does not replace
 * (version 3 of the protocol, section 6.5) and one that does ({@code posix-rename@openssh.com}).
 *
 * <p>Who makes a file that is not there yet renames a finished one to it, which only one can. Who
 * replaces version v renames his finished file to the name «successor of v», which only one can,
 * and then to its place. Who finds that somebody else's successor is waiting puts it in its place
 * and has lost, so nobody ever waits for one who died in between.
 *
 * <p>What this promises: of all who expect the same version, one wins, and the file is never
 * missing or torn. It promises nothing against those who write it by other means; nor against one
 * who sleeps between his last look and his rename while two others come and go, which the lock of a
 * target keeps from happening.
 */
final class Swap {
    private static final int DIGITS = 16;

    private final Account account;
    private final Uploads uploads;
    private final AtomicBoolean cleared = new AtomicBoolean();

    Swap(Account account, Uploads uploads) {
        this.account = account;
        this.uploads = uploads;
    }

    private String upload(Channel channel, String key, byte[] bytes) throws IOException {
        String whole = uploads.upload(channel, Uploads.EXCHANGED, bytes, key);
        if (!cleared.getAndSet(true)) {
            uploads.clear(channel, Uploads.EXCHANGED, whole);
        }
        return whole;
    }

    void create(Channel channel, String key, byte[] bytes) throws IOException {
        String whole = upload(channel, key, bytes);
        if (!renameToNew(channel, whole, key)) {
            uploads.deleteQuietly(channel, whole);
            throw conflict(key);
        }
    }

    void replace(Channel channel, String key, byte[] bytes, Version expected) throws IOException {
        String successor = key + ".after-" + expected.tag().substring(0, DIGITS);
        String whole = upload(channel, key, bytes);
        if (!renameToNew(channel, whole, successor)) {
            uploads.deleteQuietly(channel, whole);
            if (isThere(channel, key, expected)) {
                moveIfThere(channel, successor, key);
            }
            throw conflict(key);
        }
        if (isThere(channel, key, expected)) {
            // Where it is gone meanwhile, somebody has put it in its place for us.
            moveIfThere(channel, successor, key);
        } else if (!isThere(channel, key, SftpFiles.version(bytes))) {
            uploads.deleteQuietly(channel, account.at(successor));
            throw conflict(key);
        }
    }

    private boolean isThere(Channel channel, String key, Version version) throws IOException {
        try {
            byte[] bytes = uploads.read(channel, account.at(key));
            return SftpFiles.version(bytes).equals(version);
        } catch (SftpException answer) {
            if (Failures.isMissing(answer)) {
                return false;
            }
            throw answer;
        }
    }

    private void moveIfThere(Channel channel, String from, String to) throws IOException {
        try {
            channel.replace(account.at(from), account.at(to));
        } catch (SftpException answer) {
            if (!Failures.isMissing(answer)) {
                throw answer;
            }
        }
    }

    /** False where the name is taken. */
    private boolean renameToNew(Channel channel, String path, String key) throws IOException {
        try {
            channel.client().rename(path, account.at(key));
            return true;
        } catch (SftpException answer) {
            if (Failures.isMissing(answer)) {
                throw new IOException("an upload has vanished", answer);
            }
            try {
                channel.client().lstat(account.at(key));
                return false;
            } catch (SftpException free) {
                throw answer;
            }
        }
    }

    private static RemoteFailure conflict(String key) {
        return RemoteFailure.of(RemoteFailure.Kind.CONFLICT, key + " is not as it was");
    }
}
