package vn.bantin.site;

import java.util.Optional;
import vn.bantin.content.Head;
import vn.bantin.path.SourcePath;
import vn.bantin.site.related.EarlierLists;

/**
 * What an earlier build has left. It spares work, and changes nothing of what is assembled. Safe
 * for all threads.
 */
public interface Former {
    /** Nothing is left. */
    Former NONE =
            new Former() {
                @Override
                public EarlierLists lists() {
                    return EarlierLists.NONE;
                }

                @Override
                public Optional<Head> head(SourcePath path) {
                    return Optional.empty();
                }
            };

    /** «Đọc thêm», made by the same program with the same settings. */
    EarlierLists lists();

    /**
     * A document as the earlier build has read it; empty where that is not known, or it is the same
     * now.
     */
    Optional<Head> head(SourcePath path);
}
