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
        Pen pen = new Pen(code.size);
        for (int y = 0; y < code.size; y++) {
            int start = -1;
            for (int x = 0; x < code.size; x++) {
                if (!code.getModule(x, y)) {
                    pen.line(start, x, y);
                    start = -1;
                } else if (start < 0) {
                    start = x;
                }
            }
            pen.line(start, code.size, y);
        }
        return pen.text();
    }

    /**
     * Writes into characters of its own: a code has hundreds of lines, and every page has a code.
     */
    private static final class Pen {
        /** Of a line, in characters: {@code M100 100.5h93} begins a row. */
        private static final int LONGEST_LINE = 16;

        private final char[] text;
        private int length;
        private int row = -1;
        private int column;

        Pen(int size) {
            this.text = new char[size * (size + 1) / 2 * LONGEST_LINE];
        }

        /** Nothing where {@code start} is negative: there was no dark module. */
        void line(int start, int end, int y) {
            if (start < 0) {
                return;
            }
            if (y == row) {
                put('m').put(start - column).put(' ').put('0');
            } else {
                put('M').put(start + QUIET_ZONE).put(' ').put(y + QUIET_ZONE).put('.').put('5');
            }
            put('h').put(end - start);
            row = y;
            column = end;
        }

        String text() {
            return new String(text, 0, length);
        }

        private Pen put(char c) {
            text[length++] = c;
            return this;
        }

        private Pen put(int number) {
            if (number >= 10) {
                put(number / 10);
            }
            return put((char) ('0' + number % 10));
        }
    }
}
