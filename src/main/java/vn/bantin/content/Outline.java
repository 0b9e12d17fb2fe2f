package vn.bantin.content;

import java.util.List;
import vn.bantin.diagnostic.Position;

/**
 * What a checklist wants to know of a body, with the place of each thing in its file. Texts are as
 * readers see them, without markup.
 *
 * @param headings in their order
 * @param links of Markdown and of the author's own HTML, and bare web addresses
 * @param pictures of Markdown
 * @param prose what readers read, in pieces that each stand on one line; no code, no addresses
 */
public record Outline(
        List<Heading> headings, List<Link> links, List<Picture> pictures, List<Prose> prose) {
    /** Of nothing, or of a body that no page can be made of either. */
    public static final Outline EMPTY = new Outline(List.of(), List.of(), List.of(), List.of());

    public Outline {
        headings = List.copyOf(headings);
        links = List.copyOf(links);
        pictures = List.copyOf(pictures);
        prose = List.copyOf(prose);
    }

    /**
     * @param level as on the page, from 2
     * @param text not empty
     */
    public record Heading(int level, String text, Position at) {}

    /**
     * @param kind how it is written
     * @param text may be empty
     * @param href as written, escapes resolved
     */
    public record Link(LinkKind kind, String text, String href, Position at) {}

    /** How links are written. */
    public enum LinkKind {
        /** {@code [text](href)}: its words are the author's. */
        WORDS,
        /** An address that is its own text. */
        BARE,
        /** In HTML of the author's; its text is not looked at. */
        HTML
    }

    /**
     * @param src as written, escapes resolved
     * @param caption between the brackets; may be empty
     */
    public record Picture(String src, String caption, Position at) {}

    /**
     * @param text NFC
     * @param at of its first character
     */
    public record Prose(String text, Position at) {
        /** The place of one of its characters, 0-based in UTF-16 units. */
        public Position at(int index) {
            return new Position(at.file(), at.line(), at.column() + index);
        }
    }
}
