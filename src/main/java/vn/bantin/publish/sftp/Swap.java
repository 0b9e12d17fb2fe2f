package vn.bantin.publish.sftp;

import java.io.IOException;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.sshd.sftp.common.SftpException;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFiles.Version;

/**
 * Replaces a file only in a state that we know, with what SFTP has: a rename that does not replace
 * (version 3 of the protocol, section 6.5) and one that does ({@code posix-rename@openssh.com}).
 *
 * <p>Who makes a file that is not there yet renames a finished one to it, which only one can. Who
 * replaces a file renames a finished one to the name {@code .next} of it, which only one can, looks
 * whether the file is what he expects, renames his over it, and looks once more. What lies at that
 * name for a minute, by the far end's clock, is of somebody who died, and is removed.
 *
 * <p>What this promises: of all who expect the same version one wins, and the file is never missing
 * or torn. It promises nothing against those who write it by other means, nor against one who
 * sleeps for more than a minute between his look and his rename.
 */
final class Swap {
    private static final String NEXT = ".next";
    private static final Duration DEAD = Duration.ofMinutes(1);
    private static final int TRIES = 10;

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
        String next = key + NEXT;
        String whole = upload(channel, key, bytes);
        if (!claim(channel, whole, next, bytes)) {
            uploads.deleteQuietly(channel, whole);
            throw conflict(key);
        }
        if (!isThere(channel, key, expected)) {
            uploads.deleteQuietly(channel, account.at(next));
            throw conflict(key);
        }
        moveIfThere(channel, next, key);
        if (!isThere(channel, key, SftpFiles.version(bytes))) {
            throw conflict(key);
        }
    }

    private boolean claim(Channel channel, String whole, String next, byte[] bytes)
            throws IOException {
        if (renameToNew(channel, whole, next)) {
            return true;
        }
        if (isThere(channel, next, SftpFiles.version(bytes))) {
            // Of our own, and its answer was lost.
            uploads.deleteQuietly(channel, whole);
            return true;
        }
        if (!isOlder(channel, account.at(next), whole)) {
            return false;
        }
        uploads.deleteQuietly(channel, account.at(next));
        return renameToNew(channel, whole, next);
    }

    private static boolean isOlder(Channel channel, String path, String whole) throws IOException {
        FileTime now = channel.client().stat(whole).getModifyTime();
        try {
            FileTime then = channel.client().stat(path).getModifyTime();
            return then.toInstant().plus(DEAD).isBefore(now.toInstant());
        } catch (SftpException answer) {
            if (Failures.isMissing(answer)) {
                return false;
            }
            throw answer;
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
        for (int tries = 1; ; tries++) {
            try {
                channel.client().rename(path, account.at(key));
                return true;
            } catch (SftpException answer) {
                if (Failures.isMissing(answer)) {
                    throw new IOException("an upload has vanished", answer);
                }
                if (isTaken(channel, key)) {
                    return false;
                }
                // It was a moment ago, and whoever had the name has got where he wanted.
                if (tries == TRIES) {
                    throw answer;
                }
            }
        }
    }

    private boolean isTaken(Channel channel, String key) throws IOException {
        try {
            channel.client().lstat(account.at(key));
            return true;
        } catch (SftpException answer) {
            if (Failures.isMissing(answer)) {
                return false;
            }
            throw answer;
        }
    }

    private static RemoteFailure conflict(String key) {
        return RemoteFailure.of(RemoteFailure.Kind.CONFLICT, key + " is not as it was");
    }
}
