package vn.bantin.content;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;

/** A quotation; with its speaker when its last line begins with {@code — }. */
final class Quotes {
    private static final String SPEAKER = "— ";

    private Quotes() {}

    static void write(Rendering rendering, BlockQuote quote) {
        Node last = quote.getLastChild();
        Node speaker = last instanceof Paragraph paragraph ? speaker(rendering, paragraph) : null;
        boolean somethingSaid =
                speaker != null && (speaker.getPrevious() != null || last != quote.getFirstChild());
        if (last instanceof Paragraph paragraph && speaker != null && somethingSaid) {
            withSpeaker(rendering, quote, paragraph, speaker);
            return;
        }
        rendering.out().html("<blockquote>\n");
        rendering.children(quote);
        rendering.out().html("</blockquote>\n");
    }

    private static void withSpeaker(
            Rendering rendering, BlockQuote quote, Paragraph last, Node speaker) {
        HtmlOut out = rendering.out();
        out.html("<figure class=\"pull-quote\"><blockquote>\n");
        NodeWriters.writeUntil(rendering, quote.getFirstChild(), last);
        Node lineBreak = speaker.getPrevious();
        if (lineBreak != null) {
            Paragraphs.writeUntil(rendering, last, lineBreak);
        }
        out.html("</blockquote><figcaption>");
        NodeWriters.writeAll(rendering, speaker);
        out.html("</figcaption></figure>\n");
    }

    /** The first node of the last line, when that line names a speaker. */
    private static @Nullable Node speaker(Rendering rendering, Paragraph paragraph) {
        Node first = paragraph.getLastChild();
        while (first != null && first.getPrevious() != null && !isBreak(first.getPrevious())) {
            first = first.getPrevious();
        }
        return first instanceof Text && rendering.source(first.getChars()).startsWith(SPEAKER)
                ? first
                : null;
    }

    private static boolean isBreak(Node node) {
        return node instanceof SoftLineBreak || node instanceof HardLineBreak;
    }
}
