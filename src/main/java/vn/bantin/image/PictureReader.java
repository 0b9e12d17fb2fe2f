package vn.bantin.image;

import java.util.Optional;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.image.Bytes.CutOffException;
import vn.bantin.path.SourcePath;
import vn.bantin.photo.Credit;
import vn.bantin.photo.EmbeddedCredit;

/**
 * From a file to its {@link PictureHead}, or to what is wrong with it. Walks through the file's
 * outer structure to see that it is whole, and for who made it; decodes nothing, so a picture that
 * claims to be huge costs no more than its bytes (rows IM01 to IM05, IM12). Stateless, safe for all
 * threads.
 */
public final class PictureReader {
    /** Of an original, in bytes; a photo of 50 megapixels has about 25 MB. */
    public static final long MOST_BYTES = 50L * 1024 * 1024;

    private static final long MOST_PIXELS = 50_000_000;
    private static final long LONGEST_SIDE = 12_000;

    /**
     * The head, or nothing and the one reason why.
     *
     * @param bytes the whole file
     */
    public Outcome<Optional<PictureHead>> read(SourcePath path, byte[] bytes) {
        Refusal refusal = new Refusal(path);
        if (bytes.length == 0) {
            return refusal.because(Fault.PICTURE_EMPTY);
        }
        if (bytes.length > MOST_BYTES) {
            return refusal.because(
                    Fault.PICTURE_FILE_TOO_LARGE, megabytes(bytes.length), megabytes(MOST_BYTES));
        }
        Bytes file = new Bytes(bytes);
        Optional<PictureFormat> format = Sniffer.format(file);
        if (format.isEmpty()) {
            String title = Sniffer.other(file);
            return title.isEmpty()
                    ? refusal.because(Fault.PICTURE_TYPE_UNKNOWN)
                    : refusal.because(Fault.PICTURE_TYPE_REFUSED, title);
        }
        return head(path, file, format.get());
    }

    private static Outcome<Optional<PictureHead>> head(
            SourcePath path, Bytes file, PictureFormat format) {
        Refusal refusal = new Refusal(path);
        if (!format.allowsName(path.fileName())) {
            return refusal.because(
                    Fault.PICTURE_WRONG_EXTENSION, format.title(), format.extension());
        }
        try {
            Structure found = walk(format, file);
            if (!found.sound()) {
                return refusal.because(Fault.PICTURE_DAMAGED);
            }
            if (found.width() == 0 || found.height() == 0) {
                return refusal.because(Fault.PICTURE_EMPTY);
            }
            if (isTooLarge(found)) {
                return refusal.because(
                        Fault.PICTURE_TOO_LARGE,
                        Long.toString(found.width()),
                        Long.toString(found.height()));
            }
            if (found.moving() && format == PictureFormat.WEBP) {
                return refusal.because(Fault.PICTURE_TYPE_REFUSED, "WebP (animation)");
            }
            Credit embedded = EmbeddedCredit.of(file.all());
            Optional<PictureHead> head = Optional.of(upright(path, file, format, found, embedded));
            return found.moving() ? refusal.butFor(head) : Outcome.of(head);
        } catch (CutOffException cutOff) {
            return refusal.because(Fault.PICTURE_CUT_OFF);
        }
    }

    private static Structure walk(PictureFormat format, Bytes file) throws CutOffException {
        return switch (format) {
            case JPEG -> new JpegWalk(file).structure();
            case PNG -> PngWalk.of(file);
            case GIF -> GifWalk.of(file);
            case WEBP -> WebPWalk.of(file);
        };
    }

    /** Both sides have at most 32 bits, so their product could overflow; but not once bounded. */
    private static boolean isTooLarge(Structure found) {
        return found.width() > LONGEST_SIDE
                || found.height() > LONGEST_SIDE
                || found.width() * found.height() > MOST_PIXELS;
    }

    private static PictureHead upright(
            SourcePath path, Bytes file, PictureFormat format, Structure found, Credit embedded) {
        Size size = new Size((int) found.width(), (int) found.height()).turned(found.orientation());
        return new PictureHead(
                path,
                file.fingerprint(),
                format,
                size.width(),
                size.height(),
                found.orientation(),
                found.alpha(),
                embedded);
    }

    private static String megabytes(long bytes) {
        return Long.toString((bytes + 1024 * 1024 - 1) / (1024 * 1024));
    }
}
