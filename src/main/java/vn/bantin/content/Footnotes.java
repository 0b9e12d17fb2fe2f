package vn.bantin.content;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.bantin.diagnostic.Fault;

/** Footnotes: numbered in the order in which they are first referred to, written at the end. */
final class Footnotes {
    private final Rendering rendering;
    private final Map<String, FootnoteBlock> defined = new LinkedHashMap<>();
    private final Map<String, Integer> references = new HashMap<>();
    private final List<String> order = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private String writing = "";

    Footnotes(List<FootnoteBlock> notes, Rendering rendering) {
        this.rendering = rendering;
        for (FootnoteBlock note : notes) {
            String label = label(note);
            if (defined.putIfAbsent(label, note) != null) {
                rendering
                        .findings()
                        .add(Fault.FOOTNOTE_DEFINED_TWICE, note.getStartOffset(), label);
            }
        }
    }

    void reference(Footnote reference) {
        String label = rendering.source(reference.getText()).strip();
        int offset = reference.getStartOffset();
        HtmlOut out = rendering.out();
        if (!defined.containsKey(label) || label.equals(writing)) {
            Fault fault =
                    label.equals(writing) ? Fault.FOOTNOTE_IN_ITSELF : Fault.FOOTNOTE_UNDEFINED;
            rendering.findings().add(fault, offset, label);
            out.text(rendering.source(reference.getChars()));
            return;
        }
        int number = numbers.computeIfAbsent(label, first -> next(first));
        int time = references.merge(label, 1, Integer::sum);
        String id = "fnref_" + number + (time == 1 ? "" : "_" + time);
        rendering.anchors().add(id);
        out.html("<sup class=\"footnote-ref\"").attribute("id", id).html(">");
        boolean inLink = rendering.links().inLink();
        if (!inLink) {
            out.html("<a").attribute("href", rendering.links().placed("#fn_" + number)).html(">");
        }
        out.number(number).html(inLink ? "</sup>" : "</a></sup>");
    }

    /** To be called after the text: the notes that it refers to, in their order. */
    void writeAll() {
        if (!order.isEmpty()) {
            HtmlOut out = rendering.out();
            out.html("<section class=\"footnotes\"><h2>")
                    .text(rendering.words().footnotes())
                    .html("</h2>\n<ol>\n");
            // A note may refer to a further one, so the list may grow meanwhile.
            for (int i = 0; i < order.size(); i++) {
                write(order.get(i), i + 1);
            }
            out.html("</ol></section>\n");
        }
        defined.forEach(this::tellUnused);
    }

    private void write(String label, int number) {
        FootnoteBlock note = defined.get(label);
        if (note == null) {
            return;
        }
        HtmlOut out = rendering.out();
        String id = "fn_" + number;
        rendering.anchors().add(id);
        out.html("<li").attribute("id", id).html(">");
        writing = label;
        rendering.children(note);
        writing = "";
        boolean inParagraph = out.endsWith("</p>\n");
        if (inParagraph) {
            out.backTo(out.length() - "</p>\n".length());
        }
        out.html(" <a class=\"footnote-back\"")
                .attribute("href", rendering.links().placed("#fnref_" + number))
                .attribute("aria-label", rendering.words().back())
                .html(inParagraph ? ">↩</a></p></li>\n" : ">↩</a></li>\n");
    }

    private void tellUnused(String label, FootnoteBlock note) {
        if (!numbers.containsKey(label)) {
            rendering.findings().add(Fault.FOOTNOTE_UNUSED, note.getStartOffset(), label);
        }
    }

    private int next(String label) {
        order.add(label);
        return order.size();
    }

    private String label(FootnoteBlock note) {
        return rendering.source(note.getText()).strip();
    }
}
