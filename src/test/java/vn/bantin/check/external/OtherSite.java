package vn.bantin.check.external;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Another site, on this machine, that remembers how it was asked. */
public final class OtherSite implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> agents = new ConcurrentLinkedQueue<>();
    private final Map<String, AtomicInteger> counts = new ConcurrentHashMap<>();
    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private final CountDownLatch closing = new CountDownLatch(1);

    public OtherSite() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** By its address or its name. */
    public String url(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    /** {@code METHOD path}, in order. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    List<String> agents() {
        return List.copyOf(agents);
    }

    int mostAtOnce() {
        return mostAtOnce.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
        String path = exchange.getRequestURI().getPath();
        asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
        agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
        int before = counts.computeIfAbsent(path, p -> new AtomicInteger()).getAndIncrement();
        try {
            respond(exchange, path, before);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } finally {
            atOnce.decrementAndGet();
            exchange.close();
        }
    }

    private void respond(HttpExchange exchange, String path, int before)
            throws IOException, InterruptedException {
        switch (path) {
            case "/dead" -> send(exchange, 404);
            case "/closed" -> send(exchange, 403);
            case "/broken" -> send(exchange, 500);
            case "/no-head" ->
                    send(exchange, exchange.getRequestMethod().equals("HEAD") ? 405 : 200);
            case "/moved" -> redirect(exchange, "/good?a=b");
            case "/round" -> redirect(exchange, "/round");
            case "/inside" ->
                    redirect(
                            exchange,
                            "http://127.0.0.1:" + server.getAddress().getPort() + "/secret");
            case "/away" -> redirect(exchange, "ftp://example.org/");
            case "/busy-once" -> busy(exchange, before == 0);
            case "/busy" -> busy(exchange, true);
            case "/silent" -> closing.await();
            default -> send(exchange, 200);
        }
    }

    private static void send(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        send(exchange, 301);
    }

    private static void busy(HttpExchange exchange, boolean busy) throws IOException {
        if (busy) {
            exchange.getResponseHeaders().add("Retry-After", "0");
        }
        send(exchange, busy ? 429 : 200);
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
