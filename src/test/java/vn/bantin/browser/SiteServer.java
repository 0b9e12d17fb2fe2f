package vn.bantin.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A built site as a plain host would serve it, to this machine only. */
final class SiteServer implements AutoCloseable {
    private final HttpServer server;

    /** By address, such as {@code /tin-tuc/index.html}. */
    private final Map<String, byte[]> files;

    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    /** A header of every answer; may be empty: none. */
    private final String policy;

    private final Queue<String> refused = new ConcurrentLinkedQueue<>();

    private SiteServer(HttpServer server, Map<String, byte[]> files, String policy) {
        this.server = server;
        this.files = files;
        this.policy = policy;
    }

    static SiteServer of(Map<String, byte[]> files) {
        return of(files, "");
    }

    /**
     * @param policy what pages may load and run (Content Security Policy, level 3)
     */
    static SiteServer of(Map<String, byte[]> files, String policy) {
        InetSocketAddress here = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        try {
            SiteServer started = new SiteServer(HttpServer.create(here, 0), files, policy);
            started.server.createContext("/", started::answer);
            started.server.setExecutor(started.threads);
            started.server.start();
            return started;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
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
        byte[] bytes = files.get(file);
        int status = bytes == null ? 404 : 200;
        if (bytes == null && path.equals("/favicon.ico")) {
            // Browsers look for it by themselves; none is no fault of a page.
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
            return;
        }
        if (bytes == null) {
            refused.add(path);
            file = "/404.html";
            bytes = files.getOrDefault(file, new byte[0]);
        }
        exchange.getResponseHeaders().set("Content-Type", type(file));
        if (!policy.isEmpty()) {
            exchange.getResponseHeaders().set("Content-Security-Policy", policy);
        }
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String type(String file) {
        String extension = file.substring(file.lastIndexOf('.') + 1);
        return switch (extension) {
            case "html", "htm" -> "text/html; charset=utf-8";
            case "css" -> "text/css; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "svg" -> "image/svg+xml";
            case "webmanifest" -> "application/manifest+json";
            case "jpg" -> "image/jpeg";
            case "png" -> "image/png";
            case "webp" -> "image/webp";
            default -> "text/plain; charset=utf-8";
        };
    }
}
