package vn.bantin.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.output.Reason;

/** Which files an edit of a template, of site.yaml or of people.yaml makes again. */
class ThemeRebuildTest {
    private static final String TEMPLATES =
            """
            -- templates/article.ftlh --
            <#include "/mot.ftlh">
            <article>${title}</article>
            -- templates/mot.ftlh --
            <#include "/hai.ftlh">
            -- templates/hai.ftlh --
            <#include "/ba.ftlh">
            -- templates/ba.ftlh --
            <p>ba tầng</p>
            """;

    private TestSite site;
    private Built first;

    @BeforeEach
    void buildOnce(@TempDir Path folder) {
        site = RebuildSite.in(folder).with(TEMPLATES);
        first = site.build();
    }

    @AfterEach
    void theTreeIsThatOfACleanBuild() {
        site.assertEqualsClean("after the edit");
        site.build().assertProducesNothing();
    }

    @Test
    void aTemplateRendersExactlyItsPages() {
        site.edit("templates/article.ftlh", "<article>", "<article class=\"moi\">");
        assertThat(site.build().produced(Reason.TEMPLATE)).isEqualTo(articles());
    }

    @Test
    void anIncludeThreeLevelsDownRendersThePagesOfItsClosure() {
        site.edit("templates/ba.ftlh", "ba tầng", "tầng thứ ba");
        Built built = site.build();
        assertThat(built.produced()).isEqualTo(articles());
        assertThat(built.text("tin-tuc/2026/mot/index.html")).contains("tầng thứ ba");
    }

    @Test
    void anOverrideThatAppearsOrDisappears() {
        site.write("templates/month.ftlh", "<p>${title}</p>\n");
        assertThat(site.build().produced(Reason.TEMPLATE))
                .containsExactlyInAnyOrder("/luu-tru/2026/11/", "/luu-tru/2024/03/");
        site.assertEqualsClean("with the override");
        site.delete("templates/month.ftlh");
        Built built = site.build();
        assertThat(built.produced(Reason.TEMPLATE)).hasSize(2);
        TestSite.assertSameTree("without it", first.files(), built.files());
    }

    @Test
    void aCardOfTheDefaultThemeRendersWhatShowsCardsOnly() {
        site.write("templates/partials/card.ftlh", CARD);
        Built built = site.build();
        assertThat(built.produced(Reason.TEMPLATE))
                .contains("/", "/tin-tuc/", "/the/lua/", "/fragments/tin-moi-nhat.html")
                .doesNotContain("/404.html", "/the/", "/luu-tru/")
                .doesNotContainAnyElementsOf(articles());
    }

    @Test
    void anotherTemplateFolderMayBeEmpty() {
        for (String name : Set.of("article", "mot", "hai", "ba")) {
            site.delete("templates/" + name + ".ftlh");
        }
        assertThat(site.build().produced(Reason.TEMPLATE)).isEqualTo(articles());
    }

    @Test
    void aStylesheetHasANewAddressWhereverItIsLinked() {
        site.write("templates/assets/site.css", "body { color: #123 }\n");
        Built built = site.build();
        assertThat(built.files().keySet()).filteredOn(path -> path.endsWith(".css")).hasSize(1);
        assertThat(built.produced(Reason.NEW)).hasSize(1);
        assertThat(built.produced())
                .contains("/", "/404.html", "/gioi-thieu/", "/tin-tuc/2026/mot/");
    }

    @Test
    void aValueOfSiteYamlThatEveryPageMayShow() {
        site.edit("content/site.yaml", "title: Cổng thử", "title: Cổng khác");
        Built built = site.build();
        assertThat(built.produced())
                .contains("/", "/feed.xml", "/sitemap-news.xml", "/404.html", "/tin-tuc/2026/mot/")
                .doesNotContain("/fragments/tin-moi-nhat.html", "/robots.txt", "/sitemap.xml");
    }

    @Test
    void aValueOfSiteYamlThatNoPageShows() {
        site.edit(
                "content/site.yaml",
                "pageSize: 5",
                "# một ghi chú\npageSize: 6\nchecks: {emptyBody: warning}");
        site.build().assertProducesNothing();
    }

    @Test
    void aSectionTitleRendersWhatNamesTheSection() {
        site.edit("content/site.yaml", "title: Sự kiện", "title: Hội hè");
        assertThat(site.build().produced())
                .contains("/su-kien/", "/su-kien/feed.xml", "/tin-tuc/")
                .doesNotContain("/the/lua/feed.xml", "/feed.xml");
    }

    @Test
    void aBiographyIsOnTheFrontOfItsPersonOnly() {
        site.edit("content/people.yaml", "đồng ruộng", "ruộng đồng");
        assertThat(site.build().produced()).containsExactly("/tac-gia/an/");
    }

    @Test
    @DisplayName("a name of people.yaml renders every page that shows it")
    void aName() {
        site.edit("content/people.yaml", "Lê An", "Lê Thị An");
        Built built = site.build();
        assertThat(built.produced()).containsAll(first.addressesOf("Lê An"));
        assertThat(built.produced()).contains("/tin-tuc/2026/mot/", "/feed.xml", "/tac-gia/");
        assertThat(built.addressesOf("Lê An")).isEmpty();
    }

    private Set<String> articles() {
        return first.produced().stream()
                .filter(address -> address.matches("/(tin-tuc|su-kien)/\\d{4}/[a-z]+/"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static final String CARD =
            """
            <#macro kind layout></#macro>
            <#macro full it level=3 look="plain" sapo=true over=true eager=false>
            <p>${it.title}</p>
            </#macro>
            <#macro lines cards>
            <#list cards as it><p>${it.title}</p></#list>
            </#macro>
            """;
}
