package vn.bantin.colour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {
    private static final Colour WHITE = new Colour(255, 255, 255);
    private static final Colour BLACK = new Colour(0, 0, 0);

    @ParameterizedTest
    @CsvSource({"#96184a, #96184a", "#FFF, #ffffff", "#1aB, #11aabb", "#000000, #000000"})
    void isReadInBothForms(String written, String hex) {
        assertThat(colour(written).hex()).isEqualTo(hex);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#",
                "96184a",
                "#96184",
                "#96184a80",
                "#96184g",
                "red",
                " #fff",
                "#fff\n",
                "#１23"
            })
    void whatIsNoColourIsNone(String written) {
        assertThat(Colour.parse(written)).isEmpty();
    }

    /** Ratios as published with WCAG's own techniques (G18) and as browsers tell them. */
    @ParameterizedTest
    @CsvSource({
        "#000, #fff, 21.0",
        "#fff, #fff, 1.0",
        "#767676, #fff, 4.54",
        "#777777, #fff, 4.48",
        "#f00, #fff, 4.0",
        "#00f, #fff, 8.59"
    })
    void contrastIsThatOfWcag(String one, String two, double ratio) {
        assertThat(colour(one).contrast(colour(two))).isCloseTo(ratio, within(0.006));
        assertThat(colour(two).contrast(colour(one))).isEqualTo(colour(one).contrast(colour(two)));
    }

    /** Values of CSS Color 4 as browsers compute them. */
    @ParameterizedTest
    @CsvSource({
        "#ff0000, 0.628, 0.2577, 29.23",
        "#00ff00, 0.8664, 0.2948, 142.5",
        "#0000ff, 0.452, 0.3132, 264.05"
    })
    void oklchIsThatOfCss(String hex, double lightness, double chroma, double degrees) {
        Oklch found = Oklch.of(colour(hex));
        assertThat(found.lightness()).isCloseTo(lightness, within(0.0005));
        assertThat(found.chroma()).isCloseTo(chroma, within(0.0005));
        assertThat((Math.toDegrees(found.hue()) + 360) % 360).isCloseTo(degrees, within(0.05));
    }

    @Test
    void everyColourComesBackFromOklch() {
        Random random = new Random(20);
        for (int i = 0; i < 2_000; i++) {
            Colour colour =
                    new Colour(random.nextInt(256), random.nextInt(256), random.nextInt(256));
            assertThat(Oklch.of(colour).colour()).isEqualTo(colour);
        }
    }

    @Test
    void aShadeKeepsItsHueAndTakesTheLightness() {
        Colour teal = colour("#0b6b5d");
        Colour light = colour("#f296b5");
        Oklch shade = Oklch.of(Shades.atLightnessOf(teal, light));
        assertThat(shade.lightness()).isCloseTo(Oklch.of(light).lightness(), within(0.005));
        assertThat(shade.hue()).isCloseTo(Oklch.of(teal).hue(), within(0.03));
        assertThat(shade.chroma()).isCloseTo(Oklch.of(teal).chroma(), within(0.005));
    }

    @Test
    void whatCanBeReadStaysAndWhatCannotBecomesTheNearestThatCan() {
        Colour accent = colour("#96184a");
        assertThat(Shades.readable(accent, List.of(WHITE), 4.5)).contains(accent);

        Colour pale = colour("#f296b5");
        Colour found = Shades.readable(pale, List.of(WHITE), 4.5).orElseThrow();
        assertThat(found.contrast(WHITE)).isBetween(4.5, 4.7);
        assertThat(Oklch.of(found).hue()).isCloseTo(Oklch.of(pale).hue(), within(0.03));

        assertThat(Shades.readable(accent, List.of(BLACK), 7).orElseThrow().contrast(BLACK))
                .isBetween(7.0, 7.2);
        assertThat(Shades.readable(accent, List.of(WHITE, BLACK), 7)).isEmpty();
    }

    private static Colour colour(String hex) {
        return Colour.parse(hex).orElseThrow();
    }
}
