package vn.bantin.build;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.bantin.content.DocumentText;
import vn.bantin.content.Head;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.disk.RealOperations;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.image.PictureHead;
import vn.bantin.path.UrlPath;
import vn.bantin.plan.PrivatePictures;
import vn.bantin.publish.scan.Canary;
import vn.bantin.publish.scan.Canary.Part;
import vn.bantin.publish.scan.PrivatePhoto;
import vn.bantin.publish.scan.PublishedTexts;
import vn.bantin.site.Permalink;
import vn.bantin.site.Site;

/**
 * What tells documents that are not published from those that are, by the same stages as every goal
 * and from the bodies of the former alone. Writes nothing. Only what is published is read for
 * {@link Found#published}, and only when that is asked.
 */
public final class UnpublishedTexts {
    /** Of all documents together, so that a large archive of expired ones fits in memory. */
    private static final int MOST_SENTENCES = 200_000;

    private static final int FEWEST_PER_DOCUMENT = 8;
    private static final int MOST_PER_DOCUMENT = 100;

    /**
     * Digits by which all published files of a photo begin, as in {@code /anh/3f/3fa8…-800.webp}.
     */
    private static final int PHOTO_DIGITS = 16;

    private final Run run;

    /** For one question. */
    public UnpublishedTexts(BuildRequest request, Progress progress) {
        this.run = new Run(request.forReaders(), progress, new RealOperations());
    }

    /**
     * @param canaries that are to be found nowhere
     * @param photos that no published document shows
     * @param published knows whether something published says the same
     * @param diagnostics why there is no portal; else empty
     */
    public record Found(
            List<Canary> canaries,
            List<PrivatePhoto> photos,
            PublishedTexts published,
            List<Diagnostic> diagnostics) {}

    /** Reads them. */
    public Found find() {
        return run.onItsThreads(
                () ->
                        new Preparation(run)
                                .prepare()
                                .map(this::find)
                                .orElseGet(
                                        () ->
                                                new Found(
                                                        List.of(),
                                                        List.of(),
                                                        PublishedTexts.NONE,
                                                        run.diagnostics())));
    }

    private Found find(Prepared prepared) {
        Site site = prepared.site();
        List<Head> hidden =
                prepared.heads().values().stream()
                        .filter(head -> !site.addresses().containsKey(head.path()))
                        .toList();
        int share = MOST_SENTENCES / Math.max(1, hidden.size());
        Canaries maker =
                new Canaries(Math.min(MOST_PER_DOCUMENT, Math.max(FEWEST_PER_DOCUMENT, share)));
        Set<String> known = knownAddresses(site);
        List<Canary> canaries =
                hidden.parallelStream()
                        .map(
                                head ->
                                        maker.of(
                                                head,
                                                body(head, prepared),
                                                address(head, site, known)))
                        .flatMap(List::stream)
                        .collect(Collectors.toCollection(ArrayList::new));
        List<PrivatePhoto> photos = photos(hidden, prepared, canaries);
        return new Found(
                List.copyOf(canaries), photos, new PublishedSources(run, prepared), List.of());
    }

    private static String body(Head head, Prepared prepared) {
        return prepared.sources()
                .planned(head.path(), head.content())
                .value()
                .map(bytes -> DocumentText.decode(bytes, "content/" + head.path()).value())
                .map(DocumentText::body)
                .orElse("");
    }

    /** Readers may know where something was, but no more. */
    private static Set<String> knownAddresses(Site site) {
        Set<String> known = new HashSet<>();
        site.addresses().values().forEach(address -> known.add(address.value()));
        site.redirects().forEach(redirect -> known.add(redirect.from().value()));
        site.withdrawn()
                .forEach(gone -> gone.addresses().forEach(address -> known.add(address.value())));
        site.addressLedger().entries().forEach(entry -> known.add(entry.address()));
        return known;
    }

    private static String address(Head head, Site site, Set<String> known) {
        return Permalink.of(site.config())
                .of(head)
                .map(UrlPath::value)
                .filter(address -> !known.contains(address))
                .orElse("");
    }

    private static List<PrivatePhoto> photos(
            List<Head> hidden, Prepared prepared, List<Canary> canaries) {
        Site site = prepared.site();
        PrivatePictures pictures = new PrivatePictures(site);
        Set<Fingerprint> shown = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (Head head : hidden.isEmpty() ? List.<Head>of() : prepared.heads().values()) {
            if (site.addresses().containsKey(head.path())) {
                pictures.named(head)
                        .forEach(
                                picture -> {
                                    shown.add(picture.content());
                                    names.add(picture.path().fileName());
                                });
            }
        }
        Set<String> planned =
                prepared.plan().jobs().keySet().stream()
                        .flatMap(path -> digits(path.value()).stream())
                        .collect(Collectors.toSet());
        List<PrivatePhoto> photos = new ArrayList<>();
        for (Head head : hidden) {
            String document = "content/" + head.path();
            for (PictureHead picture : pictures.named(head).toList()) {
                if (!shown.contains(picture.content())) {
                    photos.add(photo(picture, prepared));
                }
                if (!names.contains(picture.path().fileName())) {
                    Canaries.add(Part.PHOTO_NAME, picture.path().fileName(), document, canaries);
                }
            }
            pictures.addresses(head)
                    .flatMap(url -> digits(url.value()).stream())
                    .distinct()
                    .filter(name -> !planned.contains(name))
                    .forEach(name -> Canaries.add(Part.PHOTO_NAME, name, document, canaries));
        }
        return photos;
    }

    private static PrivatePhoto photo(PictureHead picture, Prepared prepared) {
        long size =
                Optional.ofNullable(prepared.sources().tree().files().get(picture.path()))
                        .map(file -> file.size())
                        .orElse(0L);
        return new PrivatePhoto(picture.content(), size, "content/" + picture.path());
    }

    private static Optional<String> digits(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.length() > PHOTO_DIGITS
                ? Optional.of(name.substring(0, PHOTO_DIGITS))
                : Optional.empty();
    }
}
