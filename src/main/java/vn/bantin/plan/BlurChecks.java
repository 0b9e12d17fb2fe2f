package vn.bantin.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.bantin.config.Person;
import vn.bantin.config.Placed;
import vn.bantin.content.FrontMatter.PhotoDetails;
import vn.bantin.content.Head;
import vn.bantin.content.Key;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Position;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.image.PictureHead;
import vn.bantin.path.SourcePath;
import vn.bantin.site.Listing;
import vn.bantin.site.Site;
import vn.bantin.site.TermKind;
import vn.bantin.text.Nearest;

/**
 * Whether a photo in which one document blurs somebody is shown unblurred elsewhere: whoever forgot
 * would undo what the other did. Drafts count among those who know that something must be blurred;
 * a copy of the file under another name is the same photo.
 */
final class BlurChecks {
    private static final Position SITE = Position.of("content/site.yaml");

    private final Site site;
    private final SortedMap<SourcePath, PictureHead> pictures;
    private final List<Diagnostic> faults = new ArrayList<>();

    /** By the photo's content, the first document that blurs it. */
    private final SortedMap<Fingerprint, Head> blurred = new TreeMap<>();

    BlurChecks(Site site) {
        this.site = site;
        this.pictures = site.heads().pictures();
    }

    List<Diagnostic> faults() {
        site.heads().documents().values().forEach(this::blurs);
        if (blurred.isEmpty()) {
            return faults;
        }
        for (Head head : site.heads().documents().values()) {
            if (site.addresses().containsKey(head.path())) {
                shownBy(head);
            }
        }
        for (Listing author : site.listings().getOrDefault(TermKind.AUTHOR, List.of())) {
            author.term()
                    .person()
                    .flatMap(Person::portrait)
                    .ifPresent(portrait -> shown(portrait.file(), portrait.position()));
        }
        String logo = site.config().publisher().logo();
        SourcePath.resolve("", logo).ifPresent(file -> shown(file, SITE));
        Optional<Placed<String>> icon = site.config().icon();
        icon.ifPresent(
                written ->
                        SourcePath.resolve("", written.value())
                                .ifPresent(file -> shown(file, written.position())));
        return faults;
    }

    private void blurs(Head head) {
        WrittenPhotos written = new WrittenPhotos(head);
        if (written.blursAny()) {
            unused(head);
            shownIn(head)
                    .filter(file -> !written.blur(file).isEmpty())
                    .map(pictures::get)
                    .forEach(picture -> blurred.putIfAbsent(picture.content(), head));
        }
    }

    private void shownBy(Head head) {
        WrittenPhotos written = new WrittenPhotos(head);
        shownIn(head)
                .filter(file -> written.blur(file).isEmpty())
                .forEach(file -> shown(file, position(head, written, file)));
    }

    private void shown(SourcePath file, Position position) {
        PictureHead picture = pictures.get(file);
        Head knowing = picture == null ? null : blurred.get(picture.content());
        if (knowing != null) {
            faults.add(
                    Diagnostic.of(
                            Fault.BLUR_FORGOTTEN,
                            position,
                            file.fileName(),
                            "content/" + knowing.path()));
        }
    }

    /** Its pictures that can be used, each once. */
    private Stream<SourcePath> shownIn(Head head) {
        String folder = head.path().folder();
        return Stream.concat(
                        new WrittenPhotos(head).coverFile().stream(),
                        head.destinations().stream()
                                .flatMap(name -> SourcePath.resolve(folder, name).stream()))
                .filter(pictures::containsKey)
                .distinct();
    }

    /** Of the cover, where it is that, else where the body names it first. */
    private static Position position(Head head, WrittenPhotos written, SourcePath file) {
        if (written.coverFile().filter(file::equals).isPresent()) {
            return head.positions().of(Key.cover);
        }
        int at = 0;
        for (String name : head.destinations()) {
            if (SourcePath.resolve(head.path().folder(), name).filter(file::equals).isPresent()) {
                return head.positions().inBody(at);
            }
            at++;
        }
        return Position.of("content/" + head.path());
    }

    /** A name that is mistyped blurs nothing. */
    private void unused(Head head) {
        List<SourcePath> shown = shownIn(head).toList();
        List<String> names = shown.stream().map(SourcePath::fileName).toList();
        int index = 0;
        for (Map.Entry<String, PhotoDetails> photo : head.frontMatter().photos().entrySet()) {
            Optional<SourcePath> file = SourcePath.resolve(head.path().folder(), photo.getKey());
            boolean used =
                    file.filter(f -> shown.contains(f) || site.heads().unusable().contains(f))
                            .isPresent();
            if (!used && !photo.getValue().blur().isEmpty()) {
                faults.add(
                        Diagnostic.of(
                                Fault.BLUR_UNUSED,
                                head.positions().of(Key.photos, index),
                                photo.getKey(),
                                Nearest.to(photo.getKey(), names)));
            }
            index++;
        }
    }
}
