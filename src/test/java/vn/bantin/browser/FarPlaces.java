package vn.bantin.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import vn.bantin.maven.PublishedPortal;
import vn.bantin.publish.remote.SshServer;
import vn.bantin.publish.s3.S3Server;

/** One place for each driver but that of archives, which nobody serves as they are. */
final class FarPlaces {
    /** Begins one in an empty folder; aborts where its program is not installed. */
    interface Start {
        FarPlace in(Path folder) throws IOException;
    }

    /** By the names of their targets. */
    static final Map<String, Start> ALL =
            new TreeMap<>(
                    Map.of(
                            "tai-cho",
                            Folder::new,
                            "vps",
                            FolderOverSsh::new,
                            "trang",
                            Repository::new,
                            "kho",
                            Bucket::new));

    private FarPlaces() {}

    /** Releases on this machine. */
    private record Folder(Path path) implements FarPlace {
        @Override
        public String name() {
            return "tai-cho";
        }

        @Override
        public String keys() {
            return "driver: directory, path: \"" + path + "\"";
        }

        @Override
        public Path served() {
            return path.resolve("current");
        }
    }

    /** A folder behind OpenSSH. */
    private record FolderOverSsh(SshServer server, Path path) implements FarPlace {
        FolderOverSsh(Path folder) throws IOException {
            this(
                    SshServer.forFiles(folder.resolve("server"), "umask 022"),
                    Files.createDirectories(folder.resolve("www")));
        }

        @Override
        public String name() {
            return "vps";
        }

        @Override
        public String keys() {
            try {
                return "driver: sftp, host: 127.0.0.1, port: %d, user: %s, path: \"%s\", hostKey: \"%s\", server: vps"
                        .formatted(
                                server.port(),
                                System.getProperty("user.name"),
                                path,
                                server.fingerprint());
            } catch (IOException failure) {
                throw new IllegalStateException(failure);
            }
        }

        @Override
        public void allow(PublishedPortal portal) {
            portal.server("vps", "", "", server.key("user").toString());
        }

        @Override
        public Path served() {
            return path;
        }

        @Override
        public void close() {
            server.close();
        }
    }

    /** A bare repository; readers get a fresh clone of its branch, as from hosts of pages. */
    private static final class Repository implements FarPlace {
        private final Path folder;
        private final Path bare;
        private int clones;

        Repository(Path folder) throws IOException {
            this.folder = folder;
            this.bare = folder.resolve("trang.git");
            SshServer.run("git", "init", "-q", "--bare", "-b", "main", bare.toString());
        }

        @Override
        public String name() {
            return "trang";
        }

        @Override
        public String keys() {
            return "driver: git, url: \"" + bare.toUri() + "\", branch: pages";
        }

        @Override
        public boolean isServedDirectly() {
            return false;
        }

        @Override
        public Path served() throws IOException {
            clones++;
            Path clone = folder.resolve("clone-" + clones);
            SshServer.run(
                    "git",
                    "-c",
                    "core.autocrlf=false",
                    "clone",
                    "-q",
                    "--branch",
                    "pages",
                    bare.toUri().toString(),
                    clone.toString());
            return clone;
        }
    }

    /**
     * A bucket of S3Proxy; readers get its objects as the key of the publisher fetches them, since
     * nginx signs no requests.
     */
    private static final class Bucket implements FarPlace {
        private final Path folder;
        private final S3Server server;
        private int copies;

        Bucket(Path folder) throws IOException {
            this.folder = folder;
            this.server = S3Server.proxy(folder);
        }

        @Override
        public String name() {
            return "kho";
        }

        @Override
        public String keys() {
            return "driver: s3, endpoint: \"%s\", bucket: %s, server: kho"
                    .formatted(server.endpoint(), S3Server.BUCKET);
        }

        @Override
        public void allow(PublishedPortal portal) {
            portal.server("kho", S3Server.USER, S3Server.SECRET, "");
        }

        @Override
        public boolean isServedDirectly() {
            return false;
        }

        @Override
        public Path served() throws IOException {
            copies++;
            Path copy = folder.resolve("copy-" + copies);
            server.fetchAll(copy);
            return copy;
        }

        @Override
        public void close() {
            server.close();
        }
    }
}
