package vn.bantin.publish.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirDeletionStrategy.IgnoreFailures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFailure.Kind;
import vn.bantin.publish.remote.SitePublisher;
import vn.bantin.publish.remote.SmallSite;

/** What a branch must be, and must be still when it is moved. */
class BranchGuardTest {
    private static final byte[] TEXT = "của người khác".getBytes(StandardCharsets.UTF_8);

    /** JGit may still be looking how exact the clock of the disk is, in files of its own. */
    @TempDir(deletionStrategy = IgnoreFailures.class)
    Path folder;

    private BareRepository end;

    @BeforeEach
    void makeRepository() throws Exception {
        end = new BareRepository(folder);
    }

    @ParameterizedTest
    @CsvSource({"content/tin/bai.md, sources", "pom.xml, sources", "index.html, files of others"})
    @DisplayName("NW10 a branch of sources, or of somebody else's site, is left alone")
    void otherBranches(String file, String what) throws Exception {
        end.git.commit(BareRepository.BRANCH, file, TEXT);
        String before = end.git.run("rev-parse", BareRepository.BRANCH);
        RemoteFailure failure = refused(BareRepository.BRANCH);

        assertThat(failure.kind()).isEqualTo(Kind.UNFIT);
        assertThat(failure.about()).contains(what, file.split("/")[0], BareRepository.BRANCH);
        assertThat(end.git.run("rev-parse", BareRepository.BRANCH)).isEqualTo(before);
        end.assertTidy();
    }

    @Test
    @DisplayName("NW10 the default branch with sources is left alone; a branch beside it will do")
    void besideSources() throws Exception {
        end.git.commit("main", "content/tin/bai.md", TEXT);
        RemoteFailure failure = refused("main");
        SitePublisher.publish(end, SmallSite.number(1));

        assertThat(failure.kind()).isEqualTo(Kind.UNFIT);
        assertThat(failure.about()).contains("default branch", "content");
        assertThat(end.git.run("ls-tree", "--name-only", "-r", "main")).contains("bai.md");
        assertThat(end.git.run("rev-list", "--count", BareRepository.BRANCH)).isEqualTo("1");
    }

    @Test
    @DisplayName("NW10 a repository of pages alone may have them on its default branch")
    void emptyRepository() throws Exception {
        publishTo("main", 1);
        publishTo("main", 2);

        assertThat(end.git.run("rev-list", "--count", "main")).isEqualTo("2");
    }

    @Test
    @DisplayName("NW10 an empty default branch is published to only if its name says pages")
    void emptyDefaultBranch() throws Exception {
        String tree = end.git.run("write-tree");
        for (String branch : new String[] {"main", "gh-pages"}) {
            end.git.run(
                    "update-ref",
                    "refs/heads/" + branch,
                    end.git.run("commit-tree", tree, "-m", "x"));
            end.git.run("symbolic-ref", "HEAD", "refs/heads/" + branch);
            if (branch.equals("main")) {
                assertThat(refused(branch).about()).contains("default branch");
            } else {
                publishTo(branch, 1);
            }
        }
    }

    @Test
    @DisplayName("NW09 somebody pushes between our look and our push: nothing is lost, run again")
    void pushedMeanwhile() throws Exception {
        SitePublisher.publish(end, SmallSite.number(1));
        // When the first file arrives there, somebody else's commit is already on the branch.
        hook(
                "update",
                "case \"$1\" in refs/heads/*) git update-ref \"$1\" "
                        + "$(git commit-tree \"$1^{tree}\" -p \"$1\" -m 'chen ngang');; esac");
        RemoteFailure failure = refused(BareRepository.BRANCH, 2);
        Files.delete(end.git.repository().resolve("hooks/update"));

        assertThat(failure.kind()).isEqualTo(Kind.CONFLICT);
        assertThat(failure.about()).contains("run again");
        assertThat(end.git.run("log", "-1", "--format=%s", BareRepository.BRANCH))
                .isEqualTo("chen ngang");
        SitePublisher.publish(end, SmallSite.number(2));
        assertThat(end.git.run("rev-list", "--count", BareRepository.BRANCH)).isEqualTo("3");
    }

