package vn.bantin.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PageBytesTest {
    private static final int ROUNDS = 2_000;
    private static final String KINDS = "a<é\u0300ữ\u1fff\u2000“\ufffd\ud83d\ud83d\udc69\udc69";

    @Test
    void halvesOfPairsMeetAcrossWritesAndLoneOnesAreReplaced() throws IOException {
        Random random = new Random(7);
        PageBytes out = new PageBytes(1 << 20);
        for (int round = 0; round < ROUNDS; round++) {
            String text = anyText(random);
            out.reset();
            for (int start = 0; start < text.length(); ) {
                int length = 1 + random.nextInt(text.length() - start);
                if (random.nextBoolean()) {
                    out.write(text, start, length);
                } else {
                    out.write(text.toCharArray(), start, length);
                }
                start += length;
            }
            assertThat(new String(out.toBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(withoutLoneHalves(text));
        }
    }

    /** Ends in a letter, since half a pair at the very end waits for the other. */
    private static String anyText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(12); left >= 0; left--) {
            text.append(KINDS.charAt(random.nextInt(KINDS.length())));
        }
        return text.append('z').toString();
    }

    private static String withoutLoneHalves(String text) {
        StringBuilder whole = new StringBuilder();
        text.codePoints()
                .map(
                        point ->
                                Character.isSurrogate((char) point) && point < 0x10000
                                        ? 0xfffd
                                        : point)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }
}
