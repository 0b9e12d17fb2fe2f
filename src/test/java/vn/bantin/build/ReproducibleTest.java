package vn.bantin.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** P5, I6: what the machine is like changes no byte. All variations give one tree hash. */
class ReproducibleTest {
    private static final SortedMap<String, byte[]> SOURCES = new Newsroom(7).sources();

    private static String expected = "";

    @TempDir private Path folder;

    @BeforeAll
    static void buildOnce(@TempDir Path folder) {
        expected = hash(TestSite.in(folder).sources(SOURCES));
    }

    /**
     * A build in a Java of its own, of the site in a folder: prints files written, and the hash.
     */
    public static final class Child {
        private Child() {}

        public static void main(String[] arguments) {
            Built built = TestSite.in(Path.of(arguments[0])).build();
            System.out.println(
                    built.report().counts().written() + " " + TestSite.hash(built.files()));
        }
    }

    @Test
    @DisplayName("I6 P5 a second run in one JVM")
    void again() {
        assertThat(hash(TestSite.in(folder).sources(SOURCES))).isEqualTo(expected);
    }

    @ParameterizedTest
    @DisplayName("P5 UN03 default locale")
    @ValueSource(strings = {"vi-VN", "tr-TR", "ar-EG", "en-US"})
    void locale(String tag) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(hash(TestSite.in(folder).sources(SOURCES))).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @DisplayName("P5 CL01 default zone")
    @ValueSource(strings = {"Pacific/Kiritimati", "America/St_Johns", "Asia/Ho_Chi_Minh"})
    void zone(String id) {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(id));
            assertThat(hash(TestSite.in(folder).sources(SOURCES))).isEqualTo(expected);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @ParameterizedTest
    @DisplayName("P5 threads")
    @ValueSource(ints = {1, 2, 8})
    void threads(int count) {
        assertThat(hash(TestSite.in(folder).sources(SOURCES).threads(count))).isEqualTo(expected);
    }

    @Test
    @DisplayName("P5 a path with spaces and marks")
    void path() {
        Path odd = folder.resolve("thư mục của ế – 100%");
        assertThat(hash(TestSite.in(odd).sources(SOURCES))).isEqualTo(expected);
    }

    @Test
    @DisplayName("P5 CL06 files made in another order, with any times")
    void orderAndTimes() {
        List<Map.Entry<String, byte[]>> files = new ArrayList<>(SOURCES.entrySet());
        Random random = new Random(1);
        Collections.shuffle(files, random);
        TestSite site = TestSite.in(folder);
        for (Map.Entry<String, byte[]> file : files) {
            site.write(file.getKey(), file.getValue());
            site.touch(file.getKey(), Instant.ofEpochSecond(random.nextInt(Integer.MAX_VALUE)));
        }
        assertThat(hash(site)).isEqualTo(expected);
    }

    @ParameterizedTest
    @DisplayName("P5 another Java: heap, encoding, language, zone")
    @CsvSource({
        "-Xmx96m -Dfile.encoding=UTF-8 -Duser.language=tr",
        "-Xmx512m -Dfile.encoding=ISO-8859-1 -Duser.language=ar -Duser.timezone=Asia/Tokyo"
    })
    void child(String options) throws IOException, InterruptedException {
        TestSite site = TestSite.in(folder).sources(SOURCES);
        assertThat(inAnotherJava(options)).endsWith(" " + expected).doesNotStartWith("0 ");
        site.build().assertProducesNothing();
        assertThat(inAnotherJava(options)).as("I5 across two Javas").isEqualTo("0 " + expected);
    }

    private String inAnotherJava(String options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options.split(" ")));
        command.addAll(
                List.of("-Djava.awt.headless=true", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(Child.class.getName(), folder.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return said.strip();
    }

    private static String hash(TestSite site) {
        return TestSite.hash(site.build().files());
    }
}
