package vn.bantin.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.bantin.table.Table.Column;
import vn.bantin.text.DisplayWidth;

class TextTableTest {
    @Test
    void columnsStandUnderEachOther() {
        String apart = Normalizer.normalize("Đặng Thị Ngưỡng", Normalizer.Form.NFD);
        Table table = table(List.of("Lê Hà", "7", "x"), List.of(apart, "1200", "日本"));

        assertThat(TextTable.lines(table))
                .containsExactly(
                        "Tên                Bài  Ghi chú",
                        "───────────────  ─────  ───────",
                        "Lê Hà                7  x",
                        apart + "   1200  日本");
    }

    @Test
    void longTextsAreCutButInTheLastColumn() {
        String text = "chữ ".repeat(40).strip();

        String line = TextTable.lines(table(List.of(text, "1", text))).get(2);

        assertThat(line).endsWith(text).contains("…");
        assertThat(DisplayWidth.of(line.substring(0, line.indexOf('…') + 1))).isEqualTo(60);
    }

    @Test
    void aTerminalObeysNothingInIt() {
        String evil = "a\u001B[31mb\nc\u202Ed\u200Ee";

        assertThat(TextTable.lines(table(List.of(evil, "1", ""))).get(2))
                .isEqualTo("a [31mb cde    1");
    }

    @Test
    void anEmptyTableHasItsHeadings() {
        assertThat(TextTable.lines(table()).get(0)).isEqualTo("Tên  Bài  Ghi chú");
    }

    @SafeVarargs
    private static Table table(List<String>... rows) {
        int wide = rows.length > 1 ? 5 : 3;
        List<Column> columns =
                List.of(
                        new Column("Tên", false),
                        new Column(" ".repeat(wide - 3) + "Bài", true),
                        new Column("Ghi chú", false));
        return new Table(columns, List.of(rows));
    }
}
