package vn.bantin.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.limit.Ending;

/** Faults end to end whose files git cannot hold, or only at a price. */
class GeneratedErrorsTest {
    private static final String IN_2022 = "content/tin-tuc/2022/";
    private static final String HONG = IN_2022 + "hong.md";

    @TempDir Path folder;

    private BrokenSite site() {
        return BrokenSite.good(folder);
    }

    private static List<String> faults(BrokenSite site) {
        BuildReport report = Ending.within(10, () -> site.build());
        assertThat(report.failed()).isTrue();
        return BrokenSite.places(report);
    }

    @Test
    void a_site_without_site_yaml_is_told_so() throws IOException {
        BrokenSite site = site();
        Files.delete(folder.resolve("content/site.yaml"));
        assertThat(faults(site)).containsExactly("content/site.yaml SITE_CONFIG_MISSING");
    }

    @Test
    void FM15_a_front_matter_of_megabytes_is_refused_before_it_is_parsed() {
        BrokenSite site = site();
        site.write(IN_2022 + "mot.md", "---\nsapo: " + "chữ ".repeat(700_000) + "\n---\n\nA\n");
        site.write(IN_2022 + "hai.md", "---\n" + "k".repeat(1 << 20) + ": a\n---\n\nA\n");
        StringBuilder keys = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            keys.append('k').append(i).append(": a\n");
        }
        site.write(IN_2022 + "ba.md", "---\n" + keys + "---\n\nA\n");
        assertThat(faults(site))
                .containsExactly(
                        IN_2022 + "ba.md:2:1 YAML_TOO_LONG",
                        IN_2022 + "hai.md:2:1 YAML_TOO_LONG",
                        IN_2022 + "mot.md:2:1 YAML_TOO_LONG");
    }

    @Test
    void FM26_a_number_of_100_000_digits_is_refused_and_is_never_computed_with() {
        BrokenSite site = site();
        site.write(HONG, "---\nplace: " + "9".repeat(100_000) + "\n---\n\nA\n");
        assertThat(faults(site)).containsExactly(HONG + ":2:1 YAML_TOO_LONG");
    }

    @Test
    void FM26_a_number_beyond_all_numbers_is_text_where_text_is_meant() {
        BuildReport report =
                site().write(HONG, article("1e999999999", "place: 1e999999999\n")).build();
        assertThat(report.diagnostics()).isEmpty();
    }

    @Test
    void FS06_files_that_differ_only_in_case_are_named_both() {
        BrokenSite site = site().article("Bai.md", "A").article("bai.md", "B");
        assertThat(faults(site)).containsExactly(IN_2022 + "bai.md CASE_TWIN");
    }

    @Test
    void FS06_tags_that_differ_only_in_case_are_one_and_the_reader_is_told() {
        BuildReport report =
                site().write(HONG, article("Họp mặt", "tags: [THI ĐUA, Phụ nữ, phụ nữ]\n")).build();
        assertThat(BrokenSite.places(report))
                .contains(HONG + ":5:8 TERM_SPELT_TWO_WAYS")
                .allMatch(place -> place.endsWith("TERM_SPELT_TWO_WAYS"));
    }

    @Test
    void FS07_names_that_only_the_encoding_of_accents_tells_apart_are_named_both() {
        String name = "họp-mặt.md";
        BrokenSite site =
                site().article(Normalizer.normalize(name, Normalizer.Form.NFC), "A")
                        .article(Normalizer.normalize(name, Normalizer.Form.NFD), "B");
        assertThat(faults(site)).hasSize(1).allMatch(place -> place.endsWith(" UNICODE_TWIN"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"con.md", "aux.md", "nul.jpg", "a:b.md", "a?b.md", "a\uFFFD.md"})
    void FS08_names_that_some_system_refuses_are_one_fault_each(String name) {
        assertThat(faults(site().article(name, "A")))
                .hasSize(1)
                .allMatch(
                        place ->
                                place.endsWith(" NAME_NOT_PORTABLE")
                                        || place.endsWith(" NAME_UNREADABLE"));
    }

    @Test
    void FS01_a_link_is_named_and_not_followed() throws IOException {
        BrokenSite site = site();
        Files.createSymbolicLink(folder.resolve(HONG), Path.of("tot.md"));
        assertThat(faults(site)).containsExactly(HONG + " SYMLINK");
    }

    @Test
    void MD09_a_body_over_512_KB_and_a_picture_in_a_line_are_refused() {
        BrokenSite site = site();
        site.article("dai.md", "Một đoạn văn của bài.\n\n".repeat(30_000));
        site.article("anh.md", "![x](data:image/png;base64," + "A".repeat(2 << 20) + ")");
        site.article("rong.md", ("chữ ".repeat(10_000) + "\n\n").repeat(12));
        assertThat(faults(site))
                .containsExactly(
                        IN_2022 + "anh.md:7 PICTURE_INLINE",
                        IN_2022 + "dai.md:20006 BODY_TOO_MANY_LINES",
                        IN_2022 + "rong.md:23 BODY_TOO_LARGE");
    }

    @Test
    void MD02_MD05_MD06_hostile_bodies_end_as_a_page_or_as_a_fault_on_their_line() {
        BrokenSite site = site();
        StringBuilder backticks = new StringBuilder();
        for (int i = 1; i <= 500; i++) {
            backticks.append('e').append("`".repeat(i));
        }
        site.article("a.md", "_".repeat(5_000));
        site.article("b.md", "*".repeat(5_000));
        site.article("c.md", "- ".repeat(5_000));
        site.article("d.md", "[ (](".repeat(1_000));
        site.article("e.md", "[a](<b".repeat(10_000));
        site.article("f.md", "![[]()".repeat(10_000));
        site.article("g.md", backticks.toString());
        BuildReport report = Ending.within(60, () -> site.build());
        assertThat(report.diagnostics())
                .allMatch(fault -> fault.position().line() >= 7, "has a line of the body");
    }

    @Test
    void a_page_changed_by_hand_is_written_anew_with_a_warning() throws IOException {
        BrokenSite site = site();
        assertThat(site.build().failed()).isFalse();
        Path page = folder.resolve("output/tin-tuc/index.html");
        String made = Files.readString(page);
        site.write("output/tin-tuc/index.html", made.replace("</body>", "<p>thêm</p></body>"));
        BuildReport report = site.build();
        assertThat(BrokenSite.places(report))
                .hasSize(1)
                .allMatch(p -> p.endsWith("OUTPUT_ALTERED"));
        assertThat(page).hasContent(made);
        assertThat(site.build().diagnostics()).isEmpty();
    }

    @Test
    void FS04_a_foreign_file_in_the_way_is_an_error_and_stays() {
        BrokenSite site = site().write("output/tin-tuc/index.html", "<p>của người khác</p>");
        assertThat(faults(site)).hasSize(1).allMatch(place -> place.endsWith(" FOREIGN_FILE"));
        assertThat(folder.resolve("output/tin-tuc/index.html")).hasContent("<p>của người khác</p>");
    }

    @Test
    void CL02_what_is_held_back_is_listed_until_the_clock_passes_it() {
        BrokenSite site = site();
        site.write(
                HONG,
                "---\ntitle: Hẹn\ndate: 2026-06-02T00:30+07:00\nauthor: Lê Hà\n---\n\nChữ.\n");
        Instant live = Instant.parse("2026-06-01T17:30:00Z");
        assertThat(BrokenSite.places(site.build(live.minusSeconds(1))))
                .containsExactly(HONG + ":3:7 HELD_BACK");
        assertThat(folder.resolve("output/tin-tuc/2026/hen/index.html")).doesNotExist();
        assertThat(site.build(live).diagnostics()).isEmpty();
        assertThat(folder.resolve("output/tin-tuc/2026/hen/index.html")).exists();
    }

    @Test
    void CL06_content_decides_not_size_and_time() throws IOException {
        BrokenSite site = site().article("hong.md", "Mười bạn trẻ xa");
        FileTime time = FileTime.from(Instant.parse("2030-01-01T00:00:00Z"));
        Files.setLastModifiedTime(folder.resolve(HONG), time);
        site.build();
        site.article("hong.md", "Mười cán bộ xã.");
        Files.setLastModifiedTime(folder.resolve(HONG), time);
        assertThat(site.build().counts().written()).isPositive();
        assertThat(site.build().counts().written()).isZero();
    }

    @Test
    void CL08_the_clock_alone_changes_no_page_that_does_not_depend_on_it() {
        BrokenSite site = site();
        site.build(Instant.parse("2026-06-01T00:00:00Z"));
        assertThat(site.build(Instant.parse("2026-06-01T09:00:00Z")).counts().written()).isZero();
    }

    @Test
    @DisplayName("I10 P11 25 broken files give 25 messages in one go, sorted, and a failed build")
    void P11_25_broken_files_give_25_messages_and_a_failed_build() {
        BrokenSite site = site();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < TwentyFive.BROKEN.size(); i++) {
            TwentyFive.Broken broken = TwentyFive.BROKEN.get(i);
            String name = IN_2022 + "hong-%02d.md".formatted(i + 1);
            site.write(name, article("Bài " + i, broken.key(), broken.body()));
            expected.add(name + ":" + broken.message());
        }
        assertThat(faults(site)).hasSize(25).isEqualTo(expected);
    }

    private static String article(String title, String keys) {
        return article(title, keys, "Chữ của bài.");
    }

    private static String article(String title, String keys, String body) {
        return "---\ntitle: "
                + title
                + "\ndate: 2022-10-07\nauthor: Lê Hà\n"
                + keys
                + "---\n\n"
                + body
                + "\n";
    }
}
