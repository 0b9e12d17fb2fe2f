package vn.bantin.publish.scan;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a photo holds besides what is needed to show it, found by walking its structure: JPEG (ITU-T
 * T.81, annex B), PNG (W3C PNG, section 5), WebP (RFC 9649), GIF (GIF89a). Pixels are stepped over.
 */
final class PhotoParts {
    private final ByteBuffer file;
    private final List<Part> parts = new ArrayList<>();

    private PhotoParts(byte[] bytes) {
        this.file = ByteBuffer.wrap(bytes);
    }

    /**
     * Something in a photo.
     *
     * @param kind of it
     * @param start index of its first byte in the file
     * @param stop index behind its last byte
     */
    record Part(Kind kind, int start, int stop) {}

    /** What may be in a photo. */
    enum Kind {
        EXIF,
        XMP,
        IPTC,
        COMMENT,
        THUMBNAIL,
        TIME,
        /** Of a maker, or of a program: nobody knows what is in it. */
        OTHER,
        /** Behind the end of the picture: a film, a second picture, whatever else. */
        TRAILER,
        /** Not of the structure that it begins with. */
        BROKEN
    }

    /** Empty where it is no photo. */
    static Optional<List<Part>> of(byte[] bytes) {
        PhotoParts walk = new PhotoParts(bytes);
        try {
            if (walk.has(0, "\u00FF\u00D8\u00FF")) {
                walk.jpeg();
            } else if (walk.has(0, "\u0089PNG\r\n\u001A\n")) {
                walk.png();
            } else if (walk.has(0, "RIFF") && walk.has(8, "WEBP")) {
                walk.webp();
            } else if (walk.has(0, "GIF87a") || walk.has(0, "GIF89a")) {
                walk.gif();
            } else {
                return Optional.empty();
            }
        } catch (IndexOutOfBoundsException endsTooEarly) {
            walk.add(Kind.BROKEN, 0, 0);
        }
        return Optional.of(List.copyOf(walk.parts));
    }

    private void jpeg() {
        int at = 2;
        while (true) {
            while (u8(at) != 0xFF || u8(at + 1) == 0 || u8(at + 1) == 0xFF || isRestart(at)) {
                at++;
            }
            int marker = u8(at + 1);
            at += 2;
            if (marker == 0xD9) {
                trailer(at);
                return;
            }
            if (marker != 0xD8 && marker != 0x01) {
                int stop = at + Math.max(2, Short.toUnsignedInt(file.getShort(at)));
                u8(stop - 1);
                jpegSegment(marker, at + 2, stop);
                at = stop;
            }
        }
    }

    private boolean isRestart(int at) {
        return u8(at + 1) >= 0xD0 && u8(at + 1) <= 0xD7;
    }

    private void jpegSegment(int marker, int start, int stop) {
        if (marker == 0xFE) {
            add(Kind.COMMENT, start, stop);
        } else if (marker == 0xE0) {
            boolean plain = has(start, "JFIF\0") && u8(start + 12) == 0 && u8(start + 13) == 0;
            if (!plain) {
                add(Kind.THUMBNAIL, start, stop);
            }
        } else if (marker == 0xE1 && has(start, "http://ns.adobe.com/xap/1.0/\0")) {
            add(Kind.XMP, start + 29, stop);
        } else if (marker == 0xE1 && has(start, "http://ns.adobe.com/")) {
            add(Kind.XMP, start, stop);
        } else if (marker == 0xE1) {
            add(Kind.EXIF, start, stop);
        } else if (marker == 0xED) {
            add(Kind.IPTC, start, stop);
        } else if (marker > 0xE1 && marker <= 0xEF && !isColour(marker, start)) {
            add(Kind.OTHER, start, stop);
        }
    }

    private boolean isColour(int marker, int start) {
        return marker == 0xE2 && has(start, "ICC_PROFILE\0")
                || marker == 0xEE && has(start, "Adobe");
    }

