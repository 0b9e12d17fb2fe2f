package vn.bantin.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.bantin.path.SourcePath;

class BodyPositionsTest {
    private static final SourcePath PATH = new SourcePath("tin-tuc/bai.md");

    @Test
    void everyPictureHasThePlaceWhereItIsFirstNamed() {
        assertThat(
                        positions(
                                "![Một](a.jpg)\n\nChữ [bài](../khac.md) và ![](a.jpg)\n"
                                        + "<img alt='x' src=\"b.png\">\n![][hai]\n\n[hai]: c.jpg"))
                .containsExactly(
                        "a.jpg content/tin-tuc/bai.md:10:8",
                        "../khac.md content/tin-tuc/bai.md",
                        "b.png content/tin-tuc/bai.md:13:19",
                        "c.jpg content/tin-tuc/bai.md:16:8");
    }

    private static List<String> positions(String body) {
        DestinationScan.Destinations destinations = DestinationScan.of(body);
        Positions positions =
                new Positions(PATH, new long[] {Positions.pack(Key.photos, 3, 4, 1)})
                        .and(BodyPositions.of(destinations, body, 10));
        List<String> found = new ArrayList<>();
        for (int i = 0; i < destinations.all().size(); i++) {
            found.add(destinations.all().get(i) + " " + positions.inBody(i));
        }
        assertThat(positions.of(Key.photos, 3).line()).isEqualTo(4);
        return found;
    }
}
