package vn.bantin.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.bantin.path.SourcePath;
import vn.bantin.site.related.EarlierLists;
import vn.bantin.text.Terms;

/** «Đọc thêm»: which articles an article's page offers. Safe for all threads. */
public interface ReadMore {
    /**
     * At most 6, the editor's own choice first; never the article itself or one that its body links
     * to.
     */
    List<Article> of(Article article);

    /**
     * The lists after the terms of some documents have changed, and nothing else. The first time
     * takes as long as all lists.
     *
     * @param terms of these documents as they are now
     */
    Revised after(Map<SourcePath, Terms> terms);

    /**
     * @param now all lists
     * @param others articles whose list is another one than before
     */
    record Revised(ReadMore now, List<Article> others) {
        public Revised {
            others = List.copyOf(others);
        }
    }

    /**
     * What a later build may take again in place of making it; empty where that is what an earlier
     * one has left already. To be asked once.
     */
    Optional<EarlierLists> toKeep();

    /** The same list, with how each came into it. Asked seldom: takes as long as all lists. */
    List<Reading> why(Article article);
}
