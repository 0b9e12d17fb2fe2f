package vn.bantin.build;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.output.Reason;
import vn.bantin.plan.Made;
import vn.bantin.plan.Shown;
import vn.bantin.site.NamedBy;
import vn.bantin.site.Reading.Choice;
import vn.bantin.site.Standing;
import vn.bantin.site.related.Relevance;

/**
 * Why a document or a file of the site is as it is.
 *
 * @param document that was asked for, or that is at the address asked for
 * @param file of the site to be; empty where the document is not published
 * @param shownOn addresses of files that show the document's article, with the places there
 * @param readMore «Đọc thêm» of the document's article, in order
 */
public record Explanation(
        Optional<Document> document,
        Optional<File> file,
        SortedMap<String, List<Shown>> shownOn,
        List<Suggestion> readMore) {
    public Explanation {
        shownOn = Collections.unmodifiableSortedMap(shownOn);
        readMore = List.copyOf(readMore);
    }

    /**
     * @param path {@code content/…}
     * @param title {@code ""} for one that cannot be read
     * @param standing whether it is published; empty for one that cannot be read
     * @param visible whether the site to be shows it: with drafts in view, more than is published
     * @param address where it is or would be; {@code ""} where that cannot be said
     * @param namedBy what gave it that address
     * @param faults of this document, errors and warnings
     */
    public record Document(
            String path,
            String title,
            Optional<Standing> standing,
            boolean visible,
            String address,
            Optional<NamedBy> namedBy,
            List<Diagnostic> faults) {
        public Document {
            faults = List.copyOf(faults);
        }
    }

    /**
     * @param address of the file
     * @param made how
     * @param next what a build would do with it
     * @param reason why it would be made, where it would
     * @param differing which of the four inputs are not as they were
     * @param shows the articles that it shows, in order
     */
    public record File(
            String address,
            Made made,
            Next next,
            Optional<Reason> reason,
            List<Input> differing,
            List<Shown> shows) {
        public File {
            differing = List.copyOf(differing);
            shows = List.copyOf(shows);
        }
    }

    /**
     * One article of a «Đọc thêm».
     *
     * @param address of the article
     * @param choice by whom
     * @param relevance how near it is, whoever chose it
     */
    public record Suggestion(String address, String title, Choice choice, Relevance relevance) {}

    /** What a build would do. */
    public enum Next {
        MAKE,
        KEEP,
        /** The output folder cannot be looked at. */
        UNKNOWN
    }

    /** The four parts of what a file is made from; see {@code plan.Inputs}. */
    public enum Input {
        TEMPLATE,
        VIEW,
        SOURCE,
        REFERENCES
    }
}
