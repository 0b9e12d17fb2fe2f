package vn.bantin.content;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;

/** The words in a node without any markup: for captions and names of headings. */
final class PlainText {
    private PlainText() {}

    static String of(Rendering rendering, Node node) {
        StringBuilder text = new StringBuilder();
        collect(rendering, node, text);
        return text.toString().strip();
    }

    /** Without what no page may hold, as {@link HtmlOut} writes it. */
    static String printable(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c > 0xffff || !isRemoved((char) c))
                .forEach(clean::appendCodePoint);
        return clean.toString().strip();
    }

    private static boolean isRemoved(char c) {
        return Unprintable.isRemoved(c) || Character.isSurrogate(c);
    }

    private static void collect(Rendering rendering, Node parent, StringBuilder text) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text || node instanceof HtmlEntity) {
                text.append(rendering.plain(node.getChars()));
            } else if (node instanceof Code code) {
                text.append(rendering.source(code.getText()));
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                text.append(' ');
            } else if (!(node instanceof Footnote)) {
                collect(rendering, node, text);
            }
        }
    }
}
