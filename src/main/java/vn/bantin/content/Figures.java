package vn.bantin.content;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pictures of Markdown: in a line, alone as a figure, several as a gallery. */
final class Figures {
    private Figures() {}

    /** The pictures of a paragraph that holds nothing else; empty when it holds something else. */
    static List<Node> alone(Paragraph paragraph) {
        List<Node> pictures = new ArrayList<>(2);
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            if (isPicture(node)) {
                pictures.add(node);
            } else if (!isBlank(node)) {
                return List.of();
            }
        }
        return pictures;
    }

    /** As a figure, or a gallery when there are several. */
    static void write(Rendering rendering, List<Node> pictures) {
        List<ShownPicture> shown = new ArrayList<>(pictures.size());
        for (Node node : pictures) {
            rendering.out().at(node.getStartOffset());
            picture(rendering, node).ifPresent(shown::add);
        }
        HtmlOut out = rendering.out();
        if (shown.isEmpty()) {
            words(rendering, pictures);
        }
        if (rendering.isLite()) {
            shown.forEach(picture -> picture.writeParagraph(out, rendering.words()));
            return;
        }
        if (shown.size() > 1) {
            out.html("<div class=\"gallery\" role=\"group\"")
                    .attribute("aria-label", rendering.words().gallery())
                    .html(">\n");
        }
        for (ShownPicture picture : shown) {
            picture.writeFigure(rendering, shown.size() > 1);
        }
        if (shown.size() > 1) {
            out.html("</div>\n");
        }
    }

    /** What is left of pictures that cannot be shown. */
    private static void words(Rendering rendering, List<Node> pictures) {
        StringBuilder words = new StringBuilder();
        for (Node node : pictures) {
            words.append(words.length() == 0 ? "" : " ").append(PlainText.of(rendering, node));
        }
        if (!words.toString().isBlank()) {
            rendering.out().html("<p>").text(words.toString()).html("</p>\n");
        }
    }

    /** In a line of text; the words of a picture that cannot be shown stay. */
    static void inline(Rendering rendering, Node node) {
        Optional<ShownPicture> shown =
                isPicture(node) ? picture(rendering, node) : Optional.empty();
        if (shown.isPresent()) {
            shown.get().write(rendering);
        } else {
            rendering.out().text(PlainText.of(rendering, node));
        }
    }

    private static Optional<ShownPicture> picture(Rendering rendering, Node node) {
        return target(node)
                .flatMap(
                        target ->
                                rendering
                                        .pictures()
                                        .of(
                                                rendering.address(target.getUrl()),
                                                PlainText.of(rendering, node),
                                                rendering.plain(target.getTitle()),
                                                node.getStartOffset()));
    }

    private static boolean isPicture(Node node) {
        return target(node).isPresent();
    }

    /** Where a picture's address stands: in itself or in a reference. */
    private static Optional<LinkNodeBase> target(Node node) {
        if (node instanceof Image image) {
            return Optional.of(image);
        }
        if (node instanceof ImageRef named) {
            Reference reference = named.getReferenceNode(named.getDocument());
            return Optional.ofNullable(reference);
        }
        return Optional.empty();
    }

    private static boolean isBlank(Node node) {
        return node instanceof SoftLineBreak
                || node instanceof HardLineBreak
                || node instanceof HtmlInlineComment
                || (node instanceof Text && node.getChars().isBlank());
    }
}
