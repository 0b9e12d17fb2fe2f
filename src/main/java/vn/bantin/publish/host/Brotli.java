package vn.bantin.publish.host;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import vn.bantin.publish.remote.Compressor;

/**
 * RFC 7932 at quality 11, by Google's own encoder. It is a library of the machine's processor,
 * which need not be there.
 */
public final class Brotli implements Compressor {
    /** Of brotli4j, which brings the encoder, and how that is asked. */
    static final String VERSION = "brotli4j-1.24.0-q11-w22";

    private static final int QUALITY = 11;

    /** Base 2 logarithm of bytes: what every browser takes. */
    private static final int WINDOW = 22;

    private Brotli() {}

    /** Empty where this machine has none: then there is {@link Gzip}. */
    public static Optional<Compressor> find() {
        try {
            return Brotli4jLoader.isAvailable() ? Optional.of(new Brotli()) : Optional.empty();
        } catch (LinkageError absent) {
            return Optional.empty();
        }
    }

    @Override
    public String coding() {
        return "br";
    }

    @Override
    public String suffix() {
        return ".br";
    }

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public byte[] compress(byte[] bytes) {
        try {
            return Encoder.compress(
                    bytes, Encoder.Parameters.create(QUALITY, WINDOW, Encoder.Mode.TEXT));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
