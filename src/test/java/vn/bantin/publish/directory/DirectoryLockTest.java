package vn.bantin.publish.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.disk.NumberedOperations;
import vn.bantin.disk.RealOperations;
import vn.bantin.disk.Trouble;
import vn.bantin.publish.remote.LockNote;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFailure.Kind;
import vn.bantin.publish.remote.Target;

/** P12: whatever one publisher does between two operations of another, never do both have it. */
class DirectoryLockTest {
    private static final LockNote LAN = note("2026-11-26T01:00:00Z máy của Lan");
    private static final LockNote MAI = note("2026-11-26T01:00:00Z máy của Mai");
    private static final LockNote LATER = note("2026-11-26T02:00:00Z máy của Mai");

    @TempDir private Path root;

    private Optional<Target.Lock> second = Optional.empty();

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    @DisplayName("another takes it between any two operations")
    void anotherComesBetween(int at) {
        Optional<Target.Lock> first = take(LAN, at, () -> second = take(MAI, 0, () -> {}));

        assertThat(first.isPresent() && second.isPresent()).as("both have it").isFalse();
        assertThat(first.isPresent() || second.isPresent()).as("none has it").isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    @DisplayName("NW12 two find a dead one and take it over at once")
    void twoTakeOver(int at) {
        take(LAN, 0, () -> {});
        LockNote other = note("2026-11-26T02:00:00Z máy của Cúc");
        Optional<Target.Lock> first = take(LATER, at, () -> second = take(other, 0, () -> {}));

        assertThat(first.isPresent() && second.isPresent()).as("both have it").isFalse();
        assertThat(first.isPresent() || second.isPresent()).as("none has it").isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    @DisplayName("NW12 one wakes up and renews it while another takes it over")
    void renewedWhileTakenOver(int at) {
        Target.Lock held = take(LAN, 0, () -> {}).orElseThrow();
        boolean[] renewed = {false};
        Optional<Target.Lock> taken =
                take(LATER, at, () -> renewed[0] = renew(held, "2026-11-26T02:00:00Z máy của Lan"));

        if (taken.isPresent()) {
            // Who renewed it in the last moment is told the next time.
            assertThat(renew(held, "2026-11-26T02:01:00Z máy của Lan")).isFalse();
        } else {
            assertThat(renewed[0]).isTrue();
        }
    }

    @Test
    @DisplayName("NW12 who wakes up when another has come and gone is told, and has it no more")
    void anotherWasThere() {
        Target.Lock held = take(LAN, 0, () -> {}).orElseThrow();
        take(LATER, 0, () -> {}).orElseThrow().close();

        assertThat(renew(held, "2026-11-26T02:01:00Z máy của Lan")).isFalse();
        assertThat(root).isEmptyDirectory();
    }

    @Test
    @DisplayName("a note that a power cut has emptied keeps nobody out")
    void emptyNote() throws IOException {
        take(LAN, 0, () -> {});
        try (var files = Files.list(root)) {
            for (Path note : files.toList()) {
                Files.write(note, new byte[0]);
            }
        }
        take(MAI, 0, () -> {}).orElseThrow().close();

        assertThat(root).isEmptyDirectory();
    }

    /**
     * @param at number of the operation before which something else happens; 0 for none
     * @return empty where another has it
     */
    private Optional<Target.Lock> take(LockNote mine, int at, Runnable between) {
        NumberedOperations disk =
                new NumberedOperations(
                        new RealOperations(),
                        Trouble.NONE,
                        number -> {
                            if (number == at) {
                                between.run();
                            }
                        });
        try {
            return Optional.of(DirectoryLock.take(new Layout(root), disk, mine, () -> {}));
        } catch (RemoteFailure busy) {
            assertThat(busy.kind()).isEqualTo(Kind.CONFLICT);
            return Optional.empty();
        } catch (IOException gone) {
            // Its note was taken for a dead one's before it had looked round.
            return Optional.empty();
        }
    }

    private static boolean renew(Target.Lock lock, String note) {
        try {
            lock.renew(note(note));
            return true;
        } catch (RemoteFailure taken) {
            assertThat(taken.kind()).isEqualTo(Kind.CONFLICT);
            return false;
        }
    }

    private static LockNote note(String text) {
        return LockNote.parse(text).orElseThrow();
    }
}
