package vn.bantin.qr;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.view.QrView;

/** What is drawn is read again, by a reader of other people's, from its picture. */
class QrDrawingTest {
    /** Pixels a module. */
    private static final int SCALE = 4;

    private static final Pattern RUN = Pattern.compile("([Mm])(\\d+) ([0-9.]+)h(\\d+)");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.vn/",
                "https://phunuxuthanh.example/tin-tuc/2022/tap-huan-du-an-8/",
                "https://phunuxuthanh.example/guong-sang/2026/nhung-nguoi-giu-lua-o-ban-lang-vung-cao-"
                        + "muong-lat-quan-son-quan-hoa-ba-thuoc-lang-chanh/",
            })
    void anAddressIsReadAgain(String address) throws ReaderException {
        Result read = read(drawn(address));

        assertThat(read.getText()).isEqualTo(address);
        assertThat(read.getResultMetadata())
                .containsEntry(ResultMetadataType.ERROR_CORRECTION_LEVEL, "M");
    }

    @Test
    void anEncodedVietnameseAddressIsReadAgain() throws ReaderException {
        String address = "https://portal.example/" + URLEncoder.encode("Phụ nữ xứ Thanh", UTF_8);

        assertThat(address).contains("%E1%BB%A5");
        assertThat(read(drawn(address)).getText()).isEqualTo(address);
    }

    @Test
    void theLongestAddressIsReadAgainAndALongerOneHasNoCode() throws ReaderException {
        String longest = "https://a.vn/" + "b".repeat(QrDrawing.MOST_BYTES - 13);

        assertThat(read(drawn(longest)).getText()).isEqualTo(longest);
        assertThat(QrDrawing.of(longest + "b")).isEmpty();
    }

    @Test
    void aLightBorderIsLeftAndThePathIsShort() {
        QrView code = drawn("https://phunuxuthanh.example/tin-tuc/2022/tap-huan-du-an-8/");

        assertThat(code.size()).isEqualTo(33 + 8);
        assertThat(code.path()).startsWith("M4 4.5h7m").hasSizeLessThan(2_000);
        boolean[][] dark = modules(code);
        for (int i = 0; i < code.size(); i++) {
            for (int border = 0; border < 4; border++) {
                assertThat(dark[border][i] || dark[i][border]).isFalse();
                int other = code.size() - 1 - border;
                assertThat(dark[other][i] || dark[i][other]).isFalse();
            }
        }
    }

    private static QrView drawn(String address) {
        return QrDrawing.of(address).orElseThrow();
    }

    private static boolean[][] modules(QrView code) {
        boolean[][] dark = new boolean[code.size()][code.size()];
        Matcher run = RUN.matcher(code.path());
        int x = 0;
        int y = 0;
        int end = 0;
        while (run.find()) {
            assertThat(run.start()).isEqualTo(end);
            end = run.end();
            boolean newRow = run.group(1).equals("M");
            x = newRow ? Integer.parseInt(run.group(2)) : x + Integer.parseInt(run.group(2));
            y = newRow ? (int) Double.parseDouble(run.group(3)) : y;
            int length = Integer.parseInt(run.group(4));
            Arrays.fill(dark[y], x, x + length, true);
            x += length;
        }
        assertThat(end).isEqualTo(code.path().length());
        return dark;
    }

    private static Result read(QrView code) throws ReaderException {
        boolean[][] dark = modules(code);
        int side = code.size() * SCALE;
        int[] pixels = new int[side * side];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = dark[i / side / SCALE][i % side / SCALE] ? 0x000000 : 0xffffff;
        }
        BinaryBitmap picture =
                new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
        return new QRCodeReader().decode(picture, Map.of(DecodeHintType.TRY_HARDER, true));
    }
}
