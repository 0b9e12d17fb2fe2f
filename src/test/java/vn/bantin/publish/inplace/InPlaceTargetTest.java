package vn.bantin.publish.inplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.remote.Change;
import vn.bantin.publish.remote.LockNote;
import vn.bantin.publish.remote.ReleaseFile;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFailure.Kind;
import vn.bantin.publish.remote.RemoteFiles;
import vn.bantin.publish.remote.Staging;
import vn.bantin.publish.remote.Target;

class InPlaceTargetTest {
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

    private final MemoryServer server = new MemoryServer();

    private MemoryFiles client(boolean moves) {
        return MemoryFiles.sound(server, moves);
    }

    /** Pages that all are the same in every edition but those whose numbers are given. */
    private static Edition edition(String name, int pages, int... changed) {
        SortedMap<String, String> texts = new TreeMap<>();
        texts.put("index.html", "home of " + name);
        for (int page = 0; page < pages; page++) {
            texts.put("tin/" + page + "/index.html", "page " + page);
        }
        for (int page : changed) {
            texts.put("tin/" + page + "/index.html", "page " + page + " of " + name);
        }
        return new Edition(name, texts);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @DisplayName("requests follow what changed, not how much there is")
    void requestsFollowChange(boolean moves) throws RemoteFailure {
        List<Integer> counts = new ArrayList<>();
        for (int pages : new int[] {30, 3000}) {
            server.files.clear();
            Edition one = edition("A", pages);
            Edition other = edition("B", pages, 3, 5, pages + 1);
            new Publication(client(moves), NOON).publish(one, one, other);
            MemoryFiles counted = client(moves);
            new Publication(counted, NOON).publish(other, one, other);
            counts.add(counted.requests());
            MemoryFiles unchanged = client(moves);
            new Publication(unchanged, NOON).publish(other, one, other);
            assertThat(unchanged.requests()).isEqualTo(6);
        }
        assertThat(counts.get(1)).isEqualTo(counts.get(0)).isLessThan(32);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @DisplayName("a first release of many files costs about a request each")
    void firstRelease(boolean moves) throws RemoteFailure {
        Edition one = edition("A", 1000);
        MemoryFiles counted = client(moves);
        new Publication(counted, NOON).publish(one, one);

        assertThat(counted.requests()).isLessThan(moves ? 2 * 1000 + 20 : 1000 + 20);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @DisplayName("what was put is there for the next attempt, unless the first was killed")
    void resumes(boolean moves) throws Exception {
        Edition one = edition("A", 20);
        put(client(moves), one, 7, true);
        Publication next = new Publication(client(moves), NOON);
        next.publish(one, one);
        assertThat(next.puts()).isEqualTo(one.texts().size() - 7);

        Edition other = edition("B", 40, 1, 2, 3);
        put(client(moves), other, 9, false);
        Publication after = new Publication(client(moves), NOON.plusSeconds(3600));
        after.publish(other, one, other);
        assertThat(after.puts()).isEqualTo(20 + 3 + 1);
        assertThat(server.pages()).isEqualTo(other.texts());
    }

    private static void put(RemoteFiles files, Edition edition, int count, boolean closes)
            throws Exception {
        Target target = new InPlaceTarget(files);
        Target.Lock lock = target.lock(new LockNote("test", NOON));
        Optional<byte[]> record = target.record();
        Optional<Edition> from =
                record.isPresent() ? Optional.of(edition("A", 20)) : Optional.empty();
        Change change = Edition.change(from, edition);
        Staging staging = target.begin(change);
        for (ReleaseFile file : change.puts().subList(0, count)) {
            staging.put(file, file.content().read());
        }
        if (closes) {
            lock.close();
            target.close();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @DisplayName("I8 a file that is not ours is named, whatever attempts there were before")
    void foreignFiles(boolean moves) throws RemoteFailure {
        Edition one = edition("A", 5);
        Edition other = edition("B", 9);
        new Publication(client(moves), NOON).publish(one, one);
        byte[] foreign = "của người khác".getBytes(StandardCharsets.UTF_8);
        server.put("tin/7/index.html", foreign, Keys.SERVING);
        for (int attempt = 0; attempt < 3; attempt++) {
            RemoteFailure failure =
                    catchThrowableOfType(
                            RemoteFailure.class,
                            () -> new Publication(client(moves), NOON).publish(other, one, other));
            assertThat(failure.kind()).isEqualTo(Kind.UNFIT);
            assertThat(failure.about()).contains("tin/7/index.html").doesNotContain("tin/6");
            assertThat(server.holds("tin/7/index.html", foreign)).isTrue();
            assertThat(server.files).doesNotContainKey(Keys.LOCK);
        }
        server.files.remove("tin/7/index.html");
        new Publication(client(moves), NOON).publish(other, one, other);
        assertThat(server.pages()).isEqualTo(other.texts());
    }

    @Test
    @DisplayName("files that are as they are to be are ours again where the record was lost")
    void lostRecord() throws RemoteFailure {
        Edition one = edition("A", 5);
        new Publication(client(false), NOON).publish(one, one);
        server.files.keySet().removeIf(key -> key.startsWith(Keys.FOLDER));
        new Publication(client(false), NOON).publish(one, one);
        assertThat(server.files).containsKey(Keys.RECORD);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @DisplayName("five releases can be gone back to, and nothing else is kept")
    void fiveStay(boolean moves) throws RemoteFailure {
        Edition[] all =
                IntStream.range(0, 9)
                        .mapToObj(i -> edition(String.valueOf((char) ('A' + i)), 20, i, i + 1))
                        .toArray(Edition[]::new);
        for (Edition edition : all) {
            new Publication(client(moves), NOON).publish(edition, all);
        }
        Target target = new InPlaceTarget(client(moves));
        assertThat(target.earlier())
                .containsExactly(all[7].id(), all[6].id(), all[5].id(), all[4].id(), all[3].id());
        RemoteFailure gone =
                catchThrowableOfType(RemoteFailure.class, () -> target.record(all[2].id()));
        assertThat(gone.kind()).isEqualTo(Kind.UNFIT);
        long kept = server.files.keySet().stream().filter(key -> key.contains("/kept/")).count();
        assertThat(kept).isLessThan(30);
    }

    @Test
    @DisplayName("NW11 whoever answers everything with the same page is not trusted")
    void captivePortal() {
        byte[] page = "<html>Mời đăng nhập Wi-Fi".getBytes(StandardCharsets.UTF_8);
        server.watcher = () -> server.files.replaceAll((key, old) -> portal(page));
        RemoteFailure failure =
                catchThrowableOfType(
                        RemoteFailure.class,
                        () -> new InPlaceTarget(client(false)).lock(new LockNote("test", NOON)));
        assertThat(failure.kind()).isEqualTo(Kind.NOT_TRUSTED);
    }

    private static MemoryServer.Stored portal(byte[] page) {
        return new MemoryServer.Stored(page, Keys.SERVING, new RemoteFiles.Version("portal"));
    }

    @Test
    @DisplayName("a path of the site that is ours to use is refused")
    void ownFolder() throws RemoteFailure {
        Edition bad = Edition.of("A", "index.html", "home", ".bantin/lock", "x");
        RemoteFailure failure =
                catchThrowableOfType(
                        RemoteFailure.class,
                        () -> new Publication(client(true), NOON).publish(bad, bad));
        assertThat(failure.kind()).isEqualTo(Kind.UNFIT);
        assertThat(server.pages()).isEmpty();
    }

    @Test
    @DisplayName("a journal is read as it was written, and nothing else is taken for one")
    void journalText() {
        Edition one = edition("A", 2);
        Edition other = edition("B", 1, 0);
        Journal journal =
                Plan.of(Edition.change(Optional.of(one), other), Journal.NONE, Edition.print(""))
                        .journal();
        byte[] text = JournalText.write(journal);

        assertThat(JournalText.read(text)).contains(journal);
        assertThat(journal.earlier().get(0).olds())
                .extracting(old -> old.path())
                .contains(new OutputPath("tin/1/index.html"));
        for (int length = 0; length < text.length; length++) {
            assertThat(JournalText.read(java.util.Arrays.copyOf(text, length))).isEmpty();
        }
    }
}
