package vn.bantin.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.bantin.content.Head;
import vn.bantin.image.PictureHead;
import vn.bantin.path.SourcePath;
import vn.bantin.photo.Credit;

/**
 * One photo of one document, and who made it.
 *
 * @param file the original
 * @param cover whether it is the lead picture
 * @param written who is credited in the document; may be empty
 * @param embedded whom its file names
 */
public record CreditedPhoto(SourcePath file, boolean cover, String written, Credit embedded) {
    /**
     * Of a document, each file once however often it is shown, lead picture first.
     *
     * @param pictures that can be published
     */
    public static List<CreditedPhoto> of(Head document, Map<SourcePath, PictureHead> pictures) {
        WrittenPhotos photos = new WrittenPhotos(document);
        Optional<SourcePath> cover = photos.coverFile();
        String folder = document.path().folder();
        return Stream.concat(
                        cover.stream(),
                        document.destinations().stream()
                                .flatMap(name -> SourcePath.resolve(folder, name).stream()))
                .distinct()
                .flatMap(file -> Optional.ofNullable(pictures.get(file)).stream())
                .map(picture -> of(picture, cover, photos))
                .toList();
    }

    /** Whom readers see credited: who is written, else whom the file names; may be empty. */
    public String shown() {
        return written.isEmpty() ? embedded.shown() : written;
    }

    private static CreditedPhoto of(
            PictureHead picture, Optional<SourcePath> cover, WrittenPhotos photos) {
        SourcePath file = picture.path();
        boolean lead = cover.filter(file::equals).isPresent();
        return new CreditedPhoto(file, lead, photos.credit(file), picture.embedded());
    }
}
