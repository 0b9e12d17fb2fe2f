package vn.bantin.content;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Node;

/** Tables, in a frame that scrolls on narrow screens and can be reached by keyboard. */
final class Tables {
    private Tables() {}

    static void write(Rendering rendering, TableBlock table) {
        HtmlOut out = rendering.out();
        String label = rendering.words().table() + " " + rendering.nextTable();
        out.html("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\"")
                .attribute("aria-label", label)
                .html("><table>\n");
        int columns = 0;
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableHead) {
                columns = rows(rendering, part, "<thead>\n", 0);
                out.html("</thead>\n");
            } else if (part instanceof TableBody && part.hasChildren()) {
                rows(rendering, part, "<tbody>\n", columns);
                out.html("</tbody>\n");
            }
        }
        out.html("</table></div>\n");
    }

    /** Gives the number of cells of the last row. */
    private static int rows(Rendering rendering, Node part, String start, int columns) {
        HtmlOut out = rendering.out().html(start);
        int cells = 0;
        for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
            out.at(row.getStartOffset());
            out.html("<tr>");
            cells = 0;
            for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                if (cell instanceof TableCell known) {
                    cell(rendering, known);
                    cells++;
                }
            }
            for (int missing = cells; missing < columns; missing++) {
                out.html("<td></td>");
            }
            out.html("</tr>\n");
        }
        return cells;
    }

    private static void cell(Rendering rendering, TableCell cell) {
        boolean header = cell.isHeader() && !cell.getText().isBlank();
        HtmlOut out = rendering.out();
        out.html(header ? "<th scope=\"col\"" : "<td");
        if (cell.getAlignment() != null) {
            out.html(
                    switch (cell.getAlignment()) {
                        case LEFT -> " class=\"align-left\"";
                        case CENTER -> " class=\"align-center\"";
                        case RIGHT -> " class=\"align-right\"";
                    });
        }
        out.html(">");
        rendering.children(cell);
        out.html(header ? "</th>" : "</td>");
    }
}
