package vn.bantin.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.build.Explanation.Document;
import vn.bantin.build.Explanation.File;
import vn.bantin.build.Explanation.Input;
import vn.bantin.build.Explanation.Next;
import vn.bantin.build.Explanation.Suggestion;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.output.Reason;
import vn.bantin.plan.Made;
import vn.bantin.plan.Place;
import vn.bantin.plan.Shown;
import vn.bantin.site.NamedBy;
import vn.bantin.site.Reading.Choice;
import vn.bantin.site.Standing;
import vn.bantin.site.Standing.Cause;
import vn.bantin.site.Status;

/** Why an article or an address is as it is. */
class InquiryTest {
    private static final String DRAFT =
            "---\ntitle: Bài nháp\ndate: 2026-11-21\nauthor: an\nstatus: draft\n---\nNháp.\n";

    private TestSite site;

    @BeforeEach
    void write(@TempDir Path folder) {
        site = RebuildSite.in(folder);
    }

    @Test
    void aPublishedArticle() {
        Explanation why = explain("tin-tuc/2026/mot.md");
        Document document = why.document().orElseThrow();
        assertThat(document.visible()).isTrue();
        assertThat(document.address()).isEqualTo("/tin-tuc/2026/mot/");
        assertThat(document.namedBy()).contains(NamedBy.SLUG);
        assertThat(document.standing().map(Standing::cause)).contains(Cause.PUBLISHED);
        assertThat(document.standing().map(Standing::shown)).contains("20/11/2026 - 00:00");
        assertThat(document.faults()).isEmpty();
    }

    @Test
    void whatShowsAnArticleIsWhatHoldsItsAddressOrTitle() {
        Built built = site.build();
        Set<String> shownOn = new TreeSet<>(explain("tin-tuc/2026/mot.md").shownOn().keySet());

        Set<String> holding = new TreeSet<>(built.addressesOf("/tin-tuc/2026/mot/"));
        // Its own page; and «hai», whose body links to it, which is no card.
        holding.removeAll(Set.of("/tin-tuc/2026/mot/"));
        assertThat(holding).containsAll(shownOn);
        holding.removeAll(shownOn);
        assertThat(holding)
                .allMatch(
                        address ->
                                address.equals("/tin-tuc/2026/hai/") || address.endsWith(".xml"));
    }

    @Test
    void wherePreciselyItIsShown() {
        assertThat(explain("tin-tuc/2026/mot.md").shownOn())
                .containsEntry("/tin-tuc/", List.of(shown(Place.LIST, 1)))
                .containsEntry("/the/lua/", List.of(shown(Place.LIST, 1)))
                .containsEntry("/tac-gia/an/", List.of(shown(Place.LIST, 1)))
                .containsEntry("/dia-phuong/thieu-hoa/", List.of(shown(Place.LIST, 1)))
                .containsEntry("/luu-tru/2026/11/", List.of(shown(Place.MONTH, 1)))
                .containsEntry("/fragments/tin-moi-nhat.html", List.of(shown(Place.FRAGMENT, 1)))
                .containsEntry("/feed.xml", List.of(shown(Place.FEED, 1)))
                .containsEntry("/sitemaps/2026-11.xml", List.of(shown(Place.SITEMAP, 1)))
                .containsEntry("/", List.of(shown(Place.LEAD, 1)))
                .containsKey("/tin-tuc/2026/ba/");
    }

    @Test
    void anArticleThatIsNotPublishedAndWhy() {
        site.write("content/tin-tuc/2026/nhap.md", DRAFT);
        Explanation why = explain("tin-tuc/2026/nhap.md");
        Document document = why.document().orElseThrow();
        assertThat(document.visible()).isFalse();
        assertThat(document.standing().orElseThrow().status()).isEqualTo(Status.DRAFT);
        assertThat(document.standing().orElseThrow().at().toString())
                .isEqualTo("content/tin-tuc/2026/nhap.md:5:9");
        assertThat(document.address()).isEqualTo("/tin-tuc/2026/bai-nhap/");
        assertThat(document.namedBy()).contains(NamedBy.TITLE);
        assertThat(why.file()).isEmpty();
        assertThat(why.shownOn()).isEmpty();
        assertThat(why.readMore()).isEmpty();
    }

