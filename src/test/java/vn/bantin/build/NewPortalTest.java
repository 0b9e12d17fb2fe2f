package vn.bantin.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.disk.FileOperations;
import vn.bantin.disk.RealOperations;
import vn.bantin.scaffold.Asker;
import vn.bantin.scaffold.NewPortal;
import vn.bantin.scaffold.PortalWishes;
import vn.bantin.site.Status;

/** A new portal: whole, only in an empty folder, and it builds at once. */
class NewPortalTest {
    private static final PortalWishes.Plugin PLUGIN =
            new PortalWishes.Plugin("vn.bantin", "bantin-maven-plugin", "9.8.7");

    @TempDir Path folder;

    @Test
    @DisplayName("has all that a portal needs")
    void files() {
        assertThat(create("Phụ nữ xứ Thanh", "https://x.example/").value())
                .containsExactly(
                        ".github/workflows/cong-tin.yml",
                        ".gitignore",
                        ".gitlab-ci.yml",
                        ".mvn/jvm.config",
                        "README.md",
                        "content/people.yaml",
                        "content/site.yaml",
                        "content/tin-tuc/2026/chao-ban-doc/index.md",
                        "content/tin-tuc/2026/chao-ban-doc/ruong-bac-thang.png",
                        "content/trang/gioi-thieu.md",
                        "pom.xml");
        assertThat(TestSite.files(folder)).hasSize(11);
        assertThat(text("README.md")).startsWith("# Phụ nữ xứ Thanh\n");
        assertThat(text("pom.xml"))
                .contains("<artifactId>phu-nu-xu-thanh</artifactId>", "<version>9.8.7</version>");
    }

    @Test
    @DisplayName("has no place left that was to be filled in")
    void everyPlaceIsFilled() {
        create("Phụ nữ xứ Thanh", "https://x.example/");

        TestSite.files(folder)
                .forEach(
                        (path, bytes) ->
                                assertThat(new String(bytes, UTF_8))
                                        .as(path)
                                        .doesNotContainPattern("@[a-zA-Z]+@"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phụ nữ xứ Thanh",
                "Chuyện: \"của\" #chị & <em>",
                "🎉",
                "@titleYaml@",
                "C:\\đường",
                "' \" & ]]>"
            })
    @DisplayName("builds at once without a fault or a warning, whatever it is called")
    void builds(String title) {
        assertThat(create(title, "https://x.example/cong/").diagnostics()).isEmpty();

        Built built = TestSite.in(folder).now("2026-11-24T06:00:00Z").build();

        assertThat(built.report().diagnostics()).isEmpty();
        assertThat(built.report().ledger().counts()).containsEntry(Status.PUBLISHED, 2);
        assertThat(built.text("tin-tuc/2026/chao-ban-doc/index.html")).contains("Chào bạn đọc");
        assertThat(Jsoup.parse(built.text("index.html")).title()).contains(title);
        assertThat(Jsoup.parse(text("pom.xml"), "", Parser.xmlParser()).select("name").text())
                .isEqualTo(title);
    }

    @Test
    @DisplayName("asks for what is missing, and takes what is usual where nobody answers")
    void asks() {
        List<String> asked = new ArrayList<>();
        Asker asker =
                question -> {
                    asked.add(question.parameter());
                    return Optional.of("https://hoi.example/");
                };
        new NewPortal(asker, TestSite.NOW)
                .create(new PortalWishes("Tên", "", PLUGIN), folder, new RealOperations());

        assertThat(asked).containsExactly("bantin.baseUrl");
        assertThat(text("content/site.yaml")).contains("baseUrl: \"https://hoi.example/\"");
        create("", "", folder.resolve("khac"), TestSite.NOW);
        assertThat(text("khac/README.md")).startsWith("# Trang tin Phụ nữ");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-31T16:59:59Z, 2026, 31/12/2026 - 23:59",
        "2026-12-31T17:00:00Z, 2027, 01/01/2027 - 00:00"
    })
    @DisplayName("begins on the day of Vietnam's clock")
    void today(String now, String year, String date) {
        create("", "", folder, Instant.parse(now));

        assertThat(text("content/tin-tuc/" + year + "/chao-ban-doc/index.md"))
                .contains("date: " + date + "\n");
    }

