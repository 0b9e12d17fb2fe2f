package vn.bantin.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Position;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.PublishReport.Result;
import vn.bantin.publish.remote.LockNote;
import vn.bantin.publish.remote.RemoteFailure;

@DisplayName("Publishing")
class PublisherTest {
    private static final String OLD_CSS = "assets/site.0000000001.css";

    @TempDir Path folder;

    private Publishing publishing = Publishing.of(new SmallPortal(Path.of("unset")));

    @BeforeEach
    void build() {
        publishing = Publishing.of(folder);
    }

    @Test
    @DisplayName("brings all of it, and remembers it")
    void first() {
        PublishReport report = publishing.publish();

        assertThat(Publishing.messages(report)).isEmpty();
        assertThat(report.result()).isEqualTo(Result.PUBLISHED);
        assertThat(report.from()).isEmpty();
        assertThat(report.to().orElseThrow().value()).startsWith("20261126T080000Z-");
        assertThat(report.uploaded()).hasSize(9);
        publishing.assertShown();
    }

    @Test
    @DisplayName("of the same site again asks one question and does nothing")
    void unchanged() {
        publishing.publish();
        publishing.place.with(MemoryPlace.Trouble.NONE);
        PublishReport report = publishing.publish();

        assertThat(report.result()).isEqualTo(Result.UNCHANGED);
        assertThat(publishing.place.log()).containsExactly("record");
    }

    @Test
    @DisplayName("of a site whose files have other times reads them, and finds them the same")
    void otherTimes() throws IOException {
        publishing.publish();
        for (String path : publishing.portal.files().keySet()) {
            Files.setLastModifiedTime(
                    publishing.portal.output().resolve(path), FileTime.fromMillis(0));
        }

        assertThat(publishing.publish().result()).isEqualTo(Result.UNCHANGED);
    }

    @Test
    @DisplayName("asks as much as has changed, in this order: waves, new pages, changed ones")
    void changed() {
        publishing.publish();
        publishing.portal.second();
        publishing.place.workers = 1;
        publishing.place.with(MemoryPlace.Trouble.NONE);
        PublishReport report = publishing.publish();

        assertThat(publishing.place.log())
                .containsExactly(
                        "record",
                        "lock",
                        "record",
                        "begin",
                        "put assets/site.0000000002.css",
                        "put tin-tuc/2026/ba/index.html",
                        "put tin-tuc/2026/mot/index.html",
                        "put feed.xml",
                        "put index.html",
                        "renew",
                        "show",
                        "delete tin-tuc/2026/hai/index.html",
                        "finish",
                        "unlock");
        assertThat(report.plan().added().keySet())
                .extracting(OutputPath::value)
                .containsExactly("assets/site.0000000002.css", "tin-tuc/2026/ba/index.html");
        assertThat(report.plan().changed()).hasSize(3);
        assertThat(report.plan().removed()).containsOnlyKeys(path("tin-tuc/2026/hai/index.html"));
        assertThat(report.plan().retained()).containsOnlyKeys(path(OLD_CSS));
        assertThat(report.plan().kept()).isEqualTo(4);
        publishing.assertShown(OLD_CSS);
    }

    @Test
    @DisplayName("NW13 keeps assets and photos for thirty days after the last page needed them")
    void grace() {
        publishing.publish();
        publishing.portal.second();
        publishing.publish();
        publishing.clock.pass(Duration.ofDays(30));
        assertThat(publishing.publish().result()).isEqualTo(Result.UNCHANGED);
        publishing.assertShown(OLD_CSS);
        publishing.clock.pass(Duration.ofDays(1));
        PublishReport report = publishing.publish();

        assertThat(report.result()).isEqualTo(Result.PUBLISHED);
        assertThat(report.plan().removed()).containsOnlyKeys(path(OLD_CSS));
        assertThat(report.plan().expired()).isEqualTo(1);
        publishing.assertShown();
    }

    @Test
    @DisplayName("takes back what stayed, should a page need it again")
    void neededAgain() {
        publishing.publish();
        publishing.portal.second();
        publishing.publish();
        publishing.portal.with(OLD_CSS, "body {}").build();
        publishing.publish();
        publishing.clock.pass(Duration.ofDays(90));

        assertThat(publishing.publish().result()).isEqualTo(Result.UNCHANGED);
        publishing.assertShown();
    }

    @Test
    @DisplayName("only looks when it is told so, and takes no lock")
    void dryRun() {
        PublishReport report = publishing.publish(publishing.portal.request(true, true));

        assertThat(report.result()).isEqualTo(Result.PLANNED);
        assertThat(report.plan().added()).hasSize(9);
        assertThat(PublishPlan.bytes(report.plan().added())).isEqualTo(96);
        assertThat(publishing.place.log()).containsExactly("record");
        assertThat(publishing.place.readers()).isEmpty();
    }

