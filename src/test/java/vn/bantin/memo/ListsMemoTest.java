package vn.bantin.memo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.cache.Doubt;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.disk.RealOperations;
import vn.bantin.fingerprint.Digest;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.site.related.EarlierLists;
import vn.bantin.site.related.EarlierLists.Entry;

class ListsMemoTest {
    private static final Fingerprint GENERATOR = Digest.of("generator");
    private static final EarlierLists LISTS =
            new EarlierLists.Builder()
                    .add(
                            new Entry(
                                    Digest.of(1),
                                    Digest.of(2),
                                    new int[] {},
                                    6,
                                    12,
                                    new int[] {1, 2}))
                    .add(
                            new Entry(
                                    Digest.of(3),
                                    Digest.of(4),
                                    new int[] {0, 2},
                                    4,
                                    7,
                                    new int[] {}))
                    .add(
                            new Entry(
                                    Digest.of(5),
                                    Digest.of(6),
                                    new int[] {1},
                                    0,
                                    126,
                                    new int[] {70_000}))
                    .build();

    @TempDir Path temp;

    @Test
    void whatIsKeptIsThereTheNextTime() throws IOException {
        memo(GENERATOR).save(LISTS);

        assertThat(memo(GENERATOR).load()).isEqualTo(LISTS);
    }

    @Test
    void withoutAFileNothingIsKnownAndNothingIsSaid() {
        ListsMemo memo = memo(GENERATOR);

        assertThat(memo.load()).isEqualTo(EarlierLists.NONE);
        assertThat(memo.doubt()).isEqualTo(Doubt.MISSING);
        assertThat(memo.warnings()).isEmpty();
    }

    @Test
    void anotherProgramKnowsNothing() throws IOException {
        memo(GENERATOR).save(LISTS);
        ListsMemo other = memo(Digest.of("other"));

        assertThat(other.load()).isEqualTo(EarlierLists.NONE);
        assertThat(other.doubt()).isEqualTo(Doubt.OTHER_GENERATOR);
        assertThat(other.warnings()).isEmpty();
    }

    @Test
    void anyFlippedBitIsNoticed() throws IOException {
        memo(GENERATOR).save(LISTS);
        Path file = temp.resolve("lists.bin");
        byte[] sound = Files.readAllBytes(file);
        for (int bit = 0; bit < 8 * sound.length; bit += 3) {
            byte[] broken = sound.clone();
            broken[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(file, broken);
            assertThat(memo(GENERATOR).load()).as("bit %d", bit).isEqualTo(EarlierLists.NONE);
        }
        for (int length = 0; length < sound.length; length++) {
            Files.write(file, Arrays.copyOf(sound, length));
            ListsMemo memo = memo(GENERATOR);
            assertThat(memo.load()).as("%d bytes", length).isEqualTo(EarlierLists.NONE);
            assertThat(memo.warnings())
                    .extracting(Diagnostic::fault)
                    .containsExactly(Fault.CACHE_DOUBTFUL);
        }
    }

    private ListsMemo memo(Fingerprint generator) {
        return new ListsMemo(new Memo.Place(temp, new RealOperations(), Instant.EPOCH), generator);
    }
}
