package vn.bantin.build;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vn.bantin.content.Head;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.memo.ListsMemo;
import vn.bantin.memo.Memo;
import vn.bantin.path.SourcePath;
import vn.bantin.site.Former;
import vn.bantin.site.ReadMore;
import vn.bantin.site.related.EarlierLists;

/** What the cache folder has of an earlier build. */
record FormerBuild(ListsMemo memo, Memo<Head> documents) implements Former {
    @Override
    public EarlierLists lists() {
        return memo.load();
    }

    @Override
    public Optional<Head> head(SourcePath path) {
        return documents.former(path);
    }

    /**
     * For the next build.
     *
     * @return what was wrong with what was there
     */
    List<Diagnostic> keep(ReadMore related) throws IOException {
        Optional<EarlierLists> lists = related.toKeep();
        if (lists.isPresent()) {
            memo.save(lists.get());
        }
        return memo.warnings();
    }
}
