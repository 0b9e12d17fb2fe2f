package vn.bantin.portal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The built sample as a plain host would serve it, to this machine only. */
final class LoopbackServer implements AutoCloseable {
    private final HttpServer server;
    private final SamplePortal portal;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();

    private LoopbackServer(HttpServer server, SamplePortal portal) {
        this.server = server;
        this.portal = portal;
    }

    static LoopbackServer of(SamplePortal portal) throws IOException {
        InetSocketAddress here = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        LoopbackServer started = new LoopbackServer(HttpServer.create(here, 0), portal);
        started.server.createContext("/", started::answer);
        started.server.setExecutor(started.threads);
        started.server.start();
        return started;
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What was asked for and is not there, since the last time that it was forgotten. */
    List<String> refused() {
        return List.copyOf(refused);
    }

    void forget() {
        refused.clear();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String file = path.endsWith("/") ? path + "index.html" : path;
        byte[] bytes = portal.files().get(file);
        int status = bytes == null ? 404 : 200;
        if (bytes == null) {
            // Browsers look for it by themselves; the portal has none.
            if (!path.equals("/favicon.ico")) {
                refused.add(path);
            }
            file = "/404.html";
            bytes = portal.files().getOrDefault(file, new byte[0]);
        }
        exchange.getResponseHeaders().set("Content-Type", type(file));
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String type(String file) {
        String extension = file.substring(file.lastIndexOf('.') + 1);
        return switch (extension) {
            case "html", "htm" -> "text/html; charset=utf-8";
            case "css" -> "text/css; charset=utf-8";
            case "jpg" -> "image/jpeg";
            case "png" -> "image/png";
            default -> "text/plain; charset=utf-8";
        };
    }
}
