package vn.bantin.publish.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirDeletionStrategy.IgnoreFailures;
import vn.bantin.publish.remote.SitePublisher;
import vn.bantin.publish.remote.SmallSite;

/** What a release is in Git. */
class CommitTest {
    /** JGit may still be looking how exact the clock of the disk is, in files of its own. */
    @TempDir(deletionStrategy = IgnoreFailures.class)
    Path folder;

    private BareRepository end;

    @BeforeEach
    void makeRepository() throws Exception {
        end = new BareRepository(folder);
    }

    @Test
    @DisplayName(
            "I4 only what changed is new: as many blobs as changed files, folders above them alone")
    void countsObjects() throws Exception {
        SitePublisher.publish(end, SmallSite.number(1));
        Set<String> before = objects();
        Map<String, byte[]> old = Map.copyOf(end.files());
        SitePublisher.publish(end, SmallSite.number(2));
        Set<String> after = objects();
        after.removeAll(before);
        Set<String> folders = new HashSet<>(Set.of(""));
        Set<String> contents = new HashSet<>();
        end.files()
                .forEach(
                        (path, bytes) -> {
                            if (!java.util.Arrays.equals(bytes, old.get(path))) {
                                contents.add(java.util.Arrays.toString(bytes));
                                addFolders(folders, path);
                            }
                        });
        old.keySet().stream()
                .filter(path -> !files().containsKey(path))
                .forEach(path -> addFolders(folders, path));
        List<String> types = after.stream().map(id -> run("cat-file", "-t", id)).sorted().toList();

        assertThat(types.stream().filter("commit"::equals)).hasSize(1);
        assertThat(types.stream().filter("blob"::equals)).hasSize(contents.size());
        assertThat(types.stream().filter("tree"::equals).count())
                .isLessThanOrEqualTo(folders.size());
        assertThat(types).hasSizeLessThan(before.size());
    }

    private static void addFolders(Set<String> folders, String path) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            folders.add(path.substring(0, slash));
        }
    }

    private Map<String, byte[]> files() {
        try {
            return end.files();
        } catch (java.io.IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }

    private String run(String... arguments) {
        try {
            return end.git.run(arguments);
        } catch (java.io.IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }

    /** All that the branch leads to; nothing else is kept there for long. */
    private Set<String> objects() throws Exception {
        Set<String> ids = new HashSet<>();
        end.git
                .run("rev-list", "--objects", "--no-object-names", BareRepository.BRANCH)
                .lines()
                .forEach(ids::add);
        return ids;
    }

    @Test
    @DisplayName("a commit tells which release it is, when it was made, and what came and went")
    void message() throws Exception {
        SitePublisher.publish(end, SmallSite.number(1));
        Map<String, String> settings = new HashMap<>(end.settings());
        settings.put("name", "Ban biên tập");
        settings.put("email", "toasoan@example.org");
        SitePublisher.publish(end.connect(settings), SmallSite.number(2));
        String id = SmallSite.number(2).id().value();

        assertThat(
                        end.git.run(
                                "log",
                                "-1",
                                "--format=%an <%ae>|%cn|%s|%(trailers:only)",
                                BareRepository.BRANCH))
                .isEqualTo(
                        "Ban biên tập <toasoan@example.org>|Ban biên tập|Phát hành "
                                + id
                                + "|Bantin-Release: "
                                + id);
        assertThat(end.git.run("log", "-1", "--format=%b", BareRepository.BRANCH))
                .containsPattern("Thêm \\d+, đổi \\d+, xoá \\d+; tất cả \\d+ tệp\\.");
        assertThat(
                        end.git.run(
                                "log",
                                "-1",
                                "--date=format:%Y%m%dT%H%M%SZ",
                                "--format=%ad",
                                BareRepository.BRANCH))
                .isEqualTo(id.substring(0, 16));
    }

    @Test
    @DisplayName("I6 the same releases give the same commits in any zone, locale and configuration")
    void reproducible() throws Exception {
        SitePublisher.publish(end, SmallSite.number(1));
        String first = end.git.run("rev-parse", BareRepository.BRANCH);
        BareRepository other = new BareRepository(Files.createDirectory(folder.resolve("khác")));
        hostile(other.folder.resolve("home"));
        String home = System.getProperty("user.home");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            System.setProperty("user.home", other.folder.resolve("home").toString());
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            SitePublisher.publish(other, SmallSite.number(1));
        } finally {
            System.setProperty("user.home", home);
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }

        assertThat(other.git.run("rev-parse", BareRepository.BRANCH)).isEqualTo(first);
        assertThat(other.git.run("for-each-ref", "--format=%(refname)")).doesNotContain("lạ");
    }

    /** Everything that could send us elsewhere, or make another commit. */
    private static void hostile(Path home) throws Exception {
        Files.createDirectories(home.resolve(".config/git"));
        String config =
                """
                [user]
                    name = Kẻ lạ
                    email = la@example.org
                [core]
                    autocrlf = true
                    hooksPath = /nowhere
                    compression = 0
                [commit]
                    gpgsign = true
                [url "file:///nowhere/"]
                    insteadOf = file://
                [http]
                    sslVerify = false
                    proxy = http://127.0.0.1:1
                [protocol]
                    version = 0
                [push]
                    pushOption = lạ
                [broken
                """;
        Files.writeString(home.resolve(".gitconfig"), config);
        Files.writeString(home.resolve(".config/git/config"), config);
    }
}
