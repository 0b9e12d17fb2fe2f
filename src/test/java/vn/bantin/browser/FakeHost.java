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

/** A host of files that remembers what it was asked for and sends what headers it is told to. */
final class FakeHost implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, byte[]> files;
    private final Map<String, String> headers;
    private final Queue<String> asked = new ConcurrentLinkedQueue<>();

    private FakeHost(HttpServer server, Map<String, byte[]> files, Map<String, String> headers) {
        this.server = server;
        this.files = files;
        this.headers = headers;
    }

    /**
     * @param files by address; may be added to later
     * @param headers of every answer
     */
    static FakeHost of(Map<String, byte[]> files, Map<String, String> headers) {
        InetSocketAddress here = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        try {
            FakeHost host = new FakeHost(HttpServer.create(here, 0), files, headers);
            host.server.createContext("/", host::answer);
            host.server.start();
            return host;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Addresses with their queries, in order. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(exchange.getRequestURI().toString());
        String file = path.endsWith("/") ? path + "index.html" : path;
        byte[] bytes = files.get(file);
        headers.forEach(exchange.getResponseHeaders()::set);
        exchange.getResponseHeaders().set("Content-Type", type(file));
        exchange.sendResponseHeaders(bytes == null ? 404 : 200, bytes == null ? -1 : bytes.length);
        if (bytes != null) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    private static String type(String file) {
        return switch (file.substring(file.lastIndexOf('.') + 1)) {
            case "html" -> "text/html; charset=utf-8";
            case "css" -> "text/css; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            default -> "application/octet-stream";
        };
    }
}
