package vn.bantin.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.config.Rule;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Language;
import vn.bantin.diagnostic.Messages;

/**
 * Every rule of the checklist: {@code checks/RULE….bad.txt} over {@code base.txt} gives the
 * findings of {@code RULE….out}, Vietnamese and English, and {@code RULE….good.txt} none of that
 * rule. {@code -Dgolden.update=true} writes the findings anew, and fails, so that somebody reads
 * them.
 */
class CheckRulesTest {
    static final Path FIXTURES = Path.of("src/test/resources/checks");

    /** Asks other sites: see ExternalCheckTest. */
    private static final Set<Rule> ELSEWHERE = Set.of(Rule.externalLink);

    private static final Set<String> OF_BUILDS =
            Set.of(Rule.emptyBody.name(), Rule.lostAddress.name());

    @TempDir Path folder;

    @Test
    void aGoodPortalHasNoFindings() {
        assertThat(site("good").check().diagnostics()).isEmpty();
    }

    @Test
    void everyRuleHasOneFixtureOfEachKindAtLeast() throws IOException {
        Set<String> wanted =
                Arrays.stream(Rule.values())
                        .filter(rule -> !ELSEWHERE.contains(rule))
                        .map(Rule::name)
                        .collect(Collectors.toCollection(TreeSet::new));
        for (String ending : List.of(".bad.txt", ".good.txt", ".out")) {
            Set<String> there = names(ending).map(CheckRulesTest::rule).collect(Collectors.toSet());
            assertThat(there).as(ending).containsExactlyInAnyOrderElementsOf(wanted);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyRuleFindsWhatItLooksFor() throws IOException {
        return names(".bad.txt").map(name -> DynamicTest.dynamicTest(name, () -> compare(name)));
    }

    @TestFactory
    Stream<DynamicTest> noRuleFindsWhatIsNotThere() throws IOException {
        return names(".good.txt")
                .map(name -> DynamicTest.dynamicTest(name, () -> assertSilent(name)));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleCanBeSwitchedOffOrRaised() throws IOException {
        // What a build reports itself is no check's to switch off.
        return names(".bad.txt")
                .filter(name -> !OF_BUILDS.contains(rule(name)))
                .map(name -> DynamicTest.dynamicTest(name, () -> assertAdjustable(name)));
    }

    private void compare(String name) throws IOException {
        CheckReport report = site(name + "-bad").with(text(name + ".bad.txt")).check();
        assertThat(found(name, report)).as("findings of the rule").isNotEmpty();
        String shown = shown(report, Language.VI) + "\n" + shown(report, Language.EN);
        Path golden = FIXTURES.resolve(name + ".out");
        if (Boolean.getBoolean("golden.update") || !Files.exists(golden)) {
            boolean same = Files.exists(golden) && Files.readString(golden).equals(shown);
            Files.writeString(golden, shown);
            if (!same) {
                fail("written anew: " + golden);
            }
        }
        assertThat(shown).isEqualTo(Files.readString(golden));
    }

    private void assertSilent(String name) throws IOException {
        CheckReport report = site(name + "-good").with(text(name + ".good.txt")).check();
        assertThat(found(name, report)).isEmpty();
    }

    private void assertAdjustable(String name) throws IOException {
        TestSite site = site(name + "-off").with(text(name + ".bad.txt"));
        String config = TestSite.text(site.path("content/site.yaml"));
        String key = rule(name);
        List<Diagnostic> usual = found(name, site.check());
        site.write("content/site.yaml", withLevel(config, key, "off"));
        List<Diagnostic> off = found(name, site.check());
        site.write("content/site.yaml", withLevel(config, key, "error"));
        List<Diagnostic> raised = found(name, site.check());

        assertThat(off).allMatch(Diagnostic::isError).hasSizeLessThan(usual.size());
        assertThat(raised).hasSameSizeAs(usual).allMatch(Diagnostic::isError);
    }

    private static String withLevel(String config, String key, String level) {
        return config.contains("checks: {")
                ? config.replace("checks: {", "checks: {" + key + ": " + level + ", ")
                : config + "checks: {" + key + ": " + level + "}\n";
    }

    private static List<Diagnostic> found(String name, CheckReport report) {
        return report.diagnostics().stream()
                .filter(found -> Rule.name(found).equals(rule(name)))
                .toList();
    }

    private TestSite site(String name) {
        TestSite site = TestSite.in(folder.resolve(name)).with(text("base.txt"));
        CheckPictures.lay(site);
        return site;
    }

    private static String text(String file) {
        return TestSite.text(FIXTURES.resolve(file));
    }

    private static String shown(CheckReport report, Language language) {
        Messages messages = new Messages(language);
        return report.diagnostics().stream()
                .map(found -> messages.format(found) + "\n")
                .collect(Collectors.joining());
    }

    private static Stream<String> names(String ending) throws IOException {
        try (Stream<Path> files = Files.list(FIXTURES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(ending))
                    .map(file -> file.substring(0, file.length() - ending.length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    /** Of {@code linkText-empty}: linkText. */
    private static String rule(String name) {
        return Optional.of(name.indexOf('-'))
                .filter(hyphen -> hyphen > 0)
                .map(hyphen -> name.substring(0, hyphen))
                .orElse(name);
    }
}
