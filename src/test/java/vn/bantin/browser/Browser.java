package vn.bantin.browser;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** One window of a real Chromium that can ask nobody but this machine. */
final class Browser implements AutoCloseable {
    private static final List<String> FLAGS =
            List.of(
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
                    "--force-color-profile=srgb",
                    // Nobody else is to be asked, and nobody else would answer.
                    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");

    private static final int MOST_TRIES = 1000;

    /** With their codes on Windows, which is what browsers go by. */
    private static final Map<String, Integer> KEYS =
            Map.of("Tab", 9, "Enter", 13, "Escape", 27, "ArrowLeft", 37, "ArrowRight", 39);

    private final ChromeDriver driver;
    private final Path profile;

    private Browser(ChromeDriver driver, Path profile) {
        this.driver = driver;
        this.profile = profile;
    }

    static Browser start(Path chromium, Path chromedriver) {
        Path profile = newFolder();
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.toFile());
        options.addArguments(FLAGS);
        options.addArguments("--user-data-dir=" + profile);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        ChromeDriverService service =
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(chromedriver.toFile())
                        .usingAnyFreePort()
                        .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
        return new Browser(driver, profile);
    }

    /** Opens a page and waits until it and its pictures in sight are loaded. */
    void open(String address, Look look) {
        look(look);
        messages();
        driver.get(address);
    }

    /**
     * As {@link #open}, by somebody who has never been here: of files they have, browsers take the
     * larger.
     */
    void openAfresh(String address, Look look) {
        keepFiles(false);
        open(address, look);
        keepFiles(true);
    }

    /** Whether what was fetched is kept, as it is at first. */
    void keepFiles(boolean kept) {
        command(kept ? "Network.disable" : "Network.enable", Map.of());
        if (!kept) {
            command("Network.setCacheDisabled", Map.of("cacheDisabled", true));
        }
    }

    /** Looks at the page that is open in another way, without loading it again. */
    void look(Look look) {
        command("Emulation.setScriptExecutionDisabled", Map.of("value", !look.scripts()));
        command("Emulation.setEmulatedMedia", Map.of("features", features(look)));
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width",
                        look.width(),
                        "height",
                        look.height(),
                        "deviceScaleFactor",
                        look.ratio(),
                        "mobile",
                        false));
        awaitWidth(look.width());
    }

    /** The window grows in its own time. */
    private void awaitWidth(int width) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            if (Long.valueOf(width).equals(driver.executeScript("return innerWidth"))) {
                return;
            }
        }
        throw new IllegalStateException("the window is not %d px wide".formatted(width));
    }

    /** What a script returns (see {@link Script}). */
    Object run(String script, Object... arguments) {
        return driver.executeScript(Script.named(script), arguments);
    }

    /** What a script finds wrong, each with the element. */
    List<String> found(String script, Object... arguments) {
        return texts(run(script, arguments));
    }

    /** What a script hands to its last argument, a function. */
    Object await(String script, Object... arguments) {
        return driver.executeAsyncScript(Script.named(script), arguments);
    }

    /** Runs a library in the page. */
    void inject(String library) {
        driver.executeScript(library);
    }

    /** What the console says since it was last asked. */
    List<String> messages() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::toString)
                .toList();
    }

    /** As if it were pressed and let go: a key of {@link #KEYS}. */
    void press(String key) {
        press(key, 0);
    }

    /**
     * @param modifiers held meanwhile: 1 is Alt, 2 is Control
     */
    void press(String key, int modifiers) {
        String text = key.equals("Enter") ? "\r" : "";
        for (String type : List.of(text.isEmpty() ? "rawKeyDown" : "keyDown", "keyUp")) {
            command(
                    "Input.dispatchKeyEvent",
                    Map.of(
                            "type",
                            type,
                            "key",
                            key,
                            "code",
                            key,
                            "text",
                            text,
                            "windowsVirtualKeyCode",
                            Optional.ofNullable(KEYS.get(key)).orElseThrow(),
                            "modifiers",
                            modifiers));
        }
    }

    /** With the mouse, in CSS pixels of the window. */
    void click(long x, long y) {
        for (String type : List.of("mousePressed", "mouseReleased")) {
            command(
                    "Input.dispatchMouseEvent",
                    Map.of("type", type, "x", x, "y", y, "button", "left", "clickCount", 1));
        }
    }

    /**
     * Fingers go over the screen from left to right, or the other way.
     *
     * @param fingers that touch it, side by side
     */
    void swipe(int fromX, int toX, int fingers) {
        command("Emulation.setTouchEmulationEnabled", Map.of("enabled", true));
        touch("touchStart", fromX, fingers);
        touch("touchMove", (fromX + toX) / 2, fingers);
        touch("touchMove", toX, fingers);
        touch("touchEnd", toX, 0);
        command("Emulation.setTouchEmulationEnabled", Map.of("enabled", false));
    }

    private void touch(String type, int x, int fingers) {
        List<Map<String, Integer>> points =
                IntStream.range(0, fingers)
                        .mapToObj(i -> Map.of("x", x + 30 * i, "y", 200, "id", i))
                        .toList();
        command("Input.dispatchTouchEvent", Map.of("type", type, "touchPoints", points));
    }

    /** Of the page that is open. */
    String address() {
        return String.valueOf(driver.getCurrentUrl());
    }

    /** Where a link has led to. */
    String awaitOther(String address) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            if (!address().equals(address)) {
                return address();
            }
        }
        throw new IllegalStateException("nothing leads away from " + address);
    }

    /** The upper part of the page, whatever the window shows. */
    BufferedImage picture(int width, int height) {
        Map<String, Object> clip =
                Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", 1);
        Map<String, Object> shot =
                driver.executeCdpCommand(
                        "Page.captureScreenshot",
                        Map.of("format", "png", "clip", clip, "captureBeyondViewport", true));
        byte[] png = Base64.getDecoder().decode(String.valueOf(shot.get("data")));
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public void close() {
        driver.quit();
        try (var files = Files.walk(profile)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException left) {
            profile.toFile().deleteOnExit();
        }
    }

    private void command(String name, Map<String, Object> parameters) {
        driver.executeCdpCommand(name, parameters);
    }

    private static List<Map<String, String>> features(Look look) {
        return look.features().entrySet().stream()
                .map(feature -> Map.of("name", feature.getKey(), "value", feature.getValue()))
                .toList();
    }

    /** A list of texts, as scripts return it. */
    static List<String> texts(Object list) {
        if (list instanceof List<?> all) {
            return all.stream().map(String::valueOf).toList();
        }
        throw new IllegalStateException("no list: " + list);
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("bantin-chromium");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
