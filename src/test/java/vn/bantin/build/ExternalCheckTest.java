package vn.bantin.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.check.external.Manners;
import vn.bantin.check.external.OtherSite;
import vn.bantin.config.Rule;
import vn.bantin.diagnostic.Diagnostic;

/** {@code -Dbantin.external=true} on a whole portal, against a real server. */
class ExternalCheckTest {
    @TempDir Path folder;

    @Test
    void deadAndPrivateLinksAreToldWhereTheyStand_EXTERNAL_DEAD_EXTERNAL_PRIVATE() {
        try (OtherSite other = new OtherSite()) {
            TestSite site =
                    site(
                            """
                            Xem [kế hoạch](%s) và [công văn](%s).

                            Máy in ở [phòng bên](http://192.168.1.7/), nguồn: %s và <%s>.
                            """
                                    .formatted(
                                            other.url("/good#muc"),
                                            other.url("/dead"),
                                            other.url("/dead"),
                                            other.url("/good")));
            CheckReport report = check(site, Duration.ofMinutes(1));

            assertThat(places(report))
                    .containsExactly(
                            "content/tin-tuc/2022/bai.md:8:52 EXTERNAL_DEAD",
                            "content/tin-tuc/2022/bai.md:10:10 EXTERNAL_PRIVATE",
                            "content/tin-tuc/2022/bai.md:10:51 EXTERNAL_DEAD");
            assertThat(report.counts().asked()).isEqualTo(3);
        }
    }

    @Test
    void whatIsNotReachedInTimeIsSaid_EXTERNAL_UNFINISHED() {
        try (OtherSite other = new OtherSite()) {
            TestSite site = site("[Báo bạn](" + other.url("/silent") + ") đã viết.");

            assertThat(places(check(site, Duration.ofMillis(300))))
                    .containsExactly("bantin.external EXTERNAL_UNFINISHED");
        }
    }

    @Test
    void aHostThatNobodyKnowsIsSaid_EXTERNAL_SILENT() {
        TestSite site = site("[Báo bạn](https://khong-co.invalid/a) đã viết.");

        assertThat(places(check(site, Duration.ofMinutes(1))))
                .containsExactly("content/tin-tuc/2022/bai.md:8:1 EXTERNAL_SILENT");
    }

    @Test
    void nobodyIsAskedUnlessThatIsWanted() {
        TestSite site = site("[Báo bạn](http://192.168.1.7/) đã viết.");

        assertThat(site.check().diagnostics())
                .extracting(Rule::name)
                .doesNotContain(Rule.externalLink.name());
    }

    private TestSite site(String body) {
        return TestSite.in(folder)
                .with(TestSite.text(CheckRulesTest.FIXTURES.resolve("base.txt")))
                .write(
                        "content/tin-tuc/2022/bai.md",
                        "---\ntitle: Những nơi khác viết về mùa gặt\nslug: khac\ndate: 2022-10-08\n"
                                + "author: Lê Hà\n---\n\n"
                                + body);
    }

    private static CheckReport check(TestSite site, Duration total) {
        Manners manners =
                new Manners(
                        total,
                        Duration.ZERO,
                        Duration.ofSeconds(30),
                        Set.of("localhost"),
                        "BanTin-test");
        return new PortalCheck(site.request(), Optional.of(manners), Progress.SILENT).check();
    }

    private static List<String> places(CheckReport report) {
        return report.diagnostics().stream().map(ExternalCheckTest::place).toList();
    }

    private static String place(Diagnostic found) {
        return found.position() + " " + found.fault();
    }
}
