package vn.bantin.output;

import java.util.List;
import vn.bantin.cache.PackedTexts;
import vn.bantin.content.Body.AnchorLink;
import vn.bantin.diagnostic.Diagnostic;

/**
 * What a produced file says of itself besides its bytes; kept with it, so that a build that keeps
 * the file repeats it.
 *
 * @param ids anchors the page offers, sorted
 * @param anchorLinks its links to anchors of other pages
 * @param messages warnings of producing it
 * @param gone whether it only says that something was taken down: a host that can answers with
 *     status 410
 * @param redirect where it only sends its readers on to, an absolute address: a host that can
 *     answers with status 301; else {@code ""}
 */
public record OutputFacts(
        List<String> ids,
        List<AnchorLink> anchorLinks,
        List<Diagnostic> messages,
        boolean gone,
        String redirect) {
    /** Of a file that is no page. */
    public static final OutputFacts NONE = new OutputFacts(List.of(), List.of(), List.of());

    /** Of a page with something to say. */
    public OutputFacts(List<String> ids, List<AnchorLink> anchorLinks, List<Diagnostic> messages) {
        this(ids, anchorLinks, messages, false, "");
    }

    public OutputFacts {
        ids = PackedTexts.of(ids);
        anchorLinks = List.copyOf(anchorLinks);
        messages = List.copyOf(messages);
    }

    /** Whether a build has to look at them, though the file stays as it is. */
    boolean matter() {
        return !messages.isEmpty() || !anchorLinks.isEmpty();
    }
}