    @Test
    @DisplayName("P12 of two at once one waits for nobody, and is told who publishes, since when")
    void locked() {
        publishing.publish();
        publishing.portal.second();
        publishing.place.lock =
                Optional.of(new LockNote("https://ci.example/chay/7", publishing.clock.instant()));
        PublishReport report = publishing.publish();

        assertThat(report.result()).isEqualTo(Result.FAILED);
        assertThat(Publishing.messages(report))
                .isEqualTo(
                        """
                        content/site.yaml:7:3: lỗi: Nơi đăng «kho» đang được người khác đăng: https://ci.example/chay/7, từ 2026-11-26T08:00:00Z.
                            Gợi ý: đợi bên đó xong rồi đăng lại; khoá của một bên đã ngừng sẽ hết hạn sau 15 phút. [PUBLISH_LOCKED]

                        content/site.yaml:7:3: error: Target “kho” is being published to by somebody else: https://ci.example/chay/7, since 2026-11-26T08:00:00Z.
                            Hint: wait for them and publish again; the lock of one that has died ends after 15 minutes. [PUBLISH_LOCKED]
                        """);
        publishing.clock.pass(Duration.ofMinutes(16));
        publishing.assertPublished();
    }

    @Test
    @DisplayName("P12 sees under the lock that somebody has published the same meanwhile")
    void overtaken() {
        publishing.publish();
        publishing.portal.second();
        Publishing other = publishing;
        List<Result> results = new ArrayList<>();
        publishing.place.with(
                (number, done) -> {
                    // Right before we take the lock, another one publishes all of it.
                    if (number == 2 && !done && results.isEmpty()) {
                        results.add(Result.FAILED);
                        results.add(
                                other.publish(
                                                other.portal.request(),
                                                "máy của Mai",
                                                SmallPortal.alone())
                                        .result());
                    }
                });
        PublishReport report = publishing.publish();

        assertThat(results).contains(Result.PUBLISHED);
        assertThat(report.result()).isEqualTo(Result.UNCHANGED);
        publishing.assertShown(OLD_CSS);
    }

    @Test
    @DisplayName("NW04 stops at once where a key was revoked, deletes nothing, says what is up")
    void revoked() {
        publishing.publish();
        publishing.portal.second();
        var before = publishing.place.readers();
        publishing.place.workers = 1;
        publishing.place.with(
                (number, done) -> {
                    if (number >= 7) {
                        throw RemoteFailure.of(RemoteFailure.Kind.REFUSED, "403 mo-cua-ra");
                    }
                });
        PublishReport report = publishing.publish();

        assertThat(report.result()).isEqualTo(Result.FAILED);
        assertThat(publishing.place.readers()).isEqualTo(before);
        assertThat(publishing.place.log()).hasSize(8).endsWith("unlock");
        assertThat(publishing.clock.slept()).isZero();
        assertThat(Publishing.messages(report))
                .isEqualTo(
                        """
                        content/site.yaml:7:3: cảnh báo: Nơi đăng «kho»: 2 trong 5 tệp đã lên tới nơi: assets/site.0000000002.css, tin-tuc/2026/ba/index.html.
                            Gợi ý: không có gì bị xoá, chưa bản nào được ghi nhận; đăng lại thì việc tiếp tục từ đó. [PUBLISH_PARTLY]
                        content/site.yaml:7:3: lỗi: Nơi đăng «kho» không cho vào hoặc không cho làm (403 …).
                            Gợi ý: không có gì bị xoá; xem tài khoản, khoá và quyền trong settings.xml hoặc biến môi trường rồi đăng lại. [PUBLISH_REFUSED]

                        content/site.yaml:7:3: warning: Target “kho”: 2 of 5 files are up: assets/site.0000000002.css, tin-tuc/2026/ba/index.html.
                            Hint: nothing was deleted and no release was recorded; publish again, and it goes on from there. [PUBLISH_PARTLY]
                        content/site.yaml:7:3: error: Target “kho” does not let us in, or not do that (403 …).
                            Hint: nothing was deleted; look at account, key and rights in settings.xml or the environment, and publish again. [PUBLISH_REFUSED]
                        """);
    }

    @Test
    @DisplayName("P6 goes on where an attempt has ended, and puts nothing twice")
    void resumed() {
        publishing.place.workers = 1;
        publishing.place.with(
                (number, done) -> {
                    if (number > 8) {
                        throw RemoteFailure.of(RemoteFailure.Kind.FULL, "507");
                    }
                });
        assertThat(publishing.publish().result()).isEqualTo(Result.FAILED);
        publishing.place.lock = Optional.empty();
        publishing.place.with(MemoryPlace.Trouble.NONE);
        publishing.assertPublished();

        assertThat(publishing.place.log()).filteredOn(one -> one.startsWith("put")).hasSize(5);
        publishing.assertShown();
    }

