package vn.bantin.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Language;
import vn.bantin.diagnostic.Messages;

/** That a build can prove itself. */
class VerifiedBuildTest {
    private TestSite site;

    @BeforeEach
    void write(@TempDir Path folder) {
        site = RebuildSite.in(folder);
    }

    @Test
    void aFirstBuildAndAnIncrementalOneAreProvedAndLeaveNothingBehind() {
        assertThat(site.verify().diagnostics()).isEmpty();
        site.edit(RebuildSite.MOT, "Cả làng", "Cả bản");
        site.delete(RebuildSite.CU);

        BuildReport report = site.verify();

        assertThat(report.diagnostics()).isEmpty();
        assertThat(report.reasons()).containsKey("/tin-tuc/2026/mot/").doesNotContainKey("/404/");
        assertThat(report.counts().kept()).isPositive();
        assertThat(report.stages()).extracting(BuildReport.StageTime::stage).endsWith("verify");
        assertThat(site.cacheFolder().resolve("verify")).doesNotExist();
    }

    @Test
    void aDifferenceIsNOT_AS_CLEANWithTheAddressesThatDiffer() throws IOException {
        site.build();
        alterUnseen("index.html");
        alterUnseen("tin-tuc/2026/mot/index.html");

        BuildReport report = site.verify();

        assertThat(report.diagnostics())
                .extracting(Diagnostic::fault)
                .containsExactly(Fault.NOT_AS_CLEAN);
        assertThat(report.failed()).isTrue();
        assertThat(new Messages(Language.VI).text(report.diagnostics().get(0)))
                .isEqualTo(
                        "Trang đã dựng khác với khi dựng lại từ đầu ở 2 tệp: /, /tin-tuc/2026/mot/");
        assertThat(new Messages(Language.EN).text(report.diagnostics().get(0)))
                .isEqualTo(
                        "The site differs from one that is built from nothing in 2 files: /, /tin-tuc/2026/mot/");
        assertThat(site.cacheFolder().resolve("verify")).doesNotExist();
    }

    @Test
    void manyDifferencesAreCountedAndTheFirstTwentyNamed() throws IOException {
        int files = site.build().files().size();
        for (String file : site.output().keySet()) {
            alterUnseen(file);
        }

        Diagnostic fault = site.verify().diagnostics().get(0);

        assertThat(fault.arguments().get(0)).isEqualTo(String.valueOf(files));
        assertThat(fault.arguments().get(1).chars().filter(c -> c == ',').count()).isEqualTo(20);
        assertThat(fault.arguments().get(1)).endsWith(", …");
    }

    @Test
    void filesOfOthersAreNoDifference() throws IOException {
        site.build();
        Files.writeString(site.outputFolder().resolve("ghi-chu.txt"), "của người khác");
        assertThat(site.verify().diagnostics()).isEmpty();
    }

    @Test
    void aBuildThatFailsIsNotVerified() {
        site.edit(RebuildSite.MOT, "date: 2026-11-20", "date: hôm nọ");
        BuildReport report = site.verify();
        assertThat(report.failed()).isTrue();
        assertThat(report.stages().stream().map(BuildReport.StageTime::stage))
                .doesNotContain("verify");
    }

    @Test
    void whatAnEarlierVerificationHasLeftIsNoHindrance() throws IOException {
        Path leftover = site.cacheFolder().resolve("verify/site/index.html");
        Files.createDirectories(leftover.getParent());
        Files.writeString(leftover, "cũ");
        assertThat(site.verify().diagnostics()).isEmpty();
        assertThat(leftover).doesNotExist();
    }

    @Test
    void warningsAreSaidOnce() {
        site.edit(RebuildSite.MOT, "Cả làng", "[a](javascript:b) Cả làng");
        assertThat(site.verify().diagnostics().stream().collect(Collectors.toSet()))
                .hasSameSizeAs(site.verify().diagnostics());
    }

    /** As no build notices it: other bytes, the same size and time. */
    private void alterUnseen(String file) throws IOException {
        Path path = site.outputFolder().resolve(file);
        FileTime time = Files.getLastModifiedTime(path);
        byte[] bytes = Files.readAllBytes(path);
        bytes[bytes.length / 2] ^= 1;
        Files.write(path, bytes);
        Files.setLastModifiedTime(path, time);
    }
}
