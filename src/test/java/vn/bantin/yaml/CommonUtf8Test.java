package vn.bantin.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.yaml.SourceText.Decoded;

/** The platform's decoder is the oracle. */
class CommonUtf8Test {
    private static final String FILE = "content/a.md";
    private static final int SLIPS = 100;

    @Test
    void decodesEveryCharacterOfUpToThreeBytes() {
        for (int unit = 0; unit <= 0xFFFF; unit++) {
            if (!Character.isSurrogate((char) unit)) {
                agrees(("a" + (char) unit + "b").getBytes(StandardCharsets.UTF_8), true);
            }
        }
    }

    @Test
    @DisplayName("FM06 byte order mark and line ends")
    void fm06() {
        byte[] bytes = "\uFEFFa\r\nb\rc\n\r\n\r".getBytes(StandardCharsets.UTF_8);
        agrees(bytes, true);
        assertThat(CommonUtf8.decode(bytes)).isEqualTo(new Decoded("a\nb\nc\n\n\n", true));
    }

    @Test
    @DisplayName("FM20 all sequences of two bytes, three where the first two may start one")
    void fm20() {
        for (int first = 0x80; first <= 0xFF; first++) {
            for (int second = 0; second <= 0xFF; second++) {
                agrees(new byte[] {'a', (byte) first, (byte) second}, false);
                agrees(new byte[] {'a', (byte) first, (byte) second, 'b', 'c'}, false);
                for (int third = 0x7F; third <= 0xC0; third++) {
                    agrees(new byte[] {'a', (byte) first, (byte) second, (byte) third}, false);
                }
            }
        }
    }

    @Test
    void agreesOnEveryDocumentAndOnEverySlipInOne() throws IOException {
        for (Path document : FrontMatters.documents()) {
            byte[] bytes = FrontMatters.bytes(document);
            agrees(bytes, false);
            Random random = new Random(document.toString().hashCode());
            for (int i = 0; i < SLIPS && bytes.length > 0; i++) {
                byte[] slipped = bytes.clone();
                slipped[random.nextInt(bytes.length)] = (byte) random.nextInt(0x100);
                agrees(slipped, false);
            }
        }
    }

    private static void agrees(byte[] bytes, boolean wellFormed) {
        Decoded common = CommonUtf8.decode(bytes);
        Outcome<Decoded> any = SourceText.readAny(bytes, FILE);
        if (common != null && !ForeignEncoding.isUtf16(bytes)) {
            assertThat(any.diagnostics()).isEmpty();
            assertThat(common.text()).isEqualTo(any.value().text());
        }
        if (common != null && common.composed()) {
            assertThat(Normalizer.isNormalized(common.text(), Normalizer.Form.NFC)).isTrue();
        }
        assertThat(wellFormed && common == null).isFalse();
    }
}
