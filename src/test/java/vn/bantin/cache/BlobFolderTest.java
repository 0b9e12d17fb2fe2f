package vn.bantin.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.disk.FileOperations;
import vn.bantin.disk.NumberedOperations;
import vn.bantin.disk.RealOperations;
import vn.bantin.disk.Trouble;
import vn.bantin.fingerprint.Digest;
import vn.bantin.fingerprint.Fingerprint;

class BlobFolderTest {
    private static final int BYTES = 1_000;

    @TempDir Path temp;
    private BlobFolder folder;

    @BeforeEach
    void open() {
        folder = new BlobFolder(temp.resolve("photos"), new RealOperations());
    }

    @Test
    void whatIsKeptIsFoundByAnotherRun() throws IOException {
        folder.keep(key(1), bytes(1));

        BlobFolder later = new BlobFolder(temp.resolve("photos"), new RealOperations());
        assertThat(later.find(key(1)).orElseThrow()).isEqualTo(bytes(1));
        assertThat(later.find(key(2))).isEmpty();
    }

    @Test
    void keptTwiceIsTheLast() throws IOException {
        folder.keep(key(1), bytes(1));
        folder.keep(key(1), bytes(2));

        assertThat(folder.find(key(1)).orElseThrow()).isEqualTo(bytes(2));
    }

    @Test
    void damagedCutOffOrExchangedIsNotThere() throws IOException {
        for (int i = 1; i <= 3; i++) {
            folder.keep(key(i), bytes(i));
        }
        byte[] whole = Files.readAllBytes(file(1));
        Files.write(file(2), whole);
        whole[500] ^= 1;
        Files.write(file(1), whole);
        Files.write(file(3), java.util.Arrays.copyOf(whole, 700));

        assertThat(IntStream.rangeClosed(1, 3).mapToObj(i -> folder.find(key(i))))
                .containsOnly(Optional.empty());
    }

    @Test
    void theOldestGoFirst() throws IOException {
        for (int i = 1; i <= 5; i++) {
            folder.keep(key(i), bytes(i));
            Files.setLastModifiedTime(file(i), FileTime.fromMillis(1_000_000L * (10 - i)));
        }
        long each = Files.size(file(1));
        folder.trim(3 * each + each / 2);

        assertThat(IntStream.rangeClosed(1, 5).filter(i -> folder.find(key(i)).isPresent()))
                .containsExactly(1, 2, 3);
        folder.trim(0);
        assertThat(folder.find(key(1))).isEmpty();
    }

    /** Between the look whether it is there and the making of it. */
    @Test
    void anotherThreadMayMakeTheFolderMeanwhile() throws IOException {
        Path meanwhile = Objects.requireNonNull(file(1).getParent());
        FileOperations raced =
                new NumberedOperations(
                        new RealOperations(),
                        Trouble.NONE,
                        number -> {
                            try {
                                Files.createDirectories(meanwhile);
                            } catch (IOException failed) {
                                throw new UncheckedIOException(failed);
                            }
                        });
        new BlobFolder(temp.resolve("photos"), raced).keep(key(1), bytes(1));

        assertThat(folder.find(key(1))).isPresent();
    }

    @Test
    void whatIsNotOursStays() throws IOException {
        folder.keep(key(1), bytes(1));
        Path other = Files.writeString(temp.resolve("photos/ghi-chu.txt"), "của người khác");
        folder.trim(0);

        assertThat(other).exists();
    }

    @Test
    void nothingIsDroppedWhereThereIsNothing() throws IOException {
        folder.trim(0);

        try (Stream<Path> files = Files.list(temp)) {
            assertThat(files).isEmpty();
        }
    }

    private Path file(int number) {
        String name = key(number).hex();
        return temp.resolve("photos/" + name.substring(0, 2) + "/" + name + ".blob");
    }

    private static Fingerprint key(int number) {
        return Digest.of("key", number);
    }

    private static byte[] bytes(int number) {
        byte[] bytes = new byte[BYTES];
        java.util.Arrays.fill(bytes, (byte) number);
        return bytes;
    }
}
