package vn.bantin.table;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as a file for spreadsheets: RFC 4180, UTF-8. No cell is ever a formula (OWASP, «CSV
 * Injection»): a text that a spreadsheet would take for one has an apostrophe before it.
 */
public final class CsvTable {
    private static final String END = "\r\n";

    /** What Excel needs to take a file for UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What formulas begin with, also in the full width of East Asian keyboards. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private CsvTable() {}

    /**
     * @param mark whether the file begins with a byte order mark
     */
    public static byte[] bytes(Table table, boolean mark) {
        StringBuilder text = new StringBuilder(mark ? BYTE_ORDER_MARK : "");
        text.append(
                table.columns().stream()
                        .map(column -> cell(column.heading(), false))
                        .collect(Collectors.joining(",", "", END)));
        for (List<String> row : table.rows()) {
            for (int i = 0; i < row.size(); i++) {
                boolean number = table.columns().get(i).number();
                text.append(i == 0 ? "" : ",").append(cell(row.get(i), number));
            }
            text.append(END);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String value, boolean number) {
        String safe = !number && isFormula(value) ? "'" + value : value;
        boolean quoted = safe.chars().anyMatch(c -> ",\"\r\n'".indexOf(c) >= 0 || c == '\t');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /** Some spreadsheets pass over blanks before the sign. */
    private static boolean isFormula(String value) {
        String start = value.stripLeading();
        return (!value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0)
                || (!start.isEmpty() && FORMULA.indexOf(start.charAt(0)) >= 0);
    }
}
