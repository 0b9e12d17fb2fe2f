package vn.bantin.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import vn.bantin.config.Person;
import vn.bantin.config.Person.Portrait;
import vn.bantin.content.FrontMatter.Cover;
import vn.bantin.content.FrontMatter.PhotoDetails;
import vn.bantin.content.Head;
import vn.bantin.feed.Media;
import vn.bantin.image.Crop;
import vn.bantin.image.PictureHead;
import vn.bantin.path.SourcePath;
import vn.bantin.photo.Focus;
import vn.bantin.plan.PictureSets.Shot;
import vn.bantin.view.FigureView;
import vn.bantin.view.ImageView;

/** Published pictures by the document that names them. */
final class Pictures {
    private final SortedMap<SourcePath, PictureHead> heads;
    private final PictureSets sets;
    private final Links links;

    Pictures(SortedMap<SourcePath, PictureHead> heads, PictureSets sets, Links links) {
        this.heads = heads;
        this.sets = sets;
        this.links = links;
    }

    /** As a body shows it; empty when there is none or it cannot be used. */
    Optional<PictureSet> inBody(SourcePath path) {
        return shot(path).map(sets::whole);
    }

    /** The one file that machines are told of. */
    Optional<PublishedPicture> logo(SourcePath path) {
        return inBody(path).map(PictureSet::main);
    }

    /**
     * Whether a document has a lead picture; it has none when it cannot be used, which has its own
     * diagnostic.
     */
    boolean hasCover(Head head) {
        return coverPath(head).filter(heads::containsKey).isPresent();
    }

    /** Every file of an article's lead picture. */
    Stream<PublishedPicture> coverFiles(Head head) {
        return cover(head).stream().flatMap(sets::ofCover);
    }

    /** Those of them that the document's own page shows. */
    Stream<PublishedPicture> leadFiles(Head head) {
        return cover(head).map(sets::lead).stream().flatMap(PictureSet::files);
    }

    /** For the head of the document's own page. */
    Optional<FigureView> coverFigure(Head head) {
        return cover(head)
                .map(
                        shot -> {
                            PhotoDetails details = coverDetails(head);
                            ImageView image = sets.lead(shot).view(links::href, alt(head));
                            return new FigureView(image, details.caption(), credit(head));
                        });
    }

    /**
     * For cards: the card's text says what the article is about, so the picture is only decoration
     * there.
     */
    Optional<ImageView> onCard(Head head) {
        return cover(head).map(shot -> sets.card(shot).view(links::href, ""));
    }

    /** Empty when there is none or it cannot be used (which has its own diagnostic). */
    Optional<PictureSet> portrait(Person person) {
        return person.portrait().map(Portrait::file).flatMap(this::shot).map(sets::portrait);
    }

    Optional<ImageView> portrait(Person person, String alt) {
        return portrait(person).map(files -> files.view(links::href, alt));
    }

    /** For cards of other sites: with scheme and host. */
    Optional<ImageView> absoluteCover(Head head) {
        return cover(head)
                .map(shot -> sets.card(shot, Crop.CARD))
                .map(
                        picture ->
                                new ImageView(
                                        links.absolute(picture.url()),
                                        picture.width(),
                                        picture.height(),
                                        alt(head)));
    }

    /** For structured data, in every shape that search engines ask for; for feeds, the first. */
    List<Media> coverMedia(Head head) {
        String caption = coverDetails(head).caption();
        return cover(head).map(sets::forMachines).orElse(List.of()).stream()
                .map(picture -> media(picture, caption, credit(head)))
                .toList();
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

    private Optional<Shot> shot(SourcePath path) {
        return Optional.ofNullable(heads.get(path)).map(Shot::of);
    }

    private Optional<Shot> cover(Head head) {
        Focus focus = coverDetails(head).focus().orElse(Focus.USUAL);
        return coverPath(head)
                .flatMap(this::shot)
                .map(shot -> new Shot(shot.head(), shot.treatment(), focus));
    }

    private static Optional<SourcePath> coverPath(Head head) {
        return head.frontMatter()
                .cover()
                .flatMap(cover -> SourcePath.resolve(head.path().folder(), cover.src()));
    }

    private static String credit(Head head) {
        return first(coverDetails(head).credit(), head.frontMatter().photoCredit());
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
                first(own.consent(), listed.consent()),
                own.focus().or(listed::focus));
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
}
