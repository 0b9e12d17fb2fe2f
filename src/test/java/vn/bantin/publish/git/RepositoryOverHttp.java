package vn.bantin.publish.git;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import vn.bantin.publish.remote.Credentials;

/** A bare repository behind {@code git http-backend}, for those who log in. */
final class RepositoryOverHttp extends BareRepository {
    static final String SECRET = "ma-bi-mat-42";

    private static final String LOGIN = basic("toa-soan", SECRET);

    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final Handler handler;
    private String secret = SECRET;

    /** What was sent as {@code Authorization}; empty where nothing was. */
    final List<String> logins = new CopyOnWriteArrayList<>();

    /** Answers a request. */
    interface Handler {
        void answer(HttpExchange exchange) throws IOException;
    }

    RepositoryOverHttp(Path folder) throws IOException {
        this(folder, null);
    }

    /**
     * @param instead answers all; null: Git does
     */
    RepositoryOverHttp(Path folder, @org.jspecify.annotations.Nullable Handler instead)
            throws IOException {
        super(folder);
        handler = instead == null ? this::git : instead;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(workers);
        server.createContext("/", this::handle);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/trang.git";
    }

    RepositoryOverHttp withSecret(String other) {
        secret = other;
        return this;
    }

    @Override
    Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(super.settings());
        settings.put("url", url());
        return settings;
    }

    @Override
    Credentials credentials() {
        return new Credentials("toa-soan", Optional.of(secret), Optional.empty(), Optional.empty());
    }

    static String basic(String user, String secret) {
        byte[] pair = (user + ":" + secret).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            logins.add(header(exchange, "Authorization"));
            handler.answer(exchange);
        }
    }

    static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getRequestBody().readAllBytes();
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    static void askForLogin(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"git\"");
        send(exchange, 401, new byte[0]);
    }

    private void git(HttpExchange exchange) throws IOException {
        if (!header(exchange, "Authorization").equals(LOGIN)) {
            askForLogin(exchange);
            return;
        }
        ProcessBuilder builder = new ProcessBuilder("git", "http-backend");
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment(exchange));
        Process backend = builder.start();
        try (OutputStream in = backend.getOutputStream()) {
            exchange.getRequestBody().transferTo(in);
        }
        byte[] printed = backend.getInputStream().readAllBytes();
        String text = new String(printed, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        int status = 200;
        for (String line : text.substring(0, end).split("\r\n")) {
            String[] parts = line.split(": ", 2);
            if (parts[0].equals("Status")) {
                status = Integer.parseInt(parts[1].substring(0, 3));
            } else {
                exchange.getResponseHeaders().set(parts[0], parts[1]);
            }
        }
        ByteArrayInputStream body = new ByteArrayInputStream(printed);
        body.skipNBytes(end + 4L);
        send(exchange, status, body.readAllBytes());
    }

    private Map<String, String> environment(HttpExchange exchange) {
        String query = exchange.getRequestURI().getRawQuery();
        Map<String, String> environment = new HashMap<>();
        environment.put("GIT_PROJECT_ROOT", folder.toString());
        environment.put("GIT_HTTP_EXPORT_ALL", "1");
        environment.put("GIT_CONFIG_NOSYSTEM", "1");
        environment.put("GIT_PROTOCOL", header(exchange, "Git-Protocol"));
        environment.put("HOME", folder.toString());
        environment.put("REQUEST_METHOD", exchange.getRequestMethod());
        environment.put("PATH_INFO", exchange.getRequestURI().getPath());
        environment.put("QUERY_STRING", query == null ? "" : query);
        environment.put("CONTENT_TYPE", header(exchange, "Content-Type"));
        environment.put("HTTP_CONTENT_ENCODING", header(exchange, "Content-Encoding"));
        environment.put("REMOTE_USER", "toa-soan");
        return environment;
    }

    private static String header(HttpExchange exchange, String name) {
        String value = exchange.getRequestHeaders().getFirst(name);
        return value == null ? "" : value;
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
