package vn.bantin.content;

import java.util.List;
import java.util.SortedMap;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.path.SourcePath;
import vn.bantin.text.Terms;

/**
 * All that the rest of the site needs to know of one document; its body is not here. About 1 KB.
 *
 * @param path the document
 * @param content of the whole file's bytes
 * @param kind by where the file lies
 * @param frontMatter what its author wrote above the body, validated
 * @param positions where each front-matter value stands, and each picture of the body, for messages
 *     of later stages
 * @param excerpt the body's first paragraph as plain text, at most 300 characters, cut at a word
 *     end; may be empty, and always is where a sapo is written: it only stands in for one
 * @param wording of the title and of the sapo, or of the excerpt that stands in for one: lists
 *     compare it in place of the words
 * @param bodyOffset index of the body's first UTF-16 unit in the file's normalised text
 * @param bodyLine 1-based line of the file on which the body starts
 * @param destinations targets of links and pictures that look relative, in the form {@code
 *     Destination.normalise} gives, distinct, in order of appearance; may name more than the body
 *     really refers to (a code block), never fewer (save above 5,000, or longer than 1,000
 *     characters: those lead nowhere)
 * @param titleCredits credits that stand as title text behind a picture's address in Markdown
 *     ({@code "Ảnh: Minh Anh"}), by destination; the first of each, as shown
 * @param terms hashes of the words that tell this text from others, for related articles
 * @param syllables number of syllables in the body, for reading time
 */
public record Head(
        SourcePath path,
        Fingerprint content,
        DocumentKind kind,
        FrontMatter frontMatter,
        Positions positions,
        String excerpt,
        Fingerprint wording,
        int bodyOffset,
        int bodyLine,
        List<String> destinations,
        SortedMap<String, String> titleCredits,
        Terms terms,
        int syllables) {
    public Head {
        destinations = List.copyOf(destinations);
    }

    /** The name of its thread of comments, in NFC: as written, else where its file lies. */
    public String thread() {
        return frontMatter.thread().isEmpty() ? ThreadName.of(path) : frontMatter.thread();
    }

    /**
     * Whether nothing differs but what only the body decides and only the document's own page and
     * feeds show, and what it may be related to: its bytes, its length and its terms.
     */
    public boolean differsInBodyOnly(Head other) {
        return new Head(
                        path,
                        other.content,
                        kind,
                        frontMatter,
                        positions,
                        excerpt,
                        wording,
                        other.bodyOffset,
                        bodyLine,
                        destinations,
                        titleCredits,
                        other.terms,
                        other.syllables)
                .equals(other);
    }
}
