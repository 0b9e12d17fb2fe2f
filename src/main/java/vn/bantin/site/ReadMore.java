package vn.bantin.site;

import java.util.List;

/** «Đọc thêm»: which articles an article's page offers. Safe for all threads. */
public interface ReadMore {
    /**
     * At most 6, the editor's own choice first; never the article itself or one that its body links
     * to.
     */
    List<Article> of(Article article);

    /** The same list, with how each came into it. Asked seldom: takes as long as all lists. */
    List<Reading> why(Article article);
}
