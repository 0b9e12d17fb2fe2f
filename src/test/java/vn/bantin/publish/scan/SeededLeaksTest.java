package vn.bantin.publish.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.bantin.check.report.Findings;
import vn.bantin.check.report.Format;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Language;
import vn.bantin.diagnostic.Messages;
import vn.bantin.publish.scan.SeededLeaks.Seed;

/** P10: every leak is found, named by file and kind, and shown nowhere. */
class SeededLeaksTest {
    private static final List<Messages> LANGUAGES =
            List.of(new Messages(Language.VI), new Messages(Language.EN));

    static List<Seed> seeds() {
        return SeededLeaks.all();
    }

    @Test
    void thereAreAtLeastSixty() {
        assertThat(seeds()).hasSizeGreaterThanOrEqualTo(60);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("seeds")
    void isFoundAndNamedAndNotShown(Seed seed) {
        List<Diagnostic> leaks = scanned(seed);

        assertThat(leaks).isNotEmpty();
        assertThat(leaks).extracting(Diagnostic::fault).containsOnly(seed.fault());
        assertThat(leaks.get(0).isError()).isTrue();
        String report = LANGUAGES.get(0).format(leaks.get(0));
        assertThat(place(leaks.get(0)))
                .as(report)
                .startsWith("output/" + named(seed))
                .endsWith(seed.at());
        assertShowsNothing(leaks, seed.secret());
    }

    @Test
    @DisplayName("all are told in one go, sorted, some one by one and the rest counted")
    void togetherTheyAreSortedAndCounted() {
        Scan scan = new Scan(SeededLeaks.rules(), PublishedTexts.NONE);
        seeds().parallelStream().forEach(seed -> scan.file(seed.path(), seed.bytes()));
        List<Diagnostic> leaks = scan.diagnostics();

        assertThat(leaks).hasSize(51);
        assertThat(leaks.subList(0, 50)).isSorted();
        assertThat(LANGUAGES.get(1).text(leaks.get(50)))
                .matches("There are \\d\\d leaks more; all of them are in \\d\\d files\\.");
        seeds().stream()
                .map(Seed::secret)
                // Where nothing but a sentence leaks, it is said by the name of its file of which
                // document it is.
                .filter(secret -> !SeededLeaks.DRAFT.contains(secret))
                .forEach(secret -> assertShowsNothing(leaks, secret));
    }

    private static List<Diagnostic> scanned(Seed seed) {
        Scan scan = new Scan(SeededLeaks.rules(), PublishedTexts.NONE);
        scan.file(seed.path(), seed.bytes());
        return scan.diagnostics();
    }

    /** Of a name that tells something only where it begins. */
    private static String named(Seed seed) {
        String path = seed.path().value();
        boolean telling = !seed.secret().isEmpty() && path.contains(seed.secret());
        return telling ? path.substring(0, path.indexOf('/') + 1) + "…" : path;
    }

    private static String place(Diagnostic leak) {
        return leak.position() + leak.arguments().get(leak.arguments().size() - 1);
    }

    private static void assertShowsNothing(List<Diagnostic> leaks, String secret) {
        if (secret.isEmpty()) {
            return;
        }
        for (Messages language : LANGUAGES) {
            leaks.forEach(leak -> assertThat(language.format(leak)).doesNotContain(secret));
        }
        for (Format format : Format.values()) {
            Findings findings = new Findings("1", 1, 1, leaks, LANGUAGES);
            String report = new String(format.bytes(findings), StandardCharsets.UTF_8);
            assertThat(report).doesNotContain(secret);
        }
        assertThat(leaks.toString() + SeededLeaks.rules()).doesNotContain(secret);
    }
}
