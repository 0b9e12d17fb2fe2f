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
 * size is {@link Sizing#published}, the format as {@link PublishedName} says. Immutable, safe for
 * all threads; each call needs {@link PictureHead#memory} of heap, so callers limit how many run at
 * once.
 */
public final class PictureEncoder {
    private final Decoder decoder;
    private final Encoder encoder;

    public PictureEncoder() {
        Codecs codecs = new Codecs();
        this.decoder = new Decoder(codecs);
        this.encoder = new Encoder(codecs);
    }

    /**
     * The published bytes, or nothing and why it cannot be decoded.
     *
     * @param original the bytes that {@code picture} was read from
     */
    public Outcome<Optional<byte[]>> encode(byte[] original, PictureHead picture) {
        BufferedImage upright;
        try {
            upright = upright(original, picture);
        } catch (IOException | RuntimeException undecodable) {
            // Readers answer broken data with whatever exception comes of it. Errors pass: running
            // out of memory is no fault of the picture's.
            return new Refusal(picture.path()).because(Fault.PICTURE_DAMAGED);
        }
        return Outcome.of(Optional.of(encoder.encode(upright, PublishedName.isPng(picture))));
    }

    private BufferedImage upright(byte[] original, PictureHead picture) throws IOException {
        Size stored = Sizing.published(picture).turned(picture.orientation());
        Rows rows = decoder.decode(original, picture);
        return Canvas.of(rows, AreaScaler.scale(rows, stored), stored, picture);
    }
}
