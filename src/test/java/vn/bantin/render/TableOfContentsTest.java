package vn.bantin.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.bantin.content.Body;
import vn.bantin.content.Body.Heading;
import vn.bantin.view.LinkView;

class TableOfContentsTest {
    @Test
    void aLongPieceWithFourHeadingsHasOne() {
        assertThat(TableOfContents.of(body(4), 600))
                .containsExactly(
                        new LinkView("Mục 1", "#muc-1"),
                        new LinkView("Mục 2", "#muc-2"),
                        new LinkView("Mục 3", "#muc-3"),
                        new LinkView("Mục 4", "#muc-4"));
    }

    @Test
    void aShortPieceAndOneWithFewHeadingsHaveNone() {
        assertThat(TableOfContents.of(body(4), 599)).isEmpty();
        assertThat(TableOfContents.of(body(3), 5_000)).isEmpty();
        assertThat(TableOfContents.of(Body.NONE, 5_000)).isEmpty();
    }

    private static Body body(int headings) {
        List<Heading> all = new ArrayList<>();
        for (int i = 1; i <= headings; i++) {
            all.add(new Heading("Mục " + i, "muc-" + i));
        }
        return new Body("", "", new TreeSet<>(), List.of(), all);
    }
}
