package vn.bantin.image;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.IIOException;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import vn.bantin.image.Bytes.CutOffException;

/** Decodes the first picture of a file. Metadata is never asked for. */
final class Decoder {
    private final Codecs codecs;

    Decoder(Codecs codecs) {
        this.codecs = codecs;
    }

    /**
     * The decoded picture.
     *
     * @throws IOException when it cannot be decoded, or not to its end
     */
    Rows decode(byte[] original, PictureHead picture) throws IOException {
        Optional<InkRows.Inks> inks = inks(original, picture);
        ImageReader reader =
                inks.isPresent() ? codecs.rawJpegReader() : codecs.reader(picture.format());
        try (ImageInputStream stream =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(original))) {
            EarlyEnd earlyEnd = new EarlyEnd();
            reader.addIIOReadWarningListener(earlyEnd);
            reader.setInput(stream, true, true);
            requireSize(reader, picture.stored());
            Rows rows =
                    inks.isPresent()
                            ? new InkRows(reader.readRaster(0, null), inks.get())
                            : profiled(new ImageRows(reader.read(0)), original, picture);
            if (earlyEnd.seen) {
                throw new IIOException("the coded data ends before the picture does");
            }
            return rows;
        } finally {
            reader.dispose();
        }
    }

    private static Rows profiled(Rows rows, byte[] original, PictureHead picture) {
        // The JPEG reader has heeded it; grey has no colours to mistake.
        return rows.channels() < 3 || !rows.colours().isCS_sRGB()
                ? rows
                : EmbeddedProfile.of(original, picture.format())
                        .<Rows>map(colours -> new ProfiledRows(rows, colours))
                        .orElse(rows);
    }

    private static Optional<InkRows.Inks> inks(byte[] original, PictureHead picture)
            throws IOException {
        if (picture.format() != PictureFormat.JPEG) {
            return Optional.empty();
        }
        try {
            return new JpegWalk(new Bytes(original)).inks();
        } catch (CutOffException cutOff) {
            throw new IIOException("these are not the bytes that were whole before", cutOff);
        }
    }

    /** Limits were checked on what the head says; a second header inside must not say otherwise. */
    private static void requireSize(ImageReader reader, Size expected) throws IOException {
        Size found = new Size(reader.getWidth(0), reader.getHeight(0));
        if (!found.equals(expected)) {
            throw new IIOException("two sizes: " + expected + " and " + found);
        }
    }

    /**
     * The JPEG reader fills what is missing with grey and only mentions it; we do not publish it.
     */
    private static final class EarlyEnd implements IIOReadWarningListener {
        private boolean seen;

        @Override
        public void warningOccurred(ImageReader source, String warning) {
            seen |= warning.toLowerCase(Locale.ROOT).contains("premature end");
        }
    }
}
