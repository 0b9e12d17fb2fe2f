package vn.bantin.view;

/** The page for addresses that lead nowhere; template {@code not-found.ftlh}. */
public record NotFoundPage(SiteView site, MetaView meta) implements Page {}
