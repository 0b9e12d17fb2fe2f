package vn.bantin.build;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.bantin.content.DocumentText;
import vn.bantin.content.Head;
import vn.bantin.content.ProseLength;
import vn.bantin.desk.DateRange;
import vn.bantin.desk.DeskEntry;
import vn.bantin.desk.DeskLists;
import vn.bantin.desk.ListKind;
import vn.bantin.desk.Statistics;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.disk.RealOperations;
import vn.bantin.path.SourcePath;
import vn.bantin.site.Ledger;
import vn.bantin.site.People;

/**
 * What editors ask of all articles at once: the stages of every goal up to the assembled site, and
 * then a list or a count. Writes nothing. Faults in documents are no matter of the question: those
 * documents are in the ledger and nowhere else.
 */
public final class Newsdesk {
    private final Run run;

    /** For one question. */
    public Newsdesk(BuildRequest request, Progress progress) {
        this.run = new Run(request, progress, new RealOperations());
    }

    /**
     * @param ledger where every document ended
     * @param lists each that was asked for
     * @param diagnostics why there is no portal; else empty
     */
    public record ListReport(
            Ledger ledger,
            SortedMap<ListKind, List<DeskEntry>> lists,
            List<Diagnostic> diagnostics) {}

    /**
     * @param ledger where every document ended
     * @param statistics what was asked for
     * @param diagnostics why there is no portal; else empty
     */
    public record StatsReport(
            Ledger ledger, Optional<Statistics> statistics, List<Diagnostic> diagnostics) {}

    /** What waits, ended or lacks something. */
    public ListReport list(Collection<ListKind> wanted) {
        return run.onItsThreads(
                () ->
                        prepared()
                                .map(prepared -> list(wanted, prepared))
                                .orElseGet(
                                        () ->
                                                new ListReport(
                                                        Outlook.NONE.ledger(),
                                                        new TreeMap<>(),
                                                        run.diagnostics())));
    }

    /** Who wrote and photographed how much. */
    public StatsReport stats(DateRange range) {
        return run.onItsThreads(
                () ->
                        prepared()
                                .map(prepared -> stats(range, prepared))
                                .orElseGet(
                                        () ->
                                                new StatsReport(
                                                        Outlook.NONE.ledger(),
                                                        Optional.empty(),
                                                        run.diagnostics())));
    }

    private Optional<Prepared> prepared() {
        return new Preparation(run).prepare();
    }

    private static ListReport list(Collection<ListKind> wanted, Prepared prepared) {
        DeskLists lists = new DeskLists(prepared.site(), people(prepared));
        return new ListReport(prepared.ledger(), lists.of(wanted), List.of());
    }

    private static StatsReport stats(DateRange range, Prepared prepared) {
        List<Head> articles = Statistics.articles(prepared.site(), range);
        Map<SourcePath, Integer> words =
                articles.parallelStream()
                        .collect(Collectors.toConcurrentMap(Head::path, h -> words(h, prepared)));
        Statistics statistics = Statistics.of(articles, words, prepared.site(), people(prepared));
        return new StatsReport(prepared.ledger(), Optional.of(statistics), List.of());
    }

    /** Of lead and text; a file that changes in this moment counts by its lead alone. */
    private static int words(Head head, Prepared prepared) {
        int lead = ProseLength.ofPlain(head.frontMatter().sapo());
        return prepared.sources()
                .planned(head.path(), head.content())
                .value()
                .map(bytes -> DocumentText.decode(bytes, "content/" + head.path()).value())
                .map(text -> lead + ProseLength.of(text.body()))
                .orElse(lead);
    }

    private static People people(Prepared prepared) {
        return new People(prepared.portal().people());
    }
}
