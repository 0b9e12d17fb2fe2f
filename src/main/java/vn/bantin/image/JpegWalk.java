package vn.bantin.image;

import java.util.Optional;
import vn.bantin.image.Bytes.CutOffException;
import vn.bantin.image.InkRows.Inks;

/** Walks from marker to marker (ITU-T T.81, annex B) up to the end of the image. */
final class JpegWalk {
    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;

    /** Each one is a pass over all pixels; encoders write 10, and 18 for four inks. */
    private static final int MOST_SCANS = 40;

    private static final int NO_ADOBE = -1;

    private final Bytes bytes;
    private int at = 2;
    private int scans;
    private int components;
    private long width;
    private long height;
    private int orientation;
    private int adobeTransform = NO_ADOBE;
    private boolean profiled;

    /** Walks all the way. */
    JpegWalk(Bytes bytes) throws CutOffException {
        this.bytes = bytes;
        while (step()) {}
    }

    Structure structure() {
        boolean sound = components > 0 && scans > 0 && scans <= MOST_SCANS;
        return new Structure(width, height, Math.max(orientation, 1), false, false, sound);
    }

    /** How inks are stored, in a picture of four inks without a colour profile. */
    Optional<Inks> inks() {
        if (components != 4 || profiled) {
            return Optional.empty();
        }
        return Optional.of(
                switch (adobeTransform) {
                    case NO_ADOBE -> Inks.CMYK;
                    case 2 -> Inks.ADOBE_YCCK;
                    default -> Inks.ADOBE_CMYK;
                });
    }

    /** Over one marker and what belongs to it; {@code false} when the image is over. */
    private boolean step() throws CutOffException {
        int marker = nextMarker();
        if (marker == EOI || scans > MOST_SCANS) {
            return false;
        }
        if (marker != SOI && marker != 0x01) {
            segment(marker);
            // A length of less than 2 would not even count itself: go on looking for a marker.
            at += Math.max(bytes.u16(at), 2);
        }
        return true;
    }

    /**
     * In coded data FF is followed by 00 or stands before a restart mark: neither is looked for.
     */
    private int nextMarker() throws CutOffException {
        while (true) {
            while (bytes.u8(at) != 0xFF) {
                at++;
            }
            while (bytes.u8(at) == 0xFF) {
                at++;
            }
            int marker = bytes.u8(at++);
            if (marker != 0 && !isRestart(marker)) {
                return marker;
            }
        }
    }

    /** {@code at} is that of the length, which counts itself. */
    private void segment(int marker) throws CutOffException {
        if (marker == SOS) {
            scans++;
        } else if (isFrame(marker)) {
            height = bytes.u16(at + 3);
            width = bytes.u16(at + 5);
            components = bytes.u8(at + 7);
        } else if (marker == APP1 && orientation == 0 && bytes.has(at + 2, "Exif\0\0")) {
            int end = Math.min(at + bytes.u16(at), bytes.length());
            orientation = ExifOrientation.of(bytes.slice(at + 8, Math.max(at + 8, end)));
        } else if (marker == APP2) {
            profiled |= bytes.has(at + 2, "ICC_PROFILE\0");
        } else if (marker == APP14 && bytes.has(at + 2, "Adobe")) {
            adobeTransform = bytes.u8(at + 13);
        }
    }

    private static boolean isRestart(int marker) {
        return marker >= 0xD0 && marker <= 0xD7;
    }

    /** C0 to CF, but for the tables DHT and DAC and the reserved JPG (table B.1). */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0
                && marker <= 0xCF
                && marker != 0xC4
                && marker != 0xC8
                && marker != 0xCC;
    }
}
