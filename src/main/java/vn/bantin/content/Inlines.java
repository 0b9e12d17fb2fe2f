package vn.bantin.content;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;

/** What stands in a line of text. */
final class Inlines {
    private Inlines() {}

    /** Text and entities that stand together, with bare addresses made links. */
    static @Nullable Node run(Rendering rendering, Node first) {
        Node next = first.getNext();
        boolean alone = !(next instanceof Text || next instanceof HtmlEntity);
        if (alone && rendering.writePlain(first.getChars())) {
            return next;
        }
        String text = rendering.plain(first.getChars());
        if (!alone) {
            StringBuilder joined = new StringBuilder(text);
            while (next instanceof Text || next instanceof HtmlEntity) {
                joined.append(rendering.plain(next.getChars()));
                next = next.getNext();
            }
            text = joined.toString();
        }
        BareLinks.write(rendering, text, first.getStartOffset());
        return next;
    }

    static void wrap(Rendering rendering, Node node, String start, String end) {
        rendering.out().html(start);
        rendering.children(node);
        rendering.out().html(end);
    }

    static void code(Rendering rendering, Code node) {
        String text = rendering.source(((DelimitedNode) node).getText());
        rendering.out().html("<code>").text(text.replace('\n', ' ').strip()).html("</code>");
    }

    static void link(Rendering rendering, Link node) {
        link(rendering, node, node);
    }

    static void linkRef(Rendering rendering, LinkRef node) {
        Reference reference = node.getReferenceNode(node.getDocument());
        if (reference == null) {
            // Brackets are ordinary punctuation: [sic], [1].
            undefined(rendering, node);
        } else {
            link(rendering, node, reference);
        }
    }

    static void autoLink(Rendering rendering, AutoLink node) {
        String address = rendering.source(node.getText());
        Links links = rendering.links();
        boolean open =
                links.open(rendering.out(), Written.literally(address), "", node.getStartOffset());
        rendering.out().text(address);
        links.close(rendering.out(), open);
    }

    static void mailLink(Rendering rendering, MailLink node) {
        String address = rendering.source(node.getText());
        String full = address.startsWith("mailto:") ? address : "mailto:" + address;
        Links links = rendering.links();
        boolean open =
                links.open(rendering.out(), Written.literally(full), "", node.getStartOffset());
        rendering.out().text(address);
        links.close(rendering.out(), open);
    }

    private static void link(Rendering rendering, Node node, LinkNodeBase target) {
        rendering.links().checkText(rendering.source(node.getChars()), node.getStartOffset());
        boolean open =
                rendering
                        .links()
                        .open(
                                rendering.out(),
                                rendering.address(target.getUrl()),
                                rendering.plain(target.getTitle()),
                                node.getStartOffset());
        rendering.children(node);
        rendering.links().close(rendering.out(), open);
    }

    private static void undefined(Rendering rendering, LinkRef node) {
        rendering.out().html("[");
        rendering.children(node);
        if (node.isReferenceTextCombined()) {
            rendering.out().html("]");
            return;
        }
        rendering.out().html("][").text(rendering.plain(node.getReference())).html("]");
    }
}
