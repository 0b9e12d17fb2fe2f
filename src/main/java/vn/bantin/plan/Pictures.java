package vn.bantin.plan;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import vn.bantin.config.Person;
import vn.bantin.config.Person.Portrait;
import vn.bantin.content.FrontMatter;
import vn.bantin.content.FrontMatter.Cover;
import vn.bantin.content.FrontMatter.PhotoDetails;
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
                            PhotoDetails details = coverDetails(head);
                            String credit =
                                    details.credit().isEmpty()
                                            ? written.photoCredit()
                                            : details.credit();
                            return new FigureView(
                                    image(picture, links.href(picture.url()), alt(head)),
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

    /** Empty when there is none or it cannot be used (which has its own diagnostic). */
    Optional<PublishedPicture> portrait(Person person) {
        return person.portrait().map(Portrait::file).flatMap(this::published);
    }

    Optional<ImageView> portrait(Person person, String alt) {
        return portrait(person).map(picture -> image(picture, links.href(picture.url()), alt));
    }

    /** For machines: with scheme and host. */
    Optional<ImageView> absoluteCover(Head head) {
        return cover(head).map(picture -> image(picture, links.absolute(picture.url()), alt(head)));
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
    private static String alt(Head head) {
        PhotoDetails details = coverDetails(head);
        String title = head.frontMatter().title();
        return first(details.alt(), first(details.caption(), title));
    }

    /** What is written with the cover; for what is not, what {@code photos:} says of its file. */
    private static PhotoDetails coverDetails(Head head) {
        Optional<Cover> cover = head.frontMatter().cover();
        PhotoDetails own = cover.map(Cover::details).orElse(PhotoDetails.NONE);
        PhotoDetails listed = cover.map(c -> listed(head, c.src())).orElse(PhotoDetails.NONE);
        return new PhotoDetails(
                first(own.alt(), listed.alt()),
                first(own.caption(), listed.caption()),
                first(own.credit(), listed.credit()),
                own.minors() || listed.minors(),
                first(own.consent(), listed.consent()));
    }

    /** One file may be written in several ways: {@code a.jpg} and {@code ./a.jpg}. */
    private static PhotoDetails listed(Head head, String src) {
        String folder = head.path().folder();
        Optional<SourcePath> file = SourcePath.resolve(folder, src);
        return head.frontMatter().photos().entrySet().stream()
                .filter(photo -> SourcePath.resolve(folder, photo.getKey()).equals(file))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(PhotoDetails.NONE);
    }

    private static String first(String preferred, String otherwise) {
        return preferred.isEmpty() ? otherwise : preferred;
    }

    private static ImageView image(PublishedPicture picture, String src, String alt) {
        return new ImageView(src, picture.width(), picture.height(), alt);
    }
}
