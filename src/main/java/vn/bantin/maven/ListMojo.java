package vn.bantin.maven;

import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import vn.bantin.build.Newsdesk;
import vn.bantin.desk.ListKind;
import vn.bantin.diagnostic.Outcome;

/**
 * Lists what an editor has to look after: drafts, scheduled, expired and withdrawn articles,
 * corrections, photos without credit. Writes nothing but the file that is asked for.
 */
@Mojo(name = "list", requiresProject = false, threadSafe = true)
public final class ListMojo extends TableMojo {
    /**
     * What is listed, with commas between: drafts, scheduled, expired, withdrawn, corrections,
     * uncredited; or nhap, hen-gio, het-han, da-go, cai-chinh, thieu-ten-anh. Default: all.
     */
    @Parameter(property = "bantin.list")
    private @Nullable String list;

    @Override
    void execute(GoalRun run) throws MojoExecutionException, MojoFailureException {
        format();
        Outcome<Set<ListKind>> wanted = ListKind.read(list == null ? "" : list);
        run.answerable(wanted.diagnostics());
        Newsdesk.ListReport report =
                run.places()
                        .in(
                                new Newsdesk(run.request(), run.console().progress())
                                        .list(wanted.value()));
        run.answerable(report.diagnostics());
        give(new ListAnswer(report), "list", run);
    }
}
