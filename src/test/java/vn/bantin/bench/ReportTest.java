package vn.bantin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** Table and plot of a few runs. */
class ReportTest {
    private static final List<Run> RUNS =
            List.of(
                    run(1_000, Work.CLEAN, 0, 99),
                    run(1_000, Work.CLEAN, 1, 4),
                    run(1_000, Work.CLEAN, 2, 2),
                    run(1_000, Work.CLEAN, 3, 3),
                    run(1_000, Work.HUGO, 1, 6),
                    run(1_000, Work.FIND, 1, 0.5),
                    run(1_000, Work.EMPTY, 1, 1),
                    run(1_000, Work.UNCHANGED, 1, 1.5),
                    run(1_000, Work.TITLE, 1, 1.75),
                    run(10_000, Work.CLEAN, 1, 6));

    private final Medians medians = new Medians(RUNS);

    @Test
    void aRunIsReadAsItWasWritten() {
        Run run = RUNS.get(5);

        assertThat(Run.of(run.line())).isEqualTo(run);
    }

    @Test
    void theMiddleRunCountsAndWarmUpsDoNot() {
        assertThat(medians.of(1_000, Work.CLEAN).orElseThrow().wall()).isEqualTo(3);
    }

    @Test
    void theTableShowsEveryWorkAndTheRatios() {
        assertThat(new Table(medians, "A machine.", Map.of()).markdown())
                .startsWith("A machine.")
                .contains(
                        "### 1,000 articles",
                        "| Bản Tin, clean | 3.00 | 2.00 | 100 | 7 | 1.00 | 3 |")
                .contains("| | 1,000 | 10,000 |")
                .contains("| clean build ÷ Hugo with related articles | 0.500 | – |")
                .contains("| unchanged ÷ (`find` + empty goal) | 1.00 | – |")
                .contains("| Bản Tin, one title edited − unchanged, s | 0.250 | – |")
                .doesNotContain("Left out");
    }

    @Test
    void theTableSaysWhatWasLeftOutAndWhy() {
        Map<Work, String> leftOut = Map.of(Work.HUGO, "10,000 articles: ended with 137");

        assertThat(new Table(medians, "A machine.", leftOut).markdown())
                .endsWith(
                        "Left out: Hugo, with related articles, 10,000 articles: ended with 137\n");
    }

    @Test
    void thePlotIsWellFormedAndHasALineForEachWorkThatWasRun() throws Exception {
        byte[] svg = new Plot(medians).svg().getBytes(StandardCharsets.UTF_8);
        Document plot =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(svg));

        assertThat(plot.getElementsByTagName("polyline").getLength()).isEqualTo(6);
        assertThat(plot.getDocumentElement().getTextContent())
                .contains("seconds", "megabytes", "articles", "Hugo, with related")
                .doesNotContain("Hugo, without");
    }

    @Test
    void anAxisMarksRoundValuesOnly() {
        LogAxis axis = LogAxis.over(List.of(1_000.0, 10_000.0), 0, 100);

        assertThat(axis.ticks()).containsExactly(1_000.0, 2_000.0, 5_000.0, 10_000.0);
        assertThat(axis.place(axis.low())).isZero();
        assertThat(axis.place(axis.high())).isEqualTo(100);
    }

    private static Run run(int size, Work work, int round, double wall) {
        return new Run(size, work, round, wall, 1.5, 0.5, 102_400, 7);
    }
}
