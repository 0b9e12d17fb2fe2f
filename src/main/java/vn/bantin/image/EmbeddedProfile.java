package vn.bantin.image;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import vn.bantin.image.Bytes.CutOffException;

/**
 * The colour profile in a PNG (W3C PNG, § 11.3.2.3) or WebP (RFC 9649, § 2.7.1.4), whose readers do
 * not look for it; that of JPEG does. A profile that is broken, large beyond all use or not one of
 * red, green and blue counts as none, as in browsers; so does one that changes nothing.
 */
final class EmbeddedProfile {
    /** In bytes; those of cameras and screens have less than four thousand. */
    private static final int LARGEST = 1 << 20;

    /** Of 1: half a step of eight bits. */
    private static final float NOTHING = 1f / 510;

    private static final int PNG_SIGNATURE = 8;
    private static final int WEBP_HEADER = 12;
    private static final int LONGEST_NAME = 79;

    private EmbeddedProfile() {}

    /** What the colours of the file mean, where that is something else than sRGB. */
    static Optional<ColorSpace> of(byte[] file, PictureFormat format) {
        try {
            return switch (format) {
                case PNG -> png(new Bytes(file)).flatMap(EmbeddedProfile::space);
                case WEBP -> webp(new Bytes(file)).flatMap(EmbeddedProfile::space);
                case JPEG, GIF -> Optional.empty();
            };
        } catch (CutOffException | DataFormatException broken) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> png(Bytes bytes) throws CutOffException, DataFormatException {
        long at = PNG_SIGNATURE;
        while (at < bytes.length() && !bytes.has((int) at + 4, "IDAT")) {
            int content = (int) at + 8;
            long end = content + bytes.u32((int) at);
            if (bytes.has((int) at + 4, "iCCP") && end <= bytes.length()) {
                int name = content;
                while (bytes.u8(name) != 0 && name - content <= LONGEST_NAME) {
                    name++;
                }
                return inflated(bytes.slice(Math.min(name + 2, (int) end), (int) end));
            }
            at = end + 4;
        }
        return Optional.empty();
    }

    /** At most {@link #LARGEST} bytes of it: whatever it says, no more heap is taken. */
    private static Optional<byte[]> inflated(byte[] packed) throws DataFormatException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            byte[] profile = new byte[LARGEST];
            int length = 0;
            int more = 1;
            while (more > 0 && length < LARGEST) {
                more = inflater.inflate(profile, length, LARGEST - length);
                length += more;
            }
            return inflater.finished()
                    ? Optional.of(Arrays.copyOf(profile, length))
                    : Optional.empty();
        } finally {
            inflater.end();
        }
    }

    private static Optional<byte[]> webp(Bytes bytes) throws CutOffException {
        long at = WEBP_HEADER;
        while (at < bytes.length()) {
            int content = (int) at + 8;
            long length = bytes.u32Little((int) at + 4);
            if (bytes.has((int) at, "ICCP")) {
                boolean usable = length <= LARGEST && content + length <= bytes.length();
                return usable
                        ? Optional.of(bytes.slice(content, content + (int) length))
                        : Optional.empty();
            }
            at = content + length + (length & 1);
        }
        return Optional.empty();
    }

    private static Optional<ColorSpace> space(byte[] profile) {
        // It begins with its own length; the colour engine makes something of less, too.
        if (profile.length < 4 || ByteBuffer.wrap(profile).getInt() > profile.length) {
            return Optional.empty();
        }
        try {
            ICC_Profile read = ICC_Profile.getInstance(profile);
            if (read.getColorSpaceType() != ColorSpace.TYPE_RGB) {
                return Optional.empty();
            }
            ColorSpace space = new ICC_ColorSpace(read);
            return changesNothing(space) ? Optional.empty() : Optional.of(space);
        } catch (RuntimeException broken) {
            // Whatever the colour engine says of bytes that are no profile.
            return Optional.empty();
        }
    }

    /** Most profiles are sRGB by one of its makers. */
    private static boolean changesNothing(ColorSpace space) {
        for (int i = 0; i < 27; i++) {
            float[] written = {i % 3 / 2f, i / 3 % 3 / 2f, i / 9 / 2f};
            float[] meant = space.toRGB(written);
            for (int channel = 0; channel < 3; channel++) {
                if (Math.abs(meant[channel] - written[channel]) > NOTHING) {
                    return false;
                }
            }
        }
        return true;
    }
}