    @Test
    @DisplayName("NW09 what somebody changed by hand is told of, and taken once it is taken back")
    void changedByHand() throws Exception {
        SitePublisher.publish(end, SmallSite.number(1));
        String ours = end.git.run("rev-parse", BareRepository.BRANCH + "^{tree}");
        end.git.commit(BareRepository.BRANCH, "index.html", TEXT);
        RemoteFailure failure = refused(BareRepository.BRANCH, 2);
        String tip = end.git.run("rev-parse", BareRepository.BRANCH);
        end.git.run(
                "update-ref",
                "refs/heads/" + BareRepository.BRANCH,
                end.git.run("commit-tree", ours, "-p", tip, "-m", "Revert"));
        SitePublisher.publish(end, SmallSite.number(2));

        assertThat(failure.kind()).isEqualTo(Kind.UNFIT);
        assertThat(failure.about()).contains("by hand", tip.substring(0, 10), "git revert");
    }

    @ParameterizedTest
    @CsvSource({
        "pre-receive, 'No space left on device', FULL",
        "pre-receive, 'quota exceeded', FULL",
        "pre-receive, 'write access not granted', REFUSED",
        "pre-receive, 'protected branch', UNFIT"
    })
    @DisplayName("NW07 NW04 what a server says no to, and why, is told")
    void hooks(String hook, String says, Kind kind) throws Exception {
        SitePublisher.publish(end, SmallSite.number(1));
        String before = end.git.run("rev-parse", BareRepository.BRANCH);
        hook(hook, "grep -q refs/heads/ || exit 0; echo '" + says + "' >&2; exit 1");
        RemoteFailure failure = refused(BareRepository.BRANCH, 2);

        assertThat(failure.kind()).as(failure.about()).isEqualTo(kind);
        assertThat(failure.about()).contains(says);
        assertThat(end.git.run("rev-parse", BareRepository.BRANCH)).isEqualTo(before);
    }

    @Test
    @DisplayName("a server that takes no locks is published to all the same, with the lease")
    void noLocks() throws Exception {
        hook("pre-receive", "! grep -q refs/bantin/");
        SitePublisher.publish(end, SmallSite.number(1));
        SitePublisher.publish(end, SmallSite.number(2));

        assertThat(end.git.run("rev-list", "--count", BareRepository.BRANCH)).isEqualTo("2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://lan:sEcReT@example.org/trang.git",
                "ftp://example.org/trang.git",
                "http://example.org/trang.git",
                ""
            })
    @DisplayName("P14 addresses that are not published to, and never shown with a password")
    void addresses(String url) {
        RemoteFailure failure = notConnected(Map.of("url", url, "branch", "pages"));

        assertThat(failure.kind()).isEqualTo(Kind.UNFIT);
        assertThat(failure.toString()).doesNotContain("sEcReT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a..b", "trang ", "x.lock"})
    void branches(String branch) {
        String url = end.git.repository().toUri().toString();

        assertThat(notConnected(Map.of("url", url, "branch", branch)).kind()).isEqualTo(Kind.UNFIT);
    }

    private RemoteFailure notConnected(Map<String, String> settings) {
        return catchThrowableOfType(RemoteFailure.class, () -> end.connect(settings));
    }

    private void hook(String name, String script) throws Exception {
        Path hook = end.git.repository().resolve("hooks").resolve(name);
        Files.createDirectories(hook.getParent());
        Files.writeString(hook, "#!/bin/sh\n" + PERSON + script + "\n");
        Files.setPosixFilePermissions(hook, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static final String PERSON =
            "export GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@example.org"
                    + " GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@example.org\n"
                    + "unset GIT_QUARANTINE_PATH\n";

    private RemoteFailure refused(String branch) {
        return refused(branch, 1);
    }

    private RemoteFailure refused(String branch, int state) {
        RemoteFailure failure =
                catchThrowableOfType(RemoteFailure.class, () -> publishTo(branch, state));
        assertThat(failure).isNotNull();
        return failure;
    }

    private void publishTo(String branch, int state) throws Exception {
        Map<String, String> settings = new HashMap<>(end.settings());
        settings.put("branch", branch);
        SitePublisher.publish(end.connect(settings), SmallSite.number(state));
    }
}
