package vn.bantin.plan;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.bantin.content.Head;
import vn.bantin.content.Target;
import vn.bantin.content.Target.Missing;
import vn.bantin.content.Target.Why;
import vn.bantin.path.SourcePath;
import vn.bantin.path.UrlPath;
import vn.bantin.site.Site;
import vn.bantin.site.Status;
import vn.bantin.text.Nearest;

/** What the relative destinations in a document stand for. */
final class Targets {
    private final Site site;
    private final Links links;
    private final Pictures pictures;

    Targets(Site site, Links links, Pictures pictures) {
        this.site = site;
        this.links = links;
        this.pictures = pictures;
    }

    /**
     * By destination, as {@link Head#destinations}; {@code absolute}: with scheme and host, for
     * feeds.
     */
    SortedMap<String, Target> of(Head head, boolean absolute) {
        SortedMap<String, Target> targets = new TreeMap<>();
        for (String destination : head.destinations()) {
            Target target =
                    SourcePath.resolve(head.path().folder(), destination)
                            .map(path -> target(path, destination, head, absolute))
                            .orElse(new Missing(Why.OUTSIDE, ""));
            targets.put(destination, target);
        }
        return targets;
    }

    /** Every file of every picture that the body may show. */
    Stream<PublishedPicture> picturesOf(Head head) {
        return head.destinations().stream()
                .flatMap(
                        destination ->
                                SourcePath.resolve(head.path().folder(), destination).stream())
                .flatMap(path -> pictures.inBody(head, path).stream())
                .flatMap(PictureSet::files);
    }

    private Target target(SourcePath path, String destination, Head head, boolean absolute) {
        UrlPath address = site.addresses().get(path);
        if (address != null) {
            boolean lite = !absolute && site.config().lite();
            return new Target.Page(write(address, absolute), lite ? links.liteHref(address) : "");
        }
        Optional<UrlPath> tombstone = withdrawn(path);
        if (tombstone.isPresent()) {
            return new Target.Page(write(tombstone.get(), absolute), "", "content/" + path);
        }
        Status status = site.statuses().get(path);
        if (status != null) {
            // A document with faults has diagnostics of its own; that it is missing follows from
            // them.
            return new Missing(status == Status.REJECTED ? Why.UNUSABLE : Why.NOT_PUBLISHED, "");
        }
        Optional<PictureSet> picture = pictures.inBody(head, path);
        if (picture.isPresent()) {
            return picture(picture.get(), absolute);
        }
        if (site.heads().unusable().contains(path)) {
            return new Missing(Why.UNUSABLE, "");
        }
        return new Missing(Why.NO_FILE, nearest(destination, head.path().folder()));
    }

    /** Where readers are told that a document was taken down. */
    private Optional<UrlPath> withdrawn(SourcePath path) {
        return site.withdrawn().stream()
                .filter(document -> document.head().path().equals(path))
                .map(document -> document.addresses().get(0))
                .findFirst();
    }

    /** Readers of feeds choose nothing. */
    private Target picture(PictureSet files, boolean absolute) {
        PublishedPicture main = files.main();
        return new Target.Picture(
                write(main.url(), absolute),
                main.width(),
                main.height(),
                absolute ? "" : files.srcset(links::href),
                absolute ? "" : files.webpSrcset(links::href),
                main.head().embedded());
    }

    private String write(UrlPath url, boolean absolute) {
        return absolute ? links.absolute(url) : links.href(url);
    }

    /**
     * A file of the folder that the destination names, or the same name in another letter case or
     * normal form.
     */
    private String nearest(String destination, String folder) {
        int slash = destination.lastIndexOf('/');
        String prefix = destination.substring(0, slash + 1);
        String wantedFolder =
                SourcePath.resolve(folder, prefix + "x").map(SourcePath::folder).orElse(folder);
        List<String> neighbours =
                site.heads().files().stream()
                        .filter(file -> file.folder().equals(wantedFolder))
                        .map(SourcePath::fileName)
                        .toList();
        String near = Nearest.to(destination.substring(slash + 1), neighbours);
        return near.isEmpty() ? "" : prefix + near;
    }
}
