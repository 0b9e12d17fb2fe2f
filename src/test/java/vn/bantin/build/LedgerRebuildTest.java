package vn.bantin.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.disk.NumberedOperations;
import vn.bantin.disk.RealOperations;
import vn.bantin.disk.Trouble;
import vn.bantin.output.ManifestStore;
import vn.bantin.path.OutputPath;
import vn.bantin.plan.Made;

/** Addresses that readers know: kept, moved, taken down. */
class LedgerRebuildTest {
    private static final String LEDGER = "content/addresses.txt";
    private static final String ONE = "content/tin-tuc/mot.md";
    private static final String TWO = "content/tin-tuc/hai.md";

    @TempDir private Path folder;

    private TestSite site = TestSite.in(Path.of(""));

    @BeforeEach
    void write() {
        site =
                TestSite.in(folder)
                        .with(
                                """
                                -- content/site.yaml --
                                title: Cổng thử
                                baseUrl: https://portal.example/
                                sections:
                                  - {path: tin-tuc, title: Tin tức}
                                -- content/tin-tuc/mot.md --
                                ---
                                title: Chuyện một
                                date: 2026-11-20
                                author: Lê Hà
                                aliases: [/cu/1.htm]
                                ---
                                Thân bài một.
                                -- content/tin-tuc/hai.md --
                                ---
                                title: Chuyện hai
                                date: 2026-11-21
                                author: Lê Hà
                                ---
                                Xem [bài một](mot.md).
                                -- content/trang/gioi-thieu.md --
                                ---
                                title: Giới thiệu
                                ---
                                Chúng tôi.
                                """);
    }

    @Test
    @DisplayName("without a ledger nothing is missed; the goal makes one, and it changes no page")
    void made() {
        Built before = site.build();
        assertThat(before.report().addresses().unrecorded()).isEmpty();

        assertThat(keep(false).changed()).isEqualTo(5);

        assertThat(lines())
                .containsExactly(
                        "/cu/1.htm → /tin-tuc/2026/chuyen-mot/",
                        "/gioi-thieu/ = trang/gioi-thieu.md",
                        "/tin-tuc/",
                        "/tin-tuc/2026/chuyen-hai/ = tin-tuc/hai.md",
                        "/tin-tuc/2026/chuyen-mot/ = tin-tuc/mot.md");
        Built after = site.build();
        assertThat(after.report().counts().written()).isZero();
        assertThat(after.report().addresses().kept()).isTrue();
        assertThat(after.report().addresses().unrecorded()).isEmpty();
        String stamp = site.stamps("content").toString();
        assertThat(keep(true).changed()).isZero();
        assertThat(site.stamps("content")).hasToString(stamp);
    }

    @Test
    @DisplayName("a build tells of new addresses and writes none of them down")
    void told() {
        keep(false);
        site.write(
                "content/tin-tuc/ba.md", text(ONE).replace("một", "ba").replace("/cu/1", "/cu/3"));
        String before = text(LEDGER);

        Built built = site.build();

        assertThat(built.report().addresses().unrecorded())
                .containsExactly("/cu/3.htm", "/tin-tuc/2026/chuyen-ba/");
        assertThat(text(LEDGER)).isEqualTo(before);
        assertThat(keep(false).changed()).isEqualTo(2);
    }

    @Test
    @DisplayName(
            "a new title loses the old address: an error, the site stays, and mending is one call")
    void moved() {
        site.build();
        keep(false);
        SortedMap<String, byte[]> published = site.output();
        site.edit(ONE, "Chuyện một", "Chuyện khác hẳn");

        assertThat(faults(site.run())).containsExactly(Fault.ADDRESS_MOVED);
        TestSite.assertSameTree("failed", published, site.output());
        String ledger = text(LEDGER);
        assertThat(keep(false).failed()).isTrue();
        assertThat(text(LEDGER)).isEqualTo(ledger);

        AddressReport kept = keep(true);

        assertThat(kept.fixed()).hasSize(1);
        assertThat(text(ONE)).contains("aliases: [/cu/1.htm, /tin-tuc/2026/chuyen-mot/]\n---\n");
        assertThat(lines())
                .contains(
                        "/cu/1.htm → /tin-tuc/2026/chuyen-khac-han/",
                        "/tin-tuc/2026/chuyen-mot/ → /tin-tuc/2026/chuyen-khac-han/");
        site.build();
        assertThat(leadsTo("tin-tuc/2026/chuyen-mot/index.html"))
                .isEqualTo("/tin-tuc/2026/chuyen-khac-han/");
        site.assertEqualsClean("moved");
    }

