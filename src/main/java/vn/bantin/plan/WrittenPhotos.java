package vn.bantin.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.bantin.content.FrontMatter;
import vn.bantin.content.FrontMatter.Cover;
import vn.bantin.content.FrontMatter.PhotoDetails;
import vn.bantin.content.Head;
import vn.bantin.content.PictureWords;
import vn.bantin.path.SourcePath;
import vn.bantin.photo.Region;

/**
 * What one document says of its pictures. One file may be written in several ways ({@code a.jpg}
 * and {@code ./a.jpg}) and in several places.
 */
final class WrittenPhotos {
    private final Head head;
    private final FrontMatter written;
    private final Optional<SourcePath> coverFile;

    WrittenPhotos(Head head) {
        this.head = head;
        this.written = head.frontMatter();
        this.coverFile = written.cover().flatMap(cover -> file(cover.src()));
    }

    /** The lead picture's file; empty where there is none, or it lies outside. */
    Optional<SourcePath> coverFile() {
        return coverFile;
    }

    /** What is written with the cover; for what is not, what {@code photos:} says of its file. */
    PhotoDetails cover() {
        PhotoDetails own = written.cover().map(Cover::details).orElse(PhotoDetails.NONE);
        PhotoDetails listed = coverFile.map(this::listed).orElse(PhotoDetails.NONE);
        return new PhotoDetails(
                first(own.alt(), listed.alt()),
                first(own.caption(), listed.caption()),
                first(own.credit(), listed.credit()),
                own.minors() || listed.minors(),
                own.blur().isEmpty() ? listed.blur() : own.blur(),
                own.focus().or(listed::focus));
    }

    /** As shown: the photo's own, wherever it is written, else the article's; may be empty. */
    String credit(SourcePath file) {
        boolean cover = coverFile.filter(file::equals).isPresent();
        String own = cover ? cover().credit() : listed(file).credit();
        String any = first(own, first(titleCredit(file), written.photoCredit()));
        return PictureWords.withoutWord(any);
    }

    /** Details of body photos; who is credited with the cover is also where the body shows it. */
    SortedMap<String, PhotoDetails> inBody() {
        String credit = written.cover().isPresent() ? cover().credit() : "";
        if (credit.isEmpty()) {
            return written.photos();
        }
        SortedMap<String, PhotoDetails> photos = new TreeMap<>(written.photos());
        PhotoDetails credited =
                new PhotoDetails("", "", credit, false, List.of(), Optional.empty());
        written.cover().ifPresent(cover -> photos.putIfAbsent(cover.src(), credited));
        return photos;
    }

    /** All regions that the document names for the file, with the cover or in {@code photos:}. */
    List<Region> blur(SourcePath file) {
        if (!blursAny()) {
            return List.of();
        }
        List<Region> blur = new ArrayList<>();
        if (coverFile.filter(file::equals).isPresent()) {
            written.cover().ifPresent(cover -> blur.addAll(cover.details().blur()));
        }
        written.photos()
                .forEach(
                        (name, details) -> {
                            if (!details.blur().isEmpty() && file.equals(file(name).orElse(null))) {
                                blur.addAll(details.blur());
                            }
                        });
        return blur;
    }

    /** Whether anything at all is to be blurred: quick, since it nearly never is. */
    boolean blursAny() {
        return written.cover().filter(cover -> !cover.details().blur().isEmpty()).isPresent()
                || written.photos().values().stream().anyMatch(photo -> !photo.blur().isEmpty());
    }

    private PhotoDetails listed(SourcePath file) {
        return written.photos().entrySet().stream()
                .filter(photo -> file.equals(file(photo.getKey()).orElse(null)))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(PhotoDetails.NONE);
    }

    private String titleCredit(SourcePath file) {
        return head.titleCredits().entrySet().stream()
                .filter(credit -> file.equals(file(credit.getKey()).orElse(null)))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private Optional<SourcePath> file(String name) {
        return SourcePath.resolve(head.path().folder(), name);
    }

    private static String first(String preferred, String otherwise) {
        return preferred.isEmpty() ? otherwise : preferred;
    }
}
