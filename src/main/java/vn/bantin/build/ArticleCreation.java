package vn.bantin.build;

import java.util.Optional;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.disk.RealOperations;
import vn.bantin.scaffold.ArticleWishes;
import vn.bantin.scaffold.Asker;
import vn.bantin.scaffold.CreatedArticle;
import vn.bantin.scaffold.NewArticle;

/**
 * Begins one article: the stages of every goal up to the assembled site, which says what sections
 * and addresses there are, and then the one file. Faults in other documents are no matter.
 */
public final class ArticleCreation {
    private final Run run;

    /** For one article. */
    public ArticleCreation(BuildRequest request, Progress progress) {
        this.run = new Run(request, progress, new RealOperations());
    }

    /**
     * @param asker for what is missing; asked on the thread of the caller
     * @return what was written; empty with faults, and then nothing was
     */
    public Outcome<Optional<CreatedArticle>> create(ArticleWishes wishes, Asker asker) {
        Optional<Prepared> prepared = run.onItsThreads(() -> new Preparation(run).prepare());
        return prepared.map(
                        found ->
                                new NewArticle(found.site(), asker)
                                        .create(
                                                wishes,
                                                run.request().roots().content(),
                                                run.operations()))
                .orElseGet(() -> new Outcome<>(Optional.empty(), run.diagnostics()));
    }
}