    @Test
    @DisplayName("moved twice and back again: every old address leads to where the article is")
    void chains() {
        keep(false);
        for (String title : List.of("Lần hai", "Lần ba", "Chuyện một")) {
            site.write(ONE, text(ONE).replaceFirst("title: .*", "title: " + title));
            if (title.equals("Chuyện một")) {
                // No document may be its own old address.
                site.edit(ONE, "/cu/1.htm, /tin-tuc/2026/chuyen-mot/", "/cu/1.htm");
            }
            assertThat(keep(true).failed()).as(title).isFalse();
        }
        assertThat(lines())
                .contains(
                        "/tin-tuc/2026/chuyen-mot/ = tin-tuc/mot.md",
                        "/tin-tuc/2026/lan-hai/ → /tin-tuc/2026/chuyen-mot/",
                        "/tin-tuc/2026/lan-ba/ → /tin-tuc/2026/chuyen-mot/");
    }

    @Test
    @DisplayName("the ledger leads on by itself, through chains, when an alias was taken out")
    void ledgerLeadsOn() {
        keep(false);
        site.edit(ONE, "aliases: [/cu/1.htm]\n", "");
        site.write(LEDGER, text(LEDGER) + "/cu/0/ → /cu/1.htm\n/cu/the/ → /the/\n");

        site.build();

        assertThat(leadsTo("cu/1.htm")).isEqualTo("/tin-tuc/2026/chuyen-mot/");
        assertThat(leadsTo("cu/0/index.html")).isEqualTo("/tin-tuc/2026/chuyen-mot/");
        assertThat(leadsTo("cu/the/index.html")).isEqualTo("/the/");
        assertThat(output("cu/0/index.html")).contains("Chuyện một");
        keep(false);
        assertThat(lines()).contains("/cu/0/ → /tin-tuc/2026/chuyen-mot/", "/cu/the/ → /the/");
        site.assertEqualsClean("led on");
    }

    @Test
    @DisplayName("taken down: a tombstone at each of its addresses, links lead there, 410 is noted")
    void withdrawn() {
        site.build();
        keep(false);
        site.edit(ONE, "author:", "status: withdrawn\nauthor:");

        Built built = site.build();

        assertThat(faults(built.report())).containsExactly(Fault.LINK_WITHDRAWN);
        assertThat(output("tin-tuc/2026/chuyen-mot/index.html"))
                .contains("Bài viết đã được gỡ", "noindex")
                .doesNotContain("Chuyện một", "Thân bài một");
        assertThat(output("cu/1.htm")).contains("Bài viết đã được gỡ");
        assertThat(output("tin-tuc/2026/chuyen-hai/index.html"))
                .contains("href=\"/tin-tuc/2026/chuyen-mot/\"");
        assertThat(built.report().addresses().gone())
                .containsExactly("/cu/1.htm", "/tin-tuc/2026/chuyen-mot/");
        assertThat(new ManifestStore(site.cacheFolder(), new RealOperations()).load().gone())
                .extracting(OutputPath::address)
                .containsExactly("/cu/1.htm", "/tin-tuc/2026/chuyen-mot/");
        site.assertEqualsClean("withdrawn");
        keep(false);
        assertThat(lines()).contains("/cu/1.htm gone", "/tin-tuc/2026/chuyen-mot/ gone");

        site.edit(ONE, "status: withdrawn\n", "");
        assertThat(faults(site.build().report())).isEmpty();
        keep(false);
        assertThat(lines()).contains("/tin-tuc/2026/chuyen-mot/ = tin-tuc/mot.md");
        site.assertEqualsClean("and back");
    }

    @Test
    @DisplayName("taken down with its title, and then with its file: the address still answers")
    void withdrawnWithoutATrace() {
        keep(false);
        site.edit(TWO, "Xem [bài một](mot.md).", "Chữ.");
        site.write(
                ONE,
                "---\ntitle: x\nstatus: withdrawn\ndate: 2026-11-20\nauthor: x\n---\nĐã gỡ.\n");

        Built blank = site.build();

        assertThat(blank.report().addresses().gone())
                .containsExactly("/cu/1.htm", "/tin-tuc/2026/chuyen-mot/");
        assertThat(blank.files()).doesNotContainKey("tin-tuc/2026/x/index.html");
        keep(false);
        site.delete(ONE);
        Built gone = site.build();
        assertThat(gone.report().addresses().gone())
                .containsExactly("/cu/1.htm", "/tin-tuc/2026/chuyen-mot/");
        assertThat(gone.report().counts().written()).isZero();
        site.assertEqualsClean("without its file");
    }

