package vn.bantin.plan;

import java.util.List;

/**
 * How a file of the site is made, in words that people know.
 *
 * @param kind of the file
 * @param template that makes it; {@code ""} where none does
 * @param from documents, pictures and theme files that go into it whole, as {@code content/…} and
 *     {@code templates/…}
 * @param leadsTo where a redirect sends its readers; {@code ""} for all others
 */
public record Made(Kind kind, String template, List<String> from, String leadsTo) {
    public Made {
        from = List.copyOf(from);
    }

    /** Kinds of files. */
    public enum Kind {
        PAGE,
        REDIRECT,
        /** It says that something was taken down. */
        GONE,
        /** A feed, a sitemap, robots.txt. */
        MACHINE_TEXT,
        PICTURE,
        /** A file of the theme. */
        ASSET
    }

    public static Made of(Job job) {
        if (job instanceof PageJob page) {
            return of(page);
        }
        if (job instanceof FeedJob feed) {
            List<String> bodies = feed.bodies().stream().map(Made::place).toList();
            return new Made(Kind.MACHINE_TEXT, "", bodies, "");
        }
        Kind kind = job instanceof PictureJob ? Kind.PICTURE : Kind.ASSET;
        return new Made(kind, "", List.of(job.origin().file()), "");
    }

    private static Made of(PageJob job) {
        if (job.isTombstone()) {
            return new Made(Kind.GONE, job.template(), List.of(job.origin().file()), "");
        }
        List<String> from = job.body().map(Made::place).stream().toList();
        String leadsTo = job.leadsTo();
        return leadsTo.isEmpty()
                ? new Made(Kind.PAGE, job.template(), from, "")
                : new Made(Kind.REDIRECT, job.template(), List.of(job.origin().file()), leadsTo);
    }

    private static String place(BodySource source) {
        return "content/" + source.head().path();
    }
}
