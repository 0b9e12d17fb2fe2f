package vn.bantin.view;

import java.util.Collections;
import java.util.SortedMap;

/**
 * Who takes comments, as the portal's configuration says; what a template must do with it:
 * src/docs/comments.md.
 *
 * @param kind {@code waline}, or {@code own}
 * @param server address that its script talks to; may be empty for {@code own}
 * @param host of the server, as readers are told it; may be empty likewise
 * @param loaderHref the portal's own script, which fetches nothing before a reader asks; empty for
 *     {@code own}
 * @param clientHref the provider's script; empty for {@code own}
 * @param clientStylesheetHref the provider's stylesheet; empty for {@code own}
 * @param options as configured
 */
public record ProviderView(
        String kind,
        String server,
        String host,
        String loaderHref,
        String clientHref,
        String clientStylesheetHref,
        SortedMap<String, String> options) {
    public ProviderView {
        options = Collections.unmodifiableSortedMap(options);
    }
}