    @Test
    @DisplayName("what was never published is taken down without a trace")
    void neverPublished() {
        keep(false);
        site.write("content/tin-tuc/ba.md", text(ONE).replace("một", "zqxjw").replace("/1", "/3"))
                .edit("content/tin-tuc/ba.md", "author:", "status: withdrawn\nauthor:");

        Built built = site.build();

        assertThat(built.files().keySet()).noneMatch(path -> path.contains("zqxjw"));
        assertThat(built.files()).doesNotContainKey("cu/3.htm");
        assertThat(built.report().addresses().gone()).isEmpty();
        keep(false);
        assertThat(text(LEDGER)).doesNotContain("zqxjw");
    }

    @Test
    @DisplayName("a file that is deleted is missed until its line says gone")
    void deleted() {
        keep(false);
        site.delete(ONE).edit(TWO, "Xem [bài một](mot.md).", "Chữ.");
        assertThat(faults(site.run())).containsExactly(Fault.ADDRESS_LOST);

        site.edit(LEDGER, "chuyen-mot/ = tin-tuc/mot.md", "chuyen-mot/ gone");

        assertThat(site.build().report().addresses().gone())
                .containsExactly("/cu/1.htm", "/tin-tuc/2026/chuyen-mot/");
        site.assertEqualsClean("deleted");
    }

    @Test
    @DisplayName("what has expired or waits is accounted for; a draft is not")
    void heldBack() {
        site.edit(TWO, "Xem [bài một](mot.md).", "Chữ.");
        keep(false);
        site.edit(ONE, "author:", "expireAt: 2026-11-22\nauthor:");
        assertThat(faults(site.build().report())).isEmpty();
        site.edit(ONE, "expireAt: 2026-11-22", "publishAt: 2026-12-22");
        assertThat(faults(site.build().report())).containsExactly(Fault.HELD_BACK);
        site.edit(ONE, "publishAt: 2026-12-22", "status: draft");
        assertThat(faults(site.run())).containsExactly(Fault.ADDRESS_UNPUBLISHED);
        assertThat(faults(site.drafts(true).run())).isEmpty();
        assertThat(keep(false).failed()).as("drafts are not for readers").isTrue();
    }

    @Test
    @DisplayName("who takes over an address that was gone has it")
    void takenOver() {
        keep(false);
        site.edit(TWO, "Xem [bài một](mot.md).", "Chữ.")
                .edit(ONE, "author:", "status: withdrawn\nauthor:")
                .write(
                        "content/tin-tuc/ba.md",
                        "---\ntitle: Chuyện một\ndate: 2026-11-22\nauthor: A\n---\nViết lại.\n");

        Built built = site.build();

        assertThat(output("tin-tuc/2026/chuyen-mot/index.html")).contains("Viết lại.");
        assertThat(built.report().addresses().gone()).containsExactly("/cu/1.htm");
        keep(false);
        assertThat(lines()).contains("/tin-tuc/2026/chuyen-mot/ = tin-tuc/ba.md");
    }

    @Test
    @DisplayName("who asks about a tombstone is told whose it is")
    void asked() {
        keep(false);
        site.edit(TWO, "Xem [bài một](mot.md).", "Chữ.")
                .edit(ONE, "author:", "status: withdrawn\nauthor:");

        Explanation why = site.whyUrl("/tin-tuc/2026/chuyen-mot/").explanation().orElseThrow();

        assertThat(why.document().orElseThrow().path()).hasToString("content/tin-tuc/mot.md");
        assertThat(why.file().orElseThrow().made().kind()).isEqualTo(Made.Kind.GONE);
    }

    @Test
    @DisplayName("a section that is taken down takes its articles along, each with its tombstone")
    void section() {
        keep(false);
        site.write("content/tin-tuc/_index.md", "---\ntitle: Tin\nstatus: withdrawn\n---\n");

        assertThat(site.build().report().addresses().gone())
                .containsExactly(
                        "/cu/1.htm",
                        "/tin-tuc/",
                        "/tin-tuc/2026/chuyen-hai/",
                        "/tin-tuc/2026/chuyen-mot/");
        site.assertEqualsClean("without the section");
    }

