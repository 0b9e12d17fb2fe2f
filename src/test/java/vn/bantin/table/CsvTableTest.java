package vn.bantin.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.table.Table.Column;

class CsvTableTest {
    /**
     * RFC 4180, section 2: lines end with CRLF; what holds a comma, quote or line end is quoted.
     */
    @Test
    void isOfTheFormOfRfc4180() {
        Table table =
                new Table(
                        List.of(new Column("Tên", false), new Column("Bài", true)),
                        List.of(
                                List.of("Lê Hà", "2"),
                                List.of("Hoa, \"Ban\"", "0,5"),
                                List.of("hai\ndòng", "")));

        assertThat(text(table, false))
                .isEqualTo(
                        "Tên,Bài\r\n"
                                + "Lê Hà,2\r\n"
                                + "\"Hoa, \"\"Ban\"\"\",\"0,5\"\r\n"
                                + "\"hai\ndòng\",\r\n");
    }

    @Test
    void beginsWithAMarkThatExcelNeeds() {
        assertThat(CsvTable.bytes(one("a"), true)).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(CsvTable.bytes(one("a"), false)).startsWith('X');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+84 912",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "  =HYPERLINK(\"https://xau.example\")",
                "＝1+1",
                "＠SUM(1)"
            })
    void noTextIsAFormula(String evil) {
        String cell = read(text(one(evil), false)).get(1).get(0);

        assertThat(cell).isEqualTo("'" + evil);
    }

    @ParameterizedTest
    @CsvSource({"Hội nghị 8/3", "'a = b'", "5-7", "’", "#8/3", "Tết 2026!"})
    void otherTextsStayAsTheyAre(String text) {
        assertThat(read(text(one(text), false)).get(1).get(0)).isEqualTo(text);
    }

    @Test
    void numbersStayNumbers() {
        Table table = new Table(List.of(new Column("X", true)), List.of(List.of("-1")));

        assertThat(text(table, false)).isEqualTo("X\r\n-1\r\n");
    }

    private static Table one(String cell) {
        return new Table(List.of(new Column("X", false)), List.of(List.of(cell)));
    }

    private static String text(Table table, boolean mark) {
        return new String(CsvTable.bytes(table, mark), UTF_8);
    }

    /** Reads by the grammar of RFC 4180. */
    private static List<List<String>> read(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (c == '"' && quoted && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || csv.startsWith("\r\n", i))) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\r') {
                    rows.add(row);
                    row = new ArrayList<>();
                    i++;
                }
            } else {
                cell.append(c);
            }
        }
        assertThat(quoted).isFalse();
        return rows;
    }
}
