package vn.bantin.publish.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.build.MemoryDisk;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.remote.PublicSide;
import vn.bantin.publish.remote.Publishing;
import vn.bantin.publish.remote.SmallSite;

/** What readers get from a real nginx that serves {@code current}. */
class NginxTest {
    private static final int SWITCHES = 50;
    private static final int READERS = 2;
    private static final OutputPath HOME = new OutputPath("index.html");

    @TempDir(factory = MemoryDisk.class)
    private Path folder;

    private LocalEnd end;
    private Nginx nginx;
    private final AtomicIntegerArray loads = new AtomicIntegerArray(READERS);
    private volatile boolean over;

    @BeforeEach
    void start() throws Exception {
        end = new LocalEnd(folder);
        nginx = Nginx.start(folder.resolve("nginx"), end.root().resolve("current"));
    }

    @AfterEach
    void end() throws Exception {
        if (nginx != null) {
            nginx.close();
        }
    }

    @Test
    @DisplayName("P6 every page, link and picture is served, whatever its name")
    void serves() throws Exception {
        assertThat(nginx.get(HOME).statusCode()).isEqualTo(404);
        Publishing.to(end, SmallSite.large(1));

        PublicSide.crawl(this::read, "nginx").assertOneOf(List.of(SmallSite.large(1)));
        HttpResponse<byte[]> missing = nginx.get(new OutputPath("không có"));
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).isEqualTo(SmallSite.large(1).bytes(new OutputPath("404.html")));
    }

    @Test
    @DisplayName(
            "what has not changed keeps its ETag and its date; browsers need not load it again")
    void unchangedFilesKeepTheirTags() throws Exception {
        Publishing.to(end, SmallSite.number(1));
        OutputPath script =
                SmallSite.number(1).files().keySet().stream()
                        .filter(path -> path.value().endsWith(".js"))
                        .findAny()
                        .orElseThrow();
        Optional<String> tag = nginx.get(script).headers().firstValue("ETag");
        Optional<String> date = nginx.get(script).headers().firstValue("Last-Modified");
        for (int number = 2; number < 5; number++) {
            Publishing.to(end, SmallSite.number(number));

            assertThat(nginx.get(script).headers().firstValue("ETag")).isEqualTo(tag).isPresent();
            assertThat(nginx.get(script).headers().firstValue("Last-Modified")).isEqualTo(date);
        }
    }

    /**
     * A switch between the loading of a page and of its pictures gives the page of one release and
     * pictures that are in both. Between two pages, the reader is in the new release.
     */
    @Test
    @DisplayName(
            "P6 50 releases while readers read: every answer 200, every file whole, of its page")
    void switches() throws Exception {
        Publishing.to(end, SmallSite.number(1));
        ExecutorService pool = Executors.newFixedThreadPool(READERS);
        List<Future<?>> readers = new ArrayList<>();
        try {
            for (int reader = 0; reader < READERS; reader++) {
                int me = reader;
                readers.add(pool.submit(() -> readPortal(me)));
            }
            for (int number = 2; number <= SWITCHES + 1; number++) {
                Publishing.to(end, SmallSite.number(number));
                for (int reader = 0; reader < READERS; reader++) {
                    awaitWholeLoad(reader, readers.get(reader));
                }
            }
        } finally {
            over = true;
            pool.shutdown();
        }
        for (Future<?> reader : readers) {
            reader.get();
        }
        PublicSide.crawl(this::read, "at the end")
                .assertOneOf(List.of(SmallSite.number(SWITCHES + 1)));
    }

    /**
     * The first load to end may have begun before the release that is there now, the second has
     * not: so nobody's load is of three releases.
     */
    private void awaitWholeLoad(int reader, Future<?> end) {
        int before = loads.get(reader);
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> loads.get(reader) >= before + 2 || end.isDone());
    }

    private Void readPortal(int me) throws Exception {
        int state = 1;
        while (!over) {
            byte[] home = served(HOME);
            state = stateOf(HOME, home, state);
            for (OutputPath path : PublicSide.linksOf(HOME, home)) {
                // The oldest article goes with the next release, as its address is to say.
                if (!path.equals(SmallSite.page(state))) {
                    byte[] linked = served(path);
                    stateOf(path, linked, state);
                    for (OutputPath shown : PublicSide.linksOf(path, linked)) {
                        if (shown.value().endsWith(".jpg")) {
                            stateOf(shown, served(shown), state);
                        }
                    }
                }
            }
            loads.incrementAndGet(me);
        }
        return null;
    }

    private byte[] served(OutputPath path) throws Exception {
        HttpResponse<byte[]> response = nginx.get(path);
        assertThat(response.statusCode()).as(path.value()).isEqualTo(200);
        return response.body();
    }

    /**
     * The number of the state that a file is of.
     *
     * @param least of the page that led to it
     */
    private static int stateOf(OutputPath path, byte[] bytes, int least) {
        for (int number = least; number <= least + 2 && number <= SWITCHES + 1; number++) {
            SmallSite site = SmallSite.number(number);
            if (site.files().containsKey(path) && Arrays.equals(site.bytes(path), bytes)) {
                return number;
            }
        }
        throw new AssertionError(path + " is of no release from " + least + " on");
    }

    private Optional<byte[]> read(OutputPath path) throws Exception {
        HttpResponse<byte[]> response = nginx.get(path);
        return response.statusCode() == 200 ? Optional.of(response.body()) : Optional.empty();
    }
}
