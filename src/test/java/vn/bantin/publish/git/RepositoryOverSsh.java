package vn.bantin.publish.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.bantin.publish.remote.Credentials;
import vn.bantin.publish.remote.SshServer;

/** A bare repository behind an SSH server. */
class RepositoryOverSsh extends BareRepository {
    final SshServer ssh;

    RepositoryOverSsh(Path folder, SshServer ssh) throws IOException {
        super(folder);
        this.ssh = ssh;
    }

    @Override
    Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(super.settings());
        settings.put("url", url(ssh.port()));
        try {
            settings.put("hostKey", ssh.hostKey());
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
        return settings;
    }

    final String url(int port) {
        String user = System.getProperty("user.name");
        return "ssh://" + user + "@127.0.0.1:" + port + git.repository();
    }

    @Override
    Credentials credentials() {
        return new Credentials(
                "", Optional.empty(), Optional.of(ssh.key("user")), Optional.empty());
    }
}
