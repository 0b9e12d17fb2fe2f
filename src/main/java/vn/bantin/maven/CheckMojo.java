package vn.bantin.maven;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import vn.bantin.build.CheckReport;
import vn.bantin.build.Mending;
import vn.bantin.build.PortalCheck;
import vn.bantin.check.external.Manners;
import vn.bantin.check.report.Findings;
import vn.bantin.check.report.Format;
import vn.bantin.diagnostic.Fault;

/**
 * Goes through an editor's checklist: sources and every page made of them, for broken links, words
 * that say nothing, names spelt in two ways, articles published twice, heavy pages and more. Fails
 * when it finds an error. Writes nothing but its own report, unless asked to mend.
 */
@Mojo(name = "check", requiresProject = false, threadSafe = true)
public final class CheckMojo extends BantinMojo {
    @Parameter(defaultValue = "${plugin.version}", readonly = true)
    private @Nullable String version;

    /**
     * Form of the report: text, json, sarif, junit or github. With github, notes for its workflows
     * are printed too.
     */
    @Parameter(property = "bantin.format", defaultValue = "json")
    private @Nullable String format;

    /** Where the report goes. Default: target/bantin/check with the extension of its form. */
    @Parameter(property = "bantin.report")
    private @Nullable String report;

    /** Whether warnings fail the check, too. */
    @Parameter(property = "bantin.strict", defaultValue = "false")
    private boolean strict;

    /**
     * Whether to mend first what can be mended without asking, in the articles themselves: marks
     * apart from their letters, texts that need quotes, slugs that are not written. Shows each
     * change.
     */
    @Parameter(property = "bantin.fix", defaultValue = "false")
    private boolean fix;

    /** Whether to ask other sites if the pages that articles link to are still there. */
    @Parameter(property = "bantin.external", defaultValue = "false")
    private boolean external;

    /** Longest time that asking other sites may take, in seconds. */
    @Parameter(property = "bantin.externalSeconds", defaultValue = "60")
    private int externalSeconds;

    /**
     * Hosts of a private network that may be asked all the same, with commas between them. All
     * others are not, since readers do not get there.
     */
    @Parameter(property = "bantin.privateHosts")
    private @Nullable String privateHosts;

    @Override
    void execute(GoalRun run) throws MojoExecutionException, MojoFailureException {
        CheckText text = new CheckText(run.console());
        Format form = form(run.console());
        if (fix) {
            Mending.Report mended = new Mending(run.request(), run.console().progress()).mend();
            text.show(mended, run.places());
            run.judge("checkFailed", mended.diagnostics());
        }
        CheckReport checked =
                new PortalCheck(run.request(), manners(), run.console().progress()).check();
        Findings findings = run.findings(run.places().in(checked), version == null ? "" : version);
        text.show(findings);
        Path file = run.file(report, "target/bantin/check." + form.extension());
        byte[] bytes = form.bytes(findings);
        run.write(file, bytes);
        if (form == Format.GITHUB) {
            run.print(bytes);
        }
        run.console().label("checkReport", run.places().shown(file));
        run.judge("checkFailed", findings.diagnostics());
        judgeStrictly(findings, run.console());
    }

    /** That an article waits for its hour is told, and is nothing to be mended. */
    private void judgeStrictly(Findings findings, Console console) throws MojoFailureException {
        long count =
                findings.diagnostics().stream()
                        .filter(found -> found.fault() != Fault.HELD_BACK)
                        .count();
        if (strict && count > 0) {
            throw new MojoFailureException(console.text("checkStrict", String.valueOf(count)));
        }
    }

    private Optional<Manners> manners() {
        Set<String> hosts =
                Arrays.stream((privateHosts == null ? "" : privateHosts).split(",", -1))
                        .map(host -> host.strip().toLowerCase(Locale.ROOT))
                        .filter(host -> !host.isEmpty())
                        .collect(Collectors.toSet());
        Duration most = Duration.ofSeconds(Math.max(1, externalSeconds));
        return external ? Optional.of(Manners.usual(most, hosts)) : Optional.empty();
    }

    private Format form(Console console) throws MojoFailureException {
        String written = format == null ? "json" : format.strip().toLowerCase(Locale.ROOT);
        List<String> forms =
                Arrays.stream(Format.values())
                        .map(form -> form.name().toLowerCase(Locale.ROOT))
                        .toList();
        int index = forms.indexOf(written);
        if (index < 0) {
            String known = String.join(", ", forms);
            throw new MojoFailureException(console.text("checkFormat", written, known));
        }
        return Format.values()[index];
    }
}
