package vn.bantin.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.limit.Ending;

class SourceScannerTest {
    @TempDir Path root;

    @Test
    void lists_files_by_path_with_size_time_and_inode() throws IOException {
        file("tin-tuc/2022/b.md", "hai");
        file("tin-tuc/2022/a b ế.jpg", "1");
        file("site.yaml", "title: x");

        SourceTree tree = clean();

        assertThat(names(tree))
                .containsExactly("site.yaml", "tin-tuc/2022/a b ế.jpg", "tin-tuc/2022/b.md");
        SourceFile b = List.copyOf(tree.files().values()).get(2);
        Path disk = root.resolve("tin-tuc/2022/b.md");
        assertThat(b.size()).isEqualTo(3);
        assertThat(b.modifiedNanos() / 1_000_000)
                .isEqualTo(Files.getLastModifiedTime(disk).toMillis());
        assertThat(b.inodeOrZero()).isEqualTo(Files.getAttribute(disk, "unix:ino"));
    }

    @Test
    void
            FS01_a_link_to_a_file_a_folder_a_parent_the_root_nothing_or_itself_is_named_and_not_followed()
                    throws IOException {
        file("tin/that.md", "x");
        link("tep.md", "tin/that.md");
        link("thu-muc", "tin");
        link("tin/cha", "..");
        link("goc", "/");
        link("hong.md", "khong-co.md");
        link("vong", "vong");

        Outcome<SourceTree> outcome = assertEndsSoon();

        assertThat(names(outcome.value())).containsExactly("tin/that.md");
        assertThat(said(outcome))
                .containsExactly(
                        "content/goc SYMLINK [/]",
                        "content/hong.md SYMLINK [khong-co.md]",
                        "content/tep.md SYMLINK [tin/that.md]",
                        "content/thu-muc SYMLINK [tin]",
                        "content/tin/cha SYMLINK [..]",
                        "content/vong SYMLINK [vong]");
    }

    @Test
    void the_content_folder_itself_may_be_a_link(@TempDir Path elsewhere) throws IOException {
        file("a.md", "x");
        Path link = Files.createSymbolicLink(elsewhere.resolve("noi-dung"), root);

        assertThat(names(new SourceScanner().scan(link).value())).containsExactly("a.md");
    }

