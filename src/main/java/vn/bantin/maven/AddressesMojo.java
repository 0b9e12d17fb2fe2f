package vn.bantin.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import vn.bantin.build.AddressKeeper;
import vn.bantin.build.AddressReport;
import vn.bantin.ledger.AddressLedger;
import vn.bantin.plan.Move;

/**
 * Keeps the address ledger, content/addresses.txt: records every address that is published now, and
 * those that are taken down. To be run once the portal is published, and the file to be committed:
 * from then on a build fails rather than lose one of them. With any fault in the portal it writes
 * nothing.
 */
@Mojo(name = "addresses", requiresProject = false, threadSafe = true)
public final class AddressesMojo extends BantinMojo {
    private static final String REPORT = "target/bantin/addresses.json";

    /**
     * Whether to write addresses that were lost into the front matter of the documents that have
     * left them, as aliases.
     */
    @Parameter(property = "bantin.fix", defaultValue = "false")
    private boolean fix;

    /** Where the report goes, as JSON. */
    @Parameter(property = "bantin.report", defaultValue = REPORT)
    private @Nullable String report;

    @Override
    void execute(GoalRun run) throws MojoExecutionException, MojoFailureException {
        Console console = run.console();
        AddressReport kept = new AddressKeeper(run.request(), console.progress()).keep(fix);
        AddressReport shown = run.places().in(kept);
        console.show(shown.diagnostics());
        for (Move move : shown.fixed()) {
            String document = "content/" + move.document();
            console.label("addressesFixed", move.lost().value(), document);
        }
        if (!shown.failed()) {
            String total = String.valueOf(shown.total());
            if (shown.changed() == 0) {
                console.label("addressesSame", total);
            } else {
                String changed = String.valueOf(shown.changed());
                console.label("addressesChanged", changed, total, AddressLedger.PLACE);
            }
        }
        run.report(report, REPORT, new AddressesJson(shown));
        run.judge("addressesFailed", shown.diagnostics());
    }
}
