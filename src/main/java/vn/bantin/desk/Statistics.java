package vn.bantin.desk;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.bantin.content.DocumentKind;
import vn.bantin.content.Head;
import vn.bantin.path.SourcePath;
import vn.bantin.plan.CreditedPhoto;
import vn.bantin.site.People;
import vn.bantin.site.Site;
import vn.bantin.site.Status;
import vn.bantin.text.VietnameseOrder;

/**
 * Who wrote and photographed how much, by month: what a newsroom pays by. Counts articles that were
 * published, also those that have expired since; not drafts, scheduled or withdrawn ones.
 *
 * @param contributions by month, then by name in the order of Vietnamese names
 * @param total what there is, everything once: of whole numbers and of shares alike
 */
public record Statistics(List<Contribution> contributions, Work total) {
    public Statistics {
        contributions = List.copyOf(contributions);
    }

    /** The articles that count, oldest first. */
    public static List<Head> articles(Site site, DateRange range) {
        ZoneId zone = site.config().timeZone();
        return site.heads().documents().values().stream()
                .filter(head -> head.kind() == DocumentKind.ARTICLE)
                .filter(head -> counts(site.statuses().get(head.path())))
                .filter(head -> range.contains(date(head), zone))
                .sorted(Comparator.comparing(Statistics::date).thenComparing(Head::path))
                .toList();
    }

    /**
     * @param articles oldest first, so that a name is spelt as it was first
     * @param words syllables of each
     */
    public static Statistics of(
            List<Head> articles, Map<SourcePath, Integer> words, Site site, People people) {
        Names names = new Names(people);
        SortedMap<YearMonth, Map<String, Work>> months = new TreeMap<>();
        Work total = Work.NONE;
        for (Head head : articles) {
            YearMonth month = YearMonth.from(date(head).atZone(site.config().timeZone()));
            Map<String, Work> ofMonth =
                    months.computeIfAbsent(month, unused -> new LinkedHashMap<>());
            List<String> authors = names.all(head.frontMatter().authors());
            int length = words.getOrDefault(head.path(), 0);
            add(authors, Work.ofArticle(length, authors.size()), ofMonth);
            total = total.plus(Work.ofArticle(length, 1));
            for (CreditedPhoto photo : CreditedPhoto.of(head, site.heads().pictures())) {
                List<String> makers = names.makers(photo.shown());
                add(makers, Work.ofPhoto(makers.size()), ofMonth);
                total = total.plus(Work.ofPhoto(1));
            }
        }
        return new Statistics(contributions(months), total);
    }

    private static void add(List<String> people, Work each, Map<String, Work> month) {
        people.forEach(name -> month.merge(name, each, Work::plus));
    }

    private static List<Contribution> contributions(
            SortedMap<YearMonth, Map<String, Work>> months) {
        List<Contribution> all = new ArrayList<>();
        months.forEach(
                (month, works) ->
                        works.entrySet().stream()
                                .sorted(Map.Entry.comparingByKey(VietnameseOrder.PEOPLE))
                                .map(
                                        work ->
                                                new Contribution(
                                                        month, work.getKey(), work.getValue()))
                                .forEach(all::add));
        return all;
    }

    private static boolean counts(@Nullable Status status) {
        return status == Status.PUBLISHED || status == Status.EXPIRED;
    }

    /** Stage read gives no article without a date. */
    private static Instant date(Head head) {
        return head.frontMatter().date().orElseThrow();
    }
}
