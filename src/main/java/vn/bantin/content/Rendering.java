package vn.bantin.content;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import com.vladsch.flexmark.util.sequence.SubSequence;

/** What the writers of one body share. For one thread, for one rendering. */
final class Rendering {
    private final String text;
    private final BodyTree tree;
    private final boolean lite;
    private final BodyContext context;
    private final Findings findings;
    private final HtmlOut out;
    private final BodyWords words;
    private final Anchors anchors;
    private final Links links;
    private final Pictures pictures;
    private final Footnotes footnotes;
    private final RawHtml raw;
    private final boolean hasAddress;
    private int tables;

    private Rendering(
            String text, BodyTree tree, BodyContext context, Findings findings, boolean lite) {
        this.text = text;
        this.tree = tree;
        this.lite = lite;
        this.hasAddress = BareLinks.mayBeIn(text);
        this.context = context;
        this.findings = findings;
        this.out = new HtmlOut(text.length());
        this.words = BodyWords.of(context.language());
        this.anchors = new Anchors(findings);
        this.links = new Links(context, findings, anchors, lite);
        this.pictures = new Pictures(context, findings, links, words);
        this.footnotes = new Footnotes(tree.notes(), this);
        this.raw = new RawHtml(this);
    }

    static Rendering ofPage(String text, BodyTree tree, BodyContext context, Findings findings) {
        return new Rendering(text, tree, context, findings, false);
    }

    /** The same for the page's twin; what is wrong with the body is told but once. */
    Rendering ofTwin() {
        return new Rendering(text, tree, context, findings.forgotten(), true);
    }

    /** Whether pictures are to be shown by their words alone. */
    boolean isLite() {
        return lite;
    }

    BodyContext context() {
        return context;
    }

    Findings findings() {
        return findings;
    }

    HtmlOut out() {
        return out;
    }

    BodyWords words() {
        return words;
    }

    Anchors anchors() {
        return anchors;
    }

    Links links() {
        return links;
    }

    Pictures pictures() {
        return pictures;
    }

    Footnotes footnotes() {
        return footnotes;
    }

    RawHtml raw() {
        return raw;
    }

    /** The number of the next table, from 1. */
    int nextTable() {
        return ++tables;
    }

    /** The characters as they stand in the body. */
    String source(BasedSequence chars) {
        return isPiece(chars)
                ? text.substring(chars.getStartOffset(), chars.getEndOffset())
                : chars.toString();
    }

    /** Pieces of a quote or a list may be put together from several places of the body. */
    private static boolean isPiece(BasedSequence chars) {
        return chars instanceof SubSequence
                && chars.getEndOffset() - chars.getStartOffset() == chars.length();
    }

    /**
     * Writes characters that mean themselves, straight from the body.
     *
     * @return whether they do: no escape is in them, and no address
     */
    boolean writePlain(BasedSequence chars) {
        if (hasAddress || !isPiece(chars)) {
            return false;
        }
        int end = chars.getEndOffset();
        for (int i = chars.getStartOffset(); i < end; i++) {
            char c = text.charAt(i);
            if (c == '\\' || c == '&') {
                return false;
            }
        }
        out.text(text, chars.getStartOffset(), end);
        return true;
    }

    /** The characters with backslash escapes and entities resolved. */
    String plain(BasedSequence chars) {
        String source = source(chars);
        return source.indexOf('\\') < 0 && source.indexOf('&') < 0
                ? source
                : Escaping.unescapeString(source);
    }

    /** An address as it was written in Markdown. */
    Written address(BasedSequence chars) {
        return new Written(source(chars), plain(chars));
    }

    /** Writes everything in a node. */
    void children(Node node) {
        NodeWriters.writeAll(this, node.getFirstChild());
    }
}
