package vn.bantin.feed;

import java.util.Optional;

/**
 * The portal, as it introduces itself to machines.
 *
 * @param title its name
 * @param description plain text, may be empty
 * @param homeUrl absolute address of the home page
 * @param language BCP 47
 * @param zone id of the zone (IANA) whose offset times are written with
 * @param publisher who answers for it, plain text
 * @param logo of the publisher
 */
public record SiteIdentity(
        String title,
        String description,
        String homeUrl,
        String language,
        String zone,
        String publisher,
        Optional<Media> logo) {}
