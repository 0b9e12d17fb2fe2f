package vn.bantin.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import vn.bantin.build.BuildReport;
import vn.bantin.build.BuildRequest;
import vn.bantin.build.Progress;
import vn.bantin.fingerprint.Digest;
import vn.bantin.serve.PreviewListener;
import vn.bantin.serve.PreviewOptions;
import vn.bantin.serve.PreviewServer;

/**
 * How long an editor waits: from the moment a file is saved until the browser has the new bytes, as
 * a client of the preview sees it. Saves come with pauses, as an editor's do. Usage: {@code
 * src/bench/serve.sh [articles] [saves]}.
 */
final class ServeBench {
    private static final int WARM_UPS = 40;
    private static final long PAUSE_MILLIS = 150;

    private final Corpus corpus;
    private final CorpusWriter writer;
    private final Path folder;
    private final Random random = new Random(20_261_126);
    private int marks;
    private final CountDownLatch built = new CountDownLatch(1);

    private ServeBench(int articles, Path folder) {
        this.corpus = new Corpus(1, articles);
        this.folder = folder;
        this.writer = new CorpusWriter(corpus, Flavour.BANTIN, folder.resolve("content"));
    }

    /** What is edited in an article. */
    private interface Edit {
        String of(String article, String mark);
    }

    public static void main(String[] arguments) throws Exception {
        int articles = Integer.parseInt(arguments[0]);
        int saves = Integer.parseInt(arguments[1]);
        new ServeBench(articles, Path.of(arguments[2])).run(saves);
    }

    private void run(int saves) throws Exception {
        writer.writeAll();
        Files.createDirectories(requests().get().roots().cache());
        var options = new PreviewOptions(InetAddress.getLoopbackAddress(), 0, 1, List.of());
        long start = System.nanoTime();
        try (PreviewServer server =
                PreviewServer.start(options, requests(), listener()).orElseThrow()) {
            built.await();
            print("first build", List.of(System.nanoTime() - start));
            measure(server.port(), WARM_UPS, ServeBench::body);
            print("body", measure(server.port(), saves, ServeBench::body));
            print("title", measure(server.port(), Math.min(saves, 15), ServeBench::title));
        }
    }

    private static String body(String article, String mark) {
        return article + "\nThêm một câu, " + mark + ".\n";
    }

    private static String title(String article, String mark) {
        return article.replaceFirst("title: \"?", "$0Sửa " + mark + ", ");
    }

    /** Nanoseconds from each save to the bytes that tell of it. */
    private List<Long> measure(int port, int saves, Edit edit) throws Exception {
        List<Long> times = new ArrayList<>();
        for (int save = 0; save < saves; save++) {
            int number = random.nextInt(corpus.size());
            String mark = "lần thứ " + marks++;
            Path file = writer.locate(number);
            String changed = edit.of(Files.readString(file), mark);
            Thread.sleep(PAUSE_MILLIS);
            long start = System.nanoTime();
            Files.writeString(file, changed);
            while (!get(port, "/" + corpus.spot(number).path() + "/").contains(mark)) {
                Thread.sleep(1);
            }
            times.add(System.nanoTime() - start);
        }
        return times;
    }

    private static String get(int port, String address) throws IOException {
        String request = "GET " + address + " HTTP/1.1\r\nHost: localhost\r\n";
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
                InputStream in = socket.getInputStream()) {
            socket.getOutputStream().write((request + "Connection: close\r\n\r\n").getBytes(UTF_8));
            String page = new String(in.readAllBytes(), UTF_8);
            if (!page.startsWith("HTTP/1.1 200")) {
                throw new IllegalStateException(address + ": " + page.lines().findFirst());
            }
            return page;
        }
    }

    private static void print(String what, List<Long> nanos) {
        List<Long> sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%-12s %4d times: median %.0f ms, nine of ten within %.0f ms%n",
                what,
                sorted.size(),
                sorted.get(sorted.size() / 2) / 1e6,
                sorted.get(sorted.size() * 9 / 10) / 1e6);
    }

    private Supplier<BuildRequest> requests() {
        BuildRequest.Roots roots =
                new BuildRequest.Roots(
                        folder.resolve("content"),
                        folder.resolve("templates"),
                        folder.resolve("site"),
                        folder.resolve("cache"),
                        folder.resolve("home"));
        Instant now = Instant.parse("2026-02-01T00:00:00Z");
        int threads = Runtime.getRuntime().availableProcessors();
        return () ->
                new BuildRequest(roots, now, false, threads, Instant.now(), Digest.of("bench"))
                        .preview();
    }

    private PreviewListener listener() {
        return new PreviewListener() {
            @Override
            public void built(BuildReport report) {
                report.diagnostics().stream().limit(5).forEach(System.out::println);
                built.countDown();
            }

            @Override
            public void broken(Throwable why) {
                why.printStackTrace();
            }

            @Override
            public void watchesSlowly(String why) {
                System.out.println("watches slowly: " + why);
            }

            @Override
            public Progress progress() {
                return Progress.SILENT;
            }
        };
    }
}
