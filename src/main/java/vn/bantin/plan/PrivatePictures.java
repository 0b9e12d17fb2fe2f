package vn.bantin.plan;

import java.util.Optional;
import java.util.stream.Stream;
import vn.bantin.config.SiteConfig;
import vn.bantin.content.Head;
import vn.bantin.image.PictureHead;
import vn.bantin.path.SourcePath;
import vn.bantin.path.UrlPath;
import vn.bantin.photo.Focus;
import vn.bantin.plan.PictureSets.Shot;
import vn.bantin.site.Site;

/** Where photos of documents would be that are not published, if they were. */
public final class PrivatePictures {
    private final Site site;
    private final Pictures pictures;
    private final PictureSets sets;
    private final Treatments treatments;

    public PrivatePictures(Site site) {
        this.site = site;
        SiteConfig config = site.config();
        this.sets = new PictureSets(config.photos());
        this.treatments = new Treatments(config.photoRights());
        this.pictures =
                new Pictures(
                        site.heads().pictures(),
                        sets,
                        new Links(config.baseUrl(), config.basePath()),
                        config.photoRights());
    }

    /**
     * @param document any of the site's
     * @return the address of every file that its page or its card would show
     */
    public Stream<UrlPath> addresses(Head document) {
        Stream<PublishedPicture> inBody =
                named(document)
                        .map(head -> new Shot(head, treatments.of(document, head), Focus.USUAL))
                        .flatMap(shot -> sets.whole(shot).files());
        return Stream.concat(pictures.coverFiles(document), inBody).map(PublishedPicture::url);
    }

    /** The photos that can be used among those that a document names. */
    public Stream<PictureHead> named(Head document) {
        String folder = document.path().folder();
        Stream<SourcePath> inText =
                document.destinations().stream()
                        .flatMap(name -> SourcePath.resolve(folder, name).stream());
        return Stream.concat(new WrittenPhotos(document).coverFile().stream(), inText)
                .distinct()
                .flatMap(path -> Optional.ofNullable(site.heads().pictures().get(path)).stream());
    }
}
