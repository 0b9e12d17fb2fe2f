package vn.bantin.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Language;
import vn.bantin.diagnostic.Messages;

/** {@code src/docs/check.md} and the table of rules say the same. */
class CheckDocTest {
    private static final Path DOC = Path.of("src/docs/check.md");

    @Test
    void everyRuleIsDocumentedWithItsLevelAndNoOtherIs() throws IOException {
        List<String> expected =
                Arrays.stream(Rule.values())
                        .map(
                                rule ->
                                        "| `"
                                                + rule
                                                + "` | "
                                                + rule.usual().name().toLowerCase(Locale.ROOT)
                                                + " |")
                        .toList();

        assertThat(table("| rule |").stream().map(row -> row.substring(0, second(row))))
                .containsExactlyElementsOf(expected);
        assertThat(table("| rule |")).allMatch(row -> cell(row, 3).length() > 10);
    }

    @Test
    void whatABuildReportsTooIsSaid() throws IOException {
        // The checklist's own faults are those that no build has.
        Set<Fault> own =
                EnumSet.of(
                        Fault.ALT_ABSENT,
                        Fault.ALT_SAYS_NOTHING,
                        Fault.ALT_TOO_LONG,
                        Fault.ANCHOR_DEAD,
                        Fault.ARTICLE_SIMILAR,
                        Fault.CAPTION_MISSING,
                        Fault.EXTERNAL_DEAD,
                        Fault.EXTERNAL_PRIVATE,
                        Fault.EXTERNAL_SILENT,
                        Fault.EXTERNAL_UNFINISHED,
                        Fault.HEADING_SKIPPED,
                        Fault.HEADING_TOP,
                        Fault.ID_TWICE,
                        Fault.LINK_DEAD,
                        Fault.LINK_TEXT_EMPTY,
                        Fault.LINK_TEXT_VAGUE,
                        Fault.LOOK_ALIKE_IN_BODY,
                        Fault.PAGE_HEAVY,
                        Fault.PERSON_NOT_LISTED,
                        Fault.PHOTO_SMALL,
                        Fault.PICTURE_DEAD,
                        Fault.SAPO_TOO_LONG,
                        Fault.SAPO_TOO_SHORT,
                        Fault.SLUG_NOT_FROZEN,
                        Fault.SPELT_TWO_WAYS,
                        Fault.TEXT_DECOMPOSED,
                        Fault.TITLE_SIMILAR,
                        Fault.TITLE_TOO_LONG,
                        Fault.TITLE_TOO_SHORT,
                        Fault.YAML_RISKY);
        for (String row : table("| rule |")) {
            Rule rule = Rule.named(cell(row, 1).replace("`", "")).orElseThrow();
            assertThat(cell(row, 4))
                    .as(rule.name())
                    .isEqualTo(own.containsAll(rule.faults()) ? "" : "yes");
        }
    }

    @Test
    void everyFaultIsOfOneRuleAtMostAndEveryRuleHasAName() {
        for (Rule rule : Rule.values()) {
            rule.faults().forEach(fault -> assertThat(Rule.of(fault)).contains(rule));
            for (Language language : Language.values()) {
                assertThat(new Messages(language).label("rule_" + rule)).isNotBlank();
            }
        }
    }

    private static List<String> table(String head) throws IOException {
        return Files.readString(DOC)
                .lines()
                .dropWhile(line -> !line.startsWith(head))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .toList();
    }

    private static String cell(String row, int number) {
        return row.split("\\|", -1)[number].strip();
    }

    private static int second(String row) {
        return row.indexOf('|', row.indexOf('|', 1) + 1) + 1;
    }
}
