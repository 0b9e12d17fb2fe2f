package vn.bantin.publish.sftp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.publish.remote.FarEnd;
import vn.bantin.publish.remote.SshServer;
import vn.bantin.publish.remote.TargetContract;

/** The contract, against OpenSSH. */
@Tag("heavy")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SftpContractTest extends TargetContract {
    private final Path folder;
    private SshServer server;

    SftpContractTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeAll
    void startServer() throws IOException {
        server = SshServer.forFiles(folder.resolve("server"), "umask 022");
    }

    @AfterAll
    void stopServer() {
        if (server != null) {
            server.close();
        }
    }

    @Override
    protected FarEnd farEnd() throws IOException {
        return new SftpEnd(server, Files.createTempDirectory(folder, "end"));
    }
}
