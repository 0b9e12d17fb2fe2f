/**
 * Rows and columns for people: a {@link vn.bantin.table.Table} as lines for a terminal ({@link
 * vn.bantin.table.TextTable}) or as a file for spreadsheets ({@link vn.bantin.table.CsvTable}).
 * Must not know what is in them.
 */
@NullMarked
package vn.bantin.table;

import org.jspecify.annotations.NullMarked;
