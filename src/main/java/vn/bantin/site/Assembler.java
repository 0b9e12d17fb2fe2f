package vn.bantin.site;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.bantin.comment.Discussion;
import vn.bantin.config.Person;
import vn.bantin.config.SiteConfig;
import vn.bantin.config.SiteConfig.SectionConfig;
import vn.bantin.content.DocumentKind;
import vn.bantin.content.FrontMatter;
import vn.bantin.content.Head;
import vn.bantin.content.Key;
import vn.bantin.content.Positions;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.diagnostic.Position;
import vn.bantin.ledger.AddressLedger;
import vn.bantin.path.SourcePath;
import vn.bantin.path.UrlPath;

/**
 * Stage assemble: pure, whole, every time; of an earlier build it takes only what it would make
 * again. Linear in the number of documents, but for the sorting.
 */
public final class Assembler {
    private final SiteConfig config;
    private final List<Person> people;
    private final Instant now;
    private final Publication publication;
    private final AddressLedger ledger;
    private final Former former;

    /** Of a portal without a ledger of addresses. */
    public Assembler(SiteConfig config, List<Person> people, Instant now, boolean drafts) {
        this(config, people, now, drafts, AddressLedger.NONE, Former.NONE);
    }

    /**
     * @param config the portal
     * @param people the registry, may be empty
     * @param now the build clock
     * @param drafts whether what is not published yet is in view too
     * @param ledger every address ever published
     * @param former what an earlier build has left
     */
    public Assembler(
            SiteConfig config,
            List<Person> people,
            Instant now,
            boolean drafts,
            AddressLedger ledger,
            Former former) {
        this.config = config;
        this.people = List.copyOf(people);
        this.ledger = ledger;
        this.former = former;
        this.now = now;
        this.publication = new Publication(now, drafts);
    }

    /**
     * Documents with faults take part as far as they could be read, so that what they lead to is
     * checked too.
     */
    public Outcome<Site> assemble(Heads heads) {
        Map<SourcePath, Status> lifecycle = lifecycle(heads);
        Map<SourcePath, Status> statuses = new HashMap<>(lifecycle);
        heads.rejected().forEach(path -> statuses.put(path, Status.REJECTED));
        List<Diagnostic> diagnostics = new ArrayList<>(heldBack(heads, statuses));
        SortedMap<String, Section> sections = sections(heads, lifecycle);
        Outcome<List<Article>> articles =
                articles(visible(heads, lifecycle, DocumentKind.ARTICLE), sections);
        diagnostics.addAll(articles.diagnostics());
        List<UndatedDocument> pages = pages(visible(heads, lifecycle, DocumentKind.PAGE));
        Map<SourcePath, UrlPath> addresses = addresses(articles.value(), pages, sections);
        ReadMoreLists related = new ReadMoreLists(articles.value(), statuses, former);
        diagnostics.addAll(related.diagnostics());
        Outcome<Map<SourcePath, Discussion>> discussions = Talks.of(heads, articles.value(), now);
        diagnostics.addAll(discussions.diagnostics());
        return new Outcome<>(
                new Site(
                        config,
                        now,
                        heads,
                        articles.value(),
                        inMenuOrder(sections),
                        Listings.of(articles.value()),
                        pages,
                        redirects(articles.value(), pages),
                        statuses,
                        addresses,
                        related,
                        new Withdrawals(config, now, ledger).of(heads, statuses),
                        ledger,
                        discussions.value()),
                diagnostics);
    }

    /** A section that is held back holds back all that lies in it. */
    private Map<SourcePath, Status> lifecycle(Heads heads) {
        Map<SourcePath, Status> statuses = new HashMap<>(2 * heads.documents().size());
        Map<String, Status> heldBack = new HashMap<>();
        for (Head head : heads.documents().values()) {
            Status status = publication.statusOf(head.frontMatter());
            statuses.put(head.path(), status);
            if (head.kind() == DocumentKind.SECTION && !publication.isVisible(status)) {
                heldBack.put(head.path().folder(), status);
            }
        }
        if (!heldBack.isEmpty()) {
            statuses.replaceAll((path, status) -> withSection(path, status, heldBack));
        }
        return statuses;
    }

    private Status withSection(SourcePath path, Status own, Map<String, Status> heldBack) {
        boolean decided =
                DocumentKind.of(path) != DocumentKind.ARTICLE || !publication.isVisible(own);
        return decided ? own : heldBack.getOrDefault(path.topFolder(), own);
    }

    private List<Diagnostic> heldBack(Heads heads, Map<SourcePath, Status> statuses) {
        return heads.documents().values().stream()
                .filter(head -> statuses.get(head.path()) == Status.SCHEDULED)
                .map(
                        head -> {
                            FrontMatter written = head.frontMatter();
                            Key key =
                                    written.lifecycle().publishAt().isPresent()
                                            ? Key.publishAt
                                            : Key.date;
                            return Diagnostic.of(
                                    Fault.HELD_BACK,
                                    head.positions().of(key),
                                    written.title(),
                                    Publication.shown(
                                            Publication.goesLive(written), config.timeZone()));
                        })
                .toList();
    }

    private List<Head> visible(Heads heads, Map<SourcePath, Status> statuses, DocumentKind kind) {
        return heads.documents().values().stream()
                .filter(
                        head ->
                                head.kind() == kind
                                        && publication.isVisible(status(statuses, head.path())))
                .toList();
    }

