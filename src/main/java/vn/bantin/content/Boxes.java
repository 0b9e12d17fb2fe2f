package vn.bantin.content;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import vn.bantin.diagnostic.Fault;
import vn.bantin.text.Nearest;

/** Writes an {@link InfoBox}. */
final class Boxes {
    private Boxes() {}

    static void write(Rendering rendering, InfoBox box) {
        Optional<InfoBox.Type> known = InfoBox.Type.of(box.type());
        if (known.isEmpty()) {
            List<String> types = Arrays.stream(InfoBox.Type.values()).map(t -> t.word()).toList();
            String nearest = Nearest.to(box.type(), new TreeSet<>(types)).orElse(types.get(0));
            rendering.findings().add(Fault.UNKNOWN_BOX, box.getStartOffset(), box.type(), nearest);
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
