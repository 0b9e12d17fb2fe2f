package vn.bantin.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample is broad enough to judge a theme by: sections, years, people, places, forms. */
class SampleContentTest {
    private static final SamplePortal PORTAL = SamplePortal.shared();
    private static final Pattern ARTICLE =
            Pattern.compile("/([a-z-]+)/(20\\d\\d)/[a-z0-9-]+/index\\.html");

    @Test
    void everySectionHasEnoughForABlockOnTheFrontPage() {
        Map<String, Long> bySection = articles(1);
        assertThat(bySection).hasSize(6);
        assertThat(bySection.values()).allMatch(count -> count >= 6);
        assertThat(bySection.values().stream().mapToLong(Long::longValue).sum())
                .isGreaterThanOrEqualTo(40);
    }

    @Test
    void everyYearHasSome() {
        assertThat(articles(2)).containsOnlyKeys("2022", "2023", "2024", "2025", "2026");
    }

    @Test
    void manyPeopleWriteFromEveryDistrict() {
        assertThat(lists("tac-gia")).hasSizeGreaterThanOrEqualTo(9);
        assertThat(lists("dia-phuong")).hasSize(27);
        assertThat(lists("chuyen-de")).hasSizeGreaterThanOrEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "layout: photo",
                "layout: video",
                "layout: notice",
                "corrections:",
                "focus: ",
                "minors: true\n  consent: {by: ",
                "blur:\n      - {x: ",
                ".jpg) ![",
                "aliases:",
                "\n[^1]: ",
                "\n!!! ",
                "\n> — ",
                "\n|---|"
            })
    void everyFormIsTried(String form) throws IOException {
        assertThat(sources()).filteredOn(text -> text.contains(form)).isNotEmpty();
    }

    @Test
    void oneLongPieceHasHeadingsForATableOfContents() {
        assertThat(
                        PORTAL.page("/khoi-nghiep/2026/theo-soi-coi/index.html")
                                .select("h2[id]:not([id^=bt-])"))
                .hasSizeGreaterThanOrEqualTo(4);
        assertThat(PORTAL.page("/khoi-nghiep/2026/theo-soi-coi/index.html").select(".toc a"))
                .hasSizeGreaterThanOrEqualTo(4);
    }

    /** How many articles there are, by section (1) or year (2). */
    private static Map<String, Long> articles(int group) {
        return PORTAL.files().keySet().stream()
                .map(ARTICLE::matcher)
                .filter(address -> address.matches() && !address.group(1).equals("luu-tru"))
                .collect(
                        Collectors.groupingBy(
                                address -> address.group(group), Collectors.counting()));
    }

    private static List<String> lists(String kind) {
        return PORTAL.files().keySet().stream()
                .filter(file -> file.matches("/" + kind + "/[^/]+/index\\.html"))
                .toList();
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SamplePortal.CONTENT)) {
            List<Path> documents = files.filter(file -> file.toString().endsWith(".md")).toList();
            List<String> texts = new ArrayList<>();
            for (Path document : documents) {
                texts.add(Files.readString(document));
            }
            return texts;
        }
    }
}
