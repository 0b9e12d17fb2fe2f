package vn.bantin.maven;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import vn.bantin.desk.Contribution;
import vn.bantin.desk.Statistics;
import vn.bantin.desk.Work;
import vn.bantin.maven.TableMojo.Answer;
import vn.bantin.site.Ledger;
import vn.bantin.table.Table;
import vn.bantin.table.Table.Column;
import vn.bantin.table.TextTable;

/** Statistics of the desk, in every form. */
record StatsAnswer(Ledger ledger, Statistics statistics) implements Answer {
    /** Digits of a share behind the point; JSON has more. */
    private static final int DIGITS = 2;

    private static final int DIGITS_FOR_MACHINES = 6;

    @Override
    public void show(Console console) {
        Table table = table(console);
        List<List<String>> rows = new ArrayList<>(table.rows());
        rows.add(row("", console.text("statsTotal"), statistics.total(), console));
        console.line("");
        TextTable.lines(new Table(table.columns(), rows)).forEach(console::line);
        console.line("");
        console.label("statsShares");
    }

    @Override
    public Table table(Console console) {
        List<Column> columns =
                List.of(
                        new Column(console.text("column_month"), false),
                        new Column(console.text("column_name"), false),
                        new Column(console.text("column_articles"), true),
                        new Column(console.text("column_articleShare"), true),
                        new Column(console.text("column_words"), true),
                        new Column(console.text("column_wordShare"), true),
                        new Column(console.text("column_photos"), true),
                        new Column(console.text("column_photoShare"), true));
        return new Table(
                columns,
                statistics.contributions().stream()
                        .map(
                                one ->
                                        row(
                                                one.month().toString(),
                                                name(one, console),
                                                one.work(),
                                                console))
                        .toList());
    }

    private static String name(Contribution one, Console console) {
        return one.name().isEmpty() ? console.text("statsNobody") : one.name();
    }

    private static List<String> row(String month, String name, Work work, Console console) {
        return List.of(
                month,
                name,
                String.valueOf(work.articles()),
                share(work.articleShare(), console),
                String.valueOf(work.words()),
                share(work.wordShare(), console),
                String.valueOf(work.photos()),
                share(work.photoShare(), console));
    }

    /** With the point or comma of the language, as its spreadsheets read it. */
    private static String share(double share, Console console) {
        return rounded(share, DIGITS).toPlainString().replace(".", console.decimalMark());
    }

    /** Without zeros at the end of a fraction, and never with an exponent. */
    private static BigDecimal rounded(double share, int digits) {
        BigDecimal shortest =
                BigDecimal.valueOf(share)
                        .setScale(digits, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
        return shortest.setScale(Math.max(0, shortest.scale()));
    }

    @Override
    public JsonReport json() {
        return json -> {
            JsonParts.ledger(ledger, json);
            json.writeArrayFieldStart("contributions");
            for (Contribution one : statistics.contributions()) {
                json.writeStartObject();
                json.writeStringField("month", one.month().toString());
                json.writeStringField("name", one.name());
                write(one.work(), json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeObjectFieldStart("total");
            write(statistics.total(), json);
            json.writeEndObject();
        };
    }

    private static void write(Work work, JsonGenerator json) throws IOException {
        json.writeNumberField("articles", work.articles());
        json.writeNumberField("articleShare", rounded(work.articleShare(), DIGITS_FOR_MACHINES));
        json.writeNumberField("words", work.words());
        json.writeNumberField("wordShare", rounded(work.wordShare(), DIGITS_FOR_MACHINES));
        json.writeNumberField("photos", work.photos());
        json.writeNumberField("photoShare", rounded(work.photoShare(), DIGITS_FOR_MACHINES));
    }
}
