package vn.bantin.publish.sftp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.remote.PublicSide;
import vn.bantin.publish.remote.Publishing;
import vn.bantin.publish.remote.SmallSite;
import vn.bantin.publish.remote.SshServer;

/** nginx serves the folder, and a reader crawls it while releases are shown. */
class SftpServedTest {
    private static final Path NGINX = Path.of("/usr/sbin/nginx");
    private static final String MISSING =
            "NO SERVED SFTP TEST: nginx is not installed (Debian: nginx-light)";
    private static final int WAIT = 20;
    private static final OutputPath HOME = new OutputPath("index.html");

    @TempDir private Path folder;

    @Test
    @DisplayName("P6 whatever moment a reader comes in, every link leads somewhere")
    void crawledWhileShown() throws Exception {
        if (!Files.isExecutable(NGINX)) {
            System.err.println(MISSING);
            assertThat(System.getenv("CI")).as(MISSING).isNotEqualTo("true");
            Assumptions.abort(MISSING);
        }
        try (SshServer server = SshServer.forFiles(folder.resolve("server"), "umask 077");
                SftpEnd end = new SftpEnd(server, folder.resolve("end"))) {
            Publishing.to(end, SmallSite.number(1));
            int port = SshServer.freePort();
            Process nginx = start(port, end.site());
            ExecutorService reader = Executors.newSingleThreadExecutor();
            try {
                CountDownLatch done = new CountDownLatch(1);
                Future<Integer> crawls = reader.submit(() -> crawlUntil(port, done));
                for (int number = 2; number <= 5; number++) {
                    Publishing.to(end, SmallSite.number(number));
                }
                done.countDown();
                assertThat(crawls.get()).isPositive();
                PublicSide.crawl(path -> get(port, path), "at the end")
                        .assertOneOf(List.of(SmallSite.number(5)));
            } finally {
                reader.shutdownNow();
                nginx.descendants().forEach(ProcessHandle::destroy);
                nginx.destroy();
                nginx.waitFor();
            }
        }
    }

    /** What was deleted while we were on our way from an old home page is no broken link. */
    private static int crawlUntil(int port, CountDownLatch done) throws Exception {
        int crawls = 0;
        boolean last;
        do {
            last = done.getCount() == 0;
            byte[] home = get(port, HOME).orElseThrow();
            try {
                PublicSide.crawl(path -> get(port, path), "crawl " + crawls);
                crawls++;
            } catch (AssertionError broken) {
                if (Arrays.equals(home, get(port, HOME).orElseThrow())) {
                    throw broken;
                }
            }
        } while (!last);
        return crawls;
    }

    private static Optional<byte[]> get(int port, OutputPath path) throws Exception {
        URI address = new URI("http", null, "127.0.0.1", port, "/" + path.value(), null, null);
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(address.toASCIIString()).toURL().openConnection();
        int status = connection.getResponseCode();
        if (status == HttpURLConnection.HTTP_NOT_FOUND) {
            return Optional.empty();
        }
        assertThat(status).as(path.value()).isEqualTo(HttpURLConnection.HTTP_OK);
        return Optional.of(connection.getInputStream().readAllBytes());
    }

    private Process start(int port, Path root) throws IOException {
        Path home = Files.createDirectories(folder.resolve("nginx"));
        String configuration =
                """
                daemon off;
                pid %1$s/pid;
                error_log %1$s/error.log;
                events {}
                http {
                  access_log off;
                  client_body_temp_path %1$s/a; proxy_temp_path %1$s/b; fastcgi_temp_path %1$s/c;
                  uwsgi_temp_path %1$s/d; scgi_temp_path %1$s/e;
                  server { listen 127.0.0.1:%2$d; root "%3$s"; }
                }
                """
                        .formatted(home, port, root);
        // Who started it serves the files, too: a temporary folder is closed to all others.
        String user = System.getProperty("user.name");
        String first = user.equals("root") ? "user root;\n" : "";
        Path file = home.resolve("nginx.conf");
        Files.writeString(file, first + configuration, StandardCharsets.UTF_8);
        Process nginx =
                new ProcessBuilder(
                                NGINX.toString(),
                                "-e",
                                home.resolve("error.log").toString(),
                                "-c",
                                file.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(home.resolve("out").toFile())
                        .start();
        Awaitility.await("nginx")
                .atMost(WAIT, TimeUnit.SECONDS)
                .until(() -> answers(port) || !nginx.isAlive());
        assertThat(nginx.isAlive()).as(Files.readString(home.resolve("out"))).isTrue();
        return nginx;
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }
}
