package vn.bantin.publish.sftp;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClient.Attributes;
import org.apache.sshd.sftp.common.SftpException;
import vn.bantin.publish.remote.RemoteFailure;

/**
 * Folders at the far end, and who may read what is in them: whoever serves the files is often
 * another user than the one who puts them there.
 */
final class Folders {
    /** All of it below is ours and nobody else's. */
    static final String OURS = ".bantin";

    private static final int READABLE = 0444;
    private static final int FILE = 0644;
    private static final int ENTERED = 0555;
    private static final int FOLDER = 0755;
    private static final int PRIVATE = 0700;

    private final Account account;

    /** Whether files, and folders, have come out readable: until then we look. */
    private final AtomicBoolean filesAreReadable = new AtomicBoolean();

    private final AtomicBoolean foldersAreReadable = new AtomicBoolean();

    Folders(Account account) {
        this.account = account;
    }

    /** Of a file or a folder; empty at the top. */
    static String above(String key) {
        return key.substring(0, Math.max(0, key.lastIndexOf('/')));
    }

    /** Makes a folder and what is missing above it; others may make them in the same moment. */
    void make(Channel channel, String folder) throws IOException {
        String path = folder.isEmpty() ? account.path() : account.at(folder);
        if (folder.isEmpty()) {
            requireFolder(channel, path);
            return;
        }
        try {
            channel.client().mkdir(path);
        } catch (SftpException answer) {
            if (!Failures.isMissing(answer)) {
                requireFolder(channel, path);
                return;
            }
            make(channel, above(folder));
            makeUnlessThere(channel, path);
        }
        open(channel, folder, path);
    }

    private void makeUnlessThere(Channel channel, String path) throws IOException {
        try {
            channel.client().mkdir(path);
        } catch (SftpException answer) {
            requireFolder(channel, path);
        }
    }

    private static void requireFolder(Channel channel, String path) throws IOException {
        boolean folder;
        try {
            folder = channel.client().stat(path).isDirectory();
        } catch (SftpException answer) {
            if (!Failures.isMissing(answer)) {
                throw answer;
            }
            throw RemoteFailure.of(RemoteFailure.Kind.UNFIT, "there is no folder " + path, answer);
        }
        if (!folder) {
            throw RemoteFailure.of(RemoteFailure.Kind.UNFIT, path + " is no folder");
        }
    }

    private void open(Channel channel, String folder, String path) throws IOException {
        if (folder.equals(OURS)) {
            channel.client().setStat(path, permissions(PRIVATE));
        } else if (!foldersAreReadable.get()) {
            int mode = channel.client().stat(path).getPermissions();
            if ((mode & ENTERED) == ENTERED) {
                foldersAreReadable.set(true);
            } else {
                channel.client().setStat(path, permissions(FOLDER));
            }
        }
    }

    /** Sees to it that everybody may read a file that has just been written. */
    void openFile(Channel channel, SftpClient.Handle file, Attributes attributes)
            throws IOException {
        if (filesAreReadable.get()) {
            return;
        }
        if ((attributes.getPermissions() & READABLE) == READABLE) {
            filesAreReadable.set(true);
        } else {
            channel.client().setStat(file, permissions(FILE));
        }
    }

    private static Attributes permissions(int mode) {
        Attributes attributes = new Attributes();
        attributes.setPermissions(mode);
        return attributes;
    }

    /** Those above a file that went, as long as they are empty. */
    void deleteEmpty(Channel channel, String key) throws IOException {
        for (String folder = above(key); !folder.isEmpty(); folder = above(folder)) {
            try {
                channel.client().rmdir(account.at(folder));
            } catch (SftpException answer) {
                if (!Failures.isMissing(answer)) {
                    return;
                }
            }
        }
    }
}
