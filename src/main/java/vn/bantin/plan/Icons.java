package vn.bantin.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.bantin.config.SiteConfig;
import vn.bantin.feed.WebManifest;
import vn.bantin.image.PictureHead;
import vn.bantin.path.SourcePath;
import vn.bantin.site.Site;
import vn.bantin.view.IconView;

/** The portal's own picture in the sizes that browsers and phones ask for. */
final class Icons {
    /** Sides in pixels: a browser's tab, and a phone's start screen by the page's own link. */
    private static final int SMALL = 32;

    private static final int TOUCH = 180;

    /** Sides that every browser that installs pages knows what to do with. */
    private static final List<Integer> OF_THE_MANIFEST = List.of(192, 512);

    private final Optional<PictureHead> picture;
    private final Links links;

    Icons(Site site, Links links) {
        SiteConfig config = site.config();
        this.picture =
                config.icon()
                        .flatMap(icon -> SourcePath.resolve("", icon.value()))
                        .flatMap(path -> Optional.ofNullable(site.heads().pictures().get(path)));
        this.links = links;
    }

    /** For the head of every page. */
    Optional<IconView> view() {
        return picture.map(head -> new IconView(href(head, SMALL), href(head, TOUCH)));
    }

    /** For the web manifest. */
    List<WebManifest.Icon> ofTheManifest() {
        return picture.stream()
                .flatMap(
                        head ->
                                OF_THE_MANIFEST.stream()
                                        .map(side -> new WebManifest.Icon(href(head, side), side)))
                .toList();
    }

    void plan(PlanBuilder plan) {
        picture.stream()
                .flatMap(
                        head ->
                                Stream.concat(Stream.of(SMALL, TOUCH), OF_THE_MANIFEST.stream())
                                        .map(side -> PictureSets.icon(head, side)))
                .map(PictureJob::new)
                .forEach(plan::add);
    }

    private String href(PictureHead head, int side) {
        return links.href(PictureSets.icon(head, side).url());
    }
}
