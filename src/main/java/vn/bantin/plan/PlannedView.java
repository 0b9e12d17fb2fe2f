package vn.bantin.plan;

import java.util.List;
import vn.bantin.content.Head;
import vn.bantin.fingerprint.Digest;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.site.Article;

/**
 * What a template gets, made when it is asked for: a million views do not fit in memory, and a
 * build after one edit needs three of them.
 */
public interface PlannedView {
    /** The view; a pure function of the site. */
    Record get();

    /**
     * Of all that the view shows, save what the page's own document says: that is covered by the
     * document's fingerprint. Two views of one page with equal fingerprints are equal.
     */
    default Fingerprint fingerprint() {
        return Digest.brief(get());
    }

    /**
     * The view of the same page after its own document has got another body.
     *
     * @param head which {@link Head#differsInBodyOnly} from the one before
     */
    default PlannedView after(Head head) {
        return this;
    }

    /** The view of the same page with other articles to read after it, where it has such. */
    default PlannedView leadingTo(List<Article> readMore) {
        return this;
    }

    /**
     * Of all that the twin of this page shows, in the same sense.
     *
     * @param twins makes it of this view
     */
    default Fingerprint twinFingerprint(LiteViews twins) {
        return Digest.brief(twins.of(get()));
    }
}
