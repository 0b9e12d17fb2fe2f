package vn.bantin.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor sees, over real HTTP, after real saves. */
class PreviewTest {
    private static final String PAGE = "/tin-tuc/2026/mot/";
    private static final String DRAFT = "/tin-tuc/2026/nhap/";
    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir private Path folder;
    private Newsdesk desk;

    @BeforeEach
    void serve() {
        desk = Newsdesk.in(folder).serve();
    }

    @AfterEach
    void stop() {
        desk.close();
    }

    private Raw.Answer get(String address) {
        return Raw.get(desk.port(), address);
    }

    @Test
    void aSavedBodyIsServed() {
        assertThat(get(PAGE).body()).contains("Cả làng ra đồng từ sáng sớm.");

        desk.edit(Newsdesk.ONE, "từ sáng sớm", "từ lúc gà gáy");

        desk.awaitText(PAGE, "từ lúc gà gáy");
    }

    @Test
    void aFileThatTakesThePlaceOfAnotherIsServed() {
        desk.replace(Newsdesk.ONE, desk.text(Newsdesk.ONE).replace("sáng sớm", "tinh mơ"));

        desk.awaitText(PAGE, "từ tinh mơ");
    }

    @Test
    void whatIsNewComesAndWhatIsDeletedGoes() throws IOException {
        desk.write(
                "content/tin-tuc/2027/moi.md", Newsdesk.article("Bài mới", "moi", "", "Vừa viết."));
        desk.awaitText("/tin-tuc/2026/moi/", "Vừa viết.");

        desk.write(Newsdesk.TWO, Newsdesk.article("Chợ phiên", "hai", "", "Không dẫn đâu cả."));
        desk.delete(Newsdesk.ONE);
        await().atMost(LONG).until(() -> get(PAGE).status() == 404);

        Files.move(desk.path("content/tin-tuc/2027"), desk.path("content/tin-tuc/2025"));
        desk.write(
                "content/tin-tuc/2025/moi.md",
                Newsdesk.article("Bài mới", "moi", "", "Ở thư mục khác."));
        desk.awaitText("/tin-tuc/2026/moi/", "Ở thư mục khác.");
    }

    @Test
    void traces_of_editors_build_nothing() {
        for (String name : Set.of(".mot.md.swp", "mot.md~", "4913", "#mot.md#", ".#mot.md")) {
            desk.write("content/tin-tuc/2026/" + name, "không phải bài");
        }
        desk.delete("content/tin-tuc/2026/4913");
        desk.edit(Newsdesk.ONE, "từ sáng sớm", "từ mờ sáng");
        desk.awaitText(PAGE, "từ mờ sáng");

        assertThat(desk.reports()).noneMatch(report -> report.failed());
        assertThat(desk.last().ledger().found()).isEqualTo(4);
    }

    @Test
    void thousandsOfChangesEndInOneSite() {
        for (int i = 0; i < 3000; i++) {
            desk.write(
                    "content/tin-tuc/2026/nhieu-" + i % 50 + ".md",
                    Newsdesk.article("Bài " + i, "bai-" + i % 50, "", "Lần thứ " + i + "."));
        }
        for (int i = 2950; i < 3000; i++) {
            desk.awaitText("/tin-tuc/2026/bai-" + i % 50 + "/", "Lần thứ " + i + ".");
        }

        assertThat(desk.last().ledger().found()).isEqualTo(54);
        assertServedAsClean();
    }

    @Test
    void draftsAreBehindARibbonAndInNoFile() {
        assertThat(get(DRAFT).body())
                .contains("Chưa xong.")
                .contains("<strong>BẢN NHÁP</strong>")
                .contains("class=\"bantin-DRAFT\"");
        assertThat(get("/tin-tuc/2026/hen/").body())
                .contains("<strong>HẸN GIỜ · 01/12/2026 - 07:00</strong>");
        assertThat(get(PAGE).body()).doesNotContain("bantin-ribbon");
        assertThat(get("/.bantin/serve.css").body())
                .contains("a[href=\"" + DRAFT + "\"]::before{content:\"BẢN NHÁP\"}");

        assertThat(read(desk.output().resolve("tin-tuc/2026/nhap/index.html")))
                .contains("Chưa xong.")
                .doesNotContain("BẢN NHÁP", ".bantin");
    }

    @Test
    void aRibbonGoesWhenItsTimeHasCome() {
        assertThat(get("/tin-tuc/2026/hen/").body()).contains("HẸN GIỜ");

        desk.clock(Instant.parse("2026-12-01T00:00:00Z"));
        desk.write("content/tin-tuc/2026/x~", "");

        await().atMost(LONG).until(() -> !get("/tin-tuc/2026/hen/").body().contains("HẸN GIỜ"));
    }

