package vn.bantin.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.bantin.text.DisplayWidth;

/** A table as lines whose columns stand under each other on a terminal. */
public final class TextTable {
    /**
     * Columns of a terminal that one column of a table may take; longer texts are cut, but in the
     * last column, behind which nothing stands.
     */
    private static final int WIDEST = 60;

    private static final String GAP = "  ";

    /** Holds pictographs together. */
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private TextTable() {}

    /** Headings, a rule, the rows; nothing stands behind the last text of a line. */
    public static List<String> lines(Table table) {
        List<String> headings = table.columns().stream().map(Table.Column::heading).toList();
        List<List<String>> all =
                Stream.concat(Stream.of(headings), table.rows().stream())
                        .map(TextTable::shown)
                        .toList();
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            int column = i;
            widths.add(
                    all.stream().mapToInt(row -> DisplayWidth.of(row.get(column))).max().orElse(0));
        }
        List<String> lines = new ArrayList<>();
        all.forEach(row -> lines.add(line(row, widths, table)));
        String rule =
                widths.stream().map(width -> "─".repeat(width)).collect(Collectors.joining(GAP));
        lines.add(1, rule);
        return lines;
    }

    private static String line(List<String> row, List<Integer> widths, Table table) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i);
            String blanks = " ".repeat(widths.get(i) - DisplayWidth.of(cell));
            boolean right = table.columns().get(i).number();
            line.append(i == 0 ? "" : GAP).append(right ? blanks + cell : cell + blanks);
        }
        return line.toString().stripTrailing();
    }

    private static List<String> shown(List<String> row) {
        List<String> cells = new ArrayList<>();
        for (String cell : row) {
            boolean last = cells.size() == row.size() - 1;
            cells.add(last ? plain(cell) : DisplayWidth.cut(plain(cell), WIDEST));
        }
        return cells;
    }

    /** On one line, and nothing in it that a terminal would obey or that turns its direction. */
    private static String plain(String cell) {
        StringBuilder plain = new StringBuilder(cell.length());
        cell.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT || c == ZERO_WIDTH_JOINER)
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
