package vn.bantin.publish.sftp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.apache.sshd.sftp.client.SftpClient.Attributes;
import org.apache.sshd.sftp.client.SftpClient.CloseableHandle;
import org.apache.sshd.sftp.client.SftpClient.DirEntry;
import org.apache.sshd.sftp.client.SftpClient.OpenMode;
import org.apache.sshd.sftp.common.SftpException;
import vn.bantin.publish.remote.RemoteFailure;

/** Bytes of whole files, there and back. */
final class Uploads {
    /** Where a file lies until it is whole; whoever finishes a release clears it. */
    static final String WAITING = Folders.OURS + "/staging";

    /** Likewise, for those who do not hold the lock. */
    static final String EXCHANGED = Folders.OURS + "/exchange";

    private static final Set<OpenMode> NEW =
            Set.of(OpenMode.Write, OpenMode.Create, OpenMode.Exclusive);

    private static final Duration DEAD = Duration.ofDays(1);

    /** What every server takes in one piece (draft-ietf-secsh-filexfer-02, section 3). */
    private static final int PIECE = 32 * 1024;

    private final Account account;
    private final Folders folders;
    private final SecureRandom random = new SecureRandom();

    Uploads(Account account, Folders folders) {
        this.account = account;
        this.folders = folders;
    }

    /** Of a file that is not there yet. */
    String waiting(String folder) {
        String name = String.format(Locale.ROOT, "%016x", random.nextLong());
        return account.at(folder + "/upload-" + name);
    }

    /**
     * Writes a new file, which is renamed once it is whole.
     *
     * @param folder one of the two
     * @param about key of the file that it is to be
     * @return its path
     */
    String upload(Channel channel, String folder, byte[] bytes, String about) throws IOException {
        String path = waiting(folder);
        boolean whole = false;
        try {
            try (CloseableHandle file = open(channel, folder, path)) {
                write(channel, file, bytes, about);
            }
            if (about.startsWith(Folders.OURS) && !Arrays.equals(read(channel, path), bytes)) {
                throw damaged(about);
            }
            whole = true;
            return path;
        } finally {
            if (!whole) {
                deleteQuietly(channel, path);
            }
        }
    }

    private CloseableHandle open(Channel channel, String folder, String path) throws IOException {
        try {
            return channel.client().open(path, NEW);
        } catch (SftpException answer) {
            if (!Failures.isMissing(answer)) {
                throw answer;
            }
            folders.make(channel, folder);
            return channel.client().open(path, NEW);
        }
    }

    private void write(Channel channel, CloseableHandle file, byte[] bytes, String about)
            throws IOException {
        try {
            for (int at = 0; at < bytes.length; at += PIECE) {
                int length = Math.min(PIECE, bytes.length - at);
                channel.client().write(file, at, bytes, at, length);
            }
            channel.sync(file);
        } catch (SftpException answer) {
            throw Failures.ofWriting("writing " + about, answer);
        }
        Attributes attributes = channel.client().stat(file);
        if (attributes.getSize() != bytes.length) {
            throw damaged(about);
        }
        folders.openFile(channel, file, attributes);
    }

    private static RemoteFailure damaged(String about) {
        return RemoteFailure.of(
                RemoteFailure.Kind.DAMAGED, about + " did not arrive as it was sent");
    }

    byte[] read(Channel channel, String path) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        try (CloseableHandle file = channel.client().open(path, OpenMode.Read)) {
            int count = channel.client().read(file, 0, piece);
            while (count >= 0) {
                bytes.write(piece, 0, count);
                count = channel.client().read(file, bytes.size(), piece);
            }
        }
        return bytes.toByteArray();
    }

    /**
     * Deletes what died on its way: what is so much older than an upload of our own, by the far
     * end's clock.
     */
    void clear(Channel channel, String folder, String own) throws IOException {
        long now = channel.client().stat(own).getModifyTime().toMillis();
        for (DirEntry entry : channel.client().readDir(account.at(folder))) {
            Attributes attributes = entry.getAttributes();
            if (attributes.isRegularFile()
                    && attributes.getModifyTime().toMillis() < now - DEAD.toMillis()) {
                deleteQuietly(channel, account.at(folder + "/" + entry.getFilename()));
            }
        }
    }

    /** What is of no use to anybody any more. */
    void deleteQuietly(Channel channel, String path) {
        try {
            channel.client().remove(path);
        } catch (IOException stays) {
            // Whoever finishes a release clears the folder.
        }
    }
}
