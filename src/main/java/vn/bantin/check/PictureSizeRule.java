package vn.bantin.check;

import java.util.Map;
import vn.bantin.config.Rule;
import vn.bantin.content.Destination;
import vn.bantin.content.Outline.Picture;
import vn.bantin.diagnostic.Fault;
import vn.bantin.image.PictureHead;
import vn.bantin.path.SourcePath;

/** Photos in a body that have fewer pixels than their column. Covers are told of by a build. */
final class PictureSizeRule implements ManuscriptRule {
    /** In pixels: the column of a desk, at one pixel to a dot. */
    private static final int LEAST = 800;

    /** Likewise of a picture that is higher than wide: it is shown less wide. */
    private static final int LEAST_OF_TALL = 600;

    private final Map<SourcePath, PictureHead> pictures;

    PictureSizeRule(Map<SourcePath, PictureHead> pictures) {
        this.pictures = pictures;
    }

    @Override
    public void look(Manuscript manuscript, Notes notes) {
        for (Picture picture : manuscript.outline().pictures()) {
            String folder = manuscript.head().path().folder();
            SourcePath.resolve(folder, Destination.normalise(picture.src()))
                    .map(pictures::get)
                    .filter(found -> found.width() < least(found))
                    .ifPresent(
                            found ->
                                    notes.add(
                                            Rule.smallPhoto,
                                            Fault.PHOTO_SMALL,
                                            picture.at(),
                                            picture.src(),
                                            String.valueOf(found.width()),
                                            String.valueOf(least(found))));
        }
    }

    private static int least(PictureHead picture) {
        return picture.height() > picture.width() ? LEAST_OF_TALL : LEAST;
    }
}
