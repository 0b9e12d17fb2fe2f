package vn.bantin.publish.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ProxySelector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.bantin.disk.FileOperations;
import vn.bantin.disk.NumberedOperations;
import vn.bantin.disk.RealOperations;
import vn.bantin.disk.Trouble;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.remote.Access;
import vn.bantin.publish.remote.Credentials;
import vn.bantin.publish.remote.FaultyEnd;
import vn.bantin.publish.remote.Target;

/** An archive, which readers get what the system's own programs unpack of. */
final class ArchiveEnd implements FaultyEnd<Trouble.Kind> {
    private final Path folder;
    private final Map<String, String> settings;
    private NumberedOperations last = new NumberedOperations(new RealOperations(), Trouble.NONE);
    private byte[] unpacked = new byte[0];
    private Map<String, byte[]> files = Map.of();
    private int unpackings;

    /**
     * @param folder empty
     * @param name of the archive
     * @param root folder in it; may be empty
     */
    ArchiveEnd(Path folder, String name, String root) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder.resolve("ra"));
        this.settings = Map.of("path", folder.resolve("ra").resolve(name).toString(), "root", root);
    }

    Path archive() {
        return Path.of(settings.get("path"));
    }

    @Override
    public Target newRun() throws Exception {
        return connect(new RealOperations());
    }

    @Override
    public Target newRun(Trouble.Kind kind, int at) throws Exception {
        last = new NumberedOperations(new RealOperations(), Trouble.once(kind, at));
        return connect(last);
    }

    private Target connect(FileOperations disk) throws Exception {
        Path scratch = folder.resolve("scratch");
        Access access = new Access(Credentials.NONE, scratch, folder, disk, ProxySelector.of(null));
        return ArchiveDriver.connect(settings, access);
    }

    @Override
    public int operations() {
        return last.log().size();
    }

    @Override
    public String operation(int at) {
        return at <= operations() ? last.log().get(at - 1) : "none";
    }

    @Override
    public Optional<byte[]> read(OutputPath path) throws Exception {
        byte[] now = Files.exists(archive()) ? Files.readAllBytes(archive()) : new byte[0];
        if (!java.util.Arrays.equals(now, unpacked)) {
            files = now.length == 0 ? Map.of() : unpack();
            unpacked = now;
        }
        return Optional.ofNullable(files.get(path.value()));
    }

    /** What is in the archive, by path below its root. */
    Map<String, byte[]> unpack() throws Exception {
        unpackings++;
        Path into = Files.createDirectories(folder.resolve("unpacked-" + unpackings));
        if (archive().toString().endsWith(".zip")) {
            Programs.run("unzip", "-q", archive().toString(), "-d", into.toString());
        } else {
            Programs.run("tar", "-xf", archive().toString(), "-C", into.toString());
        }
        Path root = into.resolve(settings.get("root"));
        Map<String, byte[]> found = new HashMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                found.put(root.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        Programs.run("rm", "-r", into.toString());
        return found;
    }

    @Override
    public boolean switchesAtOnce() {
        return true;
    }

    @Override
    public boolean keepsEarlier() {
        return false;
    }

    /** Nothing but the archive and its record, and nothing staged. */
    @Override
    public void assertTidy() throws IOException {
        Path scratch = folder.resolve("scratch/archive");
        for (Path place : List.of(folder.resolve("ra"), scratch)) {
            if (Files.exists(place)) {
                try (Stream<Path> list = Files.list(place)) {
                    String name = archive().getFileName().toString();
                    assertThat(list.map(file -> file.getFileName().toString()))
                            .isSubsetOf(name, name + ".record");
                }
            }
        }
    }

    @Override
    public void close() {}
}