    @Test
    void FS02_a_pipe_and_a_socket_are_named_and_nothing_hangs() throws Exception {
        Assumptions.assumeTrue(canMakePipe(root.resolve("ong.md")), "no mkfifo on this machine");
        try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            socket.bind(UnixDomainSocketAddress.of(root.resolve("o-cam")));

            assertThat(said(assertEndsSoon()))
                    .containsExactly(
                            "content/o-cam SPECIAL_FILE []", "content/ong.md SPECIAL_FILE []");
        }
    }

    @Test
    void FS03_a_content_folder_that_is_missing_or_a_file_is_named() throws IOException {
        Path missing = root.resolve("khong-co");
        file("tep", "x");

        assertThat(said(new SourceScanner().scan(missing)))
                .containsExactly("content CONTENT_FOLDER_MISSING [" + missing + "]");
        assertThat(said(new SourceScanner().scan(root.resolve("tep"))))
                .containsExactly("content CONTENT_FOLDER_MISSING [" + root.resolve("tep") + "]");
    }

    /** Told to the scan directly, since permissions do not bind the administrator. */
    @Test
    void FS03_an_unreadable_folder_or_file_is_named() {
        Scan scan = new Scan(root);
        FolderScan top = new FolderScan(scan, root, "", 0);
        top.folderUnreadable();
        top.fileUnreadable("b.md");
        FolderScan below = new FolderScan(scan, root.resolve("kin"), "kin/", 1);
        below.folderUnreadable();
        scan.add(List.of(), top.found());
        scan.add(List.of(), below.found());

        assertThat(said(scan.outcome()))
                .containsExactly(
                        "content FOLDER_UNREADABLE []",
                        "content/b.md FILE_UNREADABLE []",
                        "content/kin FOLDER_UNREADABLE []");
    }

    @Test
    void FS05_a_name_of_86_three_byte_letters_and_a_path_over_4096_bytes_exceed_the_limits() {
        List<Diagnostic> found = new ArrayList<>();
        String name = "ế".repeat(86);
        NameRules.check("tin/" + name, name, found);
        String shortEnough = "ế".repeat(85);
        NameRules.check("tin/" + shortEnough, shortEnough, found);
        NameRules.check("thu-muc/".repeat(512) + "b", "b", found);
        NameRules.check("thu-muc/".repeat(511) + "b", "b", found);

        assertThat(found)
                .extracting(d -> d.fault() + " " + d.arguments())
                .containsExactly("NAME_TOO_LONG [258, 255]", "PATH_TOO_LONG [4097, 4096]");
    }

    @Test
    void FS06_files_and_folders_that_differ_only_in_case_are_named_both() throws IOException {
        file("tin/Bai.md", "x");
        file("tin/bai.md", "x");
        file("tin/BAI.md", "x");
        file("Đường/a.md", "x");
        file("đường/b.md", "x");
        Assumptions.assumeTrue(
                Files.exists(root.resolve("đường/b.md"))
                        && !Files.exists(root.resolve("đường/a.md")),
                "this disk ignores case");

        assertThat(said(scan()))
                .containsExactly(
                        "content/tin/Bai.md CASE_TWIN [Bai.md, BAI.md]",
                        "content/tin/bai.md CASE_TWIN [bai.md, BAI.md]",
                        "content/đường CASE_TWIN [đường, Đường]");
    }

    @Test
    void FS07_names_that_differ_only_in_how_accents_are_encoded_are_shown_by_code_points()
            throws IOException {
        String composed = "hoà.md";
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        file(composed, "x");
        file(decomposed, "x");
        Assumptions.assumeTrue(scan().value().files().size() == 2, "this disk normalises names");

        assertThat(said(scan()))
                .containsExactly(
                        "content/"
                                + composed
                                + " UNICODE_TWIN ["
                                + decomposed
                                + ", U+0300, U+00E0]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "con.md",
                "aux",
                "NUL.jpg",
                "com1",
                "lpt9.txt",
                "a.",
                "a ",
                " a",
                "a:b",
                "a?b",
                "-rf",
                "a\\b",
                "a\"b",
                "a\u200Bb.md",
                "a\u202Eb.md",
                "a\nb",
                ".an.md"
            })
    void FS08_a_name_that_some_system_refuses_is_named(String name) throws IOException {
        file("tin/" + name, "x");

        Outcome<SourceTree> outcome = scan();

        assertThat(outcome.diagnostics())
                .extracting(Diagnostic::fault)
                .containsExactly(Fault.NAME_NOT_PORTABLE);
        assertThat(outcome.diagnostics().get(0).position().file())
                .startsWith("content/tin/")
                .doesNotContain("\n", "\u200B", "\u202E");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ảnh hội nghị.jpg", "console.md", "a-b_c.d.md", "2022", "com0", "đ"})
    void FS08_an_ordinary_name_is_no_fault(String name) throws IOException {
        file("tin/" + name, "x");

        assertThat(names(clean())).containsExactly("tin/" + name);
    }

    @Test
    void FS09_thousands_of_files_in_one_folder_are_listed() throws IOException {
        Files.createDirectory(root.resolve("tin"));
        for (int i = 0; i < 5_000; i++) {
            Files.createFile(root.resolve("tin/bai-" + i + ".md"));
        }

        assertThat(clean().files()).hasSize(5_000);
    }

    @Test
    void FS09_a_folder_deeper_than_32_levels_is_named_once() throws IOException {
        file("d/".repeat(32) + "con-doc.md", "x");
        file("d/".repeat(200) + "qua-sau.md", "x");

        Outcome<SourceTree> outcome = scan();

        assertThat(names(outcome.value())).containsExactly("d/".repeat(32) + "con-doc.md");
        assertThat(said(outcome))
                .containsExactly("content/" + "d/".repeat(32) + "d FOLDER_TOO_DEEP [32]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4913",
                "bai.md~",
                ".bai.md.swp",
                "#bai.md#",
                "~$bai.docx",
                ".~lock.bai.odt#",
                "bai.md___jb_tmp___",
                ".gitkeep"
            })
    void FS12_what_editors_leave_for_a_moment_is_passed_over_in_silence(String name)
            throws IOException {
        file("tin/" + name, "x");

        assertThat(clean().files()).isEmpty();
    }

    @Test
    void FS12_the_dangling_lock_link_of_emacs_is_passed_over_in_silence() throws IOException {
        link(".#bai.md", "le@may.1234");

        assertThat(clean().files()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".env",
                ".env.local",
                "id_rsa",
                "ID_RSA",
                "chung-chi.pem",
                "may-chu.KEY",
                "settings.xml",
                "kho.jks",
                ".netrc"
            })
    void LK01_a_file_that_may_hold_a_secret_is_refused(String name) throws IOException {
        file("tin/" + name, "x");

        Outcome<SourceTree> outcome = scan();

        assertThat(outcome.value().files()).isEmpty();
        assertThat(said(outcome))
                .containsExactly("content/tin/" + name + " SECRET_FILE [" + name + "]");
    }

    @Test
    void LK01_a_folder_of_version_control_is_refused_and_not_entered() throws IOException {
        file(".git/objects/a:b", "x");

        assertThat(said(scan())).containsExactly("content/.git SECRET_FILE [.git]");
    }

    @Test
    void LK01_clutter_of_operating_systems_is_left_out_with_a_warning() throws IOException {
        file("tin/.DS_Store", "x");
        file("tin/Thumbs.db", "x");
        file("tin/desktop.ini", "x");
        file("tin/a.md", "x");

        Outcome<SourceTree> outcome = scan();

        assertThat(outcome.hasErrors()).isFalse();
        assertThat(names(outcome.value())).containsExactly("tin/a.md");
        assertThat(said(outcome))
                .containsExactly(
                        "content/tin/.DS_Store CLUTTER_FILE [.DS_Store]",
                        "content/tin/Thumbs.db CLUTTER_FILE [Thumbs.db]",
                        "content/tin/desktop.ini CLUTTER_FILE [desktop.ini]");
    }

    private Outcome<SourceTree> scan() {
        return new SourceScanner().scan(root);
    }

    private Outcome<SourceTree> assertEndsSoon() {
        return Ending.within(5, this::scan);
    }

    private SourceTree clean() {
        Outcome<SourceTree> outcome = scan();
        assertThat(outcome.diagnostics()).isEmpty();
        return outcome.value();
    }

    private void file(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void link(String path, String target) throws IOException {
        Path link = root.resolve(path);
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, Path.of(target));
    }

    private static boolean canMakePipe(Path path) throws Exception {
        try {
            return new ProcessBuilder("mkfifo", path.toString()).start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    private static List<String> names(SourceTree tree) {
        return tree.files().keySet().stream().map(Object::toString).toList();
    }

    private static List<String> said(Outcome<SourceTree> outcome) {
        return outcome.diagnostics().stream()
                .sorted()
                .map(d -> d.position() + " " + d.fault() + " " + d.arguments())
                .toList();
    }
}
