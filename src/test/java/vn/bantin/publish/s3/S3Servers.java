package vn.bantin.publish.s3;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A server, the same one for all test classes of a run that want it; ends after the last test. */
final class S3Servers implements BeforeAllCallback {
    private static final ExtensionContext.Namespace OURS =
            ExtensionContext.Namespace.create(S3Servers.class);
    private static final AtomicInteger PREFIXES = new AtomicInteger();

    private final String name;
    private S3Server server;

    private S3Servers(String name) {
        this.name = name;
    }

    static S3Servers proxy() {
        return new S3Servers("s3proxy");
    }

    static S3Servers mock() {
        return new S3Servers("s3mock");
    }

    /** Of no other test of this run. */
    static String newPrefix() {
        return "cổng " + PREFIXES.incrementAndGet();
    }

    S3Server server() {
        return server;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        server =
                context.getRoot()
                        .getStore(OURS)
                        .computeIfAbsent(name, Running::start, Running.class)
                        .server;
    }

    private record Running(S3Server server, Path folder) implements AutoCloseable {
        static Running start(String name) {
            try {
                Path folder = Files.createTempDirectory("bantin-" + name);
                return new Running(
                        name.equals("s3proxy") ? S3Server.proxy(folder) : S3Server.mock(folder),
                        folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            server.close();
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        }
    }
}
