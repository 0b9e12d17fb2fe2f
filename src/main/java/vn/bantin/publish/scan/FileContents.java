package vn.bantin.publish.scan;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Files that do not belong to a portal, whatever they are called: told by their first bytes. */
final class FileContents {
    private static final List<Known> KNOWN =
            List.of(
                    new Known(0, "PK\u0003\u0004", "ZIP, DOCX, JAR"),
                    new Known(0, "PK\u0005\u0006", "ZIP"),
                    new Known(0, "7z\u00BC\u00AF\u0027\u001C", "7z"),
                    new Known(0, "Rar!\u001A\u0007", "RAR"),
                    new Known(0, "BZh", "bzip2"),
                    new Known(0, "\u00FD7zXZ\0", "xz"),
                    new Known(257, "ustar", "tar"),
                    new Known(0, "SQLite format 3\0", "SQLite"),
                    new Known(0, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "DOC, XLS"),
                    new Known(0, "\u00CA\u00FE\u00BA\u00BE", "Java class"),
                    new Known(0, "\u00FE\u00ED\u00FE\u00ED", "Java keystore"),
                    new Known(0, "\u0003\u00D9\u00A2\u009A", "KeePass"),
                    new Known(0, "\u007FELF", "ELF"),
                    new Known(0, "MZ\u0090\0", "EXE"),
                    new Known(0, "\0\0\0\u0001Bud1", ".DS_Store"),
                    new Known(0, "{\\rtf", "RTF"),
                    new Known(0, "8BPS", "PSD"),
                    new Known(0, "II*\0", "TIFF, RAW"),
                    new Known(0, "MM\0*", "TIFF, RAW"),
                    new Known(4, "ftypheic", "HEIC"),
                    new Known(4, "ftypheix", "HEIC"),
                    new Known(4, "ftypmif1", "HEIC"),
                    new Known(0, "#!/", "script"),
                    new Known(0, "<?php", "PHP"),
                    new Known(0, "<#ftl", "FreeMarker"),
                    new Known(0, "---\ntitle:", "Markdown"),
                    new Known(0, "---\r\ntitle:", "Markdown"),
                    new Known(0, "-- MySQL dump", "SQL"),
                    new Known(0, "--\n-- PostgreSQL database dump", "SQL"));

    private FileContents() {}

    private record Known(int at, String start, String title) {}

    /** What people call it; empty where it may be part of a portal. */
    static Optional<String> foreign(byte[] bytes) {
        if (isPkcs12(bytes)) {
            return Optional.of("PKCS #12");
        }
        return KNOWN.stream()
                .filter(known -> has(bytes, known.at(), known.start()))
                .map(Known::title)
                .findFirst();
    }

    /** A sequence whose first element is the version 3 (RFC 7292, section 4). */
    private static boolean isPkcs12(byte[] bytes) {
        return has(bytes, 0, "0\u0082") && has(bytes, 4, "\u0002\u0001\u00030");
    }

    static boolean isGzip(byte[] bytes) {
        return has(bytes, 0, "\u001F\u008B\u0008");
    }

    /** Whether these bytes, as Latin-1, stand there. */
    static boolean has(byte[] bytes, int at, String latin1) {
        byte[] wanted = latin1.getBytes(StandardCharsets.ISO_8859_1);
        if (at < 0 || at + wanted.length > bytes.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
