package vn.bantin.content;

import java.util.Optional;
import vn.bantin.diagnostic.Fault;

/** Writes an {@link InfoBox}. */
final class Boxes {
    private Boxes() {}

    static void write(Rendering rendering, InfoBox box) {
        Optional<InfoBox.Type> known = InfoBox.Type.of(box.type());
        if (known.isEmpty()) {
            rendering.findings().add(Fault.UNKNOWN_BOX, box.getStartOffset(), box.type());
            rendering.children(box);
            return;
        }
        InfoBox.Type type = known.get();
        String title = box.title().orElse("");
        String label = title.isEmpty() ? rendering.words().boxes().get(type.ordinal()) : title;
        HtmlOut out = rendering.out();
        out.html(type.tag()).attribute("aria-label", label).html(">\n");
        // «!!! note ""» asks for a box without a title line.
        if (box.title().isEmpty() || !title.isEmpty()) {
            out.html("<p class=\"box-title\">").text(label).html("</p>\n");
        }
        rendering.children(box);
        out.html("</aside>\n");
    }
}
