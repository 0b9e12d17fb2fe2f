package vn.bantin.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Outcome;

class AddressLedgerTest {
    @Test
    @DisplayName("what is written is read again as it was, in the order of addresses")
    void textAndBack() {
        AddressLedger ledger =
                read(
                        """
                        # Của toà soạn

                        /tin-tuc/2022/b/ gone
                        /tin-tuc/2022/a/ = tin-tuc/2022/tập huấn = một.md
                        /cu/1.htm -> /tin-tuc/2022/a/
                        /tin-tuc/
                        """);

        assertThat(ledger.text())
                .isEqualTo(
                        """
                        # Của toà soạn
                        /cu/1.htm → /tin-tuc/2022/a/
                        /tin-tuc/
                        /tin-tuc/2022/a/ = tin-tuc/2022/tập huấn = một.md
                        /tin-tuc/2022/b/ gone
                        """);
        assertThat(read(ledger.text()).text()).isEqualTo(ledger.text());
    }

    @Test
    @DisplayName("a source in another form of its marks is the same source")
    void sourcesAreComposed() {
        String decomposed =
                java.text.Normalizer.normalize(
                        "/a/ = tin/tập-huấn.md", java.text.Normalizer.Form.NFD);
        assertThat(read(decomposed).bySource()).containsKey("tin/tập-huấn.md");
    }

    @Test
    @DisplayName("what is there today takes the place of what was, and nothing is forgotten")
    void merge() {
        AddressLedger before =
                read("/a/ = mot.md\n/b/ gone\n/c/ → /a/\n/d/ = bon.md\n/x/ = muoi.md\n");

        AddressLedger after =
                before.with(
                        today(
                                Entry.page("/0/", "khong.md"),
                                Entry.page("/a/", "mot/index.md"),
                                Entry.page("/b/", "hai.md"),
                                Entry.gone("/d/"),
                                Entry.page("/z/", "")));

        assertThat(lines(after))
                .containsExactly(
                        "/0/ = khong.md",
                        "/a/ = mot/index.md",
                        "/b/ = hai.md",
                        "/c/ → /a/",
                        "/d/ gone",
                        "/x/ = muoi.md",
                        "/z/");
        assertThat(after.beyond(before)).isEqualTo(5);
        assertThat(before.beyond(before)).isZero();
    }

    @Test
    @DisplayName("a → b → c becomes a → c, and what leads to something gone is gone")
    void chainsAreCollapsed() {
        AddressLedger before = read("/a/ → /b/\n/b/ = b.md\n/x/ → /y/\n/y/ → /z/\n/z/ = z.md\n");

        AddressLedger after =
                before.with(
                        today(
                                Entry.redirect("/b/", "/c/"),
                                Entry.page("/c/", "b.md"),
                                Entry.gone("/z/")));

        assertThat(lines(after))
                .containsExactly(
                        "/a/ → /c/", "/b/ → /c/", "/c/ = b.md", "/x/ gone", "/y/ gone", "/z/ gone");
    }

    @Test
    @DisplayName("who moves and comes back makes no loop")
    void thereAndBack() {
        AddressLedger before = read("/a/ → /b/\n/b/ = b.md\n");

        AddressLedger after =
                before.with(today(Entry.page("/a/", "b.md"), Entry.redirect("/b/", "/a/")));

        assertThat(lines(after)).containsExactly("/a/ = b.md", "/b/ → /a/");
    }

    @Test
    @DisplayName("a long chain and a hundred thousand lines are read at one go")
    void large() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            text.append("/cu/").append(i).append("/ → /cu/").append(i + 1).append("/\n");
            text.append("/tin/").append(i).append("/ = tin/").append(i).append(".md\n");
        }
        text.append("/cu/50000/\n");

        AddressLedger ledger = read(text.toString());

        assertThat(ledger.entries()).hasSize(100_001);
        assertThat(ledger.find("/tin/777/")).isPresent();
    }

    private static AddressLedger read(String text) {
        Outcome<AddressLedger> read = new LedgerReader().read(text);
        assertThat(read.diagnostics()).extracting(Diagnostic::fault).isEmpty();
        return read.value();
    }

    private static List<String> lines(AddressLedger ledger) {
        return ledger.text().lines().filter(line -> !line.startsWith("#")).toList();
    }

    private static SortedMap<String, Entry> today(Entry... entries) {
        SortedMap<String, Entry> today = new TreeMap<>();
        for (Entry entry : entries) {
            today.put(entry.address(), entry);
        }
        return today;
    }
}