    @Test
    void oldAddressesLeadToTheNewOneHere() {
        assertThat(get("/cu/hen/").body())
                .contains("url=/tin-tuc/2026/hen/\"")
                .doesNotContain("url=https://");
        assertThat(get("/tin-tuc").head()).contains("302 Found", "Location: /tin-tuc/");
        assertThat(get("/khong-co/").status()).isEqualTo(404);
        assertThat(get("/khong-co/").body()).contains("/.bantin/serve.js");
    }

    @Test
    void errorsAreInThePageAndGoWhenTheyAreMended() {
        desk.edit(Newsdesk.ONE, "author: Lê An", "autor: Lê An");
        desk.awaitText(PAGE, "bantin-overlay");

        String page = get(PAGE).body();
        assertThat(page)
                .contains("content/tin-tuc/2026/mot.md:5:1")
                .contains("Không có mục «autor».")
                .contains("có phải «author»?")
                .contains("lang=\"en\"")
                .contains("    5 | <mark>autor: Lê An</mark>")
                .as("the last good page")
                .contains("Cả làng ra đồng từ sáng sớm.");
        assertThat(get("/.bantin/errors").body()).contains("bantin-overlay", "autor");
        assertThat(desk.last().failed()).isTrue();

        desk.edit(Newsdesk.ONE, "autor: Lê An", "author: Lê Bình");
        desk.awaitText(PAGE, "rel=\"author\" href=\"/tac-gia/le-binh/\"");
        assertThat(get(PAGE).body()).doesNotContain("bantin-overlay");
    }

    @Test
    @DisplayName("DS12 what is wrong is shown, not run")
    void theOverlayIsEscaped() {
        String attack = "<script>alert(1)</script>";
        desk.edit(
                Newsdesk.ONE,
                "author: Lê An",
                attack + ": \"><img src=x onerror=alert(1)>\nauthor: A");
        desk.awaitText(PAGE, "bantin-overlay");
        assertThat(get(PAGE).body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain(attack, "<img src=x");

        desk.write(
                "templates/article.ftlh",
                "<#-- bantin: 2 -->\n" + attack + "${khong.co}<script>//'\"</script>\n");
        await().atMost(LONG).until(() -> get(PAGE).body().contains("templates/article.ftlh"));
        assertThat(get(PAGE).body()).doesNotContain(attack, "<script>//");
        assertThat(get("/.bantin/errors").body()).doesNotContain(attack, "<script>//");
    }

    @Test
    void aSiteThatCannotBeBuiltAtFirstSaysSo(@TempDir Path other) {
        Newsdesk broken = Newsdesk.in(other).write("content/site.yaml", "title: [\n");
        try (broken) {
            broken.serve();
            Raw.Answer answer = Raw.get(broken.port(), "/");
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.body()).contains("bantin-overlay", "content/site.yaml:", "serve.js");

            broken.write("content/site.yaml", desk.text("content/site.yaml"));
            broken.awaitText("/", "Cổng thử");
        }
    }

    @Test
    void aContentFolderMayGoAndComeAgain() throws IOException {
        Files.move(desk.path("content"), desk.path("cho-khac"));
        await().atMost(LONG).until(() -> get(PAGE).body().contains("bantin-overlay"));
        assertThat(get(PAGE).body()).contains("Cả làng");

        Files.move(desk.path("cho-khac"), desk.path("content"));
        await().atMost(LONG).until(() -> !get(PAGE).body().contains("bantin-overlay"));
        desk.edit(Newsdesk.ONE, "từ sáng sớm", "từ hừng đông");
        desk.awaitText(PAGE, "từ hừng đông");
    }

    @Test
    void templatesThatComeLaterAreWatchedToo() {
        desk.write("templates/text_vi.properties", "related = Đọc nữa đi\n");
        desk.awaitText("/tin-tuc/2026/hai/", "Đọc nữa đi");
        desk.write("templates/text_vi.properties", "related = Còn nữa\n");
        desk.awaitText("/tin-tuc/2026/hai/", "Còn nữa");
    }

    @Test
    void aBasePathIsServedAsReadersHaveIt() {
        desk.edit("content/site.yaml", "portal.example/", "portal.example/tin/");
        desk.awaitText("/tin" + PAGE, "Cả làng");

        assertThat(get("/").head()).contains("Location: /tin/");
        assertThat(get(PAGE).status()).isEqualTo(404);
        assertThat(get("/tin" + DRAFT).body()).contains("BẢN NHÁP");
    }

