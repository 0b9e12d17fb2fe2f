package vn.bantin.content;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.bantin.content.RawTag.Attribute;
import vn.bantin.diagnostic.Fault;

/**
 * HTML that an author wrote among the Markdown. No character of it reaches the page as it is: tags
 * are read, those allowed are written anew with the attributes allowed, text is escaped. That
 * leaves only the order of tags to mend, see {@link Finisher}.
 */
final class RawHtml {
    /** Mending takes longer than in proportion; no article has so many. */
    private static final int MAX_TAGS = 5_000;

    private final Rendering rendering;
    private int tags;
    private boolean inLink;
    private @Nullable Node openIn;

    RawHtml(Rendering rendering) {
        this.rendering = rendering;
    }

    /** Whether there is anything to mend. */
    boolean isUsed() {
        return tags > 0;
    }

    /** Whether the last tag of a link that the author wrote has opened one. */
    boolean inLink() {
        return inLink;
    }

    void block(HtmlBlock node) {
        fragment(rendering.source(node.getContentChars()), node.getStartOffset());
    }

    /**
     * Editors' notes are not for readers; but an open one would take the rest of the text along.
     */
    void comment(HtmlCommentBlock node) {
        if (!rendering.source(node.getChars()).stripTrailing().endsWith("-->")) {
            unclosed("<!--", node.getStartOffset());
        }
    }

    /** One tag in a line of text; gives the next node to write. */
    @Nullable Node inline(Node node) {
        String source = rendering.source(node.getChars());
        Optional<RawTag> tag = new RawTagReader(source).read(0);
        if (tag.isPresent() && hidesContent(tag.get())) {
            Node end = node.getParent() == openIn ? null : endOf(node, tag.get().name());
            if (end == null) {
                // Looking again from every further tag of this paragraph would take for ever.
                openIn = node.getParent();
            } else {
                removed("<" + tag.get().name() + ">", node.getStartOffset());
                return end.getNext();
            }
        }
        fragment(source, node.getStartOffset());
        return node.getNext();
    }

    private void fragment(String html, int offset) {
        RawTagReader reader = new RawTagReader(html);
        int done = 0;
        int start = html.indexOf('<');
        while (start >= 0) {
            text(html, done, start);
            Optional<RawTag> tag = reader.read(start);
            if (tag.isPresent()) {
                done = tag(html, tag.get(), offset + start, offset);
            } else {
                done = noTag(html, start, offset);
            }
            start = html.indexOf('<', done);
        }
        text(html, done, html.length());
    }

    private void text(String html, int start, int end) {
        rendering.out().text(Escaping.unescapeHtml(html.substring(start, end)));
    }

    /** Gives the index at which to go on. */
    private int tag(String html, RawTag tag, int offset, int fragmentOffset) {
        if (++tags > MAX_TAGS) {
            throw new Refusal(Fault.BODY_TOO_MANY_PARTS, offset);
        }
        if (!AllowedHtml.isElement(tag.name())) {
            removed("<" + tag.name() + ">", offset);
            return hidesContent(tag) ? endOf(html, tag, offset) : tag.end();
        }
        if (tag.name().equals("a")) {
            inLink = !tag.closing();
        }
        if (tag.closing()) {
            rendering.out().html("</").text(tag.name()).html(">");
        } else if (tag.name().equals("img")) {
            picture(tag, offset, fragmentOffset);
        } else {
            rendering.out().html("<").text(tag.name());
            attributes(tag, fragmentOffset);
            rendering.out().html(">");
        }
        return tag.end();
    }

    private void attributes(RawTag tag, int fragmentOffset) {
        for (Attribute attribute : tag.attributes()) {
            int offset = fragmentOffset + attribute.start();
            String value = attribute.value().meant();
            if (!AllowedHtml.isAttribute(tag.name(), attribute.name(), value)) {
                removed(attribute.name() + "=", offset);
            } else if (attribute.name().equals("href")) {
                link(attribute.value(), offset);
            } else {
                rendering.out().attribute(attribute.name(), value);
            }
        }
    }

    private void link(Written address, int offset) {
        String href = rendering.links().resolve(address, offset);
        if (!href.isEmpty()) {
            rendering.out().attribute("href", href);
            if (rendering.links().isExternal(href)) {
                rendering.out().html(" rel=\"noopener noreferrer\"");
            }
        }
    }

    private void picture(RawTag tag, int offset, int fragmentOffset) {
        for (Attribute attribute : tag.attributes()) {
            if (!AllowedHtml.isAttribute("img", attribute.name(), attribute.value().meant())) {
                removed(attribute.name() + "=", fragmentOffset + attribute.start());
            }
        }
        String alt = tag.value("alt").meant().strip();
        rendering
                .pictures()
                .of(tag.value("src"), alt, tag.value("title").meant(), offset)
                .ifPresentOrElse(shown -> shown.write(rendering), () -> rendering.out().text(alt));
    }

    /** A comment, an instruction, a declaration, or a sign that is only text. */
    private int noTag(String html, int start, int offset) {
        if (html.startsWith("<!--", start)) {
            int first = endOfComment(html, start);
            if (first < 0) {
                unclosed("<!--", offset + start);
            }
            return first < 0 ? html.length() : first;
        }
        char next = start + 1 < html.length() ? html.charAt(start + 1) : ' ';
        boolean markup = next == '!' || next == '?' || next == '/' || Character.isLetter(next);
        if (!markup) {
            rendering.out().text("<");
            return start + 1;
        }
        removed("<" + next, offset + start);
        int end = html.indexOf('>', start);
        return end < 0 ? html.length() : end + 1;
    }

    /** Index after {@code -->} or {@code --!>} (HTML standard, 13.2.5.51); -1 without one. */
    private static int endOfComment(String html, int start) {
        for (int i = html.indexOf("--", start + 2); i >= 0; i = html.indexOf("--", i + 1)) {
            if (html.startsWith(">", i + 2)) {
                return i + 3;
            }
            if (html.startsWith("!>", i + 2)) {
                return i + 4;
            }
        }
        return -1;
    }

    private void removed(String what, int offset) {
        rendering.findings().addOnce(Fault.HTML_REMOVED, offset, what);
    }

    private void unclosed(String what, int offset) {
        rendering.findings().add(Fault.HTML_UNCLOSED, offset, what);
    }

    private static boolean hidesContent(RawTag tag) {
        return !tag.closing() && AllowedHtml.goesWithContent(tag.name());
    }

    private static @Nullable Node endOf(Node start, String name) {
        for (Node node = start.getNext(); node != null; node = node.getNext()) {
            if (node instanceof HtmlInline
                    && node.getChars().startsWith("</")
                    && node.getChars().toString().regionMatches(true, 2, name, 0, name.length())) {
                return node;
            }
        }
        return null;
    }

    private int endOf(String html, RawTag tag, int offset) {
        String end = "</" + tag.name();
        for (int i = html.indexOf("</", tag.end()); i >= 0; i = html.indexOf("</", i + 1)) {
            if (html.regionMatches(true, i, end, 0, end.length())) {
                int close = html.indexOf('>', i);
                return close < 0 ? html.length() : close + 1;
            }
        }
        unclosed("<" + tag.name() + ">", offset);
        return html.length();
    }
}
