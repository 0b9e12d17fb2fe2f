package vn.bantin.content;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Who writes which kind of node. What is not named here is written as plain text, so a kind that
 * nobody thought of cannot bring markup into a page.
 */
final class NodeWriters {
    private static final Map<Class<?>, BiFunction<Rendering, Node, @Nullable Node>> BY_TYPE =
            Map.ofEntries(
                    on(Paragraph.class, Paragraphs::write),
                    on(Heading.class, Blocks::heading),
                    on(BlockQuote.class, Quotes::write),
                    on(BulletList.class, Blocks::bullets),
                    on(OrderedList.class, Blocks::numbers),
                    on(BulletListItem.class, Blocks::listElement),
                    on(OrderedListItem.class, Blocks::listElement),
                    on(FencedCodeBlock.class, Blocks::fenced),
                    on(IndentedCodeBlock.class, Blocks::indented),
                    on(ThematicBreak.class, (r, n) -> r.out().html("<hr>\n")),
                    on(InfoBox.class, Boxes::write),
                    on(TableBlock.class, Tables::write),
                    on(HtmlBlock.class, (r, n) -> r.raw().block(n)),
                    on(HtmlCommentBlock.class, (r, n) -> r.raw().comment(n)),
                    on(HtmlInlineComment.class, (r, n) -> {}),
                    on(Reference.class, (r, n) -> {}),
                    on(FootnoteBlock.class, (r, n) -> {}),
                    on(Footnote.class, (r, n) -> r.footnotes().reference(n)),
                    Map.entry(Text.class, Inlines::run),
                    Map.entry(HtmlEntity.class, Inlines::run),
                    Map.entry(HtmlInline.class, (r, n) -> r.raw().inline(n)),
                    on(SoftLineBreak.class, (r, n) -> r.out().html("\n")),
                    on(HardLineBreak.class, (r, n) -> r.out().html("<br>\n")),
                    on(Emphasis.class, (r, n) -> Inlines.wrap(r, n, "<em>", "</em>")),
                    on(StrongEmphasis.class, (r, n) -> Inlines.wrap(r, n, "<strong>", "</strong>")),
                    on(Strikethrough.class, (r, n) -> Inlines.wrap(r, n, "<del>", "</del>")),
                    on(Code.class, Inlines::code),
                    on(Link.class, Inlines::link),
                    on(LinkRef.class, Inlines::linkRef),
                    on(AutoLink.class, Inlines::autoLink),
                    on(MailLink.class, Inlines::mailLink),
                    on(Image.class, (r, n) -> Figures.inline(r, n)),
                    on(ImageRef.class, (r, n) -> Figures.inline(r, n)));

    private NodeWriters() {}

    /** Writes a node and all that follow it under the same parent. */
    static void writeAll(Rendering rendering, @Nullable Node first) {
        writeUntil(rendering, first, null);
    }

    /** Writes a node and those that follow it, up to but without {@code stop}. */
    static void writeUntil(Rendering rendering, @Nullable Node first, @Nullable Node stop) {
        Node node = first;
        while (node != null && node != stop) {
            rendering.out().at(node.getStartOffset());
            BiFunction<Rendering, Node, @Nullable Node> writer = BY_TYPE.get(node.getClass());
            if (writer == null) {
                rendering.out().text(rendering.source(node.getChars()));
                node = node.getNext();
            } else {
                node = writer.apply(rendering, node);
            }
        }
    }

    /** A writer that takes one node; the next in line is its neighbour. */
    private static <N extends Node>
            Map.Entry<Class<?>, BiFunction<Rendering, Node, @Nullable Node>> on(
                    Class<N> type, OneNode<N> writer) {
        return Map.entry(
                type,
                (rendering, node) -> {
                    writer.write(rendering, type.cast(node));
                    return node.getNext();
                });
    }

    /** Writes one node with all that is in it. */
    private interface OneNode<N extends Node> {
        void write(Rendering rendering, N node);
    }
}
