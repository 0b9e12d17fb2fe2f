package vn.bantin.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ColorSpace;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AreaScalerTest {
    @Test
    void sameSizeIsTheSamePicture() {
        Random random = new Random(1);
        byte[] samples = new byte[7 * 5 * 3];
        random.nextBytes(samples);

        assertThat(AreaScaler.scale(new Samples(new Size(7, 5), 3, samples), new Size(7, 5)))
                .isEqualTo(samples);
    }

    @Test
    void newPixelIsTheMeanOfTheAreaItCovers() {
        byte[] samples = {0, 60, 120, 30, 90, (byte) 150};

        assertThat(AreaScaler.scale(new Samples(new Size(3, 2), 1, samples), new Size(1, 1)))
                .containsExactly(75);
        // The middle column lies half in each: (0 + 30 + (60 + 90) / 2) / 3.
        assertThat(AreaScaler.scale(new Samples(new Size(3, 2), 1, samples), new Size(2, 1)))
                .containsExactly(35, 115);
    }

    @Test
    void evenColourStaysExactlyThatColour() {
        byte[] samples = new byte[1_601 * 37];
        Arrays.fill(samples, (byte) 201);

        assertThat(AreaScaler.scale(new Samples(new Size(1_601, 37), 1, samples), new Size(77, 2)))
                .containsOnly(201);
    }

    private record Samples(Size size, int channels, byte[] all) implements Rows {
        @Override
        public ColorSpace colours() {
            return ColorSpace.getInstance(ColorSpace.CS_sRGB);
        }

        @Override
        public void read(int y, int[] samples) {
            for (int i = 0; i < size.width() * channels; i++) {
                samples[i] = all[y * size.width() * channels + i] & 0xFF;
            }
        }
    }
}
