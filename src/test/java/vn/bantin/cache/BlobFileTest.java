package vn.bantin.cache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.disk.FileOperations;
import vn.bantin.disk.RealOperations;
import vn.bantin.fingerprint.Fingerprint;

class BlobFileTest {
    private static final Fingerprint GENERATOR = new Fingerprint(1, -2);
    private static final byte[] PAYLOAD = "nội dung đã lưu ".repeat(40_000).getBytes(UTF_8);

    private static final FileOperations DISK = new RealOperations();

    @TempDir Path temp;
    private Path file;

    @BeforeEach
    void saveOne() throws IOException {
        file = temp.resolve("cache/heads.bin");
        BlobFile.save(file, GENERATOR, PAYLOAD, DISK);
    }

    @Test
    void what_was_saved_is_loaded_also_when_it_is_nothing() throws IOException {
        assertThat(loaded()).isEqualTo(PAYLOAD);

        BlobFile.save(file, GENERATOR, new byte[0], DISK);
        assertThat(loaded()).isEmpty();
        assertThat(names()).containsExactly("heads.bin");
    }

    @Test
    void CA01_any_of_1000_flipped_bits_is_noticed() throws IOException {
        BlobFile.save(file, GENERATOR, Arrays.copyOf(PAYLOAD, 5_000), DISK);
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(20221007);
        for (int i = 0; i < 1_000; i++) {
            int bit = i < 256 ? i : random.nextInt(whole.length * 8);
            byte[] flipped = whole.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(file, flipped);

            assertThat(BlobFile.load(file, GENERATOR).payload()).as("bit " + bit).isEmpty();
        }
    }

    @Test
    void CA02_any_of_1000_truncations_is_noticed() throws IOException {
        BlobFile.save(file, GENERATOR, Arrays.copyOf(PAYLOAD, 936), DISK);
        byte[] whole = Files.readAllBytes(file);
        assertThat(whole).hasSize(1_000);
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));

            assertThat(doubt()).as("%s bytes", length).isIn(Doubt.OTHER_FORMAT, Doubt.OTHER_LENGTH);
        }
    }

    @Test
    void CA02_a_file_of_NULs_or_with_more_at_its_end_is_noticed() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length + 1));
        assertThat(doubt()).isEqualTo(Doubt.OTHER_LENGTH);

        Files.write(file, new byte[whole.length]);
        assertThat(doubt()).isEqualTo(Doubt.OTHER_FORMAT);
    }

    @Test
    void CA04_what_another_generator_made_is_not_used() {
        assertThat(BlobFile.load(file, new Fingerprint(1, -3)).doubt())
                .isEqualTo(Doubt.OTHER_GENERATOR);
    }

    @Test
    void CA06_a_file_renamed_onto_another_is_not_taken_for_it() throws IOException {
        Path other = temp.resolve("cache/manifest.bin");
        BlobFile.save(other, GENERATOR, new byte[10], DISK);
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);

        assertThat(doubt()).isEqualTo(Doubt.OTHER_CHECKSUM);
    }

    @Test
    void CA05_a_cache_folder_may_be_moved() throws IOException {
        Path moved = Files.move(temp.resolve("cache"), temp.resolve("khac"));

        assertThat(BlobFile.load(moved.resolve("heads.bin"), GENERATOR).payload()).isPresent();
    }

    @Test
    void CA07_a_missing_file_or_folder_or_a_folder_in_its_place_is_a_reason_and_no_failure()
            throws IOException {
        assertThat(BlobFile.load(temp.resolve("x/y"), GENERATOR).doubt()).isEqualTo(Doubt.MISSING);

        Files.delete(file);
        Files.createDirectory(file);
        assertThat(doubt()).isEqualTo(Doubt.UNREADABLE);
    }

    @Test
    void CA07_a_folder_deleted_since_is_made_again() throws IOException {
        Files.delete(file);
        Files.delete(file.getParent());

        BlobFile.save(file, GENERATOR, PAYLOAD, DISK);
        assertThat(loaded()).isEqualTo(PAYLOAD);
    }

    @Test
    void CA07_a_file_in_place_of_the_folder_fails_the_save() throws IOException {
        Path notFolder = Files.writeString(temp.resolve("tep"), "x");

        assertThatThrownBy(
                        () -> BlobFile.save(notFolder.resolve("a.bin"), GENERATOR, PAYLOAD, DISK))
                .isInstanceOf(IOException.class);
    }

    @Test
    void what_a_stopped_save_left_is_neither_read_nor_in_the_way() throws IOException {
        Files.writeString(temp.resolve("cache/heads.bin.part"), "dở dang");
        assertThat(loaded()).isEqualTo(PAYLOAD);

        BlobFile.save(file, GENERATOR, new byte[1], DISK);
        assertThat(loaded()).hasSize(1);
        assertThat(names()).containsExactly("heads.bin");
    }

    @Test
    void a_failed_save_leaves_the_old_file_and_no_part() throws IOException {
        Path folder = temp.resolve("cache/day.bin");
        Files.createDirectories(folder.resolve("co-tep"));

        assertThatThrownBy(() -> BlobFile.save(folder, GENERATOR, PAYLOAD, DISK))
                .isInstanceOf(IOException.class);
        assertThat(names()).containsExactlyInAnyOrder("heads.bin", "day.bin");
    }

    private byte[] loaded() {
        return BlobFile.load(file, GENERATOR).payload().orElseThrow();
    }

    private Doubt doubt() {
        return BlobFile.load(file, GENERATOR).doubt();
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(temp.resolve("cache"))) {
            return files.map(path -> path.getFileName().toString()).toList().stream();
        }
    }
}