    @Test
    void theAddressThatADraftWouldHaveLeadsToIt() {
        site.write("content/tin-tuc/2026/nhap.md", DRAFT);
        Explanation why = site.whyUrl("/tin-tuc/2026/bai-nhap/").explanation().orElseThrow();
        assertThat(why.document().orElseThrow().path()).isEqualTo("content/tin-tuc/2026/nhap.md");
        assertThat(why.file()).isEmpty();
    }

    @Test
    void aDraftInThePreview() {
        site.write("content/tin-tuc/2026/nhap.md", DRAFT);
        Explanation why =
                site.drafts(true).whyArticle("tin-tuc/2026/nhap.md").explanation().orElseThrow();
        assertThat(why.document().orElseThrow().visible()).isTrue();
        assertThat(why.document().orElseThrow().standing().map(Standing::cause))
                .contains(Cause.DECLARED);
        assertThat(why.shownOn()).containsKey("/tin-tuc/");
    }

    @Test
    void everyCause() {
        assertThat(cause("date: 2026-12-01")).isEqualTo(Cause.DATE);
        assertThat(cause("date: 2026-11-01\npublishAt: 2026-12-01")).isEqualTo(Cause.EMBARGO);
        assertThat(cause("date: 2026-11-01\nexpireAt: 2026-11-02")).isEqualTo(Cause.EXPIRY);
        assertThat(cause("date: 2026-11-01\nstatus: withdrawn")).isEqualTo(Cause.DECLARED);
        assertThat(cause("date: 2026-11-01\nslug: Sai Rồi")).isEqualTo(Cause.FAULTS);
        site.write("content/tin-tuc/_index.md", "---\ntitle: Tin tức\nstatus: draft\n---\nChữ.\n");
        assertThat(cause("date: 2026-11-01")).isEqualTo(Cause.SECTION);
        Standing standing = standing("tin-tuc/2026/x.md");
        assertThat(standing.at().toString()).isEqualTo("content/tin-tuc/_index.md:3:9");
    }

    @Test
    void theFaultsOfADocumentWithTheirPlacesThoseOfItsBodyToo() {
        site.edit(RebuildSite.HAI, "mot.md", "mott.md");
        Document document = explain("tin-tuc/2026/hai.md").document().orElseThrow();
        assertThat(document.faults())
                .extracting(Diagnostic::fault)
                .containsExactly(Fault.BROKEN_LINK);
    }

    @Test
    void aDocumentThatCannotBeReadAtAll() {
        site.write("content/tin-tuc/2026/hong.md", "không có phần đầu\n");
        Document document = explain("tin-tuc/2026/hong.md").document().orElseThrow();
        assertThat(document.faults())
                .extracting(Diagnostic::fault)
                .containsExactly(Fault.FRONT_MATTER_MISSING);
        assertThat(document.visible()).isFalse();
    }

    @Test
    void faultsElsewhereAreNoMatter() {
        site.edit(RebuildSite.CU, "date: 2024-03-01", "date: hôm nọ");
        WhyReport report = site.whyArticle("tin-tuc/2026/mot.md");
        assertThat(report.diagnostics()).isEmpty();
        assertThat(report.explanation().orElseThrow().document().orElseThrow().faults()).isEmpty();
    }

    @Test
    void whyAPageWouldBeMade() {
        assertThat(page().reason()).contains(Reason.NEW);
        site.build();
        assertThat(page().next()).isEqualTo(Next.KEEP);
        site.edit(RebuildSite.MOT, "Cả làng", "Cả bản");
        assertThat(page().next()).isEqualTo(Next.MAKE);
        assertThat(page().reason()).contains(Reason.SOURCE);
        assertThat(page().differing()).contains(Input.SOURCE).doesNotContain(Input.TEMPLATE);
        assertThat(page().made())
                .isEqualTo(
                        new Made(
                                Made.Kind.PAGE,
                                "article.ftlh",
                                List.of("content/tin-tuc/2026/mot.md"),
                                ""));
    }

