package vn.bantin.publish.git;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirDeletionStrategy.IgnoreFailures;
import vn.bantin.publish.remote.FarEnd;
import vn.bantin.publish.remote.SshServer;
import vn.bantin.publish.remote.TargetContract;

/** Debian's OpenSSH server, which passes the old protocol of Git on. */
@Tag("heavy")
class GitOverSshTest extends TargetContract {
    @TempDir static Path server;
    private static SshServer ssh;

    /** JGit may still be looking how exact the clock of the disk is, in files of its own. */
    @TempDir(deletionStrategy = IgnoreFailures.class)
    Path folder;

    @BeforeAll
    static void start() throws Exception {
        ssh = SshServer.forGit(server.resolve("ssh"));
    }

    @AfterAll
    static void stop() throws Exception {
        if (ssh != null) {
            ssh.close();
        }
    }

    @Override
    protected FarEnd farEnd() throws Exception {
        return new RepositoryOverSsh(folder, ssh);
    }
}
