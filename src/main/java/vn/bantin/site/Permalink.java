package vn.bantin.site;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.bantin.content.Head;
import vn.bantin.fingerprint.Digest;
import vn.bantin.path.UrlPath;
import vn.bantin.text.Slug;

/** Makes the address of a document from the site's pattern. */
final class Permalink {
    private static final int HASH_DIGITS = 6;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);

    private final String pattern;
    private final ZoneId zone;

    Permalink(String pattern, ZoneId zone) {
        this.pattern = pattern;
        this.zone = zone;
    }

    UrlPath ofArticle(Head head, Instant date, String section) {
        ZonedDateTime local = date.atZone(zone);
        String path =
                pattern.replace(":section", section)
                        .replace(":year", String.format(Locale.ROOT, "%04d", local.getYear()))
                        .replace(
                                ":month", String.format(Locale.ROOT, "%02d", local.getMonthValue()))
                        .replace(":slug", slug(head, DAY.format(local)));
        return new UrlPath(path);
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
