package vn.bantin.publish.sftp;

import java.io.IOException;
import org.apache.sshd.sftp.client.RawSftpClient;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.extensions.openssh.OpenSSHFsyncExtension;
import org.apache.sshd.sftp.client.extensions.openssh.OpenSSHPosixRenameExtension;
import vn.bantin.publish.remote.RemoteFailure;

/** One conversation with the server, for one thread at a time. */
final class Channel {
    private final SftpClient client;
    private final OpenSSHPosixRenameExtension rename;
    private final OpenSSHFsyncExtension sync;
    private final Hardlink link;

    /**
     * @throws RemoteFailure {@link RemoteFailure.Kind#UNFIT} where the server cannot replace a file
     *     in one step, so that readers would meet a gap
     */
    Channel(SftpClient client) throws RemoteFailure {
        this.client = client;
        this.rename = client.getExtension(OpenSSHPosixRenameExtension.class);
        this.sync = client.getExtension(OpenSSHFsyncExtension.class);
        this.link = new Hardlink(client, (RawSftpClient) client);
        if (rename == null || !rename.isSupported()) {
            throw RemoteFailure.of(
                    RemoteFailure.Kind.UNFIT, "the server does not offer posix-rename@openssh.com");
        }
    }

    SftpClient client() {
        return client;
    }

    boolean isOpen() {
        return client.isOpen();
    }

    /** In one step; what is there is replaced. */
    void replace(String from, String to) throws IOException {
        rename.posixRename(from, to);
    }

    boolean canLink() {
        return link.isSupported();
    }

    void link(String file, String second) throws IOException {
        link.link(file, second);
    }

    /** As far as the server can. */
    void sync(SftpClient.Handle file) throws IOException {
        if (sync != null && sync.isSupported()) {
            sync.fsync(file);
        }
    }
}
