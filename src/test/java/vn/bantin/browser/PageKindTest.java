package vn.bantin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import vn.bantin.portal.SamplePortal;

/** That the kinds of page which browsers look at are all there are. */
class PageKindTest {
    private static final SortedMap<String, Document> PAGES = SamplePortal.shared().pages();

    @Test
    void eachStandsForAPageOfThePortal() {
        assertThat(PageKind.ALL)
                .filteredOn(kind -> !PAGES.containsKey(kind.address() + "index.html"))
                .containsExactly(PageKind.NOT_FOUND);
    }

    /** By the classes of body and of the main article: templates and layouts. */
    @Test
    void noTemplateAndNoLayoutIsLeftOut() {
        List<Document> seen =
                PageKind.ALL.stream()
                        .map(kind -> PAGES.get(kind.address() + "index.html"))
                        .filter(Objects::nonNull)
                        .toList();
        Set<String> lookedAt = new TreeSet<>();
        seen.forEach(page -> lookedAt.add(shape(page)));
        lookedAt.add(shape(Objects.requireNonNull(PAGES.get("/404.html"))));
        Set<String> left =
                PAGES.values().stream()
                        .filter(page -> page.select("meta[http-equiv=refresh]").isEmpty())
                        .map(PageKindTest::shape)
                        .filter(shape -> !lookedAt.contains(shape))
                        .collect(Collectors.toSet());
        assertThat(left).as("kinds of page without a line in PageKind").isEmpty();
    }

    private static String shape(Document page) {
        return page.body().className() + " / " + page.select("main > article").attr("class");
    }
}
