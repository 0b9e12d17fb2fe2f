package vn.bantin.content;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paragraph, or what stands in place of one: pictures, a video. */
final class Paragraphs {
    private Paragraphs() {}

    static void write(Rendering rendering, Paragraph paragraph) {
        List<Node> pictures = Figures.alone(paragraph);
        if (!pictures.isEmpty()) {
            Figures.write(rendering, pictures);
            return;
        }
        String alone = onlyAddress(rendering, paragraph);
        if (!alone.isEmpty() && Videos.write(rendering, alone, paragraph.getStartOffset())) {
            return;
        }
        if (isTight(paragraph)) {
            rendering.children(paragraph);
            if (paragraph.getNext() != null) {
                rendering.out().html("\n");
            }
            return;
        }
        writeUntil(rendering, paragraph, null);
    }

    /** In {@code p} tags, up to but without a node; nothing where it would be empty. */
    static void writeUntil(Rendering rendering, Paragraph paragraph, @Nullable Node stop) {
        HtmlOut out = rendering.out();
        int before = out.length();
        out.html("<p>");
        int start = out.length();
        NodeWriters.writeUntil(rendering, paragraph.getFirstChild(), stop);
        if (out.length() == start) {
            out.backTo(before);
        } else {
            out.html("</p>\n");
        }
    }

    private static boolean isTight(Paragraph paragraph) {
        return paragraph.getParent() instanceof ListItem item
                && item.getParent() instanceof ListBlock list
                && list.isTight();
    }

    /** The text of a paragraph that is one piece without blanks; else {@code ""}. */
    private static String onlyAddress(Rendering rendering, Paragraph paragraph) {
        Node first = paragraph.getFirstChild();
        if (first instanceof AutoLink link && link.getNext() == null) {
            return rendering.source(link.getText());
        }
        if (!(first instanceof Text) || !mayStartAddress(paragraph.getChars().charAt(0))) {
            return "";
        }
        String source = rendering.plain(paragraph.getChars()).strip();
        boolean address =
                source.startsWith("https://")
                        || source.startsWith("http://")
                        || source.startsWith("/");
        for (int i = 0; address && i < source.length(); i++) {
            address = source.charAt(i) > ' ' && source.charAt(i) != '<';
        }
        return address ? source : "";
    }

    /** A quick no for nearly all paragraphs; blanks and what may be an escape are looked into. */
    private static boolean mayStartAddress(char first) {
        return first == 'h'
                || first == '/'
                || first == '\\'
                || first == '&'
                || Character.isWhitespace(first);
    }
}