    @Test
    @DisplayName("ADDRESS_TAKEN: no disk can hold a file and a folder of one name")
    void fileOrFolder() {
        site.write(LEDGER, "/tin-tuc gone\n/feed.xml/cu/ gone\n")
                .edit(ONE, "/cu/1.htm", "/cu/1.htm, /tin-tuc/2026");
        assertThat(faults(site.run()))
                .containsExactly(Fault.ADDRESS_TAKEN, Fault.ADDRESS_TAKEN, Fault.ADDRESS_TAKEN);
    }

    @Test
    @DisplayName("FM06 a byte order mark and CRLF are read; the goal writes plain lines")
    void foreignLineEnds() {
        keep(false);
        String plain = text(LEDGER);
        site.write(LEDGER, "\uFEFF" + plain.replace("\n", "\r\n"));
        assertThat(faults(site.build().report())).isEmpty();
        site.edit(ONE, "/cu/1.htm", "/cu/1.htm, /cu/2.htm");
        keep(false);
        assertThat(text(LEDGER).lines().toList())
                .containsAll(plain.lines().toList())
                .contains("/cu/2.htm → /tin-tuc/2026/chuyen-mot/");
        assertThat(text(LEDGER)).doesNotContain("\r", "\uFEFF");
    }

    @Test
    @DisplayName("with any other fault in the portal the goal writes nothing, not even what it may")
    void nothingWithAFault() {
        keep(false);
        site.edit(ONE, "Chuyện một", "Chuyện khác hẳn").edit(TWO, "author: Lê Hà\n", "");
        String before = site.stamps("content").toString();

        AddressReport report = keep(true);

        assertThat(report.diagnostics())
                .extracting(Diagnostic::fault)
                .contains(Fault.KEY_MISSING, Fault.ADDRESS_MOVED);
        assertThat(site.stamps("content")).hasToString(before);
    }

    @Test
    @DisplayName("ALIAS_BY_HAND: front matter of another style is left to its author")
    void byHand() {
        keep(false);
        site.edit(ONE, "aliases: [/cu/1.htm]", "'aliases': [/cu/1.htm]")
                .edit(ONE, "Chuyện một", "Chuyện khác hẳn");
        String before = text(ONE);

        assertThat(keep(true).diagnostics())
                .extracting(Diagnostic::fault)
                .containsExactly(Fault.ALIAS_BY_HAND);
        assertThat(text(ONE)).isEqualTo(before);
    }

    @Test
    @DisplayName("SOURCE_NOT_WRITTEN: where the disk refuses, the ledger is as it was")
    void refused() {
        keep(false);
        site.edit(ONE, "/cu/1.htm", "/cu/1.htm, /cu/2.htm");
        String before = site.stamps("content").toString();
        for (int at = 1; at <= 4; at++) {
            Trouble trouble = new Trouble(Trouble.Kind.DENIED, at, true);

            AddressReport report =
                    new AddressKeeper(
                                    site.request(),
                                    Progress.SILENT,
                                    new NumberedOperations(new RealOperations(), trouble))
                            .keep(false);

            assertThat(report.diagnostics())
                    .extracting(Diagnostic::fault)
                    .containsExactly(Fault.SOURCE_NOT_WRITTEN);
            assertThat(TestSite.files(folder)).containsKey(LEDGER);
        }
        assertThat(text(LEDGER)).doesNotContain("/cu/2.htm");
        assertThat(keep(false).changed()).as("what is left beside it is in nobody's way").isOne();
        assertThat(before).isNotEqualTo(site.stamps("content").toString());
    }

    private AddressReport keep(boolean fix) {
        return new AddressKeeper(site.request(), Progress.SILENT).keep(fix);
    }

    private static List<Fault> faults(BuildReport report) {
        return report.diagnostics().stream().map(Diagnostic::fault).toList();
    }

    private List<String> lines() {
        return text(LEDGER).lines().filter(line -> !line.startsWith("#")).toList();
    }

    private String text(String path) {
        return utf8(TestSite.files(folder).getOrDefault(path, new byte[0]));
    }

    private String output(String path) {
        return utf8(site.output().getOrDefault(path, new byte[0]));
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Below the portal's address. */
    private String leadsTo(String path) {
        return output(path)
                .replaceFirst("(?s).*content=\"0; url=https://portal.example", "")
                .replaceFirst("(?s)\".*", "");
    }
}
