package vn.bantin.plan;

import vn.bantin.path.UrlPath;

/** Where the twin of a page is, in a portal that has twins (ADR 0015). */
public final class TwinAddress {
    private TwinAddress() {}

    public static UrlPath of(UrlPath page) {
        return new UrlPath(Links.LITE + page.value());
    }
}