    @Test
    @DisplayName(
            "DS09 while it is built again: the old site whole, then the new one, and nothing else")
    void nobodySeesHalfASite() throws Exception {
        desk.write(
                "templates/partials/footer.ftlh", "<#-- bantin: 2 -->\n<footer>đời 0</footer>\n");
        desk.awaitText(PAGE, "đời 0");
        AtomicBoolean done = new AtomicBoolean();
        Set<String> wrong = new TreeSet<>();
        Thread reader =
                new Thread(
                        () -> {
                            int newest = 0;
                            while (!done.get()) {
                                for (String address : Set.of("/", PAGE, DRAFT, "/tin-tuc/")) {
                                    newest = look(address, newest, wrong);
                                }
                            }
                        });
        reader.start();
        for (int age = 1; age <= 20; age++) {
            desk.edit("templates/partials/footer.ftlh", "đời " + (age - 1), "đời " + age);
            desk.awaitText(PAGE, "đời " + age);
        }
        done.set(true);
        reader.join();

        assertThat(wrong).isEmpty();
    }

    /** One page: there, whole, and no older than any that was seen before. */
    private int look(String address, int newest, Set<String> wrong) {
        Raw.Answer answer = get(address);
        int at = answer.body().indexOf("<footer>đời ");
        if (answer.status() != 200 || at < 0 || !answer.body().contains("</html>")) {
            wrong.add(address + " " + answer.status());
            return newest;
        }
        int age = Integer.parseInt(answer.body().substring(at + 12).split("<", 2)[0]);
        if (age < newest) {
            wrong.add(address + " is of " + age + " after " + newest);
        }
        return Math.max(age, newest);
    }

    @Test
    @DisplayName("DS13 a thousand reloads, and tabs that come and go, leave nothing behind")
    void leaksNothing() throws Exception {
        warmUp(50);
        Set<String> threads = threads();
        long files = openFiles();
        warmUp(1000);

        await().atMost(LONG)
                .untilAsserted(() -> assertThat(openFiles()).isLessThanOrEqualTo(files));
        assertThat(threads()).isSubsetOf(threads);
    }

    private void warmUp(int reloads) throws IOException {
        for (int i = 0; i < reloads; i++) {
            try (Socket tab = Raw.open(desk.port())) {
                tab.getOutputStream()
                        .write(
                                "GET /.bantin/events HTTP/1.1\r\nHost: localhost\r\n\r\n"
                                        .getBytes(UTF_8));
                assertThat(tab.getInputStream().read()).isEqualTo('H');
                assertThat(get(PAGE).status()).isEqualTo(200);
            }
        }
    }

    private static Set<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("bantin"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of this process; 0 where the system does not tell. */
    private static long openFiles() {
        Path open = Path.of("/proc/self/fd");
        try (Stream<Path> files = Files.isDirectory(open) ? Files.list(open) : Stream.empty()) {
            return files.count();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void openPagesAreTold() throws Exception {
        try (Socket tab = Raw.open(desk.port())) {
            BufferedReader events = events(tab);
            String first = next(events, "hello");
            desk.edit(Newsdesk.ONE, "từ sáng sớm", "từ rất sớm");
            String second = next(events, "reload");
            assertThat(Long.parseLong(second)).isGreaterThan(Long.parseLong(first));
            assertThat(get(PAGE).body()).contains("data-version=\"" + second + "\"");

            desk.edit(Newsdesk.ONE, "title:", "titel:");
            next(events, "errors");
            desk.edit(Newsdesk.ONE, "titel:", "title:");
            next(events, "reload");

            desk.write("templates/assets/site.css", "body { color: #123456; }\n");
            next(events, "reload");
            desk.write("templates/assets/site.css", "body { color: #654321; }\n");
            next(events, "style");
        }
    }

    private static BufferedReader events(Socket tab) throws IOException {
        tab.getOutputStream()
                .write("GET /.bantin/events HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(UTF_8));
        return new BufferedReader(new InputStreamReader(tab.getInputStream(), UTF_8));
    }

    /** Its version. */
    private static String next(BufferedReader events, String name) throws IOException {
        for (String line = events.readLine(); line != null; line = events.readLine()) {
            if (line.startsWith("event: ")) {
                assertThat(line).isEqualTo("event: " + name);
                return events.readLine().substring("data: ".length());
            }
        }
        throw new AssertionError("the stream ended");
    }

    @Test
    void nothingOfItIsLeftWhenItEnds() {
        desk.close();

        assertThat(threads()).isEmpty();
        assertThat(desk.broken()).isEmpty();
    }

    /** That what is served is what a clean build makes. */
    private void assertServedAsClean() {
        CleanSite.assertSame(desk);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