    @Test
    @DisplayName("FOLDER_NOT_EMPTY: what is in the way is named, and nothing is written")
    void notEmpty() throws IOException {
        for (int i = 0; i < 7; i++) {
            Files.writeString(folder.resolve("tep-" + i), "x");
        }

        Outcome<List<String>> made = create("", "");

        assertThat(made.value()).isEmpty();
        assertThat(made.diagnostics())
                .extracting(Diagnostic::fault)
                .containsExactly(Fault.FOLDER_NOT_EMPTY);
        assertThat(made.diagnostics().get(0).arguments())
                .containsExactly(folder.toString(), "tep-0, tep-1, tep-2, tep-3, tep-4, …");
        assertThat(TestSite.files(folder)).hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {".git/HEAD", ".DS_Store", "Thumbs.db"})
    @DisplayName("a folder that git or a file manager has been in is as good as empty")
    void asGoodAsEmpty(String file) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), "x");

        assertThat(create("", "").diagnostics()).isEmpty();
    }

    @Test
    @DisplayName("a file, or a link to a folder with something in it, is no empty folder")
    void noFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("tep"), "x");
        Path full = Files.createDirectory(folder.resolve("day"));
        Files.writeString(full.resolve("a"), "x");
        Path link = Files.createSymbolicLink(folder.resolve("lien-ket"), full);

        for (Path target : List.of(file, link)) {
            assertThat(create("", "", target, TestSite.NOW).diagnostics())
                    .extracting(Diagnostic::fault)
                    .containsExactly(Fault.FOLDER_NOT_EMPTY);
        }
    }

    @Test
    @DisplayName("an address that is none is told of before anything is written")
    void badAddress() {
        assertThat(create("Tên", "khong phai dia chi").diagnostics())
                .extracting(Diagnostic::fault)
                .contains(Fault.BASE_URL_INVALID);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @DisplayName("FILE_NOT_WRITTEN: with a disk that is full in the middle, nothing is left")
    void fullDisk() {
        Outcome<List<String>> made =
                new NewPortal(Asker.NOBODY, TestSite.NOW)
                        .create(new PortalWishes("", "", PLUGIN), folder, full(4));

        assertThat(made.value()).isEmpty();
        assertThat(made.diagnostics())
                .extracting(Diagnostic::fault)
                .containsExactly(Fault.FILE_NOT_WRITTEN);
        assertThat(folder).isEmptyDirectory();
    }

    /** A disk with room for so many files. */
    private static FileOperations full(int files) {
        FileOperations real = new RealOperations();
        int[] left = {files};
        return (FileOperations)
                java.lang.reflect.Proxy.newProxyInstance(
                        FileOperations.class.getClassLoader(),
                        new Class<?>[] {FileOperations.class},
                        (proxy, method, arguments) -> {
                            if (method.getName().equals("write") && left[0]-- == 0) {
                                throw new IOException("No space left on device");
                            }
                            if (method.isDefault()) {
                                return java.lang.reflect.InvocationHandler.invokeDefault(
                                        proxy, method, arguments);
                            }
                            return method.invoke(real, arguments);
                        });
    }

    private Outcome<List<String>> create(String title, String baseUrl) {
        return create(title, baseUrl, folder, TestSite.NOW);
    }

    private static Outcome<List<String>> create(
            String title, String baseUrl, Path target, Instant now) {
        return new NewPortal(Asker.NOBODY, now)
                .create(new PortalWishes(title, baseUrl, PLUGIN), target, new RealOperations());
    }

    private String text(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
