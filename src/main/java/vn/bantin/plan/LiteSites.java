package vn.bantin.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.view.IconView;
import vn.bantin.view.LinkView;
import vn.bantin.view.LiteSite;
import vn.bantin.view.SiteView;

/** The portal as every twin knows it. */
final class LiteSites {
    private final Desk desk;

    LiteSites(Desk desk) {
        this.desk = desk;
    }

    LiteSite view() {
        SiteView full = desk.siteView();
        Links links = desk.links();
        String sheet = LiteViews.STYLESHEET;
        Fingerprint style = desk.theme().assets().getOrDefault(sheet, Fingerprint.NONE);
        return new LiteSite(
                full.title(),
                full.language(),
                links.twin(full.homeHref()),
                links.href(AssetPlanner.url(sheet, style)),
                full.icon().map(IconView::smallHref).orElse(""),
                full.sections().stream().map(this::twin).toList(),
                links(full),
                full.publisher());
    }

    /** An editor's menus may lead to anything: where that has no twin of its own, to itself. */
    private List<LinkView> links(SiteView full) {
        Set<String> pages = new HashSet<>();
        pages.add(full.homeHref());
        full.sections().forEach(section -> pages.add(section.href()));
        full.indexes().forEach(index -> pages.add(index.href()));
        desk.site().pages().forEach(page -> pages.add(desk.links().href(page.url())));
        Stream<LinkView> menus =
                Stream.concat(full.headerMenu().stream(), full.footerMenu().stream())
                        .distinct()
                        .map(link -> pages.contains(link.href()) ? twin(link) : link);
        return Stream.concat(menus, full.indexes().stream().map(this::twin)).toList();
    }

    private LinkView twin(LinkView page) {
        return new LinkView(page.title(), desk.links().twin(page.href()));
    }
}
