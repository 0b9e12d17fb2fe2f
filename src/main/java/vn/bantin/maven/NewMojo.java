package vn.bantin.maven;

import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import vn.bantin.build.ArticleCreation;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.scaffold.ArticleWishes;
import vn.bantin.scaffold.CreatedArticle;

/**
 * Begins an article: a draft in the folder of its section and year, with its address frozen, the
 * day's date, and every useful key in a remark. Asks on a terminal for what is missing; in batch
 * mode (-B) and in CI it fails instead. Never writes over a file.
 */
@Mojo(name = "new", requiresProject = false, threadSafe = true)
public final class NewMojo extends BantinMojo {
    /** The article's title. */
    @Parameter(property = "bantin.title")
    private @Nullable String title;

    /** The section, by its path or its title. Need not be said where there is but one. */
    @Parameter(property = "bantin.section")
    private @Nullable String section;

    /** What kind of article: tin, phong-su-anh, video or thong-bao. Default: tin. */
    @Parameter(property = "bantin.layout")
    private @Nullable String layout;

    /** Who writes it: a name, or an id or pen name of people.yaml. Default: the publisher. */
    @Parameter(property = "bantin.author")
    private @Nullable String author;

    /** The last part of its address, instead of one made from the title. */
    @Parameter(property = "bantin.slug")
    private @Nullable String slug;

    @Override
    void execute(GoalRun run) throws MojoExecutionException, MojoFailureException {
        ArticleWishes wishes =
                new ArticleWishes(
                        written(title),
                        written(section),
                        written(layout),
                        written(author),
                        written(slug));
        Outcome<Optional<CreatedArticle>> created =
                new ArticleCreation(run.request(), run.console().progress())
                        .create(wishes, Terminal.of(run.console(), run.surroundings()));
        run.console().show(run.places().in(created.diagnostics()));
        run.judge("newFailed", created.diagnostics());
        created.value().ifPresent(article -> show(article, run));
    }

    private static void show(CreatedArticle article, GoalRun run) {
        String file = run.places().in(article.file());
        run.console().label("newWritten", file, article.address());
        run.console().label(article.folder() ? "newPhotos" : "newNext");
    }

    private static String written(@Nullable String parameter) {
        return parameter == null ? "" : parameter;
    }
}
