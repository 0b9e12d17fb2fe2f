package vn.bantin.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;

/**
 * From an original to its published bytes: decoded, made smaller, upright and sRGB, and encoded
 * anew. Of the original only its pixels get through: no Exif, position, thumbnail, comment or
 * colour profile, and nothing that was hidden behind the picture (rows IM04, IM06 to IM08). The
 * size of a photo is {@link Sizing#published}, its format as {@link PublishedName} says. Immutable,
 * safe for all threads; each call needs {@link PictureHead#memory} of heap, so callers limit how
 * many run at once.
 */
public final class PictureEncoder {
    private final Decoder decoder;
    private final Encoder encoder;

    public PictureEncoder() {
        Codecs codecs = new Codecs();
        this.decoder = new Decoder(codecs);
        this.encoder = new Encoder(codecs);
    }

    /** As {@link #encode(byte[], PictureHead, Size, boolean)}, as every photo is published. */
    public Outcome<Optional<byte[]>> encode(byte[] original, PictureHead picture) {
        return encode(original, picture, Sizing.published(picture), PublishedName.isPng(picture));
    }

    /**
     * The published bytes, or nothing and why it cannot be decoded.
     *
     * @param original the bytes that {@code picture} was read from
     * @param published upright; no side longer than the original's
     * @param png whether as PNG; a JPEG only of a picture that is not see-through
     */
    public Outcome<Optional<byte[]>> encode(
            byte[] original, PictureHead picture, Size published, boolean png) {
        BufferedImage upright;
        try {
            upright = upright(original, picture, published);
        } catch (IOException | RuntimeException undecodable) {
            // Readers answer broken data with whatever exception comes of it. Errors pass: running
            // out of memory is no fault of the picture's.
            return new Refusal(picture.path()).because(Fault.PICTURE_DAMAGED);
        }
        return Outcome.of(Optional.of(encoder.encode(upright, png)));
    }

    private BufferedImage upright(byte[] original, PictureHead picture, Size published)
            throws IOException {
        Size stored = published.turned(picture.orientation());
        Rows rows = decoder.decode(original, picture);
        return Canvas.of(rows, AreaScaler.scale(rows, stored), stored, picture);
    }
}
