package vn.bantin.image;

import java.util.List;
import java.util.Optional;

/** What a file is, by its first bytes. */
final class Sniffer {
    private static final String PNG_SIGNATURE = "\u0089PNG\r\n\u001A\n";

    /** Compressed iPhone pictures and their like: ISO base media brands (ISO/IEC 23008-12). */
    private static final List<String> HEIF_BRANDS =
            List.of("heic", "heix", "heim", "heis", "hevc", "mif1", "msf1");

    /** First bytes of files that are often taken for pictures, and what people call them. */
    private static final List<Known> OTHERS =
            List.of(
                    new Known(0, "BM", "BMP"),
                    new Known(0, "II*\0", "TIFF/RAW"),
                    new Known(0, "MM\0*", "TIFF/RAW"),
                    new Known(0, "FUJIFILMCCD-RAW", "RAW"),
                    new Known(4, "ftypcrx", "RAW"),
                    new Known(4, "ftypavif", "AVIF"),
                    new Known(4, "ftyp", "MP4"),
                    new Known(0, "\0\0\u0001\0", "ICO"),
                    new Known(0, "8BPS", "PSD"),
                    new Known(0, "%PDF", "PDF"),
                    new Known(0, "PK\u0003\u0004", "ZIP"));

    private Sniffer() {}

    /** The format, where it is one that can be published. */
    static Optional<PictureFormat> format(Bytes bytes) {
        if (bytes.has(0, "\u00FF\u00D8\u00FF")) {
            return Optional.of(PictureFormat.JPEG);
        }
        if (bytes.has(0, PNG_SIGNATURE)) {
            return Optional.of(PictureFormat.PNG);
        }
        if (bytes.has(0, "GIF87a") || bytes.has(0, "GIF89a")) {
            return Optional.of(PictureFormat.GIF);
        }
        if (bytes.has(0, "RIFF") && bytes.has(8, "WEBP")) {
            return Optional.of(PictureFormat.WEBP);
        }
        return Optional.empty();
    }

    /** What people call this kind of file; {@code ""} when it is none that is known here. */
    static String other(Bytes bytes) {
        if (HEIF_BRANDS.stream().anyMatch(brand -> bytes.has(4, "ftyp" + brand))) {
            return "HEIC";
        }
        for (Known known : OTHERS) {
            if (bytes.has(known.at, known.start)) {
                return known.title;
            }
        }
        return MarkupSniffer.title(bytes);
    }

    private record Known(int at, String start, String title) {}
}
