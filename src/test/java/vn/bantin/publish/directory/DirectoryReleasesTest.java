package vn.bantin.publish.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.build.MemoryDisk;
import vn.bantin.disk.DelegatingOperations;
import vn.bantin.disk.NumberedOperations;
import vn.bantin.disk.NumberedOperations.Killed;
import vn.bantin.disk.RealOperations;
import vn.bantin.disk.Trouble;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.remote.PublicSide;
import vn.bantin.publish.remote.Publishing;
import vn.bantin.publish.remote.ReleaseId;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFailure.Kind;
import vn.bantin.publish.remote.SmallSite;
import vn.bantin.publish.remote.Target;

/** What lies in the folder after publishing. */
class DirectoryReleasesTest {
    @TempDir(factory = MemoryDisk.class)
    private Path folder;

    @Test
    @DisplayName("the link is relative: the folder may be moved, and seen under another name")
    void theLinkIsRelative() throws Exception {
        LocalEnd end = publish(1);

        assertThat(Files.readSymbolicLink(end.root().resolve("current")))
                .isEqualTo(Path.of("releases/" + SmallSite.number(1).id() + "/site"));
    }

    @Test
    @DisplayName("what has not changed is one file on the disk, what has changed another")
    void unchangedFilesAreShared() throws Exception {
        LocalEnd end = publish(1, 2);
        int shared = 0;
        for (OutputPath path : SmallSite.number(2).files().keySet()) {
            if (SmallSite.number(1).files().containsKey(path)) {
                boolean same =
                        Arrays.equals(
                                SmallSite.number(1).bytes(path), SmallSite.number(2).bytes(path));
                assertThat(Files.isSameFile(file(end, 1, path), file(end, 2, path)))
                        .as(path.value())
                        .isEqualTo(same);
                shared += same ? 1 : 0;
            }
        }
        assertThat(shared).isGreaterThan(5);
    }

    @Test
    @DisplayName("where a file can have one name only, it is copied with its date")
    void oneNamePerFile() throws Exception {
        LocalEnd end = new LocalEnd(folder, new OneNamePerFile());
        Publishing.to(end, SmallSite.number(1));
        Publishing.to(end, SmallSite.number(2));

        PublicSide.crawl(end::read, "copied").assertOneOf(List.of(SmallSite.number(2)));
        OutputPath same = SmallSite.page(2);
        assertThat(Files.isSameFile(file(end, 1, same), file(end, 2, same))).isFalse();
        // To the microsecond, which is what the JDK copies.
        assertThat(Files.getLastModifiedTime(file(end, 2, same)).toMillis())
                .isEqualTo(Files.getLastModifiedTime(file(end, 1, same)).toMillis());
        end.assertTidy();
    }

    @Test
    @DisplayName("a file that somebody has removed from the last release is named")
    void aFileThatWasRemoved() throws Exception {
        LocalEnd end = publish(1);
        Files.delete(file(end, 1, SmallSite.page(2)));
        RemoteFailure failure = refused(end, SmallSite.number(2));

        assertThat(failure.kind()).isEqualTo(Kind.UNFIT);
        assertThat(failure.about()).contains(file(end, 1, SmallSite.page(2)).toString());
    }

    @Test
    @DisplayName("five releases stay, the one that readers get among them")
    void fiveStay() throws Exception {
        LocalEnd end = publish(1, 2, 3, 4, 5, 6, 7, 8);

        assertThat(releases(end)).isEqualTo(ids(8, 7, 6, 5, 4));
        try (Target target = end.newRun()) {
            assertThat(target.earlier()).isEqualTo(ids(7, 6, 5, 4));
        }
    }

    @Test
    @DisplayName("what readers get stays, were its name the oldest of all")
    void whatReadersGetStays() throws Exception {
        LocalEnd end = publish(2, 3, 4, 5, 6, 1);

        assertThat(releases(end)).isEqualTo(ids(6, 5, 4, 3, 2, 1));
        PublicSide.crawl(end::read, "the oldest").assertOneOf(List.of(SmallSite.number(1)));
    }

    @Test
    @DisplayName("a release that readers never got is none that one goes back to")
    void neverShown() throws Exception {
        List<String> log = publishIn(Files.createDirectory(folder.resolve("khác")), 1, 2).log();
        int link = 1;
        while (!log.get(link - 1).endsWith("/current")) {
            link++;
        }
        LocalEnd end = publish(1);
        Trouble trouble = Trouble.from(Trouble.Kind.KILLED_BEFORE, link);
        assertThatThrownBy(() -> publish(end, trouble, 2)).isInstanceOf(Killed.class);

        assertThat(releases(end)).isEqualTo(ids(2, 1));
        try (Target target = end.newRun()) {
            assertThat(target.earlier()).isEmpty();
        }
        publish(end, Trouble.NONE, 3);

        assertThat(releases(end)).isEqualTo(ids(3, 1));
        end.assertTidy();
    }

