package vn.bantin.publish.inplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.remote.RecordedFile;
import vn.bantin.publish.remote.RemoteFailure;

/**
 * Every request of a change goes wrong once, in every way; then the next attempt is made, to the
 * same edition, another, or back to the old one. Readers crawl the place after every single
 * request.
 */
class InPlaceSweepTest {
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(3600);

    private static final Edition A =
            Edition.of(
                    "A",
                    "index.html",
                    "A\n>tin/a/index.html\n>tin/b/index.html\n>a.css",
                    "a.css",
                    "old style",
                    "tin/a/index.html",
                    "a\n>a.css\n>tin/b/index.html",
                    "tin/b/index.html",
                    "b\n>a.css\n>tin/a/index.html",
                    "same.html",
                    "always\n>index.html",
                    "feed.xml",
                    "A\n>tin/a/index.html");
    private static final Edition B =
            Edition.of(
                    "B",
                    "index.html",
                    "B\n>tin/a/index.html\n>tin/c/index.html\n>tag/t/index.html\n>b.css",
                    "b.css",
                    "new style",
                    "tin/a/index.html",
                    "a2\n>b.css\n>tin/c/index.html\n>tag/t/index.html",
                    "tin/c/index.html",
                    "c\n>b.css\n>tag/t/index.html\n>tin/a/index.html",
                    "tag/t/index.html",
                    "t\n>tin/a/index.html\n>tin/c/index.html\n>b.css",
                    "same.html",
                    "always\n>index.html",
                    "feed.xml",
                    "B\n>tin/c/index.html");
    private static final Edition C =
            Edition.of(
                    "C",
                    "index.html",
                    "C\n>tin/b/index.html\n>tin/d/index.html\n>tag/t/index.html\n>b.css",
                    "b.css",
                    "new style",
                    "tin/b/index.html",
                    "b\n>a.css\n>tin/d/index.html",
                    "a.css",
                    "old style",
                    "tin/d/index.html",
                    "d\n>tag/t/index.html\n>tag/u/index.html",
                    "tag/t/index.html",
                    "t2\n>tin/d/index.html\n>tag/u/index.html",
                    "tag/u/index.html",
                    "u\n>tin/b/index.html",
                    "same.html",
                    "always\n>index.html",
                    "feed.xml",
                    "C\n>tin/d/index.html");

    private static final Map<String, Edition> EDITIONS = Map.of("A", A, "B", B, "C", C);

    @ParameterizedTest(name = "moves: {0}; from {1} to {2}, then to {3}")
    @CsvSource({
        "true, , A, A", "true, , A, B", "true, A, B, B", "true, A, B, C", "true, A, B, A",
        "true, B, A, B", "false, , A, A", "false, , A, B", "false, A, B, B", "false, A, B, C",
        "false, A, B, A", "false, B, C, A", "false, C, A, B"
    })
    void everyRequestGoesWrongOnce(boolean moves, String from, String to, String then)
            throws RemoteFailure {
        for (Fault fault : Fault.values()) {
            int at = 0;
            while (goesWrong(moves, fault, at, editions(from, to, then))) {
                at++;
            }
            assertThat(at).as("requests of a change").isGreaterThan(15);
        }
    }

    private static Edition[] editions(String from, String to, String then) {
        return from == null
                ? new Edition[] {null, EDITIONS.get(to), EDITIONS.get(then)}
                : new Edition[] {EDITIONS.get(from), EDITIONS.get(to), EDITIONS.get(then)};
    }

    /** False where the change has fewer requests. */
    private static boolean goesWrong(boolean moves, Fault fault, int at, Edition[] editions)
            throws RemoteFailure {
        MemoryServer server = new MemoryServer();
        server.put("foreign.txt", "not ours".getBytes(StandardCharsets.UTF_8), Keys.SERVING);
        if (editions[0] != null) {
            new Publication(MemoryFiles.sound(server, moves), NOON).publish(editions[0], A, B, C);
        }
        server.watcher = () -> crawl(server.pages());
        MemoryFiles faulty = new MemoryFiles(server, moves, fault, at);
        try {
            new Publication(faulty, NOON).publish(editions[1], A, B, C);
            assertThat(fault.lasts() && at < faulty.requests() - 3).isFalse();
            requireExactly(server, editions[1]);
        } catch (Fault.Killed | RemoteFailure stopped) {
            assertThat(fault.lasts()).as("%s at %s: %s", fault, at, stopped).isTrue();
        }
        new Publication(MemoryFiles.sound(server, moves), LATER).publish(editions[2], A, B, C);
        requireClosed(server, moves, editions);
        return faulty.requests() > at;
    }

