package vn.bantin.site;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import vn.bantin.config.SiteConfig;
import vn.bantin.content.DocumentKind;
import vn.bantin.content.Head;
import vn.bantin.fingerprint.Digest;
import vn.bantin.path.UrlPath;
import vn.bantin.text.Slug;

/** Makes the address of a document from the site's pattern. */
public final class Permalink {
    private static final int HASH_DIGITS = 6;

    private final String pattern;
    private final ZoneId zone;

    Permalink(String pattern, ZoneId zone) {
        this.pattern = pattern;
        this.zone = zone;
    }

    /** Of a portal's documents. */
    public static Permalink of(SiteConfig config) {
        return new Permalink(config.permalink(), config.timeZone());
    }

    /**
     * Where a document is or, if it is not published, would be. Empty for one that has faults of
     * the kind that leaves it no address: no date.
     */
    public Optional<UrlPath> of(Head head) {
        String folder = head.path().topFolder();
        return switch (head.kind()) {
            case ARTICLE ->
                    head.frontMatter()
                            .date()
                            .filter(date -> !folder.isEmpty())
                            .map(date -> ofArticle(head, date, folder));
            case PAGE -> Optional.of(ofPage(head));
            case SECTION -> Optional.of(new UrlPath("/" + head.path().folder() + "/"));
        };
    }

    /** What gives a document its address. */
    public static NamedBy namedBy(Head head) {
        if (head.kind() == DocumentKind.SECTION) {
            return NamedBy.SECTION;
        }
        if (!head.frontMatter().slug().isEmpty()) {
            return NamedBy.SLUG;
        }
        return Slug.of(head.frontMatter().title()).isEmpty() ? NamedBy.FILE : NamedBy.TITLE;
    }

    UrlPath ofArticle(Head head, Instant date, String section) {
        ZonedDateTime local = date.atZone(zone);
        StringBuilder path = new StringBuilder(pattern);
        fill(path, ":section", section);
        fill(path, ":year", padded(local.getYear(), 4));
        fill(path, ":month", padded(local.getMonthValue(), 2));
        fill(path, ":slug", slug(head, local.toLocalDate().toString()));
        return new UrlPath(path.toString());
    }

    private static void fill(StringBuilder path, String placeholder, String value) {
        for (int at = path.indexOf(placeholder); at >= 0; ) {
            path.replace(at, at + placeholder.length(), value);
            at = path.indexOf(placeholder, at + value.length());
        }
    }

    private static String padded(int number, int digits) {
        String text = Integer.toString(number);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }

    static UrlPath ofPage(Head head) {
        return new UrlPath("/" + slug(head, "trang") + "/");
    }

    /**
     * As written; else from the title; else, for a title of no letters, from the day and a digest
     * of the file's name.
     */
    private static String slug(Head head, String day) {
        String written = head.frontMatter().slug();
        if (!written.isEmpty()) {
            return written;
        }
        String fromTitle = Slug.of(head.frontMatter().title());
        return fromTitle.isEmpty() ? Slug.fallback(day, hash(head)) : fromTitle;
    }

    private static String hash(Head head) {
        return Digest.of(head.path()).shortHex(HASH_DIGITS);
    }
}
