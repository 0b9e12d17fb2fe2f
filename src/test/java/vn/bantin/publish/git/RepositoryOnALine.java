package vn.bantin.publish.git;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import vn.bantin.publish.remote.FaultyEnd;
import vn.bantin.publish.remote.SshServer;
import vn.bantin.publish.remote.Target;

/** A bare repository behind Debian's {@code git daemon}, and a line that breaks. */
final class RepositoryOnALine extends BareRepository implements FaultyEnd<Cut> {
    private final Process daemon;
    private final Line line;

    RepositoryOnALine(Path folder) throws IOException {
        super(folder);
        git.run("config", "daemon.receivepack", "true");
        int port = SshServer.freePort();
        daemon =
                new ProcessBuilder(
                                "git",
                                "daemon",
                                "--listen=127.0.0.1",
                                "--port=" + port,
                                "--export-all",
                                "--base-path=" + folder)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("daemon.log").toFile())
                        .start();
        Awaitility.await().atMost(20, TimeUnit.SECONDS).until(() -> answers(port));
        line = new Line(port);
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(super.settings());
        settings.put("url", "git://127.0.0.1:" + line.port() + "/trang.git");
        return settings;
    }

    @Override
    Limits limits() {
        return new Limits(Duration.ofSeconds(10), Duration.ofSeconds(1));
    }

    @Override
    public Target newRun() throws Exception {
        line.trouble(Cut.BEFORE, 0);
        return super.newRun();
    }

    @Override
    public Target newRun(Cut kind, int at) throws Exception {
        line.trouble(kind, at);
        return super.newRun();
    }

    @Override
    public int operations() {
        return line.pieces();
    }

    @Override
    public String operation(int at) {
        return "piece " + at + " of " + line.pieces();
    }

    @Override
    public void close() throws Exception {
        line.close();
        daemon.descendants().forEach(ProcessHandle::destroy);
        daemon.destroy();
        daemon.waitFor();
    }
}
