package vn.bantin.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.check.fix.Mended;

/** {@code -Dbantin.fix=true} on a whole portal. */
class MendingTest {
    private static final String APART = Normalizer.normalize("Mùa gặt ở Nga An", Form.NFD);

    @TempDir Path folder;
    private TestSite site = TestSite.in(Path.of(""));

    @BeforeEach
    void lay() {
        site =
                TestSite.in(folder)
                        .with(TestSite.text(CheckRulesTest.FIXTURES.resolve("base.txt")))
                        .write(
                                "content/tin-tuc/2022/gat.md",
                                "---\r\ntitle: Nga An: "
                                        + APART
                                        + "\r\ndate: 2022-10-08 # hôm ấy\r\nauthor: Lê Hà\r\n---\r\n\r\n"
                                        + APART
                                        + ".\r\n")
                        .write(
                                "content/tin-tuc/2022/nhap.md",
                                "---\ntitle: Bản nháp về mùa cấy\ndate: 2022-10-08\nauthor: Lê Hà\n"
                                        + "status: draft\n---\n\nCòn viết.\n");
    }

    @Test
    void oneRunMendsAllOfItAndTheNextNothing() {
        SortedMap<String, byte[]> before = TestSite.files(site.path("content"));

        List<Mended> mended = site.mend().mended();

        assertThat(mended)
                .extracting(m -> m.after().path().value())
                .containsOnly("tin-tuc/2022/gat.md");
        assertThat(TestSite.text(site.path("content/tin-tuc/2022/gat.md")))
                .isEqualTo(
                        "---\r\ntitle: \"Nga An: Mùa gặt ở Nga An\"\r\nslug: nga-an-mua-gat-o-nga-an\r\n"
                                + "date: 2022-10-08 # hôm ấy\r\nauthor: Lê Hà\r\n---\r\n\r\n"
                                + "Mùa gặt ở Nga An.\r\n");
        SortedMap<String, byte[]> others = new TreeMap<>(TestSite.files(site.path("content")));
        others.remove("tin-tuc/2022/gat.md");
        before.remove("tin-tuc/2022/gat.md");
        TestSite.assertSameTree("the others", before, others);
        assertThat(site.mend().mended()).isEmpty();
    }

    @Test
    void aLostAddressIsGivenBackToTheDocumentThatLeftIt() {
        String article = "content/tin-tuc/2022/tot.md";
        String before = TestSite.text(site.path(article));
        site.write("content/addresses.txt", "/tin-tuc/2022/rom-cu/ = tin-tuc/2022/tot.md\n");

        assertThat(site.mend().mended()).anyMatch(m -> m.after().path().value().endsWith("tot.md"));

        assertThat(TestSite.text(site.path(article)))
                .isEqualTo(
                        before.replaceFirst(
                                "\n---\n", "\naliases: [/tin-tuc/2022/rom-cu/]\n---\n"));
        assertThat(site.mend().mended()).isEmpty();
    }

    @Test
    void readersSeeNoDifference() {
        site.write(
                "content/tin-tuc/2022/gat.md",
                TestSite.text(site.path("content/tin-tuc/2022/gat.md")).replace("Nga An: ", ""));
        SortedMap<String, byte[]> before = site.build().files();

        assertThat(site.mend().mended()).isNotEmpty();

        TestSite.assertSameTree("the site", before, site.build().files());
    }

    @Test
    void everyChangeIsShown() {
        String shown = String.join("", site.mend().mended().stream().map(Mended::diff).toList());

        assertThat(shown)
                .startsWith(
                        "--- a/content/tin-tuc/2022/gat.md\n+++ b/content/tin-tuc/2022/gat.md\n@@ ")
                .contains("-title: Nga An: " + APART + "\r\n")
                .contains("+title: \"Nga An: Mùa gặt ở Nga An\"\r\n")
                .contains("+slug: nga-an-mua-gat-o-nga-an\r\n");
    }

    @Test
    void aRuleThatIsOffMendsNothing() {
        String config = TestSite.text(site.path("content/site.yaml"));
        site.write(
                "content/site.yaml",
                config + "checks: {unfrozenSlug: off, decomposedText: off, riskyYaml: off}\n");
        SortedMap<String, byte[]> before = TestSite.files(site.path("content"));

        assertThat(site.mend().mended()).isEmpty();
        TestSite.assertSameTree("the sources", before, TestSite.files(site.path("content")));
    }

    @Test
    void aTextInAnotherEncodingIsLeftAlone() {
        byte[] windows = "---\ntitle: 2026\n---\nM\u00e0\n".getBytes(StandardCharsets.ISO_8859_1);
        site.write("content/tin-tuc/2022/cu.md", windows);

        site.mend();

        assertThat(TestSite.files(site.path("content")).get("tin-tuc/2022/cu.md"))
                .isEqualTo(windows);
    }

    @Test
    void checkingWritesNothingButItsCache() {
        SortedMap<String, byte[]> before = TestSite.files(site.path("content"));

        site.check();

        TestSite.assertSameTree("the sources", before, TestSite.files(site.path("content")));
        assertThat(TestSite.files(site.outputFolder())).isEmpty();
    }
}
