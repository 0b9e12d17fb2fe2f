package vn.bantin.config;

import java.net.URI;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import vn.bantin.diagnostic.Level;
import vn.bantin.diagnostic.Severity;

/**
 * {@code content/site.yaml}, validated, with every default filled in.
 *
 * @param title the portal's name
 * @param tagline one line under the name; may be empty
 * @param description for search engines and feeds; may be empty
 * @param baseUrl absolute http(s) address of the home page, with a final slash; may have a path
 * @param hub that is told of new articles (W3C WebSub) and that feeds name; empty: none
 * @param language of readers, BCP 47 ({@code vi} or {@code en}): chooses the theme's texts
 * @param timeZone the portal's zone: written times without a zone are in it, shown times too
 * @param publisher who answers for the portal
 * @param sections in the order of the site's menu, at least one
 * @param topics by id
 * @param menus by name: {@code header}, {@code footer}
 * @param permalink of articles; segments {@code :section :year :month :slug}
 * @param pageSize cards on a list page, 1 to 200
 * @param comments what an article without {@code comments} of its own has
 * @param checks levels of the checks a site may choose
 * @param lite whether every page has a twin in words alone, below {@code /lite/}
 * @param theme what the site changes of its theme's look
 * @param icon source path of the portal's own picture, if it has one
 * @param photoRights under which terms others may use its photos
 * @param photos how photos are published
 * @param commentProvider who takes comments; empty: nobody, a placeholder says so
 * @param publish where it is published, in the order written
 */
public record SiteConfig(
        String title,
        String tagline,
        String description,
        URI baseUrl,
        Optional<URI> hub,
        String language,
        ZoneId timeZone,
        Publisher publisher,
        List<SectionConfig> sections,
        SortedMap<String, TopicConfig> topics,
        SortedMap<String, List<MenuEntry>> menus,
        String permalink,
        int pageSize,
        Comments comments,
        Checks checks,
        boolean lite,
        ThemeConfig theme,
        Optional<Placed<String>> icon,
        PhotoRights photoRights,
        PhotoConfig photos,
        Optional<CommentProvider> commentProvider,
        List<PublishTarget> publish) {

    public SiteConfig {
        sections = List.copyOf(sections);
        topics = Collections.unmodifiableSortedMap(topics);
        menus = Collections.unmodifiableSortedMap(menus);
        publish = List.copyOf(publish);
    }

    /** The path of {@link #baseUrl} without its final slash: {@code ""}, or {@code /portal}. */
    public String basePath() {
        String path = baseUrl.getPath();
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    /**
     * Who answers for the portal; every text but {@code name} may be empty; {@code logo} is a
     * source path or empty.
     */
    public record Publisher(
            String name,
            String address,
            String phone,
            String email,
            String responsible,
            String licence,
            String logo) {}

    /** A section; {@code path} is its folder and its slug. */
    public record SectionConfig(String path, String title, String description) {}

    /** A topic of the registry; {@code description} may be empty. */
    public record TopicConfig(String id, String title, String description) {}

    /**
     * A menu link; {@code url} is an address of this site starting with {@code /}, or an http(s)
     * address.
     */
    public record MenuEntry(String title, String url) {}

    /** State of an article's comment block. */
    public enum Comments {
        OPEN,
        CLOSED,
        OFF
    }

    /**
     * Levels of the checks that a site may choose.
     *
     * @param photos of what is said of photos
     * @param emptyBody of a document without text
     * @param levels of other rules of {@code bantin:check}, as far as the site says
     * @param pageKilobytes most that a page and all it shows should weigh, in 1,000 bytes
     */
    public record Checks(
            PhotoLevels photos, Severity emptyBody, Map<Rule, Level> levels, int pageKilobytes) {
        /** In 1,000 bytes: some seconds of a slow mobile line. */
        public static final int USUAL_KILOBYTES = 1_500;

        public Checks {
            levels = Collections.unmodifiableMap(levels);
        }

        /** With the usual levels of all other rules. */
        public Checks(PhotoLevels photos, Severity emptyBody) {
            this(photos, emptyBody, Map.of(), USUAL_KILOBYTES);
        }

        /** What the portal makes of what a rule finds. */
        public Level level(Rule rule) {
            return levels.getOrDefault(rule, rule.usual());
        }
    }

    /**
     * Levels of what is said of photos.
     *
     * @param missingAlt of one without words for those who cannot see it
     * @param missingCredit of one of which nobody has written who made it
     * @param creditConflict of one whose file names somebody else
     */
    public record PhotoLevels(Level missingAlt, Level missingCredit, Level creditConflict) {}
}
