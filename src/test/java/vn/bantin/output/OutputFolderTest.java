package vn.bantin.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.disk.FileOperations;
import vn.bantin.disk.NumberedOperations;
import vn.bantin.disk.RealOperations;
import vn.bantin.disk.Trouble;
import vn.bantin.path.OutputPath;

class OutputFolderTest {
    private static final FileOperations DISK = new RealOperations();
    private static final SortedSet<OutputPath> NOTHING = Collections.emptySortedSet();

    @TempDir Path temp;
    private SmallSite site;

    @BeforeEach
    void layOut() throws IOException {
        site = new SmallSite(temp.toRealPath());
    }

    @Test
    void a_new_site_comes_in_by_one_rename_and_not_before_the_commit() throws IOException {
        NumberedOperations log = new NumberedOperations(DISK, Trouble.NONE);
        OutputFolder folder = site.open(Map.of(), log);
        folder.write(path("index.html"), bytes("a"));
        folder.write(path("tin/2022/b/index.html"), bytes("b"));

        assertThat(site.output).doesNotExist();
        folder.commit(NOTHING);

        assertThat(log.log()).filteredOn(line -> line.startsWith("move")).hasSize(1);
        assertThat(site.snapshot())
                .containsEntry("index.html", "a")
                .containsEntry("tin/2022/b/index.html", "b");
        assertThat(site.roots.staging()).doesNotExist();
    }

    @Test
    void an_old_site_becomes_the_new_one_and_empty_folders_go() throws IOException {
        site.put(SmallSite.OLD);

        SmallSite.build(open(SmallSite.OLD), SmallSite.OLD, false);

        Map<String, String> expected = new TreeMap<>(SmallSite.NEW);
        List.of("/", "a/", "d/", "d/e/", "tep/").forEach(folder -> expected.put(folder, ""));
        assertThat(site.snapshot()).isEqualTo(expected);
    }

    @Test
    void a_run_that_changes_nothing_touches_nothing() throws IOException {
        site.put(SmallSite.OLD);
        AtomicInteger marked = new AtomicInteger();
        OutputFolder folder =
                OutputFolder.open(
                                site.roots,
                                SmallSite.paths(SmallSite.OLD),
                                marked::incrementAndGet,
                                DISK)
                        .value()
                        .orElseThrow();

        folder.commit(NOTHING);

        assertThat(marked).hasValue(0);
        assertThat(site.roots.staging()).doesNotExist();
    }

    @Test
    void the_site_is_marked_before_it_is_touched_and_once() throws IOException {
        site.put(SmallSite.OLD);
        AtomicInteger marked = new AtomicInteger();
        OutputFolder folder =
                OutputFolder.open(
                                site.roots,
                                SmallSite.paths(SmallSite.OLD),
                                () -> {
                                    marked.incrementAndGet();
                                    assertThat(site.output.resolve("index.html")).hasContent("cũ");
                                },
                                DISK)
                        .value()
                        .orElseThrow();

        SmallSite.build(folder, SmallSite.OLD, false);

        assertThat(marked).hasValue(1);
        assertThat(site.output.resolve("index.html")).hasContent("mới");
    }

    @Test
    void aborting_instead_of_committing_leaves_the_old_site() throws IOException {
        site.put(SmallSite.OLD);
        OutputFolder folder = open(SmallSite.OLD);
        folder.write(path("index.html"), bytes("mới"));

        assertThat(folder.abort()).isTrue();

        assertThat(site.snapshot()).containsAllEntriesOf(SmallSite.OLD);
        assertThat(site.roots.staging()).doesNotExist();
    }

    @Test
    void many_threads_write_into_the_same_new_folders() throws Exception {
        OutputFolder folder = open(Map.of());
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> writes =
                    IntStream.range(0, 2_000)
                            .<Future<?>>mapToObj(
                                    i ->
                                            pool.submit(
                                                    () ->
                                                            folder.write(
                                                                    path(deep(i)), bytes("" + i))))
                            .toList();
            for (Future<?> write : writes) {
                write.get();
            }
        } finally {
            pool.shutdown();
        }
        folder.commit(NOTHING);

