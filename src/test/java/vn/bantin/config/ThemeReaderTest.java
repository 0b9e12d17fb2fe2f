package vn.bantin.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.colour.Colour;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.diagnostic.Position;

class ThemeReaderTest {
    private static final String LEAST =
            """
            title: Phụ nữ xứ Thanh
            baseUrl: https://portal.example
            sections: [{path: tin-tuc, title: Tin tức}]
            """;

    @Test
    void aSiteNeedSayNothing() {
        SiteConfig site = read("").value();
        assertThat(site.theme()).isEqualTo(ThemeConfig.NONE);
        assertThat(site.icon()).isEmpty();
    }

    @Test
    void everyTokenIsReadWithItsPlace() {
        StringBuilder all = new StringBuilder("theme:\n");
        for (ColourToken token : ColourToken.values()) {
            all.append("  ").append(token.key()).append(": '#123'\n");
            all.append("  ").append(token.key()).append("Dark: \"#AbCdEf\"\n");
        }
        Outcome<SiteConfig> outcome =
                read(all + "  serif: '\"Noto Serif\", Georgia, serif'\n  sans: Be Vietnam Pro\n");
        assertThat(outcome.diagnostics()).isEmpty();
        ThemeConfig theme = outcome.value().theme();
        assertThat(theme.light()).containsOnlyKeys(ColourToken.values());
        assertThat(theme.dark()).containsOnlyKeys(ColourToken.values());
        assertThat(theme.light().get(ColourToken.PAPER))
                .isEqualTo(placed(new Colour(0x11, 0x22, 0x33), 5, 10));
        assertThat(theme.dark())
                .containsEntry(
                        ColourToken.ACCENT_INK, placed(new Colour(0xAB, 0xCD, 0xEF), 18, 18));
        assertThat(theme.fonts())
                .containsEntry(FontToken.SERIF, placed("\"Noto Serif\", Georgia, serif", 25, 10))
                .containsEntry(FontToken.SANS, placed("Be Vietnam Pro", 26, 9));
    }

    @Test
    void keysAreWrittenAsInYamlAndPropertiesAsInCss() {
        assertThat(ColourToken.ACCENT_INK.key()).isEqualTo("accentInk");
        assertThat(ColourToken.ACCENT_INK.property()).isEqualTo("--accent-ink");
    }

    @Test
    void stylesheetsAreOneOrSeveralEachOnce() {
        assertThat(stylesheets("theme: {stylesheets: assets/a.css}\n"))
                .containsExactly("assets/a.css");
        assertThat(stylesheets("theme: {stylesheets: [b.css, a.css]}\n"))
                .containsExactly("b.css", "a.css");
        assertThat(read("theme: {stylesheets: [a.css, a.css]}\n").diagnostics())
                .singleElement()
                .satisfies(told -> assertThat(told.fault()).isEqualTo(Fault.VALUE_TWICE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Arial; color: red",
                "Arial } body { x: y",
                "url(//evil.example/x)",
                "\"Arial",
                "Arial,,serif",
                "Arial,",
                "3D",
                "Arial /* x */",
                "var(--x)",
                "\"a\\\"b\"",
                "expression(alert(1))",
                "Arial !important",
                "</style>"
            })
    void whatCouldEndADeclarationIsNoFont(String font) {
        String yaml = "theme:\n  sans: '" + font.replace("'", "''") + "'\n";
        assertThat(read(yaml).diagnostics())
                .singleElement()
                .satisfies(
                        told -> {
                            assertThat(told.fault()).isEqualTo(Fault.FONT_INVALID);
                            assertThat(told.arguments()).containsExactly("theme.sans", font);
                        });
        assertThat(read(yaml).value().theme().fonts()).isEmpty();
    }

    @Test
    void theIconIsReadWithItsPlace() {
        assertThat(read("icon: hinh/icon.png\n").value().icon())
                .contains(placed("hinh/icon.png", 4, 7));
    }

    private static List<String> stylesheets(String yaml) {
        return read(yaml).value().theme().stylesheets().stream().map(Placed::value).toList();
    }

    private static <T> Placed<T> placed(T value, int line, int column) {
        return new Placed<>(value, new Position("content/site.yaml", line, column));
    }

    private static Outcome<SiteConfig> read(String more) {
        byte[] bytes = (LEAST + more).getBytes(StandardCharsets.UTF_8);
        return new SiteConfigReader().read(bytes, "content/site.yaml");
    }
}
