package vn.bantin.content;

import java.util.function.Function;
import vn.bantin.photo.Credit;

/** What a relative destination in a body stands for, as the site as a whole knows it. */
public sealed interface Target {
    /** What each kind stands for; Java 17 has no exhaustive switch over a sealed type. */
    <R> R fold(
            Function<? super Page, ? extends R> page,
            Function<? super Picture, ? extends R> picture,
            Function<? super Missing, ? extends R> missing);

    /**
     * Another document's page.
     *
     * @param href as it stands in the page, without a fragment
     * @param lite of its twin in words alone, likewise; may be empty: there is none
     * @param takenDown the document, where its page only says that it was taken down; else {@code
     *     ""}
     */
    record Page(String href, String lite, String takenDown) implements Target {
        /** Of a published document. */
        public Page(String href, String lite) {
            this(href, lite, "");
        }

        @Override
        public <R> R fold(
                Function<? super Page, ? extends R> page,
                Function<? super Picture, ? extends R> picture,
                Function<? super Missing, ? extends R> missing) {
            return page.apply(this);
        }
    }

    /**
     * A published picture.
     *
     * @param src as it stands in the page
     * @param width of the published picture, in pixels
     * @param height of the published picture, in pixels
     * @param srcset in more widths, for the attribute; may be empty
     * @param webpSrcset as WebP, likewise
     * @param embedded who made it, as its file says
     */
    record Picture(
            String src, int width, int height, String srcset, String webpSrcset, Credit embedded)
            implements Target {
        @Override
        public <R> R fold(
                Function<? super Page, ? extends R> page,
                Function<? super Picture, ? extends R> picture,
                Function<? super Missing, ? extends R> missing) {
            return picture.apply(this);
        }
    }

    /**
     * Nothing that may be shown.
     *
     * @param why a reason for the message
     * @param nearest an existing name that may have been meant; may be empty
     */
    record Missing(Why why, String nearest) implements Target {
        @Override
        public <R> R fold(
                Function<? super Page, ? extends R> page,
                Function<? super Picture, ? extends R> picture,
                Function<? super Missing, ? extends R> missing) {
            return missing.apply(this);
        }
    }

    /** Why there is nothing to point to. */
    enum Why {
        /** No such file. */
        NO_FILE,
        /** The document is there, but readers cannot see it. */
        NOT_PUBLISHED,
        /** The picture is there, but cannot be used; it has its own diagnostic. */
        UNUSABLE,
        /** It leaves the content folder. */
        OUTSIDE
    }
}
