package vn.bantin.view;

import java.util.List;
import java.util.Optional;

/**
 * The comment block: what readers have said, and below it a provider, or a placeholder that says
 * that nothing can be sent.
 *
 * @param open whether readers may be told that comments will come; {@code false}: closed for this
 *     article
 * @param thread stable key that survives a change of title and address
 * @param count comments of the whole thread, on whichever pages
 * @param shown the newest threads, answers after what they answer: as many as fit
 * @param moreHref page with all of them; empty when all are shown
 * @param stylesheetHref how they look: pages without comments need not fetch it
 * @param provider who takes comments; absent: nobody, or closed
 */
public record CommentsView(
        boolean open,
        String thread,
        int count,
        List<CommentView> shown,
        String moreHref,
        String stylesheetHref,
        Optional<ProviderView> provider) {
    public CommentsView {
        shown = List.copyOf(shown);
    }
}
