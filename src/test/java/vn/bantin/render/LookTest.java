package vn.bantin.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.colour.Colour;
import vn.bantin.config.ColourToken;
import vn.bantin.config.FontToken;
import vn.bantin.config.Placed;
import vn.bantin.config.ThemeConfig;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.diagnostic.Position;

/** What {@code theme:} of site.yaml makes of the stylesheet. */
class LookTest {
    private static final Position HERE = new Position("content/site.yaml", 6, 10);
    private static final String SMALL =
            """
            :root { --paper: #ffffff; --ink: #000000; --accent: #96184a }
            @media (prefers-color-scheme: dark) {
              :root { --paper: #111111; --ink: #eeeeee; --accent: #f296b5; }
            }
            [data-scheme=dark] { --accent: #f296b5; }
            @media print { :root { --accent: #000; } }
            """;

    private final SortedMap<ColourToken, Placed<Colour>> light = new TreeMap<>();
    private final SortedMap<ColourToken, Placed<Colour>> dark = new TreeMap<>();
    private final SortedMap<FontToken, Placed<String>> fonts = new TreeMap<>();
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private List<Placed<String>> stylesheets = List.of();

    @Test
    void withoutWishesTheStylesheetIsTheThemesByteForByte() {
        Outcome<Theme> theme = theme();
        assertThat(theme.diagnostics()).isEmpty();
        assertThat(css(theme))
                .isEqualTo(text(DefaultTheme.files().getOrDefault(Stylesheet.NAME, new byte[0])));
        assertThat(theme.value().paper()).isPresent();
    }

    @ParameterizedTest
    @EnumSource(ColourToken.class)
    void theDefaultThemeSetsEveryTokenInBothSchemes(ColourToken token) {
        String css = text(DefaultTheme.files().getOrDefault(Stylesheet.NAME, new byte[0]));
        for (boolean scheme : new boolean[] {false, true}) {
            assertThat(CssProperties.of(css))
                    .anyMatch(
                            d ->
                                    d.dark() == scheme
                                            && d.name().equals(token.property())
                                            && Colour.parse(d.value()).isPresent());
        }
    }

    @ParameterizedTest
    @EnumSource(FontToken.class)
    void theDefaultThemeSetsEveryFont(FontToken token) {
        fonts.put(token, new Placed<>("\"Be Vietnam Pro\", sans-serif", HERE));
        Outcome<Theme> theme = theme();
        assertThat(theme.diagnostics()).isEmpty();
        assertThat(css(theme)).contains(token.property() + ": \"Be Vietnam Pro\", sans-serif;");
    }

    @Test
    void aTokenStandsWhereverTheThemesOwnStood() {
        own(SMALL);
        choose(light, ColourToken.ACCENT, "#0b5a4e");
        choose(dark, ColourToken.ACCENT, "#7fd6c4");
        assertThat(css(theme()))
                .isEqualTo(SMALL.replace("#96184a", "#0b5a4e").replace("#f296b5", "#7fd6c4"));
    }

    @Test
    void theTwinsInWordsAloneHaveTheSameTokens() {
        choose(light, ColourToken.ACCENT, "#0b5a4e");
        choose(dark, ColourToken.ACCENT, "#7fd6c4");
        Outcome<Theme> theme = theme();
        String lite = text(theme.value().assets().getOrDefault("assets/lite.css", new byte[0]));
        assertThat(value(lite, ColourToken.ACCENT, false).hex()).isEqualTo("#0b5a4e");
        assertThat(value(lite, ColourToken.ACCENT, true).hex()).isEqualTo("#7fd6c4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#0b5a4e", "#1d4f91", "#7a1fa2", "#8a3b00", "#b00020", "#2d2d2d"})
    void theDarkOneIsOfTheSameHueAndEasilyRead(String accent) {
        choose(light, ColourToken.ACCENT, accent);
        Outcome<Theme> theme = theme();
        assertThat(theme.diagnostics()).isEmpty();
        Colour found = value(css(theme), ColourToken.ACCENT, true);
        for (ColourToken ground : Palette.grounds(ColourToken.ACCENT)) {
            assertThat(found.contrast(value(css(theme), ground, true))).isGreaterThan(7);
        }
        assertThat(value(css(theme), ColourToken.ACCENT, false).hex()).isEqualTo(accent);
    }

