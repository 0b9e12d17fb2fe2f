package vn.bantin.publish.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ProxySelector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.eclipse.jgit.util.FS;
import vn.bantin.disk.RealOperations;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.git.ProgramSessions.Programs;
import vn.bantin.publish.remote.Access;
import vn.bantin.publish.remote.Credentials;
import vn.bantin.publish.remote.FarEnd;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.Target;

/** A bare repository, whose branch {@code pages} is published to; readers get its archive. */
class BareRepository implements FarEnd {
    static final String BRANCH = "pages";

    private static final Limits PATIENCE =
            new Limits(Duration.ofSeconds(10), Duration.ofSeconds(30));

    static {
        // JGit would try out the disk in the folder of a test while that is being deleted.
        QuietSystem.install();
        FS.FileStoreAttributes.setBackground(false);
    }

    final Path folder;
    final GitProgram git;
    private final AtomicInteger runs = new AtomicInteger();
    private String archived = "";
    private Map<String, byte[]> files = Map.of();

    BareRepository(Path folder) throws IOException {
        this.folder = folder;
        this.git = GitProgram.bare(folder.resolve("trang.git"));
    }

    /** As configured, for this far end. */
    Map<String, String> settings() {
        return Map.of("url", git.repository().toUri().toString(), "branch", BRANCH);
    }

    Credentials credentials() {
        return Credentials.NONE;
    }

    Limits limits() {
        return PATIENCE;
    }

    Programs programs() {
        return Programs.OF_THIS_MACHINE;
    }

    /** Each run begins with nothing on its own disk. */
    Path scratch() {
        return folder.resolve("scratch-" + runs.incrementAndGet());
    }

    final Target connect(Map<String, String> settings) throws RemoteFailure {
        Access access =
                new Access(
                        credentials(),
                        scratch(),
                        folder.resolve("home"),
                        new RealOperations(),
                        ProxySelector.of(null));
        return GitDriver.connect(settings, access, limits(), programs());
    }

    @Override
    public Target newRun() throws Exception {
        return connect(settings());
    }

    @Override
    public Optional<byte[]> read(OutputPath path) throws IOException {
        return Optional.ofNullable(files().get(path.value()));
    }

    /** What a server of pages would unpack, by path. */
    Map<String, byte[]> files() throws IOException {
        Path ref = git.repository().resolve("refs/heads/" + BRANCH);
        String tip = Files.exists(ref) ? Files.readString(ref).strip() : "";
        if (!tip.equals(archived)) {
            files = tip.isEmpty() ? Map.of() : unpacked(tip);
            archived = tip;
        }
        return files;
    }

    private Map<String, byte[]> unpacked(String commit) throws IOException {
        Map<String, byte[]> found = new HashMap<>();
        byte[] archive = git.run(Map.of(), new byte[0], "archive", "--format=tar", commit);
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new ByteArrayInputStream(archive), "UTF-8")) {
            for (TarArchiveEntry entry = tar.getNextEntry();
                    entry != null;
                    entry = tar.getNextEntry()) {
                if (entry.isFile()) {
                    found.put(entry.getName(), tar.readAllBytes());
                }
            }
        }
        return found;
    }

    @Override
    public boolean switchesAtOnce() {
        return true;
    }

    @Override
    public boolean plant(OutputPath path, byte[] bytes) throws IOException {
        git.commit(BRANCH, path.value(), bytes);
        return true;
    }

    /** No lock is left, and Git finds nothing wrong with what was pushed. */
    @Override
    public void assertTidy() throws IOException {
        assertThat(git.run("for-each-ref", "--format=%(refname)")).isIn("", "refs/heads/" + BRANCH);
        git.run("fsck", "--strict", "--no-dangling");
    }

    @Override
    public void close() throws Exception {}
}
