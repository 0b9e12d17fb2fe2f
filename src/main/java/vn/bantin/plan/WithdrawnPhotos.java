package vn.bantin.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.bantin.content.Head;
import vn.bantin.content.Key;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Position;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.image.PictureHead;
import vn.bantin.path.SourcePath;
import vn.bantin.site.Site;
import vn.bantin.site.Status;

/**
 * Photos of articles that were taken down, where another article shows them, be it a copy of the
 * file under another name. Only a person can know whether that is right, and a take-down must not
 * wait for it: a warning.
 */
final class WithdrawnPhotos {
    private final Site site;
    private final SortedMap<SourcePath, PictureHead> pictures;

    WithdrawnPhotos(Site site) {
        this.site = site;
        this.pictures = site.heads().pictures();
    }

    List<Diagnostic> faults() {
        Map<Fingerprint, Head> takenDown = new TreeMap<>();
        for (Head head : site.heads().documents().values()) {
            if (site.statuses().get(head.path()) == Status.WITHDRAWN) {
                shownIn(head).forEach(photo -> takenDown.putIfAbsent(photo.content(), head));
            }
        }
        if (takenDown.isEmpty()) {
            return List.of();
        }
        List<Diagnostic> faults = new ArrayList<>();
        for (Head head : site.heads().documents().values()) {
            if (site.addresses().containsKey(head.path())) {
                shownIn(head)
                        .filter(photo -> takenDown.containsKey(photo.content()))
                        .forEach(photo -> faults.add(fault(head, photo, takenDown)));
            }
        }
        return faults;
    }

    private static Diagnostic fault(
            Head head, PictureHead photo, Map<Fingerprint, Head> takenDown) {
        boolean cover =
                new WrittenPhotos(head).coverFile().filter(photo.path()::equals).isPresent();
        Head of = takenDown.getOrDefault(photo.content(), head);
        return Diagnostic.of(
                Fault.PHOTO_OF_WITHDRAWN,
                cover ? head.positions().of(Key.cover) : Position.of("content/" + head.path()),
                photo.path().fileName(),
                "content/" + of.path());
    }

    /** Its pictures that can be used, each once. */
    private Stream<PictureHead> shownIn(Head head) {
        String folder = head.path().folder();
        return Stream.concat(
                        new WrittenPhotos(head).coverFile().stream(),
                        head.destinations().stream()
                                .flatMap(name -> SourcePath.resolve(folder, name).stream()))
                .distinct()
                .filter(pictures::containsKey)
                .map(pictures::get);
    }
}
