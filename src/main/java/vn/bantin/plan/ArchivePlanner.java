package vn.bantin.plan;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.bantin.diagnostic.Position;
import vn.bantin.path.UrlPath;
import vn.bantin.site.Article;
import vn.bantin.view.ArchivePage;
import vn.bantin.view.CardView;
import vn.bantin.view.CountedLink;
import vn.bantin.view.LinkView;
import vn.bantin.view.MonthPage;

/** The archive: an index of months, one page a year, one page a month. */
final class ArchivePlanner {
    static final UrlPath ARCHIVE = new UrlPath("/luu-tru/");

    private static final String ARCHIVE_TEMPLATE = "archive.ftlh";
    private static final String MONTH_TEMPLATE = "month.ftlh";

    private final Desk desk;

    ArchivePlanner(Desk desk) {
        this.desk = desk;
    }

    void plan(PlanBuilder plan) {
        SortedMap<YearMonth, List<Article>> months = months(desk.site().articles());
        planArchive(plan, ARCHIVE, months, Optional.empty());
        years(months)
                .forEach(
                        (year, ofYear) ->
                                planArchive(plan, yearUrl(year), ofYear, Optional.of(year)));
        months.forEach(
                (month, articles) ->
                        plan.add(
                                new PageJob(
                                        monthUrl(month).output(),
                                        Position.of("content/site.yaml"),
                                        MONTH_TEMPLATE,
                                        desk.theme().template(MONTH_TEMPLATE),
                                        new CardList(
                                                desk, articles, cards -> monthView(month, cards)),
                                        Optional.empty())));
    }

    /** Newest month first; within a month newest article first. */
    SortedMap<YearMonth, List<Article>> months(List<Article> newestFirst) {
        SortedMap<YearMonth, List<Article>> months = new TreeMap<>(Comparator.reverseOrder());
        int start = 0;
        while (start < newestFirst.size()) {
            YearMonth month = YearMonth.from(desk.times().local(newestFirst.get(start).date()));
            Instant first = desk.times().start(month);
            int end = start + 1;
            while (end < newestFirst.size() && !newestFirst.get(end).date().isBefore(first)) {
                end++;
            }
            months.put(month, newestFirst.subList(start, end));
            start = end;
        }
        return months;
    }

    private static SortedMap<Integer, SortedMap<YearMonth, List<Article>>> years(
            SortedMap<YearMonth, List<Article>> months) {
        SortedMap<Integer, SortedMap<YearMonth, List<Article>>> years =
                new TreeMap<>(Comparator.reverseOrder());
        months.forEach(
                (month, articles) ->
                        years.computeIfAbsent(
                                        month.getYear(),
                                        year -> new TreeMap<>(Comparator.reverseOrder()))
                                .put(month, articles));
        return years;
    }

    private void planArchive(
            PlanBuilder plan,
            UrlPath url,
            SortedMap<YearMonth, List<Article>> months,
            Optional<Integer> year) {
        plan.add(
                new PageJob(
                        url.output(),
                        Position.of("content/site.yaml"),
                        ARCHIVE_TEMPLATE,
                        desk.theme().template(ARCHIVE_TEMPLATE),
                        () -> archiveView(url, months, year),
                        Optional.empty()));
    }

    private ArchivePage archiveView(
            UrlPath url, SortedMap<YearMonth, List<Article>> months, Optional<Integer> year) {
        String title =
                year.map(number -> desk.words().of("archiveYear", number))
                        .orElseGet(() -> desk.words().of("archive"));
        List<ArchivePage.Year> years = new ArrayList<>();
        years(months)
                .forEach(
                        (number, ofYear) ->
                                years.add(
                                        new ArchivePage.Year(
                                                yearLink(number),
                                                monthLinks(ofYear),
                                                calendar(number, ofYear))));
        List<LinkView> trail =
                year.isPresent() ? Breadcrumbs.below(desk, archiveLink()) : Breadcrumbs.below(desk);
        return new ArchivePage(
                desk.siteView(), desk.metas().website(title, "", url), trail, title, years);
    }

    private List<CountedLink> monthLinks(SortedMap<YearMonth, List<Article>> months) {
        List<CountedLink> links = new ArrayList<>();
        months.forEach(
                (month, articles) ->
                        links.add(
                                new CountedLink(
                                        monthTitle(month),
                                        desk.links().href(monthUrl(month)),
                                        articles.size())));
        return links;
    }

    private List<CountedLink> calendar(int year, SortedMap<YearMonth, List<Article>> months) {
        CalendarWords words = CalendarWords.of(desk.site().config().language());
        List<CountedLink> calendar = new ArrayList<>();
        for (int number = 1; number <= 12; number++) {
            YearMonth month = YearMonth.of(year, number);
            List<Article> articles = months.getOrDefault(month, List.of());
            calendar.add(
                    new CountedLink(
                            words.month(number),
                            articles.isEmpty() ? "" : desk.links().href(monthUrl(month)),
                            articles.size()));
        }
        return calendar;
    }

    private MonthPage monthView(YearMonth month, List<CardView> cards) {
        return new MonthPage(
                desk.siteView(),
                desk.metas().website(monthTitle(month), "", monthUrl(month)),
                Breadcrumbs.below(desk, archiveLink(), yearLink(month.getYear())),
                monthTitle(month),
                cards);
    }

    private LinkView archiveLink() {
        return new LinkView(desk.words().of("archive"), desk.links().href(ARCHIVE));
    }

    private LinkView yearLink(int year) {
        return new LinkView(desk.words().of("archiveYear", year), desk.links().href(yearUrl(year)));
    }

    private String monthTitle(YearMonth month) {
        return desk.words().of("archiveMonth", month.getMonthValue(), month.getYear());
    }

    private static UrlPath yearUrl(int year) {
        return new UrlPath(String.format(Locale.ROOT, "%s%04d/", ARCHIVE.value(), year));
    }

    static UrlPath monthUrl(YearMonth month) {
        return new UrlPath(
                String.format(
                        Locale.ROOT,
                        "%s%02d/",
                        yearUrl(month.getYear()).value(),
                        month.getMonthValue()));
    }
}