        for (int i = 0; i < 2_000; i++) {
            assertThat(folder.read(path(deep(i))).orElseThrow()).isEqualTo(bytes("" + i));
        }
    }

    @Test
    void what_a_stopped_run_left_in_the_staging_folder_does_not_come_in() throws IOException {
        Path left = site.roots.staging().resolve("bantin-new/cu.html");
        Files.createDirectories(left.getParent());
        Files.writeString(left, "dở dang");
        Path foreign = Files.writeString(site.roots.staging().resolve("cua-toi.txt"), "x");

        OutputFolder folder = open(Map.of());
        folder.write(path("index.html"), bytes("a"));
        folder.commit(NOTHING);

        assertThat(site.output.resolve("cu.html")).doesNotExist();
        assertThat(foreign).exists();
    }

    @Test
    void FS04_foreign_files_and_their_folders_are_never_deleted() throws IOException {
        site.put(SmallSite.OLD);
        site.put(Map.of("b/c/ghi-chu.txt", "x", ".git/config", "y"));

        SmallSite.build(open(SmallSite.OLD), SmallSite.OLD, false);

        assertThat(site.snapshot())
                .containsEntry("b/c/ghi-chu.txt", "x")
                .containsEntry(".git/config", "y")
                .doesNotContainKey("b/c/index.html");
        assertThatThrownBy(
                        () ->
                                open(SmallSite.NEW)
                                        .commit(new TreeSet<>(List.of(path(".git/config")))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void FS04_a_foreign_file_folder_or_link_in_the_way_is_named_before_anything_is_written()
            throws IOException {
        site.put(SmallSite.OLD);
        site.put(Map.of("moi.html", "x", "d", "y", "thu-muc/ghi-chu.txt", "z"));
        Files.createDirectories(site.output.resolve("trong.html"));
        Files.createSymbolicLink(site.output.resolve("noi"), temp);

        List<Diagnostic> found =
                open(SmallSite.OLD)
                        .checkForeign(
                                List.of(
                                        path("index.html"),
                                        path("tep/index.html"),
                                        path("x/y/index.html"),
                                        path("moi.html"),
                                        path("d/e/index.html"),
                                        path("thu-muc"),
                                        path("trong.html"),
                                        path("noi/index.html")));

        assertThat(found)
                .extracting(d -> d.position() + " " + d.fault() + " " + d.arguments())
                .containsExactly(
                        "output/moi.html FOREIGN_FILE [moi.html]",
                        "output/d/e/index.html FOREIGN_FILE [d]",
                        "output/thu-muc FOREIGN_FILE [thu-muc/ghi-chu.txt]",
                        "output/noi/index.html FOREIGN_FILE [noi]");
    }

    @Test
    void FS04_a_foreign_file_that_came_after_the_check_stops_the_commit() throws IOException {
        site.put(SmallSite.OLD);
        OutputFolder folder = open(SmallSite.OLD);
        folder.write(path("a/anh.jpg"), bytes("ta"));
        folder.write(path("index.html"), bytes("mới"));
        site.put(Map.of("a/anh.jpg", "người"));

        assertThatThrownBy(() -> folder.commit(NOTHING))
                .isInstanceOfSatisfying(
                        OutputFailure.class,
                        failure ->
                                assertThat(failure.diagnostic().fault().name())
                                        .isEqualTo("FOREIGN_FILE"));
        assertThat(folder.abort()).isTrue();
        assertThat(site.snapshot())
                .containsEntry("a/anh.jpg", "người")
                .containsEntry("index.html", "cũ");
    }

    @Test
    void DF01_a_full_disk_names_the_file_and_the_room_it_needs() {
        OutputFolder folder =
                site.open(
                        Map.of(), new NumberedOperations(DISK, Trouble.once(Trouble.Kind.FULL, 6)));

        assertThatThrownBy(() -> folder.write(path("a/b.jpg"), new byte[(3 << 20) + 1]))
                .isInstanceOfSatisfying(
                        OutputFailure.class,
                        failure ->
                                assertThat(failure.diagnostic().arguments())
                                        .containsExactly("a/b.jpg", "4"));
    }

    @Test
    void DF04_too_small_a_disk_is_known_before_the_start() {
        OutputFolder folder = open(Map.of());

        assertThat(folder.checkSpace(1_000)).isEmpty();
        assertThat(folder.checkSpace(Long.MAX_VALUE / 2).orElseThrow().fault().name())
                .isEqualTo("DISK_TOO_SMALL");
    }

    @Test
    void a_refused_write_is_told_with_its_reason() {
        IOException denied = new AccessDeniedException("/x/y");

        assertThat(OutputFailure.of(denied, "a.html", 10).diagnostic().arguments())
                .containsExactly("a.html", "access denied");
    }

    @Test
    void CA10_size_and_time_show_that_somebody_has_touched_a_file() throws IOException {
        site.put(Map.of("index.html", "bốn"));
        Files.setLastModifiedTime(site.output.resolve("index.html"), FileTime.fromMillis(1_234));
        OutputFolder folder = open(SmallSite.OLD);

        assertThat(folder.stat(path("index.html"))).contains(new FileStamp(5, 1_234_000_000L));
        assertThat(folder.read(path("index.html")).orElseThrow()).isEqualTo(bytes("bốn"));
        assertThat(folder.stat(path("khong-co"))).isEmpty();
        assertThat(folder.read(path("khong-co"))).isEmpty();
        Files.createDirectories(site.output.resolve("thu-muc"));
        assertThat(folder.stat(path("thu-muc"))).isEmpty();
        assertThat(folder.read(path("thu-muc"))).isEmpty();
    }

    private OutputFolder open(Map<String, String> own) {
        return site.open(own, DISK);
    }

    private static String deep(int i) {
        return "a/b" + i % 7 + "/c" + i % 5 + "/d/" + i + ".html";
    }

    private static OutputPath path(String value) {
        return new OutputPath(value);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
