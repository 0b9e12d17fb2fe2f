package vn.bantin.plan;

import vn.bantin.config.PhotoRights;
import vn.bantin.content.Head;
import vn.bantin.content.PictureWords;
import vn.bantin.image.PictureHead;
import vn.bantin.path.SourcePath;
import vn.bantin.photo.Credit;
import vn.bantin.photo.Treatment;

/** What a document asks for when it shows a photo: what is blurred, who is credited. */
final class Treatments {
    private final PhotoRights rights;

    Treatments(PhotoRights rights) {
        this.rights = rights;
    }

    Treatment of(Head head, PictureHead picture) {
        WrittenPhotos written = new WrittenPhotos(head);
        SourcePath file = picture.path();
        return new Treatment(written.blur(file), credit(written.credit(file), picture));
    }

    /**
     * Who is credited: as written, else as the photo's own file says, which the build then asks
     * somebody to confirm.
     */
    private Credit credit(String written, PictureHead picture) {
        Credit embedded = picture.embedded();
        if (written.isEmpty()) {
            return new Credit(embedded.creator(), embedded.shown(), copyright(embedded, ""));
        }
        return new Credit(PictureWords.nameIn(written), written, copyright(embedded, written));
    }

    /** A notice in a file that names somebody else than is written may be as wrong as the name. */
    private String copyright(Credit embedded, String written) {
        if (embedded.copyright().isEmpty()) {
            return rights.copyright();
        }
        return embedded.agreesWith(written) ? embedded.copyright() : "";
    }
}
