package vn.bantin.table;

import java.util.List;

/**
 * A table of texts.
 *
 * @param columns from left to right
 * @param rows each with as many cells as there are columns
 */
public record Table(List<Column> columns, List<List<String>> rows) {
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("cells of a row: " + row);
            }
        }
    }

    /**
     * @param heading above the cells
     * @param number whether every cell is a number or empty: aligned to the right
     */
    public record Column(String heading, boolean number) {}
}
