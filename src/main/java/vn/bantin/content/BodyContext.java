package vn.bantin.content;

import java.util.SortedMap;
import vn.bantin.config.SiteConfig.PhotoLevels;
import vn.bantin.content.FrontMatter.PhotoDetails;
import vn.bantin.path.SourcePath;

/**
 * All that a body's HTML depends on besides its text: a value, so that it can be fingerprinted.
 *
 * @param source the document, for messages
 * @param bodyLine 1-based line of the file on which the body starts
 * @param title of the document, for the house form of a missing caption («title - Ảnh N.»)
 * @param photoCredit credit of photos that name none
 * @param photos by file name as written in the body
 * @param targets by destination in normal form (without fragment), see {@code Head.destinations}
 * @param pageUrl absolute address of the page: relative raw links are resolved against it
 * @param absolute whether links and pictures are written with the portal's full address (feeds) or
 *     from its root (pages)
 * @param lite whether the body is wanted for the page's twin in words alone too
 * @param language of readers: words such as «Ảnh» and «Xem video»
 * @param levels of messages on pictures
 */
public record BodyContext(
        SourcePath source,
        int bodyLine,
        String title,
        String photoCredit,
        SortedMap<String, PhotoDetails> photos,
        SortedMap<String, Target> targets,
        String pageUrl,
        boolean absolute,
        boolean lite,
        String language,
        PhotoLevels levels) {}
