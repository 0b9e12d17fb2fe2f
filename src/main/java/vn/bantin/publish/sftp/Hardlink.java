package vn.bantin.publish.sftp;

import java.io.IOException;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.sftp.client.RawSftpClient;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.extensions.helpers.AbstractSftpClientExtension;

/** {@code hardlink@openssh.com} (OpenSSH's PROTOCOL, section 4.5), which the library lacks. */
final class Hardlink extends AbstractSftpClientExtension {
    private static final String NAME = "hardlink@openssh.com";

    Hardlink(SftpClient client, RawSftpClient raw) {
        super(NAME, client, raw, client.getServerExtensions().containsKey(NAME));
    }

    /** Fails where the second name is taken. */
    void link(String file, String second) throws IOException {
        Buffer request = getCommandBuffer(2 * Integer.BYTES + file.length() + second.length());
        request.putString(file);
        request.putString(second);
        sendAndCheckExtendedCommandStatus(request);
    }
}
