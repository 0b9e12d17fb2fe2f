package vn.bantin.desk;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.bantin.content.FrontMatter.Correction;
import vn.bantin.content.Head;
import vn.bantin.content.Key;
import vn.bantin.diagnostic.Position;
import vn.bantin.plan.CreditedPhoto;
import vn.bantin.site.People;
import vn.bantin.site.Site;
import vn.bantin.site.Standing;
import vn.bantin.site.Status;
import vn.bantin.site.Timetable;

/** What waits, ended or lacks something. A document with faults is in no list. */
public final class DeskLists {
    private static final Comparator<DeskEntry> BY_PLACE = Comparator.comparing(DeskEntry::at);
    private static final Comparator<DeskEntry> SOONEST =
            Comparator.comparing((DeskEntry entry) -> entry.time().orElse(Instant.MAX))
                    .thenComparing(BY_PLACE);
    private static final Comparator<DeskEntry> LATEST =
            Comparator.comparing((DeskEntry entry) -> entry.time().orElse(Instant.MIN))
                    .reversed()
                    .thenComparing(BY_PLACE);

    /** What readers see, or will unless somebody minds. */
    private static final Set<Status> ALIVE =
            Collections.unmodifiableSet(
                    EnumSet.of(Status.PUBLISHED, Status.SCHEDULED, Status.DRAFT, Status.REVIEW));

    private final Site site;
    private final People people;

    /**
     * @param people by whom ids and pen names are resolved
     */
    public DeskLists(Site site, People people) {
        this.site = site;
        this.people = people;
    }

    /** Each that is wanted, in the order of {@link ListKind}, be it empty. */
    public SortedMap<ListKind, List<DeskEntry>> of(Collection<ListKind> wanted) {
        SortedMap<ListKind, List<DeskEntry>> lists = new TreeMap<>();
        wanted.forEach(kind -> lists.put(kind, of(kind)));
        return Collections.unmodifiableSortedMap(lists);
    }

    private List<DeskEntry> of(ListKind kind) {
        return switch (kind) {
            case DRAFTS -> list(EnumSet.of(Status.DRAFT, Status.REVIEW), LATEST, this::itself);
            case SCHEDULED -> list(EnumSet.of(Status.SCHEDULED), SOONEST, this::itself);
            case EXPIRED -> list(EnumSet.of(Status.EXPIRED), LATEST, this::itself);
            case WITHDRAWN -> list(EnumSet.of(Status.WITHDRAWN), LATEST, this::itself);
            case CORRECTIONS -> list(EnumSet.of(Status.PUBLISHED), LATEST, this::corrections);
            case UNCREDITED -> list(ALIVE, BY_PLACE, this::uncredited);
        };
    }

    private List<DeskEntry> list(
            Set<Status> statuses,
            Comparator<DeskEntry> order,
            Function<Head, Stream<DeskEntry>> entries) {
        return site.heads().documents().values().stream()
                .filter(head -> statuses.contains(site.statuses().get(head.path())))
                .flatMap(entries)
                .sorted(order)
                .toList();
    }

    private Stream<DeskEntry> itself(Head head) {
        Standing standing = Standing.of(head, site);
        Optional<Instant> time = standing.time().or(() -> head.frontMatter().date());
        return Stream.of(entry(head, standing.at(), time, "", ""));
    }

    private Stream<DeskEntry> corrections(Head head) {
        List<Correction> all = head.frontMatter().lifecycle().corrections();
        return IntStream.range(0, all.size())
                .mapToObj(
                        i ->
                                entry(
                                        head,
                                        head.positions().of(Key.corrections, i),
                                        Optional.of(all.get(i).date()),
                                        all.get(i).text(),
                                        ""));
    }

    private Stream<DeskEntry> uncredited(Head head) {
        return CreditedPhoto.of(head, site.heads().pictures()).stream()
                .filter(photo -> photo.written().isEmpty())
                .map(photo -> uncredited(head, photo));
    }

    private DeskEntry uncredited(Head head, CreditedPhoto photo) {
        Position at =
                photo.cover()
                        ? head.positions().of(Key.cover)
                        : Position.of("content/" + head.path());
        Optional<Instant> date = head.frontMatter().date();
        return entry(head, at, date, photo.file().fileName(), photo.embedded().shown());
    }

    private DeskEntry entry(
            Head head, Position at, Optional<Instant> time, String detail, String suggestion) {
        return new DeskEntry(
                at,
                head.frontMatter().title(),
                head.frontMatter().authors().stream().map(people::shown).toList(),
                site.statuses().getOrDefault(head.path(), Status.REJECTED),
                time,
                time.map(moment -> Timetable.shown(moment, site)).orElse(""),
                detail,
                suggestion);
    }
}
