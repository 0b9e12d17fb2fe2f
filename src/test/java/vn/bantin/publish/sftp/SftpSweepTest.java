package vn.bantin.publish.sftp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.publish.remote.FaultSweep;
import vn.bantin.publish.remote.SshServer;

/**
 * The line to a real server gets into trouble at each piece of bytes that we send; a share of them,
 * all with {@code -Dbantin.soak=true}. What a single request may do wrong is swept in memory.
 */
@Tag("heavy")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SftpSweepTest {
    private static final int STRIDE = 61;

    private final Path folder;
    private SshServer server;

    SftpSweepTest(@TempDir Path folder) {
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

    @ParameterizedTest
    @EnumSource
    @DisplayName("P6 NW02 trouble on the line, from one release to the next")
    void updates(Trouble trouble) throws Exception {
        FaultSweep<Trouble> sweep = new FaultSweep<>(this::fresh);
        sweep.updates(trouble, STRIDE);
        System.err.println("SFTP " + trouble + ": " + sweep);
    }

    private SftpEnd fresh() throws IOException {
        return new SftpEnd(server, Files.createTempDirectory(folder, "end"));
    }
}