    private void png() {
        int at = 8;
        while (!has(at + 4, "IEND")) {
            long length = Integer.toUnsignedLong(file.getInt(at));
            int stop = Math.toIntExact(Math.min(at + 8 + length, Integer.MAX_VALUE - 8L));
            u8(stop + 3);
            pngChunk(at + 4, at + 8, stop);
            at = stop + 4;
        }
        trailer(at + 12);
    }

    private void pngChunk(int type, int start, int stop) {
        if (has(type, "eXIf")) {
            add(Kind.EXIF, start, stop);
        } else if (has(type, "iTXtXML:com.adobe.xmp\0\0\0\0\0")) {
            add(Kind.XMP, start + 22, stop);
        } else if (has(type, "tEXt") || has(type, "zTXt") || has(type, "iTXt")) {
            add(Kind.COMMENT, start, stop);
        } else if (has(type, "tIME")) {
            add(Kind.TIME, start, stop);
        } else if (Character.isLowerCase(u8(type + 1))) {
            // Private chunks (W3C PNG, section 5.4).
            add(Kind.OTHER, start, stop);
        }
    }

    private void webp() {
        file.order(ByteOrder.LITTLE_ENDIAN);
        long end = 8 + Integer.toUnsignedLong(file.getInt(4));
        u8(Math.toIntExact(Math.min(end, Integer.MAX_VALUE)) - 1);
        long at = 12;
        while (at + 8 <= end) {
            int start = (int) at + 8;
            long length = Integer.toUnsignedLong(file.getInt(start - 4));
            int stop = Math.toIntExact(Math.min(start + length, Integer.MAX_VALUE));
            u8(stop - 1);
            webpChunk(start - 8, start, stop);
            at = stop + (length & 1);
        }
        trailer((int) end);
    }

    private void webpChunk(int type, int start, int stop) {
        if (has(type, "EXIF")) {
            add(Kind.EXIF, start, stop);
        } else if (has(type, "XMP ")) {
            add(Kind.XMP, start, stop);
        } else if (!has(type, "VP8")
                && !has(type, "ICCP")
                && !has(type, "ALPH")
                && !isMoving(type)) {
            add(Kind.OTHER, start, stop);
        }
    }

    private boolean isMoving(int type) {
        return has(type, "ANIM") || has(type, "ANMF");
    }

    private void gif() {
        int at = 13 + tableBytes(u8(10));
        while (u8(at) != 0x3B) {
            int block = u8(at);
            int label = u8(at + 1);
            int start = at + 2;
            if (block == 0x2C) {
                start = at + 10 + tableBytes(u8(at + 9)) + 1;
            } else if (block != 0x21) {
                throw new IndexOutOfBoundsException();
            }
            int stop = afterSubBlocks(start);
            if (block == 0x21 && label == 0xFE) {
                add(Kind.COMMENT, start, stop);
            } else if (block == 0x21 && label == 0xFF && has(start + 1, "XMP DataXMP")) {
                add(Kind.EXIF, start, stop);
            }
            at = stop;
        }
        trailer(at + 1);
    }

    private int afterSubBlocks(int start) {
        int at = start;
        while (u8(at) > 0) {
            at += 1 + u8(at);
        }
        return at + 1;
    }

    private static int tableBytes(int packed) {
        return (packed & 0x80) == 0 ? 0 : 3 << ((packed & 7) + 1);
    }

    /** One byte more makes the length of some files even. */
    private void trailer(int at) {
        if (at + 1 < file.limit()) {
            add(Kind.TRAILER, at, file.limit());
        }
    }

    private void add(Kind kind, int start, int stop) {
        parts.add(new Part(kind, start, stop));
    }

    private int u8(int at) {
        return file.get(at) & 0xFF;
    }

    private boolean has(int at, String latin1) {
        return FileContents.has(file.array(), at, latin1);
    }
}
