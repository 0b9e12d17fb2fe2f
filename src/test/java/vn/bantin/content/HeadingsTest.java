package vn.bantin.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.bantin.content.Body.Heading;

/** Which headings a body offers to a table of contents. */
class HeadingsTest {
    @Test
    void thoseOfTheFirstLevelInTheirOrderWithTheirAnchors() {
        assertThat(headings("# Một\n\na\n\n## Hai & *ba*\n\n### Nhỏ\n\n## Một\n"))
                .containsExactly(
                        new Heading("Một", "mot"),
                        new Heading("Hai & ba", "hai-ba"),
                        new Heading("Một", "mot-2"));
    }

    @Test
    void noneOfABoxAQuoteAListOrOfHtml() {
        assertThat(
                        headings(
                                """
                                > ## Trong lời trích

                                - ## Trong danh sách

                                !!! note "Hộp"
                                    ## Trong hộp

                                <h2>Bằng HTML</h2>

                                ## Ngoài
                                """))
                .containsExactly(new Heading("Ngoài", "ngoai"));
    }

    @Test
    void titlesHaveNothingThatNoPageMayHold() {
        assertThat(headings("## A&#x202e;b&#1;c `<i>`\n"))
                .extracting(Heading::title)
                .containsExactly("Abc <i>");
    }

    private static List<Heading> headings(String markdown) {
        return Bodies.render(markdown).value().headings();
    }
}
