package vn.bantin.content;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import vn.bantin.config.SiteConfig.Comments;
import vn.bantin.photo.Focus;
import vn.bantin.photo.Region;

/**
 * A document's front matter, validated. A text that was not written is {@code ""}, a list {@code
 * List.of()}. All texts are NFC and may hold any character that is allowed in a text, {@code <}
 * included: they are escaped where they are shown.
 *
 * @param title never empty
 * @param date empty only for sections and pages
 * @param authors names or ids as written; never empty for an article
 * @param sapo the lead paragraph; may be empty
 * @param photoCredit credit of every photo that names none itself; may be empty
 * @param cover the lead picture
 * @param photos details of body photos by the file name written in the body
 * @param tags as written, in order, each identity once
 * @param place may be empty
 * @param topic an id or a name; may be empty
 * @param slug as written, valid; empty when it is to be made from the title
 * @param aliases old addresses, each starting with {@code /}
 * @param lifecycle when it is to be seen
 * @param related the editor's own choice: source paths relative to this document's folder, as
 *     written
 * @param source where the article was taken from
 * @param featured may lead the home page
 * @param comments empty: as the site says
 * @param thread name of its comments' thread where that is no longer the place of its file; else
 *     empty
 * @param layout how it is laid out
 * @param order of a section or page among its like; smaller first; default 0
 */
public record FrontMatter(
        String title,
        Optional<Instant> date,
        List<String> authors,
        String sapo,
        String photoCredit,
        Optional<Cover> cover,
        SortedMap<String, PhotoDetails> photos,
        List<String> tags,
        String place,
        String topic,
        String slug,
        List<String> aliases,
        Lifecycle lifecycle,
        List<String> related,
        Optional<Source> source,
        boolean featured,
        Optional<Comments> comments,
        String thread,
        Layout layout,
        int order) {

    public FrontMatter {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
        aliases = List.copyOf(aliases);
        related = List.copyOf(related);
    }

    /** The lead picture; {@code src} is relative to the document's folder. */
    public record Cover(String src, PhotoDetails details) {}

    /**
     * What is known of a photo; every text may be empty.
     *
     * <p>Who agreed that children are shown is not among it: that is checked when it is read, and
     * kept nowhere, so that it cannot get out.
     *
     * @param minors whether children can be recognised in it
     * @param blur what must not be recognised in it
     * @param focus round which it is cropped
     */
    public record PhotoDetails(
            String alt,
            String caption,
            String credit,
            boolean minors,
            List<Region> blur,
            Optional<Focus> focus) {
        /** Nothing known. */
        public static final PhotoDetails NONE =
                new PhotoDetails("", "", "", false, List.of(), Optional.empty());

        public PhotoDetails {
            blur = List.copyOf(blur);
        }
    }

    /** Where an article was taken from; {@code url} may be empty. */
    public record Source(String name, String url) {}

    /**
     * When a document is to be seen.
     *
     * @param declared as written, {@code PUBLISHED} by default
     * @param publishAt embargo: not before
     * @param expireAt not from then on
     * @param updated when the text last changed in substance
     * @param corrections oldest first
     */
    public record Lifecycle(
            DeclaredStatus declared,
            Optional<Instant> publishAt,
            Optional<Instant> expireAt,
            Optional<Instant> updated,
            List<Correction> corrections) {
        /** Of nearly all documents, which share it: published, and nothing more to say. */
        public static final Lifecycle PUBLISHED =
                new Lifecycle(
                        DeclaredStatus.PUBLISHED,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of());

        public Lifecycle {
            corrections = List.copyOf(corrections);
        }

        /**
         * When readers last got another text, or word that it was wrong: the later of {@code
         * updated} and the last correction.
         */
        public Optional<Instant> changed() {
            // Asked of all articles at once, of which few have a correction.
            return corrections.isEmpty()
                    ? updated
                    : Stream.concat(updated.stream(), corrections.stream().map(Correction::date))
                            .max(Comparator.naturalOrder());
        }
    }

    /** A published correction (Press Law 2016, art. 42: «cải chính, xin lỗi»). */
    public record Correction(Instant date, String text) {}

    /** {@code status:} as an editor writes it. */
    public enum DeclaredStatus {
        DRAFT,
        REVIEW,
        PUBLISHED,
        WITHDRAWN
    }

    /** {@code layout:} of an article. */
    public enum Layout {
        ARTICLE,
        PHOTO,
        VIDEO,
        NOTICE
    }
}
