package vn.bantin.site;

import java.util.List;
import vn.bantin.content.Head;
import vn.bantin.path.UrlPath;

/**
 * A document that readers knew and that was taken down.
 *
 * @param head the document; nothing of it may be shown
 * @param addresses where readers knew it, its own first, then old ones; at least one
 */
public record Withdrawn(Head head, List<UrlPath> addresses) {
    public Withdrawn {
        addresses = List.copyOf(addresses);
    }
}
