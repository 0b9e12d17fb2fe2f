package vn.bantin.content;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import vn.bantin.diagnostic.Fault;

/**
 * A parsed body that is known to be neither too deep nor too large to be walked recursively.
 *
 * @param root of the tree
 * @param notes definitions of footnotes, wherever they stand, in their order
 */
record BodyTree(Document root, List<FootnoteBlock> notes) {
    /** Parts of an ordinary article: about 200. */
    private static final int MAX_NODES = 250_000;

    BodyTree {
        notes = List.copyOf(notes);
    }

    /**
     * Walks without recursion.
     *
     * @throws Refusal when it is too deep or too large
     */
    static BodyTree of(Document root) {
        List<FootnoteBlock> notes = new ArrayList<>();
        int depth = 0;
        int nodes = 0;
        Node node = root;
        while (true) {
            if (++nodes > MAX_NODES) {
                throw new Refusal(Fault.BODY_TOO_MANY_PARTS, node.getStartOffset());
            }
            if (depth > BodyLimits.MAX_DEPTH) {
                throw new Refusal(
                        Fault.BODY_TOO_DEEP,
                        node.getStartOffset(),
                        String.valueOf(BodyLimits.MAX_DEPTH));
            }
            if (node instanceof FootnoteBlock note) {
                notes.add(note);
            }
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                continue;
            }
            while (node != root && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            if (node == root) {
                return new BodyTree(root, notes);
            }
            node = node.getNext();
        }
    }
}
