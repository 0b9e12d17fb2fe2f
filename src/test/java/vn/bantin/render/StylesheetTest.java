package vn.bantin.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the art direction promises of colour and type, where a machine can tell. */
class StylesheetTest {
    private static final Pattern TOKEN = Pattern.compile("--([a-z-]+): (#[0-9a-f]+);");

    private static final String LIGHT = ":root {";

    /** Where the device says so, and where the reader chose it. */
    private static final List<String> DARK =
            List.of(":root:not([data-scheme=\"light\"]) {", ":root[data-scheme=\"dark\"] {");

    static Stream<String> schemes() {
        return Stream.concat(Stream.of(LIGHT), DARK.stream());
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void textStandsOutFromItsGround(String scheme) throws IOException {
        Map<String, String> tokens = tokens(scheme);
        for (String ground : new String[] {"paper", "tint"}) {
            assertThat(contrast(tokens, "ink", ground)).isGreaterThan(7);
            assertThat(contrast(tokens, "accent", ground)).isGreaterThan(7);
            assertThat(contrast(tokens, "muted", ground)).isGreaterThan(4.5);
            assertThat(contrast(tokens, "signal", ground)).isGreaterThan(4.5);
        }
        assertThat(contrast(tokens, "accent-ink", "accent")).isGreaterThan(4.5);
    }

    @Test
    void darkIsDarkWhoeverChoseIt() throws IOException {
        assertThat(tokens(DARK.get(0))).isEqualTo(tokens(DARK.get(1))).isNotEmpty();
    }

    @Test
    void linesAreHighEnoughForTwoMarks() throws IOException {
        Matcher heights = Pattern.compile("line-height: ([0-9.]+)").matcher(css());
        while (heights.find()) {
            assertThat(Double.parseDouble(heights.group(1))).isGreaterThanOrEqualTo(1.2);
        }
        assertThat(css()).contains("font-size: 106.25%", "font: 1rem/1.65 var(--sans)");
    }

    @Test
    void nothingIsFetchedFromElsewhereAndEveryColourIsAToken() throws IOException {
        assertThat(css())
                .doesNotContain("url(", "@import", "http:", "https:", "text-align: justify");
        String rules = css().substring(css().indexOf("*, ::before"), css().indexOf("@media print"));
        assertThat(rules).doesNotContainPattern("#[0-9a-f]{3,6}[ ;]|rgb\\(|hsl\\(");
    }

    private static Map<String, String> tokens(String scheme) throws IOException {
        String block = css().substring(css().indexOf(scheme) + scheme.length());
        Matcher matcher = TOKEN.matcher(block.substring(0, block.indexOf('}')));
        Map<String, String> tokens = new TreeMap<>();
        while (matcher.find()) {
            tokens.put(matcher.group(1), matcher.group(2));
        }
        return tokens;
    }

    /** WCAG 2.2, contrast ratio. */
    private static double contrast(Map<String, String> tokens, String a, String b) {
        double first = luminance(tokens.getOrDefault(a, ""));
        double second = luminance(tokens.getOrDefault(b, ""));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        String hex = colour.substring(1);
        int digits = hex.length() / 3;
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            String part = hex.substring(i * digits, (i + 1) * digits);
            double value = Integer.parseInt(digits == 1 ? part + part : part, 16) / 255.0;
            double linear =
                    value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
            sum += weights[i] * linear;
        }
        return sum;
    }

    private static String css() throws IOException {
        return Files.readString(Path.of("templates/assets/site.css"));
    }
}
