package vn.bantin.plan;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.bantin.path.UrlPath;
import vn.bantin.view.ImageView;

/**
 * The files of one picture for one kind of place, all of one shape.
 *
 * @param usual in the format that every browser knows, narrowest first, at least one
 * @param webp narrowest first; may be empty
 */
record PictureSet(List<PublishedPicture> usual, List<PublishedPicture> webp) {
    /** What is shown where nothing can be chosen: the widest that every browser knows. */
    PublishedPicture main() {
        return usual.get(usual.size() - 1);
    }

    Stream<PublishedPicture> files() {
        return Stream.concat(usual.stream(), webp.stream());
    }

    /**
     * @param write addresses as they are to stand in the page
     */
    ImageView view(Function<UrlPath, String> write, String alt) {
        PublishedPicture main = main();
        return new ImageView(
                write.apply(main.url()),
                main.width(),
                main.height(),
                alt,
                srcset(write),
                webpSrcset(write));
    }

    /** For the attribute; empty where there is only one file. */
    String srcset(Function<UrlPath, String> write) {
        return usual.size() == 1 ? "" : written(usual, write);
    }

    /** Likewise, but also of one file, since it is another than {@link #main}. */
    String webpSrcset(Function<UrlPath, String> write) {
        return written(webp, write);
    }

    private static String written(List<PublishedPicture> files, Function<UrlPath, String> write) {
        return files.stream()
                .map(file -> write.apply(file.url()) + " " + file.width() + "w")
                .collect(Collectors.joining(", "));
    }
}
