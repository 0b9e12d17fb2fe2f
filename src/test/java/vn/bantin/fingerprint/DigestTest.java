package vn.bantin.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
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

    @Test
    void noTwoOfTheseShareAnEncoding() {
        List<Fingerprint> all =
                Stream.of(
                                Digest.of("ab", "c"),
                                Digest.of("a", "bc"),
                                Digest.of("abc"),
                                Digest.of(List.of("ab", "c")),
                                Digest.of(List.of("a"), List.of("bc")),
                                Digest.of(1),
                                Digest.of("1"),
                                Digest.of(true),
                                Digest.of(Optional.empty()),
                                Digest.of(Optional.of("")),
                                Digest.of(""),
                                Digest.of(),
                                Digest.of((Object) null),
                                Digest.of(Instant.EPOCH),
                                Digest.of(0),
                                Digest.of(new Sample("a", List.of(), Optional.empty())),
                                Digest.of(new Other("a", List.of(), Optional.empty())),
                                Digest.of(new Sample("a", List.of(""), Optional.empty())))
                        .toList();

        assertThat(all).doesNotHaveDuplicates();
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