    @Test
    @DisplayName("NW11 takes no answer of somebody else for «nothing is there»")
    void captivePortal() {
        publishing.place.record = Optional.of("<html>".getBytes(StandardCharsets.UTF_8));
        PublishReport report = publishing.publish();

        assertThat(report.diagnostics())
                .extracting(Diagnostic::fault)
                .containsExactly(Fault.PUBLISH_RECORD_FOREIGN);
        assertThat(publishing.place.log()).containsExactly("record");
    }

    @Test
    @DisplayName("NW12 ends where it slept for an hour and another one has published since")
    void overslept() {
        publishing.publish();
        publishing.portal.second();
        publishing.place.with(
                (number, done) -> {
                    if (number == 6 && done) {
                        publishing.clock.pass(Duration.ofHours(1));
                        publishing.place.lock =
                                Optional.of(
                                        new LockNote("máy của Mai", publishing.clock.instant()));
                    }
                });
        var before = publishing.place.readers();
        PublishReport report = publishing.publish();

        assertThat(report.diagnostics())
                .extracting(Diagnostic::fault)
                .contains(Fault.PUBLISH_LOCKED);
        assertThat(publishing.place.readers()).isEqualTo(before);
    }

    @Test
    @DisplayName("P10 lets a scanner see every file that is to leave, and only those")
    void scanned() {
        publishing.publish();
        publishing.portal.second();
        publishing.place.with(MemoryPlace.Trouble.NONE);
        Set<String> seen = Collections.synchronizedSet(new TreeSet<>());
        Scanner scanner =
                new Scanner() {
                    @Override
                    public void look(OutputPath path, byte[] bytes) {
                        seen.add(path.value());
                    }

                    @Override
                    public List<Diagnostic> findings() {
                        return List.of(
                                Diagnostic.of(
                                        Fault.PUBLISH_DRAFTS, Position.of("output/feed.xml")));
                    }
                };
        PublishReport report =
                publishing.publish(
                        publishing.portal.request(),
                        "máy",
                        new Collaborators(
                                new SmallPortal.Unadorned(),
                                release -> scanner,
                                plan -> {},
                                published -> List.of()));

        assertThat(seen)
                .containsExactly(
                        "assets/site.0000000002.css",
                        "feed.xml",
                        "index.html",
                        "tin-tuc/2026/ba/index.html",
                        "tin-tuc/2026/mot/index.html");
        assertThat(report.result()).isEqualTo(Result.FAILED);
        assertThat(publishing.place.log()).containsExactly("record");
    }

    @Test
    @DisplayName("tells what it will do with sizes, before anything is sent")
    void announced() {
        publishing.publish();
        publishing.portal.second();
        publishing.place.with(MemoryPlace.Trouble.NONE);
        List<PublishPlan> told = new ArrayList<>();
        PublishReport report =
                publishing.publish(
                        publishing.portal.request(),
                        "máy",
                        SmallPortal.announcing(
                                plan -> {
                                    assertThat(publishing.place.log()).containsExactly("record");
                                    told.add(plan);
                                }));

        assertThat(report.result()).isEqualTo(Result.PUBLISHED);
        assertThat(told).containsExactly(report.plan());
        assertThat(report.plan().puts()).isEqualTo(5);
    }

    @Test
    @DisplayName("tells what it would do where it is only to look")
    void announcedOnly() {
        publishing.place.with(MemoryPlace.Trouble.NONE);
        List<PublishPlan> told = new ArrayList<>();
        publishing.publish(
                publishing.portal.request(true, true), "máy", SmallPortal.announcing(told::add));

        assertThat(told).hasSize(1);
        assertThat(told.get(0).added()).hasSize(9);
    }

    @Test
    @DisplayName("tells afterwards what readers get now, once the lock is given up")
    void afterwards() {
        List<String> told = new ArrayList<>();
        publishing.publish();
        publishing.portal.second();
        PublishReport report =
                publishing.publish(
                        publishing.portal.request(),
                        "máy",
                        new Collaborators(
                                new SmallPortal.Unadorned(),
                                release -> new SmallPortal.Blind(),
                                plan -> {},
                                published -> {
                                    assertThat(publishing.place.lock).isEmpty();
                                    told.add(published.release().size() + " files");
                                    told.add(published.put().size() + " put");
                                    told.add(published.deleted().toString());
                                    return List.of(
                                            Diagnostic.of(
                                                    Fault.PUBLISH_FAILED,
                                                    Position.of("x"),
                                                    "kho",
                                                    "404"));
                                }));

        assertThat(told).containsExactly("9 files", "5 put", "[tin-tuc/2026/hai/index.html]");
        assertThat(report.result()).isEqualTo(Result.PUBLISHED);
        assertThat(report.hasErrors()).isTrue();
    }

    private static OutputPath path(String value) {
        return new OutputPath(value);
    }
}
