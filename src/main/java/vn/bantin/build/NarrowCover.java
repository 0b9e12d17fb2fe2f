package vn.bantin.build;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.bantin.content.FrontMatter.Cover;
import vn.bantin.content.Head;
import vn.bantin.content.Key;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.image.PictureHead;
import vn.bantin.path.SourcePath;

/** Tells of lead pictures that have fewer pixels than their place. */
final class NarrowCover {
    /** In pixels: what a desk shows, with some more for dense screens. */
    private static final int LEAST = 1_200;

    /** Likewise of a picture that is higher than wide: it is shown less wide. */
    private static final int LEAST_OF_TALL = 960;

    private NarrowCover() {}

    static List<Diagnostic> of(Head head, Map<SourcePath, PictureHead> pictures) {
        Optional<String> src = head.frontMatter().cover().map(Cover::src);
        return src
                .flatMap(name -> SourcePath.resolve(head.path().folder(), name))
                .map(pictures::get)
                .filter(picture -> picture.width() < least(picture))
                .map(
                        picture ->
                                Diagnostic.of(
                                        Fault.PICTURE_NARROW,
                                        head.positions().of(Key.cover),
                                        src.orElse(""),
                                        String.valueOf(picture.width()),
                                        String.valueOf(least(picture))))
                .stream()
                .toList();
    }

    private static int least(PictureHead picture) {
        return picture.height() > picture.width() ? LEAST_OF_TALL : LEAST;
    }
}
