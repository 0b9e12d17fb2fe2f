package vn.bantin.check;

import java.util.zip.Deflater;

/** What servers make of texts before they send them (RFC 1951), at their quickest. */
final class Packing {
    private Packing() {}

    /** In bytes. */
    static int size(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            byte[] part = new byte[8192];
            int size = 0;
            while (!deflater.finished()) {
                size += deflater.deflate(part);
            }
            return size;
        } finally {
            deflater.end();
        }
    }
}