    private SortedMap<String, Section> sections(Heads heads, Map<SourcePath, Status> statuses) {
        Map<String, Head> indexes =
                heads.documents().values().stream()
                        .filter(head -> head.kind() == DocumentKind.SECTION)
                        .collect(
                                Collectors.toMap(
                                        head -> head.path().folder(), Function.identity()));
        SortedMap<String, Section> sections = new TreeMap<>();
        for (SectionConfig written : config.sections()) {
            Optional<Head> index = Optional.ofNullable(indexes.get(written.path()));
            if (index.isEmpty() || publication.isVisible(status(statuses, index.get().path()))) {
                sections.put(written.path(), section(written, index));
            }
        }
        return sections;
    }

    private static Section section(SectionConfig written, Optional<Head> index) {
        String description = index.map(head -> head.frontMatter().sapo()).orElse("");
        return new Section(
                written.path(),
                index.map(head -> head.frontMatter().title()).orElse(written.title()),
                description.isEmpty() ? written.description() : description,
                new UrlPath("/" + written.path() + "/"),
                index);
    }

    private List<Section> inMenuOrder(SortedMap<String, Section> sections) {
        return config.sections().stream()
                .filter(written -> sections.containsKey(written.path()))
                .map(written -> sections.get(written.path()))
                .sorted(
                        Comparator.comparingInt(
                                section ->
                                        section.head()
                                                .map(head -> head.frontMatter().order())
                                                .orElse(0)))
                .toList();
    }

    private Outcome<List<Article>> articles(List<Head> heads, SortedMap<String, Section> sections) {
        Terms terms = new Terms(people, config.topics());
        Permalink permalink = new Permalink(config.permalink(), config.timeZone());
        List<Placed> oldestFirst =
                heads.parallelStream()
                        .filter(head -> sections.containsKey(head.path().topFolder()))
                        .map(head -> placed(head, sectionOf(head, sections), permalink))
                        .sorted(Comparator.comparing(Placed::date).thenComparing(Placed::path))
                        .toList();
        List<Article> articles =
                oldestFirst.stream()
                        .map(placed -> article(placed, terms))
                        .sorted(Article.NEWEST_FIRST)
                        .toList();
        return new Outcome<>(articles, terms.diagnostics());
    }

    /** An article of which it is known where it goes, but not yet what its terms mean. */
    private record Placed(Head head, Instant date, UrlPath url, Section section) {
        SourcePath path() {
            return head.path();
        }
    }

    private static Placed placed(Head head, Section section, Permalink permalink) {
        Instant date = date(head);
        return new Placed(head, date, permalink.ofArticle(head, date, section.slug()), section);
    }

    private static Article article(Placed placed, Terms terms) {
        Head head = placed.head();
        FrontMatter written = head.frontMatter();
        Positions at = head.positions();
        List<Term> authors = new ArrayList<>();
        for (int i = 0; i < written.authors().size(); i++) {
            authors.add(terms.author(written.authors().get(i), place(at, Key.author, i)));
        }
        List<Term> tags = new ArrayList<>();
        for (int i = 0; i < written.tags().size(); i++) {
            tags.add(terms.tag(written.tags().get(i), place(at, Key.tags, i)));
        }
        return new Article(
                head,
                placed.date(),
                placed.url(),
                placed.section(),
                authors,
                tags,
                written(written.place()).map(place -> terms.place(place, place(at, Key.place, 0))),
                written(written.topic()).map(topic -> terms.topic(topic, place(at, Key.topic, 0))));
    }

    /** Looked for only where there is something to say. */
    private static Supplier<Position> place(Positions positions, Key key, int index) {
        return () -> positions.of(key, index);
    }

    private static Status status(Map<SourcePath, Status> statuses, SourcePath path) {
        return Objects.requireNonNull(statuses.get(path));
    }

    /** Articles outside a section are rejected, and those of a hidden section are hidden. */
    private static Section sectionOf(Head head, SortedMap<String, Section> sections) {
        return Objects.requireNonNull(sections.get(head.path().topFolder()));
    }

    private static Optional<String> written(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** Stage read gives no article without a date. */
    private static Instant date(Head head) {
        return head.frontMatter().date().orElseThrow();
    }

    private static List<UndatedDocument> pages(List<Head> heads) {
        return heads.stream()
                .sorted(
                        Comparator.comparingInt((Head head) -> head.frontMatter().order())
                                .thenComparing(Head::path))
                .map(head -> new UndatedDocument(head, Permalink.ofPage(head)))
                .toList();
    }

    private static Map<SourcePath, UrlPath> addresses(
            List<Article> articles,
            List<UndatedDocument> pages,
            SortedMap<String, Section> sections) {
        Map<SourcePath, UrlPath> addresses = new HashMap<>(2 * articles.size());
        articles.forEach(article -> addresses.put(article.head().path(), article.url()));
        pages.forEach(page -> addresses.put(page.head().path(), page.url()));
        sections.values()
                .forEach(
                        section ->
                                section.head()
                                        .ifPresent(
                                                head -> addresses.put(head.path(), section.url())));
        return addresses;
    }

    private static List<Redirect> redirects(List<Article> articles, List<UndatedDocument> pages) {
        List<Redirect> redirects = new ArrayList<>();
        articles.forEach(article -> addRedirects(article.head(), article.url(), redirects));
        pages.forEach(page -> addRedirects(page.head(), page.url(), redirects));
        redirects.sort(Comparator.comparing(Redirect::from).thenComparing(Redirect::to));
        return redirects;
    }

    private static void addRedirects(Head head, UrlPath to, List<Redirect> redirects) {
        List<String> aliases = head.frontMatter().aliases();
        for (int i = 0; i < aliases.size(); i++) {
            redirects.add(
                    new Redirect(
                            new UrlPath(aliases.get(i)),
                            to,
                            head.frontMatter().title(),
                            head.positions().of(Key.aliases, i)));
        }
    }
}