    @Test
    void whatAListAFeedARedirectAPictureAndAThemeFileAreMadeFrom() {
        site.edit(RebuildSite.MOT, "slug: mot", "slug: mot\naliases: [/cu/mot.htm]");
        File list = file("/tin-tuc/");
        assertThat(list.shows()).extracting(Shown::address).startsWith("/tin-tuc/2026/mot/");
        File feed = file("/feed.xml");
        assertThat(feed.made().kind()).isEqualTo(Made.Kind.MACHINE_TEXT);
        assertThat(feed.made().from()).contains("content/su-kien/2024/cu.md");
        File redirect = file("/cu/mot.htm");
        assertThat(redirect.made().leadsTo()).isEqualTo("https://portal.example/tin-tuc/2026/mot/");
        assertThat(redirect.made().from()).containsExactly("content/tin-tuc/2026/mot.md");
        String picture = site.build().pictures().get(0);
        assertThat(file("/" + picture).made())
                .isEqualTo(
                        new Made(
                                Made.Kind.PICTURE,
                                "",
                                List.of("content/tin-tuc/2026/gat.png"),
                                ""));
        String css =
                site.output().keySet().stream()
                        .filter(path -> path.endsWith(".css"))
                        .findFirst()
                        .orElseThrow();
        assertThat(file("/" + css).made().from()).containsExactly("templates/assets/site.css");
    }

    @Test
    void whatReadMoreIsMadeOf() {
        site.edit(RebuildSite.MOT, "slug: mot", "slug: mot\nrelated: [../../su-kien/2024/cu.md]");
        List<Suggestion> readMore = explain("tin-tuc/2026/mot.md").readMore();
        assertThat(readMore.get(0).address()).isEqualTo("/su-kien/2024/cu/");
        assertThat(readMore.get(0).choice()).isEqualTo(Choice.EDITOR);
        assertThat(readMore).hasSizeGreaterThan(1);
        for (Suggestion reading : readMore.subList(1, readMore.size())) {
            assertThat(reading.choice())
                    .isEqualTo(reading.relevance().total() > 0 ? Choice.RELEVANT : Choice.NEAREST);
        }
    }

    @Test
    void anOutputFolderThatCannotBeLookedAtIsToldAndTheRestAnswered() throws Exception {
        Files.createDirectories(site.outputFolder().getParent());
        Files.writeString(site.outputFolder(), "ở đây là một tệp");
        WhyReport report = site.whyArticle("tin-tuc/2026/mot.md");
        assertThat(report.diagnostics())
                .extracting(Diagnostic::fault)
                .containsExactly(Fault.OUTPUT_IS_FILE);
        assertThat(report.explanation().orElseThrow().file().map(File::next))
                .contains(Next.UNKNOWN);
    }

    @Test
    void nothingIsWritten() {
        site.build();
        var before = TestSite.files(site.path("target"));
        site.edit(RebuildSite.MOT, "Cả làng", "Cả bản");
        explain("tin-tuc/2026/mot.md");
        file("/");
        TestSite.assertSameTree("target", before, TestSite.files(site.path("target")));
    }

    private Cause cause(String dates) {
        site.write(
                "content/tin-tuc/2026/x.md",
                "---\ntitle: Bài thử\nauthor: an\n" + dates + "\n---\nChữ.\n");
        return standing("tin-tuc/2026/x.md").cause();
    }

    private Standing standing(String path) {
        return explain(path).document().flatMap(Document::standing).orElseThrow();
    }

    private File page() {
        return explain("tin-tuc/2026/mot.md").file().orElseThrow();
    }

    private Explanation explain(String article) {
        WhyReport report = site.whyArticle(article);
        assertThat(report.diagnostics()).isEmpty();
        return report.explanation().orElseThrow();
    }

    private File file(String url) {
        Optional<Explanation> explanation = site.whyUrl(url).explanation();
        return explanation.flatMap(Explanation::file).orElseThrow();
    }

    private static Shown shown(Place place, int number) {
        return new Shown("/tin-tuc/2026/mot/", place, number);
    }
}
