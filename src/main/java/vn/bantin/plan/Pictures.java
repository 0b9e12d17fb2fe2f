package vn.bantin.plan;

import java.util.Optional;
import java.util.SortedMap;
import vn.bantin.content.FrontMatter;
import vn.bantin.content.FrontMatter.Cover;
import vn.bantin.content.Head;
import vn.bantin.feed.Media;
import vn.bantin.image.PictureHead;
import vn.bantin.path.SourcePath;
import vn.bantin.view.FigureView;
import vn.bantin.view.ImageView;

/** Published pictures by the document that names them. */
final class Pictures {
    private final SortedMap<SourcePath, PictureHead> heads;
    private final Links links;

    Pictures(SortedMap<SourcePath, PictureHead> heads, Links links) {
        this.heads = heads;
        this.links = links;
    }

    Optional<PublishedPicture> published(SourcePath path) {
        return Optional.ofNullable(heads.get(path)).map(PublishedPicture::of);
    }

    /**
     * The lead picture of a document; empty when it has none or it cannot be used (which has its
     * own diagnostic).
     */
    Optional<PublishedPicture> cover(Head head) {
        return head.frontMatter()
                .cover()
                .flatMap(cover -> SourcePath.resolve(head.path().folder(), cover.src()))
                .flatMap(this::published);
    }

    Optional<FigureView> coverFigure(Head head) {
        FrontMatter written = head.frontMatter();
        return cover(head)
                .map(
                        picture -> {
                            var details = written.cover().orElseThrow().details();
                            String credit =
                                    details.credit().isEmpty()
                                            ? written.photoCredit()
                                            : details.credit();
                            return new FigureView(
                                    image(picture, links.href(picture.url()), alt(written)),
                                    details.caption(),
                                    credit);
                        });
    }

    /**
     * For cards: the card's text says what the article is about, so the picture is only decoration
     * there.
     */
    Optional<ImageView> thumbnail(Head head) {
        return cover(head).map(picture -> image(picture, links.href(picture.url()), ""));
    }

    /** For machines: with scheme and host. */
    Optional<ImageView> absoluteCover(Head head) {
        return cover(head)
                .map(
                        picture ->
                                image(
                                        picture,
                                        links.absolute(picture.url()),
                                        alt(head.frontMatter())));
    }

    /** For feeds and structured data. */
    Optional<Media> coverMedia(Head head) {
        return cover(head)
                .flatMap(
                        picture ->
                                coverFigure(head)
                                        .map(
                                                figure ->
                                                        media(
                                                                picture,
                                                                figure.caption(),
                                                                figure.credit())));
    }

    /** Any published picture, for machines. */
    Media media(PublishedPicture picture, String caption, String credit) {
        return new Media(
                links.absolute(picture.url()),
                picture.mediaType(),
                0,
                picture.width(),
                picture.height(),
                caption,
                credit);
    }

    /** The written text alternative, else the caption, else the house form. */
    private static String alt(FrontMatter written) {
        var details = written.cover().map(Cover::details).orElse(FrontMatter.PhotoDetails.NONE);
        if (!details.alt().isEmpty()) {
            return details.alt();
        }
        return details.caption().isEmpty() ? written.title() : details.caption();
    }

    private static ImageView image(PublishedPicture picture, String src, String alt) {
        return new ImageView(src, picture.width(), picture.height(), alt);
    }
}