    private static void requireClosed(MemoryServer server, boolean moves, Edition[] editions)
            throws RemoteFailure {
        if (editions[2].equals(editions[0])) {
            assertThat(server.files).doesNotContainKey(".bantin/lock");
            assertThat(server.pages()).containsAllEntriesOf(editions[2].texts());
        } else {
            requireExactly(server, editions[2]);
            assertThat(server.files.keySet())
                    .doesNotContain(".bantin/lock")
                    .noneMatch(key -> key.startsWith(".bantin/staging/"));
        }
        InPlaceTarget target = new InPlaceTarget(MemoryFiles.sound(server, moves));
        for (var id : target.earlier()) {
            for (Edition earlier : EDITIONS.values()) {
                if (earlier.id().equals(id)) {
                    requireWhole(target, earlier);
                }
            }
        }
    }

    private static void requireExactly(MemoryServer server, Edition edition) {
        SortedMap<String, String> expected = new TreeMap<>(edition.texts());
        expected.put("foreign.txt", "not ours");
        assertThat(server.pages()).isEqualTo(expected);
        edition.texts()
                .forEach(
                        (path, text) ->
                                assertThat(
                                                Objects.requireNonNull(server.files.get(path))
                                                        .serving()
                                                        .contentType())
                                        .isEqualTo(
                                                path.endsWith(".css") ? "text/css" : "text/html"));
    }

    private static void requireWhole(InPlaceTarget target, Edition earlier) throws RemoteFailure {
        assertThat(target.record(earlier.id())).isEqualTo(earlier.record());
        for (Map.Entry<String, String> file : earlier.texts().entrySet()) {
            RecordedFile recorded =
                    new RecordedFile(new OutputPath(file.getKey()), Edition.print(file.getValue()));
            assertThat(target.read(earlier.id(), recorded))
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo(file.getValue());
        }
    }

    /** From the home page, wherever links lead. */
    private static void crawl(SortedMap<String, String> pages) {
        Set<String> seen = new HashSet<>();
        Deque<String> next = new ArrayDeque<>();
        Optional.ofNullable(pages.get(Edition.HOME)).ifPresent(home -> next.add(Edition.HOME));
        while (!next.isEmpty()) {
            String path = next.remove();
            if (seen.add(path)) {
                assertThat(pages).as("what readers get").containsKey(path);
                Objects.requireNonNull(pages.get(path))
                        .lines()
                        .filter(line -> line.startsWith(">"))
                        .forEach(line -> next.add(line.substring(1)));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void twoDieOneAfterTheOther(boolean moves) throws RemoteFailure {
        for (Edition first : new Edition[] {B, C}) {
            boolean more = true;
            for (int one = 4; more; one += 3) {
                boolean again = true;
                for (int other = 4; again; other += 3) {
                    MemoryServer server = new MemoryServer();
                    new Publication(MemoryFiles.sound(server, moves), NOON).publish(A, A, B, C);
                    server.watcher = () -> crawl(server.pages());
                    more = dies(server, moves, one, first, NOON);
                    again = dies(server, moves, other, first == B ? C : B, LATER);
                    new Publication(MemoryFiles.sound(server, moves), LATER.plusSeconds(3600))
                            .publish(first, A, B, C);
                    assertThat(server.pages()).containsAllEntriesOf(first.texts());
                    new Publication(MemoryFiles.sound(server, moves), LATER.plusSeconds(7200))
                            .publish(A, A, B, C);
                    assertThat(server.pages()).isEqualTo(A.texts());
                }
            }
        }
    }

    /** False where it had less to do. */
    private static boolean dies(
            MemoryServer server, boolean moves, int at, Edition to, Instant when)
            throws RemoteFailure {
        MemoryFiles mortal = new MemoryFiles(server, moves, Fault.KILL_AFTER, at);
        try {
            new Publication(mortal, when).publish(to, A, B, C);
            return false;
        } catch (Fault.Killed killed) {
            return true;
        }
    }

    @Test
    void theCrawlFindsWhatIsNotThere() {
        SortedMap<String, String> pages = new TreeMap<>(Map.of(Edition.HOME, ">gone.html"));

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> crawl(pages))
                .isInstanceOf(AssertionError.class);
    }
}
