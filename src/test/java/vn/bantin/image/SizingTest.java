package vn.bantin.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bantin.photo.Focus;

class SizingTest {
    private static final List<Integer> WIDTHS = List.of(480, 800, 1_200, 1_600);

    @ParameterizedTest
    @CsvSource({
        "4000,3000,1600,1200",
        "3000,4000,1200,1600",
        "1600,1600,1600,1600",
        "1601,1600,1600,1599",
        "640,480,640,480",
        "1,1,1,1",
        "12000,1,1600,1",
        "2000,3000,1066,1599",
        "900,1601,899,1599"
    })
    void longerSideIsAtMost1600AndNothingIsEnlarged(int width, int height, int toWidth, int to) {
        Size original = new Size(width, height);
        int widest = Sizing.widest(Crop.NONE, original, 1_600);

        assertThat(Sizing.size(Crop.NONE, original, widest)).isEqualTo(new Size(toWidth, to));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NONE | 4000 | 3000 | 480 800 1200 1600",
                "NONE | 3000 | 4000 | 480 800 1200",
                "NONE | 1000 | 700 | 480 800 1000",
                "NONE | 860 | 600 | 480 860",
                "NONE | 300 | 200 | 300",
                "SIXTEEN_TO_NINE | 3000 | 4000 | 480 800 1200 1600",
                "SQUARE | 1600 | 1067 | 480 800 1067",
                "CARD | 600 | 600 | 480 600",
            })
    void asManyWidthsAsTheOriginalHas(String crop, int width, int height, String expected) {
        List<Integer> widths = Arrays.stream(expected.split(" ")).map(Integer::valueOf).toList();

        assertThat(Sizing.widths(Crop.valueOf(crop), new Size(width, height), WIDTHS))
                .isEqualTo(widths);
    }

    @ParameterizedTest
    @CsvSource({
        // The focus in the middle, as far as the edges let it be.
        "SQUARE, 50, 33, 400, 300, 50, 0, 300, 300",
        "SQUARE, 0, 50, 400, 300, 0, 0, 300, 300",
        "SQUARE, 100, 50, 400, 300, 100, 0, 300, 300",
        "SIXTEEN_TO_NINE, 50, 33, 300, 400, 0, 47, 300, 169",
        "SIXTEEN_TO_NINE, 50, 0, 300, 400, 0, 0, 300, 169",
        "SIXTEEN_TO_NINE, 50, 100, 300, 400, 0, 231, 300, 169",
        "SIXTEEN_TO_NINE, 50, 33, 1600, 900, 0, 0, 1600, 900",
        "THREE_TO_TWO, 50, 33, 1600, 1067, 0, 0, 1600, 1067",
        "CARD, 50, 33, 1600, 1067, 0, 0, 1600, 840",
        "NONE, 0, 0, 123, 456, 0, 0, 123, 456"
    })
    void cropsRoundTheFocus(
            String crop,
            int focusX,
            int focusY,
            int width,
            int height,
            int x,
            int y,
            int w,
            int h) {
        assertThat(
                        Sizing.area(
                                Crop.valueOf(crop),
                                new Focus(focusX, focusY),
                                new Size(width, height)))
                .isEqualTo(new Area(x, y, new Size(w, h)));
    }

    @ParameterizedTest
    @CsvSource({
        "SIXTEEN_TO_NINE, 1600, 900",
        "THREE_TO_TWO, 480, 320",
        "FOUR_TO_THREE, 1200, 900",
        "SQUARE, 240, 240",
        "CARD, 1200, 630"
    })
    void cropsHaveTheirShape(String crop, int width, int height) {
        assertThat(Sizing.size(Crop.valueOf(crop), new Size(4_000, 4_000), width))
                .isEqualTo(new Size(width, height));
    }

    /** Whatever the original, each size lies in the part that it is made of, and that inside. */
    @Test
    void nothingIsEverEnlarged() {
        Random dice = new Random(20_261_126);
        for (int i = 0; i < 20_000; i++) {
            Size original = new Size(1 + dice.nextInt(5_000), 1 + dice.nextInt(5_000));
            Focus focus = new Focus(dice.nextInt(101), dice.nextInt(101));
            for (Crop crop : Crop.values()) {
                Area area = Sizing.area(crop, focus, original);
                for (int width : Sizing.widths(crop, original, WIDTHS)) {
                    Size size = Sizing.size(crop, original, width);
                    assertThat(size.width() <= area.size().width())
                            .as("%s of %s, %s: %s", crop, original, area, size)
                            .isTrue();
                    assertThat(size.height() <= area.size().height())
                            .as("%s of %s, %s: %s", crop, original, area, size)
                            .isTrue();
                }
                assertThat(area.x() >= 0 && area.x() + area.size().width() <= original.width())
                        .isTrue();
                assertThat(area.y() >= 0 && area.y() + area.size().height() <= original.height())
                        .isTrue();
            }
        }
    }
}
