package vn.bantin.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.limit.Ending;

/** P9: texts that send a parser into endless work end as HTML or as an error with a place. */
class BodyGrowthTest {
    private static final int[] SIZES = {1_024, 8_192, 65_000, 200_000, 524_000};

    /** By name: a text of about a given number of characters. */
    private static Map<String, IntFunction<String>> growing() {
        Map<String, IntFunction<String>> texts = new LinkedHashMap<>();
        texts.put("MD01 backslashes", n -> "[" + "\\".repeat(n));
        texts.put("MD02 underscores", "_"::repeat);
        texts.put("MD02 stars", "*"::repeat);
        repeat(texts, "MD03 quotes", "> ");
        repeat(texts, "MD03 lists", "- ");
        repeat(texts, "MD03 numbers", "1. ");
        texts.put("MD03 lists and lines", n -> "- ".repeat(n / 3) + "\n".repeat(n / 3));
        texts.put("MD03 deep list", BodyGrowthTest::deepList);
        repeat(texts, "MD04 emphasis", "*a **a ");
        repeat(texts, "MD05 brackets", "[ (](");
        repeat(texts, "MD05 open address", "[a](<b");
        repeat(texts, "MD05 pictures", "![[]()");
        repeat(texts, "MD05 addresses", "[a](b");
        repeat(texts, "MD05 one bracket", "[");
        texts.put("MD06 backticks", BodyGrowthTest::backticks);
        texts.put("MD07 instructions", n -> "a" + "<?".repeat(n / 2));
        texts.put("MD07 sections", n -> "a" + "<![CDATA[".repeat(n / 9));
        texts.put("MD07 attributes", n -> "a <b" + " x=y".repeat(n / 4));
        texts.put("MD07 attributes closed", n -> "a <b" + " x=y".repeat(n / 4) + ">");
        texts.put("MD07 comments", n -> "a " + "<!--".repeat(n / 4));
        repeat(texts, "MD07 tags", "<b>x</b> ");
        repeat(texts, "MD07 open tags", "<b title=x>");
        repeat(texts, "MD07 blocks", "<div>\n");
        repeat(texts, "MD07 blocks apart", "<b title=x>\n\n");
        texts.put(
                "MD08 references",
                n -> "[1] ".repeat(n / 8) + "\n\n[1]: https://vidu.vn/" + "x".repeat(n / 2));
        texts.put("MD08 definitions", n -> counted(n / 10, "[%d]: u\n"));
        texts.put("MD08 footnotes", n -> "[^1] ".repeat(n / 5) + "\n\n[^1]: x");
        texts.put("MD08 footnote definitions", n -> counted(n / 10, "[^%d]: a\n"));
        texts.put("MD09 one line", "a"::repeat);
        texts.put("MD09 picture", n -> "![x](data:image/png;base64," + "A".repeat(n) + ")");
        texts.put("MD18 marks", n -> "a" + "\u0301".repeat(n));
        texts.put("MD18 family", n -> "\ud83d\udc69\u200d".repeat(n / 3));
        texts.put("MD22 columns", n -> row("|a", n / 8) + row("|-", n / 8) + row("|b", n / 8));
        texts.put("MD22 rows", n -> "|a|b|\n|-|-|\n" + "|1|2|\n".repeat(n / 6));
        texts.put("MD22 rows in a quote", n -> "> |a|b|\n> |-|-|\n" + "> |1|2|\n".repeat(n / 8));
        texts.put("MD22 few cells", n -> row("|a", n / 9) + row("|-", n / 9) + "|\n".repeat(n / 3));
        repeat(texts, "bars", "|\n");
        repeat(texts, "quote lines", "> a\n");
        repeat(texts, "empty definitions", "[a]:\n");
        repeat(texts, "long paragraph", "một **hai** [ba](khac.md)\n");
        repeat(texts, "fences", "```\n");
        repeat(texts, "items", "* a\n");
        repeat(texts, "empty items", "*\n");
        repeat(texts, "addresses", "https://vidu.vn/a ");
        repeat(texts, "headings", "# a\n");
        repeat(texts, "boxes", "!!! note\n    a\n");
        repeat(texts, "entities", "&amp");
        repeat(texts, "pictures", "![](hao.jpg)\n\n");
        repeat(texts, "broken links", "[a](thieu.md)\n\n");
        repeat(texts, "anchors", "[a](#b) \n");
        repeat(texts, "headings and anchors", "# ab\n[a](#a) \n\n");
        repeat(texts, "bold in bold", "**a **");
        repeat(texts, "strikes", "~~a ~");
        repeat(texts, "quotes in lists", "- > a\n");
        repeat(texts, "references to nothing", "[a][b] ");
        repeat(texts, "open code", "`a ");
        repeat(texts, "HTML tables", "<table><tr><td>\n\n");
        texts.put("HTML comments", n -> "<div>\n" + "<!---->\n".repeat(n / 8));
        texts.put("HTML odd comments", n -> lines("<div>", "<!-- --!>".repeat(1000), n));
        texts.put("HTML scripts", n -> "x <script> ".repeat(n / 11));
        texts.put("HTML scripts in a block", n -> lines("<div>", "<script ".repeat(1000), n));
        texts.put("HTML quotes", n -> lines("<div>", "<a x='<b y=\"".repeat(1000), n));
        texts.put("HTML attributes", n -> lines("<div>", "<a " + "b=c ".repeat(1000), n));
        repeat(texts, "HTML text", "<p>a &amp; b\n");
        repeat(texts, "blank lines", "\n");
        return texts;
    }

    @TestFactory
    Stream<DynamicTest> everyTextEndsInTime() {
        return growing().entrySet().stream()
                .flatMap(
                        text ->
                                IntStream.of(SIZES)
                                        .mapToObj(
                                                size ->
                                                        DynamicTest.dynamicTest(
                                                                text.getKey() + " " + size,
                                                                () ->
                                                                        ends(
                                                                                text.getValue(),
                                                                                size))));
    }

    private static void ends(IntFunction<String> text, int size) {
        String markdown = text.apply(size);
        Outcome<Body> outcome = Ending.within(5, () -> Bodies.render(markdown));
        if (outcome.hasErrors()) {
            assertThat(outcome.diagnostics())
                    .allSatisfy(fault -> assertThat(fault.position().line()).isPositive());
        }
        assertThat(outcome.value().html().length()).isLessThan(20 * markdown.length() + 70_000);
    }

    private static void repeat(Map<String, IntFunction<String>> texts, String name, String unit) {
        texts.put(name, n -> unit.repeat(n / unit.length()));
    }

    private static String lines(String first, String line, int size) {
        return first + "\n" + (line + "\n").repeat(1 + size / line.length());
    }

    private static String row(String cell, int count) {
        return cell.repeat(count) + "|\n";
    }

    private static String counted(int count, String form) {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, count).forEach(i -> text.append(form.replace("%d", "" + i)));
        return text.toString();
    }

    private static String deepList(int size) {
        StringBuilder text = new StringBuilder();
        for (int depth = 0; text.length() < size; depth++) {
            text.append("  ".repeat(depth)).append("- a\n");
        }
        return text.toString();
    }

    private static String backticks(int size) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; text.length() < size; i++) {
            text.append('e').append("`".repeat(i));
        }
        return text.toString();
    }
}
