package vn.bantin.qr;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;
import java.util.List;
import java.util.Optional;
import vn.bantin.view.QrView;

/**
 * Draws a text as a QR code (ISO/IEC 18004) of error correction M: 15 % of it may be unreadable, as
 * on a copy of a copy.
 */
public final class QrDrawing {
    /** Light modules around the code (ISO/IEC 18004, 5.3.8). */
    private static final int QUIET_ZONE = 4;

    /** 97 modules a side: what a telephone reads from a few centimetres of paper. */
    private static final int LARGEST_VERSION = 20;

    /** What a code of that version holds at M (ISO/IEC 18004, table 7). */
    static final int MOST_BYTES = 666;

    /**
     * Readers take any mask. Looking for the one with the fewest odd patterns, as the standard
     * advises, takes eight times as long.
     */
    private static final int MASK = 0;

    private QrDrawing() {}

    /** Empty when the text has more than 666 bytes in UTF-8. */
    public static Optional<QrView> of(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        if (bytes.length > MOST_BYTES) {
            return Optional.empty();
        }
        QrCode code =
                QrCode.encodeSegments(
                        List.of(QrSegment.makeBytes(bytes)),
                        QrCode.Ecc.MEDIUM,
                        QrCode.MIN_VERSION,
                        LARGEST_VERSION,
                        MASK,
                        false);
        return Optional.of(new QrView(code.size + 2 * QUIET_ZONE, path(code)));
    }

    /**
     * A line through the middle of each run of dark modules. As lines to be stroked a code is half
     * as long, packed or not, as it is as shapes to be filled.
     */
    private static String path(QrCode code) {
        StringBuilder path = new StringBuilder(code.size * code.size * 2);
        for (int y = 0; y < code.size; y++) {
            int pen = -1;
            int x = 0;
            while (x < code.size) {
                int end = endOfRun(code, x, y);
                if (end == x) {
                    x++;
                    continue;
                }
                if (pen < 0) {
                    path.append('M').append(x + QUIET_ZONE).append(' ');
                    path.append(y + QUIET_ZONE).append(".5");
                } else {
                    path.append('m').append(x - pen).append(" 0");
                }
                path.append('h').append(end - x);
                pen = end;
                x = end;
            }
        }
        return path.toString();
    }

    /** The first light module of a row from {@code x} on. */
    private static int endOfRun(QrCode code, int x, int y) {
        int end = x;
        while (end < code.size && code.getModule(end, y)) {
            end++;
        }
        return end;
    }
}
