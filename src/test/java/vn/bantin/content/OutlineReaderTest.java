package vn.bantin.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.bantin.content.Outline.Heading;
import vn.bantin.content.Outline.Link;
import vn.bantin.content.Outline.LinkKind;
import vn.bantin.content.Outline.Picture;
import vn.bantin.content.Outline.Prose;
import vn.bantin.diagnostic.Position;
import vn.bantin.path.SourcePath;

class OutlineReaderTest {
    private static final SourcePath PATH = new SourcePath("tin-tuc/a.md");
    private static final OutlineReader READER = new OutlineReader();

    @AfterAll
    static void close() {
        READER.close();
    }

    @Test
    void headingsStandAtTheLevelOfThePage() {
        assertThat(read("# Một\n\nChữ\n\n### *Ba* `x`\n\n> ## Trong lời\n\n##\n").headings())
                .containsExactly(
                        new Heading(2, "Một", at(10, 1)),
                        new Heading(3, "Ba x", at(14, 1)),
                        new Heading(2, "Trong lời", at(16, 3)));
    }

    @Test
    void linksAreFoundHoweverTheyAreWritten() {
        String body =
                """
                Xem [kế **hoạch**](a\\_b.md "tên"), [ref][r], <https://x.vn/a> và https://y.vn/b.

                - Dòng <a class="x" href="/c/?a=1&amp;b=2">c</a> ![ảnh](d.jpg)

                [r]: /e/
                """;

        assertThat(read(body).links())
                .containsExactly(
                        new Link(LinkKind.WORDS, "kế hoạch", "a_b.md", at(10, 5)),
                        new Link(LinkKind.WORDS, "ref", "/e/", at(10, 36)),
                        new Link(LinkKind.BARE, "https://x.vn/a", "https://x.vn/a", at(10, 46)),
                        new Link(LinkKind.BARE, "https://y.vn/b", "https://y.vn/b", at(10, 66)),
                        new Link(LinkKind.HTML, "", "/c/?a=1&b=2", at(12, 8)));
    }

    @Test
    void picturesHaveTheirCaptions() {
        assertThat(read("![Chị *Hoa*\nở bản](a b.jpg \"Ảnh: An\")\n\n![](c.jpg)").pictures())
                .containsExactly(
                        new Picture("a b.jpg", "Chị Hoa ở bản", at(10, 1)),
                        new Picture("c.jpg", "", at(13, 1)));
    }

    @Test
    void proseIsWhatReadersReadLineByLine() {
        String body =
                "Một **hai**\nba `bốn` https://x.vn/ năm\n\n    mã\n\n```\nmã\n```\n\n<!-- sáu -->\n";

        assertThat(read(body).prose())
                .containsExactly(
                        new Prose("Một ", at(10, 1)),
                        new Prose("hai", at(10, 7)),
                        new Prose("ba ", at(11, 1)),
                        new Prose(" năm", at(11, 23)));
        assertThat(read(body).prose().get(1).at(2)).isEqualTo(at(10, 9));
    }

    /** Of a body that no page can be made of there is nothing to say, and it ends. */
    @Test
    void whatIsBeyondTheLimitsHasNoOutline() {
        for (String hostile : List.of(">".repeat(500), "[".repeat(60_000), "![".repeat(60_000))) {
            Outline outline = read(hostile);

            assertThat(outline.links()).isEmpty();
            assertThat(outline.pictures()).isEmpty();
        }
        assertThat(read("")).isEqualTo(Outline.EMPTY);
    }

    private static Outline read(String body) {
        return READER.read(body, PATH, 10);
    }

    private static Position at(int line, int column) {
        return new Position("content/tin-tuc/a.md", line, column);
    }
}
