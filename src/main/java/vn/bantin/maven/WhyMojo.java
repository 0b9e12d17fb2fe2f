package vn.bantin.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import vn.bantin.build.Inquiry;
import vn.bantin.build.WhyReport;

/**
 * Explains one article or one address: whether it is published and why, where it is and what shows
 * it, why its page would be made now, and what its «Đọc thêm» is made of. Writes nothing but its
 * own report; fails only when it knows nothing by that name.
 */
@Mojo(name = "why", requiresProject = false, threadSafe = true)
public final class WhyMojo extends BantinMojo {
    private static final String REPORT = "target/bantin/why.json";

    /**
     * The article that is asked about: its path below the content folder, such as
     * tin-tuc/2026/hop-mat.md; or its title, or the last part of its address.
     */
    @Parameter(property = "bantin.article")
    private @Nullable String article;

    /**
     * The address that is asked about, such as /tin-tuc/2026/hop-mat/, be it of an article, a list,
     * a feed, a picture or a redirect; with or without the portal's own address before it.
     */
    @Parameter(property = "bantin.url")
    private @Nullable String url;

    /** Where the report goes, as JSON. */
    @Parameter(property = "bantin.report", defaultValue = REPORT)
    private @Nullable String report;

    @Override
    void execute(GoalRun run) throws MojoExecutionException, MojoFailureException {
        String document = article == null ? "" : article.strip();
        String address = url == null ? "" : url.strip();
        if (document.isEmpty() == address.isEmpty()) {
            throw new MojoFailureException(run.console().text("whyOneQuestion"));
        }
        Inquiry inquiry = new Inquiry(run.request(), run.console().progress());
        WhyReport why = document.isEmpty() ? inquiry.url(address) : inquiry.article(document);
        WhyReport shown = run.places().in(why);
        run.console().show(shown.diagnostics());
        shown.explanation().ifPresent(new WhyText(run.console())::show);
        run.report(report, REPORT, new WhyJson(shown));
        if (shown.explanation().isEmpty()) {
            run.judge("whyFailed", shown.diagnostics());
        }
    }
}
