package vn.bantin.render;

import java.util.List;
import vn.bantin.content.Body;
import vn.bantin.view.LinkView;

/** What a long piece shows of its headings before its text. */
final class TableOfContents {
    /** Three fit on one screen of a phone beside their text: nobody needs to be led there. */
    private static final int FEWEST_HEADINGS = 4;

    /** Some two and a half minutes, from where readers look for the part that concerns them. */
    private static final int FEWEST_SYLLABLES = 600;

    private TableOfContents() {}

    /**
     * Links to the headings, in their order; none for a piece that is not long.
     *
     * @param syllables of the document
     */
    static List<LinkView> of(Body body, int syllables) {
        boolean isLong = body.headings().size() >= FEWEST_HEADINGS && syllables >= FEWEST_SYLLABLES;
        return isLong
                ? body.headings().stream()
                        .map(heading -> new LinkView(heading.title(), "#" + heading.id()))
                        .toList()
                : List.of();
    }
}
