package vn.bantin.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedProfileTest {
    private static final byte[] PNG = Pictures.encode(Pictures.quarters(8, 8), "png");

    /** Signature and header. */
    private static final int BEFORE_PROFILE = 33;

    @Test
    void im08OfAPngIsFound() {
        assertThat(EmbeddedProfile.of(with(profile(ColorSpace.CS_LINEAR_RGB)), PictureFormat.PNG))
                .hasValueSatisfying(space -> assertThat(space.isCS_sRGB()).isFalse());
    }

    @Test
    void oneThatChangesNothingAndNoneAreTheSame() {
        assertThat(EmbeddedProfile.of(PNG, PictureFormat.PNG)).isEmpty();
        assertThat(EmbeddedProfile.of(with(profile(ColorSpace.CS_sRGB)), PictureFormat.PNG))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {ColorSpace.CS_GRAY, ColorSpace.CS_CIEXYZ})
    void oneOfOtherColoursCountsAsNone(int other) {
        assertThat(EmbeddedProfile.of(with(profile(other)), PictureFormat.PNG)).isEmpty();
    }

    @Test
    void im10AProfileThatInflatesToGigabytesIsNotInflated() {
        byte[] bomb = with(new byte[64 << 20]);
        assertThat(bomb).hasSizeLessThan(100_000);
        assertThat(EmbeddedProfile.of(bomb, PictureFormat.PNG)).isEmpty();
    }

    @Test
    void im09BrokenOnesCountAsNone() {
        byte[] whole = profile(ColorSpace.CS_LINEAR_RGB);
        for (int length = 0; length < whole.length; length += 64) {
            byte[] broken = Arrays.copyOf(whole, length);
            assertThat(EmbeddedProfile.of(with(broken), PictureFormat.PNG)).isEmpty();
        }
        byte[] file = with(whole);
        for (int length = 0; length < BEFORE_PROFILE + packed(whole).length; length++) {
            assertThat(EmbeddedProfile.of(Arrays.copyOf(file, length), PictureFormat.PNG))
                    .isEmpty();
        }
    }

    private static byte[] profile(int space) {
        return ICC_Profile.getInstance(space).getData();
    }

    /** Checksums are not looked at. */
    private static byte[] with(byte[] profile) {
        byte[] packed = packed(profile);
        ByteBuffer chunk = ByteBuffer.allocate(4 + 4 + 3 + packed.length + 4);
        chunk.putInt(3 + packed.length).put(Pictures.latin1("iCCPa\0\0")).put(packed).putInt(0);
        return Pictures.concat(
                Arrays.copyOf(PNG, BEFORE_PROFILE),
                chunk.array(),
                Arrays.copyOfRange(PNG, BEFORE_PROFILE, PNG.length));
    }

    private static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packer = new DeflaterOutputStream(out)) {
            packer.write(bytes);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toByteArray();
    }
}
