package vn.bantin.config;

import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import vn.bantin.diagnostic.Position;

/**
 * A place that the portal is published to: an entry of {@code publish:}. Holds no credentials: they
 * are never written in site.yaml.
 *
 * @param name by which the goal and messages call it; a slug
 * @param driver how files get there
 * @param position of its entry in site.yaml
 * @param settings of the driver, each by its key, as written; only keys of {@link Driver#keys}
 * @param hosting what serves the files there, so which files for it are published as well; a host
 *     is the name of a machine
 * @param precompress whether text is put there packed, too
 * @param publicUrl address of the home page by which it is fetched again; with a final slash
 * @param verify whether it is fetched again once it is published
 * @param graceDays how many days assets and photos stay that no page needs any more
 * @param workers how many files are put at once; empty: as many as the driver likes
 * @param websub a hub to be told of new articles (W3C WebSub)
 * @param purge whom to tell that copies are old
 */
public record PublishTarget(
        String name,
        Driver driver,
        Position position,
        SortedMap<String, Placed<String>> settings,
        PublishHost hosting,
        boolean precompress,
        URI publicUrl,
        boolean verify,
        int graceDays,
        Optional<Integer> workers,
        Optional<URI> websub,
        Optional<Purge> purge) {
    /** NW13 of the catalogue of faults: a page that lies in a cache finds its pictures. */
    public static final int USUAL_GRACE_DAYS = 30;

    public PublishTarget {
        settings = Collections.unmodifiableSortedMap(settings);
    }

    /** A setting of the driver; empty where it is not written. */
    public Optional<String> setting(String key) {
        return Optional.ofNullable(settings.get(key)).map(Placed::value);
    }

    /** Entry of Maven's settings.xml that has the credentials; empty where none is named. */
    public Optional<String> server() {
        return setting(Driver.SERVER);
    }

    /**
     * Whom to tell that copies of pages are old.
     *
     * @param url asked with POST once everything is there
     * @param server entry of settings.xml with its credentials; empty: none
     */
    public record Purge(URI url, Optional<String> server) {}

    /** How files get to a target, and what has to be known for it. */
    public enum Driver {
        DIRECTORY(List.of("path"), List.of("keep")),
        GIT(List.of("url", "branch"), List.of("hostKey", "name", "email", Driver.SERVER)),
        SFTP(List.of("host", "user", "path"), List.of("port", "hostKey", Driver.SERVER)),
        S3(List.of("bucket"), List.of("endpoint", "region", "prefix", "pathStyle", Driver.SERVER)),
        ARCHIVE(List.of("path"), List.of());

        static final String SERVER = "server";

        private final List<String> required;
        private final List<String> optional;

        Driver(List<String> required, List<String> optional) {
            this.required = required;
            this.optional = optional;
        }

        /** As it is written, and as its package is called. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Without which it cannot do anything. */
        List<String> required() {
            return required;
        }

        List<String> optional() {
            return optional;
        }
    }
}
