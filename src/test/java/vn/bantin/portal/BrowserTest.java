package vn.bantin.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * Every kind of page in a real browser, on a phone and on a desk. Without Chromium and its driver
 * these tests are skipped, except where CI is true: there they fail.
 */
class BrowserTest {
    private static final SamplePortal PORTAL = SamplePortal.shared();
    private static final List<String> KINDS =
            List.of(
                    "/",
                    "/tin-tuc/",
                    "/tin-tuc/2022/tap-huan-du-an-8/",
                    "/tin-tuc/2025/tiep-suc-sau-mua-lu/",
                    "/tin-tuc/2026/thi-anh-ao-dai/",
                    "/binh-dang-gioi/2023/khi-hoc-tro-la-thu-linh-cua-su-thay-doi/",
                    "/binh-dang-gioi/2026/nu-truong-ban/",
                    "/gia-dinh/2023/loi-ru/",
                    "/guong-sang/2025/binh-minh-tren-ben-ca-sam-son/",
                    "/hoat-dong-hoi/2023/duong-gach-no-hoa/",
                    "/hoat-dong-hoi/2025/tu-hu-gao-tiet-kiem-den-tu-thuoc-cua-ban/",
                    "/lien-he/",
                    "/the/",
                    "/the/du-an-8/",
                    "/tac-gia/",
                    "/tac-gia/le-ha/",
                    "/dia-phuong/muong-lat/",
                    "/chuyen-de/xanh-ban-lang/",
                    "/luu-tru/",
                    "/luu-tru/2025/",
                    "/luu-tru/2026/03/",
                    "/khong-co-trang-nay/");

    private static Optional<ChromeDriver> browser = Optional.empty();
    private static Optional<LoopbackServer> server = Optional.empty();

    record View(String address, int width) {}

    static Stream<View> views() {
        return KINDS.stream().flatMap(kind -> Stream.of(new View(kind, 390), new View(kind, 1280)));
    }

    @BeforeAll
    static void start(@TempDir Path profile) throws IOException {
        Optional<Path> chromium = program("BANTIN_CHROMIUM", "chromium");
        Optional<Path> driver = program("BANTIN_CHROMEDRIVER", "chromedriver");
        if (chromium.isEmpty() || driver.isEmpty()) {
            String missing =
                    "NO BROWSER TESTS: chromium or chromedriver is not installed"
                            + " (Debian: chromium, chromium-driver)";
            System.err.println(missing);
            assertThat(System.getenv("CI")).as(missing).isNotEqualTo("true");
            Assumptions.abort(missing);
        }
        server = Optional.of(LoopbackServer.of(PORTAL));
        browser = Optional.of(browser(chromium.orElseThrow(), driver.orElseThrow(), profile));
    }

    @AfterAll
    static void stop() {
        browser.ifPresent(ChromeDriver::quit);
        server.ifPresent(LoopbackServer::close);
    }

    @ParameterizedTest
    @MethodSource("views")
    void isReadableAndComplete(View view) {
        ChromeDriver page = open(view);
        assertThat(page.executeScript("return innerWidth")).isEqualTo((long) view.width());
        assertThat((Long) page.executeScript("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(
                        (Long) page.executeScript("return document.documentElement.clientWidth"));
        WebElement headline = page.findElement(By.tagName("h1"));
        assertThat(headline.isDisplayed()).isTrue();
        assertThat(headline.getText()).isNotBlank();
        assertThat(headline.getRect().getX()).isNotNegative();
        assertThat(headline.getRect().getY()).isLessThan(800);
        assertThat(page.executeScript(WIDE)).isEqualTo(List.of());
        if (!view.address().equals("/khong-co-trang-nay/")) {
            assertThat(page.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
            assertThat(server.orElseThrow().refused()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void everyPictureIsLoadedAndShown(View view) {
        ChromeDriver page = open(view);
        assertThat(page.executeAsyncScript(BROKEN)).isEqualTo(List.of());
    }

    /** Blocks of text that stick out of the window, other than in a box that scrolls. */
    private static final String WIDE =
            "return [...document.querySelectorAll('main h1, main h2, main h3, main p, main li,"
                    + " main figure')].filter(e => !e.closest('.table-scroll, pre'))"
                    + ".filter(e => e.getBoundingClientRect().right > innerWidth + 1)"
                    + ".map(e => e.outerHTML.slice(0, 80))";

    private static final String BROKEN =
            "const done = arguments[0]; const all = [...document.images];"
                    + "all.forEach(i => i.loading = 'eager');"
                    + "Promise.all(all.map(i => i.decode().then(() => null, () => i.src)))"
                    + ".then(r => done(r.filter(x => x)))";

    private static ChromeDriver open(View view) {
        ChromeDriver page = browser.orElseThrow();
        page.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                java.util.Map.of(
                        "width",
                        view.width(),
                        "height",
                        800,
                        "deviceScaleFactor",
                        1,
                        "mobile",
                        false));
        page.manage().logs().get(LogType.BROWSER);
        server.orElseThrow().forget();
        page.get(server.orElseThrow().address() + view.address());
        return page;
    }

    private static ChromeDriver browser(Path chromium, Path driver, Path profile) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                // Nobody else is to be asked, and nobody else would answer.
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
                "--user-data-dir=" + profile.toAbsolutePath());
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, java.util.logging.Level.WARNING);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        ChromeDriverService service =
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(driver.toFile())
                        .usingAnyFreePort()
                        .build();
        ChromeDriver started = new ChromeDriver(service, options);
        started.manage().timeouts().scriptTimeout(Duration.ofSeconds(30));
        return started;
    }

    /** By an environment variable, else where systems put it. */
    private static Optional<Path> program(String variable, String name) {
        String written = System.getenv(variable);
        return Stream.concat(
                        Stream.ofNullable(written).map(Path::of),
                        Stream.of(Path.of("/usr/bin", name), Path.of("/usr/lib/chromium", name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
