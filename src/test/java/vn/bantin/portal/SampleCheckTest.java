package vn.bantin.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.bantin.build.BuildRequest;
import vn.bantin.build.CheckReport;
import vn.bantin.build.PortalCheck;
import vn.bantin.build.Progress;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Language;
import vn.bantin.diagnostic.Messages;
import vn.bantin.fingerprint.Digest;

/** The repository's own portal keeps to its own checklist. */
class SampleCheckTest {
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    @Test
    void thePortalPassesItsOwnChecklist() {
        Path site = SamplePortal.shared().site();
        BuildRequest.Roots roots =
                new BuildRequest.Roots(
                        SamplePortal.CONTENT,
                        Path.of("templates").toAbsolutePath(),
                        site.resolveSibling("not-there"),
                        site.resolveSibling("cache"),
                        site.resolveSibling("home"));
        BuildRequest request = new BuildRequest(roots, NOW, false, 2, Digest.of("sample portal"));
        CheckReport report = new PortalCheck(request, Optional.empty(), Progress.SILENT).check();

        Messages words = new Messages(Language.EN);
        List<String> found = report.diagnostics().stream().map(words::format).toList();
        assertThat(report.diagnostics()).filteredOn(Diagnostic::isError).as("%s", found).isEmpty();
        // Two titles try how pages bear long and short ones; one article waits for 2035.
        assertThat(report.diagnostics())
                .as("%s", found)
                .extracting(Diagnostic::fault)
                .containsExactlyInAnyOrder(
                        Fault.TITLE_TOO_LONG, Fault.TITLE_TOO_SHORT, Fault.HELD_BACK);
        assertThat(report.counts().pages()).isGreaterThan(200);
        assertThat(Files.exists(roots.output())).isFalse();
    }
}
