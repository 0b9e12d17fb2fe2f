package vn.bantin.content;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.bantin.content.Outline.LinkKind;
import vn.bantin.content.Outline.Picture;
import vn.bantin.content.Outline.Prose;

/** One walk over a parsed body that is known to be neither too deep nor too large. */
final class OutlineWalk {
    private final String text;
    private final SourceLines lines;
    private final List<Outline.Heading> headings = new ArrayList<>();
    private final List<Outline.Link> links = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();
    private final List<Prose> prose = new ArrayList<>();

    OutlineWalk(String text, SourceLines lines) {
        this.text = text;
        this.lines = lines;
    }

    Outline of(Document root) {
        walk(root);
        return new Outline(headings, links, pictures, prose);
    }

    private void walk(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            visit(node);
        }
    }

    private void visit(Node node) {
        if (node instanceof Text) {
            prose(node);
        } else if (node instanceof Heading heading) {
            heading(heading);
        } else if (node instanceof Link link) {
            link(link, link);
        } else if (node instanceof LinkRef link) {
            link(link, link.getReferenceNode(link.getDocument()));
        } else if (node instanceof Image image) {
            picture(image, image);
        } else if (node instanceof ImageRef image) {
            picture(image, image.getReferenceNode(image.getDocument()));
        } else if (node instanceof AutoLink auto) {
            bare(auto.getText().toString(), auto.getStartOffset());
        } else if (node instanceof HtmlInline || node instanceof HtmlBlock) {
            html(node.getChars().toString(), node.getStartOffset());
        } else if (!isSilent(node)) {
            walk(node);
        }
    }

    private static boolean isSilent(Node node) {
        return node instanceof Code
                || node instanceof FencedCodeBlock
                || node instanceof IndentedCodeBlock
                || node instanceof HtmlCommentBlock
                || node instanceof MailLink
                || node instanceof Reference;
    }

    private void heading(Heading heading) {
        String words = words(heading);
        if (!words.isEmpty()) {
            int level = Math.max(2, heading.getLevel());
            headings.add(new Outline.Heading(level, words, lines.at(heading.getStartOffset())));
        }
        walk(heading);
    }

    private void link(Node node, @Nullable LinkNodeBase target) {
        if (target != null) {
            String href = Escaping.unescapeString(target.getUrl().toString()).strip();
            links.add(
                    new Outline.Link(
                            LinkKind.WORDS, words(node), href, lines.at(node.getStartOffset())));
        }
        walk(node);
    }

    private void picture(Node node, @Nullable LinkNodeBase target) {
        if (target != null) {
            String src = Escaping.unescapeString(target.getUrl().toString()).strip();
            pictures.add(new Picture(src, words(node), lines.at(node.getStartOffset())));
        }
    }

    /** A piece as it stands in the file, with bare addresses cut out of it. */
    private void prose(Node node) {
        int end = node.getEndOffset();
        int done = node.getStartOffset();
        String piece = text.substring(done, end);
        int from = 0;
        for (int at = BareLinks.next(piece, 0); at >= 0; at = BareLinks.next(piece, from)) {
            add(piece.substring(from, at), done + from);
            from = BareLinks.end(piece, at);
            bare(piece.substring(at, from), done + at);
        }
        add(piece.substring(from), done + from);
    }

    private void add(String piece, int offset) {
        if (!piece.isBlank()) {
            prose.add(new Prose(piece, lines.at(offset)));
        }
    }

    private void bare(String address, int offset) {
        links.add(new Outline.Link(LinkKind.BARE, address, address, lines.at(offset)));
    }

    private void html(String source, int offset) {
        RawTagReader reader = new RawTagReader(source);
        for (int at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1)) {
            int start = at;
            reader.read(at)
                    .filter(tag -> !tag.closing() && tag.name().equals("a"))
                    .map(tag -> tag.value("href").asBrowsersRead())
                    .filter(href -> !href.isEmpty())
                    .ifPresent(
                            href ->
                                    links.add(
                                            new Outline.Link(
                                                    LinkKind.HTML,
                                                    "",
                                                    href,
                                                    lines.at(offset + start))));
        }
    }

    /** What can be read or heard of a node, on one line. */
    private static String words(Node parent) {
        StringBuilder words = new StringBuilder();
        collect(parent, words);
        return words.toString().strip();
    }

    private static void collect(Node parent, StringBuilder words) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text || node instanceof HtmlEntity) {
                words.append(Escaping.unescapeString(node.getChars().toString()));
            } else if (node instanceof Code code) {
                words.append(code.getText());
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                words.append(' ');
            } else {
                collect(node, words);
            }
        }
    }
}
