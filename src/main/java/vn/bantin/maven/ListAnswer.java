package vn.bantin.maven;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.bantin.build.Newsdesk.ListReport;
import vn.bantin.desk.DeskEntry;
import vn.bantin.desk.ListKind;
import vn.bantin.maven.TableMojo.Answer;
import vn.bantin.site.Status;
import vn.bantin.table.Table;
import vn.bantin.table.Table.Column;
import vn.bantin.table.TextTable;

/** Lists of the desk, in every form. */
record ListAnswer(ListReport report) implements Answer {
    private static final String BETWEEN_NAMES = ", ";

    @Override
    public void show(Console console) {
        report.lists()
                .forEach(
                        (kind, entries) -> {
                            console.line("");
                            String count = String.valueOf(entries.size());
                            console.line(console.text("list_" + kind) + " (" + count + ")");
                            if (!entries.isEmpty()) {
                                TextTable.lines(table(kind, entries, console))
                                        .forEach(line -> console.line("  " + line));
                            }
                        });
        console.line("");
        console.show(report.ledger());
        int rejected = report.ledger().counts().getOrDefault(Status.REJECTED, 0);
        if (rejected > 0) {
            console.label("listRejected", String.valueOf(rejected));
        }
    }

    /** What is of interest in one list. */
    private static Table table(ListKind kind, List<DeskEntry> entries, Console console) {
        List<Column> columns = new ArrayList<>();
        columns.add(column("column_time_" + kind, console));
        columns.add(column("column_title", console));
        columns.add(column("column_author", console));
        if (kind == ListKind.DRAFTS) {
            columns.add(column("column_status", console));
        }
        if (kind == ListKind.CORRECTIONS || kind == ListKind.UNCREDITED) {
            columns.add(column("column_detail_" + kind, console));
        }
        if (kind == ListKind.UNCREDITED) {
            columns.add(column("column_suggestion", console));
        }
        columns.add(column("column_place", console));
        return new Table(columns, entries.stream().map(e -> row(kind, e, console)).toList());
    }

    private static List<String> row(ListKind kind, DeskEntry entry, Console console) {
        List<String> row = new ArrayList<>();
        row.add(entry.shown());
        row.add(entry.title());
        row.add(String.join(BETWEEN_NAMES, entry.authors()));
        if (kind == ListKind.DRAFTS) {
            row.add(console.text("status_" + entry.status()));
        }
        if (kind == ListKind.CORRECTIONS || kind == ListKind.UNCREDITED) {
            row.add(entry.detail());
        }
        if (kind == ListKind.UNCREDITED) {
            row.add(entry.suggestion());
        }
        row.add(entry.at().toString());
        return row;
    }

    @Override
    public Table table(Console console) {
        List<Column> columns =
                List.of(
                        column("column_list", console),
                        column("column_time", console),
                        column("column_title", console),
                        column("column_author", console),
                        column("column_status", console),
                        column("column_detail", console),
                        column("column_suggestion", console),
                        column("column_place", console));
        List<List<String>> rows = new ArrayList<>();
        report.lists()
                .forEach(
                        (kind, entries) ->
                                entries.forEach(entry -> rows.add(wholeRow(kind, entry, console))));
        return new Table(columns, rows);
    }

    private static List<String> wholeRow(ListKind kind, DeskEntry entry, Console console) {
        return List.of(
                console.text("list_" + kind),
                entry.shown(),
                entry.title(),
                String.join(BETWEEN_NAMES, entry.authors()),
                console.text("status_" + entry.status()),
                entry.detail(),
                entry.suggestion(),
                entry.at().toString());
    }

    private static Column column(String key, Console console) {
        return new Column(console.text(key), false);
    }

    @Override
    public JsonReport json() {
        return json -> {
            JsonParts.ledger(report.ledger(), json);
            json.writeObjectFieldStart("lists");
            for (var list : report.lists().entrySet()) {
                json.writeArrayFieldStart(list.getKey().key());
                for (DeskEntry entry : list.getValue()) {
                    write(list.getKey(), entry, json);
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        };
    }

    private static void write(ListKind kind, DeskEntry entry, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("file", entry.at().file());
        json.writeNumberField("line", entry.at().line());
        json.writeStringField("title", entry.title());
        json.writeArrayFieldStart("authors");
        for (String author : entry.authors()) {
            json.writeString(author);
        }
        json.writeEndArray();
        json.writeStringField("status", JsonParts.name(entry.status()));
        json.writeStringField("time", entry.time().map(Object::toString).orElse(null));
        if (kind == ListKind.CORRECTIONS) {
            json.writeStringField("text", entry.detail());
        }
        if (kind == ListKind.UNCREDITED) {
            json.writeStringField("photo", entry.detail());
            json.writeStringField("suggestion", entry.suggestion());
        }
        json.writeEndObject();
    }
}