    @Test
    void groundsStayDarkInTheDark() {
        choose(light, ColourToken.PAPER, "#ffffff");
        choose(light, ColourToken.TINT, "#e8f1ee");
        Outcome<Theme> theme = theme();
        assertThat(theme.diagnostics()).isEmpty();
        assertThat(value(css(theme), ColourToken.TINT, true).contrast(new Colour(0, 0, 0)))
                .isLessThan(2);
        assertThat(theme.value().paper().orElseThrow().light()).isEqualTo("#ffffff");
        assertThat(theme.value().paper().orElseThrow().dark())
                .isEqualTo(value(css(theme), ColourToken.PAPER, true).hex());
    }

    @Test
    void aColourThatCannotBeReadIsAnErrorWithOneThatCan() {
        own(SMALL);
        choose(light, ColourToken.ACCENT, "#dd9988");
        assertThat(theme().diagnostics())
                .singleElement()
                .satisfies(
                        told -> {
                            assertThat(told.fault()).isEqualTo(Fault.COLOUR_CONTRAST);
                            assertThat(told.position()).isEqualTo(HERE);
                            assertThat(told.arguments())
                                    .startsWith("accent", "#dd9988", "paper", "#ffffff", "2", "3");
                            Colour better = colour(told.arguments().get(6));
                            assertThat(better.contrast(colour("#ffffff"))).isBetween(4.5, 4.7);
                        });
    }

    @Test
    void toBlameIsTheGroundWhereOnlyThatWasChosen() {
        own(SMALL);
        choose(light, ColourToken.PAPER, "#777777");
        choose(dark, ColourToken.PAPER, "#111111");
        assertThat(theme().diagnostics())
                .singleElement()
                .satisfies(
                        told ->
                                assertThat(told.arguments())
                                        .startsWith("paper", "#777777", "accent"));
    }

    @Test
    void aSuggestionForAGroundSuitsAllThatIsWrittenOnIt() {
        choose(light, ColourToken.PAPER, "#b0a090");
        Outcome<Theme> theme = theme();
        String better = theme.diagnostics().get(0).arguments().get(6);
        light.clear();
        choose(light, ColourToken.PAPER, better);
        assertThat(theme().diagnostics()).isEmpty();
    }

    @Test
    void stylesheetsComeAfterTheThemesInTheOrderNamedAndAreNoFilesOfTheirOwn() {
        own(SMALL);
        files.put("assets/b.css", bytes("\uFEFFb{}\n"));
        files.put("assets/a.css", bytes("a{}\n"));
        files.put("assets/c.css", bytes("c{}\n"));
        stylesheets = List.of(new Placed<>("assets/b.css", HERE), new Placed<>("a.css", HERE));
        Outcome<Theme> theme = theme();
        assertThat(theme.diagnostics()).isEmpty();
        assertThat(css(theme)).isEqualTo(SMALL + "\nb{}\n\na{}\n");
        assertThat(theme.value().assets())
                .containsKey("assets/c.css")
                .doesNotContainKeys("assets/a.css", "assets/b.css");
    }

    private void own(String css) {
        files.put(Stylesheet.NAME, bytes(css));
    }

    private static void choose(
            SortedMap<ColourToken, Placed<Colour>> scheme, ColourToken token, String hex) {
        scheme.put(token, new Placed<>(colour(hex), HERE));
    }

    private Outcome<Theme> theme() {
        return Theme.of(files, "vi", new ThemeConfig(light, dark, fonts, stylesheets));
    }

    private static String css(Outcome<Theme> theme) {
        return text(theme.value().assets().getOrDefault(Stylesheet.NAME, new byte[0]));
    }

    private static Colour value(String css, ColourToken token, boolean dark) {
        return CssProperties.of(css).stream()
                .filter(d -> d.dark() == dark && d.name().equals(token.property()))
                .findFirst()
                .flatMap(d -> Colour.parse(d.value()))
                .orElseThrow();
    }

    private static Colour colour(String hex) {
        return Colour.parse(hex).orElseThrow();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
