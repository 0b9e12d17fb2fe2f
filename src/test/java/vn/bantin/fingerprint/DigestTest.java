package vn.bantin.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DigestTest {
    /** A record as views are. */
    public record Sample(String title, List<String> tags, Optional<String> place) {}

    /** The same components under another name. */
    public record Other(String title, List<String> tags, Optional<String> place) {}

    @Test
    void bytesHaveTheirSha256() {
        // echo -n abc | sha256sum
        assertThat(Digest.ofBytes("abc".getBytes(StandardCharsets.UTF_8)).hex())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223");
    }

    @Test
    void equalValuesHaveEqualFingerprints() {
        assertThat(Digest.of(new Sample("a", List.of("x"), Optional.of("y"))))
                .isEqualTo(Digest.of(new Sample("a", List.of("x"), Optional.of("y"))));
    }

    private static final List<Object[]> ALL_DIFFERENT =
            List.of(
                    new Object[] {"ab", "c"},
                    new Object[] {"a", "bc"},
                    new Object[] {"abc"},
                    new Object[] {List.of("ab", "c")},
                    new Object[] {List.of("a"), List.of("bc")},
                    new Object[] {List.of("a", List.of("bc"))},
                    new Object[] {1},
                    new Object[] {-1},
                    new Object[] {63},
                    new Object[] {64},
                    new Object[] {1L << 62},
                    new Object[] {Long.MIN_VALUE},
                    new Object[] {"1"},
                    new Object[] {true},
                    new Object[] {Optional.empty()},
                    new Object[] {Optional.of("")},
                    new Object[] {""},
                    new Object[] {},
                    new Object[] {null},
                    new Object[] {Instant.EPOCH},
                    new Object[] {Instant.ofEpochSecond(0, 1)},
                    new Object[] {Instant.ofEpochSecond(1)},
                    new Object[] {0},
                    new Object[] {0, 0},
                    new Object[] {"x".repeat(64), "y".repeat(63)},
                    new Object[] {"x".repeat(63), "y".repeat(64)},
                    new Object[] {new Sample("a", List.of(), Optional.empty())},
                    new Object[] {new Other("a", List.of(), Optional.empty())},
                    new Object[] {new Sample("a", List.of(""), Optional.empty())});

    @Test
    void noTwoOfTheseShareAnEncoding() {
        assertThat(ALL_DIFFERENT.stream().map(Digest::of)).doesNotHaveDuplicates();
        assertThat(ALL_DIFFERENT.stream().map(Digest::brief)).doesNotHaveDuplicates();
    }

    @Test
    void theEncodingThatIsForEverIsTheSameAsEver() {
        // Of 2026-11-26: should this fail, readers of feeds would get every article again.
        Sample sample = new Sample("Mùa gặt", List.of("a", "b"), Optional.of("x"));
        assertThat(Digest.of(sample, 7, true, Instant.EPOCH, Digest.of("k")).hex())
                .isEqualTo("ca6bb163cbb2897c0a2e6eadf4ec50d7");
    }

    @Test
    void aKnownRecordIsDigestedOnce() {
        Sample large = new Sample("lớn", List.of("a"), Optional.empty());
        Sample equal = new Sample("lớn", List.of("a"), Optional.empty());
        Digest.Knowing knowing = Digest.knowing(large);

        assertThat(knowing.of("x", large)).isEqualTo(knowing.of("x", large));
        assertThat(knowing.of("x", large)).isNotEqualTo(knowing.of("y", large));
        assertThat(knowing.of("x", equal)).as("another object").isEqualTo(Digest.brief("x", equal));
    }

    @Test
    void mapsMustBeSorted() {
        assertThat(Digest.of(new TreeMap<>(java.util.Map.of("b", 2, "a", 1)))).isNotNull();
        assertThatThrownBy(() -> Digest.of(new HashMap<>()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void printsInHexadecimal() {
        assertThat(new Fingerprint(1, -1).hex()).isEqualTo("0000000000000001ffffffffffffffff");
        assertThat(new Fingerprint(0x123456789abcdef0L, 0).shortHex(6)).isEqualTo("123456");
    }
}