    @Test
    @DisplayName("P6 between any two changes of the disk, readers get one release or the other")
    void betweenAnyTwoChanges() throws Exception {
        LocalEnd end = publish(1);
        AtomicInteger looks = new AtomicInteger();
        NumberedOperations disk =
                new NumberedOperations(
                        new RealOperations(), Trouble.NONE, number -> look(end, looks));
        Publishing.by(end.newRun(disk), SmallSite.number(2));

        assertThat(looks.get()).isEqualTo(disk.log().size()).isGreaterThan(50);
    }

    private static void look(LocalEnd end, AtomicInteger looks) {
        try {
            PublicSide side = PublicSide.crawl(end::read, "look " + looks.incrementAndGet());
            assertThat(side.isEmpty()).isFalse();
            side.assertOneOf(List.of(SmallSite.number(1), SmallSite.number(2)));
        } catch (Exception unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    @Test
    @DisplayName("P6 a disk that is full stays as it was, and gets back the room that was taken")
    void fullDisk() throws Exception {
        LocalEnd end = publish(1);
        RemoteFailure full =
                catchThrowableOfType(
                        RemoteFailure.class,
                        () -> publish(end, Trouble.from(Trouble.Kind.SHORT, 40), 2));

        assertThat(full.kind()).isEqualTo(Kind.FULL);
        assertThat(full.about()).contains("No space left on device");
        PublicSide.crawl(end::read, "full").assertOneOf(List.of(SmallSite.number(1)));
        end.assertTidy();
        publish(end, Trouble.NONE, 2);
        PublicSide.crawl(end::read, "room").assertOneOf(List.of(SmallSite.number(2)));
    }

    @Test
    @DisplayName("NW12 who shows a release after another was published is told")
    void anotherWasPublished() throws Exception {
        LocalEnd end = publish(1);
        RemoteFailure late =
                catchThrowableOfType(
                        RemoteFailure.class,
                        () ->
                                Publishing.interrupted(
                                        end.newRun(),
                                        SmallSite.number(2),
                                        () -> publish(end, Trouble.NONE, 3)));

        assertThat(late.kind()).isEqualTo(Kind.CONFLICT);
        assertThat(late.about()).contains(SmallSite.number(3).id().value());
        PublicSide.crawl(end::read, "late").assertOneOf(List.of(SmallSite.number(3)));
    }

    @Test
    @DisplayName("NW05 a file that reads otherwise than it was written was not published")
    void damaged() {
        LocalEnd end = new LocalEnd(folder, new FlippedBit());
        RemoteFailure failure = refused(end, SmallSite.number(1));

        assertThat(failure.kind()).isEqualTo(Kind.DAMAGED);
        assertThat(end.root().resolve("current")).doesNotExist();
    }

    @Test
    @DisplayName("a server of another user may read what the umask lets it read")
    void permissions() throws Exception {
        LocalEnd end = publish(1);
        Set<PosixFilePermission> file =
                Files.getPosixFilePermissions(Files.createFile(folder.resolve("tệp")));
        Set<PosixFilePermission> inner =
                Files.getPosixFilePermissions(Files.createDirectory(folder.resolve("thư mục")));
        try (Stream<Path> all = Files.walk(end.root().resolve("current").toRealPath())) {
            for (Path path : all.toList()) {
                assertThat(Files.getPosixFilePermissions(path))
                        .isEqualTo(Files.isDirectory(path) ? inner : file);
            }
        }
    }

    private LocalEnd publish(int... numbers) throws Exception {
        return publishIn(folder, numbers);
    }

    private static LocalEnd publishIn(Path folder, int... numbers) throws Exception {
        LocalEnd end = new LocalEnd(folder);
        for (int number : numbers) {
            publish(end, Trouble.NONE, number);
        }
        return end;
    }

    private static void publish(LocalEnd end, Trouble trouble, int number) throws Exception {
        Publishing.by(end.newRun(trouble), SmallSite.number(number));
    }

    private static RemoteFailure refused(LocalEnd end, SmallSite site) {
        RemoteFailure failure =
                catchThrowableOfType(RemoteFailure.class, () -> Publishing.to(end, site));
        assertThat(failure).isNotNull();
        return failure;
    }

    private static Path file(LocalEnd end, int number, OutputPath path) {
        return new Layout(end.root()).release(SmallSite.number(number).id()).file(path);
    }

    private static List<ReleaseId> releases(LocalEnd end) throws IOException {
        return new ArrayList<>(new Layout(end.root()).finished());
    }

    private static List<ReleaseId> ids(int... numbers) {
        return IntStream.of(numbers).mapToObj(number -> SmallSite.number(number).id()).toList();
    }

    private static final class OneNamePerFile extends DelegatingOperations {
        @Override
        public void link(Path file, Path second) throws IOException {
            throw new FileSystemException(
                    second.toString(), file.toString(), "Operation not permitted");
        }
    }

    private static final class FlippedBit extends DelegatingOperations {
        @Override
        public void write(Path file, byte[]... parts) throws IOException {
            byte[][] written = parts.clone();
            if (file.endsWith("rss.xml")) {
                written[0] = parts[0].clone();
                written[0][3] ^= 8;
            }
            super.write(file, written);
        }
    }
}
