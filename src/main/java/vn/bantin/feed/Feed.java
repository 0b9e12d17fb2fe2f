package vn.bantin.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A feed without the bodies of its entries: those are long, and exist only while it is written.
 *
 * @param title plain text
 * @param description plain text, may be empty
 * @param homeUrl absolute address of the page that this is the feed of
 * @param selfUrl absolute address of the feed itself
 * @param hub absolute address of a hub that tells subscribers at once (W3C WebSub, section 4); may
 *     be empty
 * @param language BCP 47
 * @param publisher who publishes it, plain text
 * @param updated when anything in it last changed: of its entries, never of the build
 * @param zone id of the zone (IANA) whose offset its times are written with
 * @param entries in the order to be written, newest first
 */
public record Feed(
        String title,
        String description,
        String homeUrl,
        String selfUrl,
        String hub,
        String language,
        String publisher,
        Instant updated,
        String zone,
        List<Entry> entries) {
    public Feed {
        entries = List.copyOf(entries);
    }

    /**
     * One article.
     *
     * @param url absolute address of its page
     * @param id absolute IRI that survives a change of address, such as a tag: IRI (RFC 4151):
     *     readers know by it what they have seen
     * @param title plain text
     * @param summary plain text, may be empty
     * @param authors names, in order
     * @param published when
     * @param updated when its text last changed in substance
     * @param categories plain texts, in order
     * @param media its cover
     * @param corrections oldest first; said before the body
     */
    public record Entry(
            String url,
            String id,
            String title,
            String summary,
            List<String> authors,
            Instant published,
            Optional<Instant> updated,
            List<String> categories,
            Optional<Media> media,
            List<Correction> corrections) {
        public Entry {
            authors = List.copyOf(authors);
            categories = List.copyOf(categories);
            corrections = List.copyOf(corrections);
        }

        /** When it was last written: never before it was published. */
        Instant changed() {
            return updated.filter(published::isBefore).orElse(published);
        }
    }

    /**
     * Word that an article was wrong. Those who have read it are told where they have read it: feed
     * readers show again what has another time of change.
     *
     * @param heading plain text, with the day
     * @param text plain text
     */
    public record Correction(String heading, String text) {
        String html() {
            return "<p><strong>"
                    + HtmlText.of(heading)
                    + ":</strong> "
                    + HtmlText.of(text)
                    + "</p>\n";
        }
    }
}
