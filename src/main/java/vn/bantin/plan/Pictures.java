package vn.bantin.plan;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import vn.bantin.config.Person;
import vn.bantin.config.Person.Portrait;
import vn.bantin.config.PhotoRights;
import vn.bantin.content.FrontMatter.PhotoDetails;
import vn.bantin.content.Head;
import vn.bantin.feed.Media;
import vn.bantin.image.Crop;
import vn.bantin.image.PictureHead;
import vn.bantin.path.SourcePath;
import vn.bantin.photo.Credit;
import vn.bantin.photo.Focus;
import vn.bantin.plan.PictureSets.Shot;
import vn.bantin.view.FigureView;
import vn.bantin.view.ImageView;

/** Published pictures by the document that names them. */
final class Pictures {
    private final SortedMap<SourcePath, PictureHead> heads;
    private final PictureSets sets;
    private final Links links;
    private final PhotoRights rights;
    private final Treatments treatments;

    /**
     * @param rights under which terms others may use the portal's photos
     */
    Pictures(
            SortedMap<SourcePath, PictureHead> heads,
            PictureSets sets,
            Links links,
            PhotoRights rights) {
        this.heads = heads;
        this.sets = sets;
        this.links = links;
        this.rights = rights;
        this.treatments = new Treatments(rights);
    }

    /** As a document's body shows it; empty when there is none or it cannot be used. */
    Optional<PictureSet> inBody(Head document, SourcePath path) {
        return shot(document, path).map(sets::whole);
    }

    /** The one file that machines are told of. */
    Optional<PublishedPicture> logo(SourcePath path) {
        return shot(path).map(sets::whole).map(PictureSet::main);
    }

    /**
     * Whether a document has a lead picture; it has none when it cannot be used, which has its own
     * diagnostic.
     */
    boolean hasCover(Head head) {
        return new WrittenPhotos(head).coverFile().filter(heads::containsKey).isPresent();
    }

    /** Who is credited with the lead picture; empty where there is none. */
    Optional<String> coverCredit(Head head) {
        return cover(head).map(shot -> shot.treatment().credit().line());
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
                            ImageView image = sets.lead(shot).view(links::href, alt(head));
                            return new FigureView(
                                    image,
                                    new WrittenPhotos(head).cover().caption(),
                                    shot.treatment().credit().line());
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
        String caption = new WrittenPhotos(head).cover().caption();
        return cover(head).map(sets::forMachines).orElse(List.of()).stream()
                .map(picture -> photo(picture, caption))
                .toList();
    }

    private Media photo(PublishedPicture picture, String caption) {
        Credit credit = picture.recipe().cut().treatment().credit();
        Media.Rights named =
                new Media.Rights(
                        credit.creator(),
                        credit.copyright(),
                        rights.license(),
                        rights.acquireLicensePage());
        return media(picture, caption, credit.line(), named);
    }

    /** A picture of the portal itself, for machines. */
    Media media(PublishedPicture picture) {
        return media(picture, "", "", Media.Rights.NONE);
    }

    private Media media(
            PublishedPicture picture, String caption, String credit, Media.Rights named) {
        return new Media(
                links.absolute(picture.url()),
                picture.mediaType(),
                0,
                picture.width(),
                picture.height(),
                caption,
                credit,
                named);
    }

    /** Of the portal itself, such as a portrait: as it is, and nobody credited. */
    private Optional<Shot> shot(SourcePath path) {
        return Optional.ofNullable(heads.get(path)).map(Shot::of);
    }

    /** As a document asks for it. */
    private Optional<Shot> shot(Head document, SourcePath path) {
        return Optional.ofNullable(heads.get(path))
                .map(head -> new Shot(head, treatments.of(document, head), Focus.USUAL));
    }

    private Optional<Shot> cover(Head head) {
        WrittenPhotos written = new WrittenPhotos(head);
        return written.coverFile()
                .flatMap(file -> shot(head, file))
                .map(
                        shot ->
                                new Shot(
                                        shot.head(),
                                        shot.treatment(),
                                        written.cover().focus().orElse(Focus.USUAL)));
    }

    /** The written text alternative, else the caption, else the house form. */
    private static String alt(Head head) {
        PhotoDetails details = new WrittenPhotos(head).cover();
        String title = head.frontMatter().title();
        return first(details.alt(), first(details.caption(), title));
    }

    private static String first(String preferred, String otherwise) {
        return preferred.isEmpty() ? otherwise : preferred;
    }
}
