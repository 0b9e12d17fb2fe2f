package vn.bantin.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.bantin.colour.Colour;
import vn.bantin.config.ColourToken;
import vn.bantin.config.Placed;
import vn.bantin.config.ThemeConfig;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.diagnostic.Position;
import vn.bantin.view.RedirectPage;

class ThemeTest {
    private static final Path FOLDER = Path.of("templates");
    private static final RedirectPage VIEW = new RedirectPage("vi", "Hội nghị", "/x/");

    @Test
    void theListOfFilesIsTheFolder() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            assertThat(
                            files.filter(Files::isRegularFile)
                                    .map(
                                            file ->
                                                    FOLDER.relativize(file)
                                                            .toString()
                                                            .replace('\\', '/'))
                                    .sorted())
                    .containsExactlyElementsOf(DefaultTheme.NAMES);
        }
    }

    @Test
    void everyTemplateOfTheDefaultThemeIsUsedBySomePage() {
        Theme theme = theme();
        assertThat(DefaultTheme.ENTRIES.stream().flatMap(e -> theme.closure(e).stream()))
                .containsAll(DefaultTheme.NAMES.stream().filter(n -> n.endsWith(".ftlh")).toList());
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndNoEmptyText() throws IOException {
        Properties vietnamese = texts("text_vi.properties");
        Properties english = texts("text_en.properties");
        assertThat(vietnamese.keySet()).isEqualTo(english.keySet());
        assertThat(vietnamese.values()).allSatisfy(text -> assertThat((String) text).isNotBlank());
        assertThat(english.values()).allSatisfy(text -> assertThat((String) text).isNotBlank());
    }

    @Test
    void everyTextIsUsedAndNoTemplateHasWordsOfItsOwn() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String name : DefaultTheme.NAMES) {
            if (name.endsWith(".ftlh")) {
                all.append(Files.readString(FOLDER.resolve(name)));
            }
        }
        Set<String> usedByJava =
                Set.of(
                        "archive",
                        "archiveMonth",
                        "archiveYear",
                        "commentsNewer",
                        "commentsOf",
                        "commentsOlder",
                        "correctionsIndex",
                        "listPage",
                        "portraitOf");
        for (Object key : texts("text_vi.properties").keySet()) {
            if (usedByJava.contains(key) || ((String) key).startsWith("index_")) {
                continue;
            }
            boolean byKind = ((String) key).startsWith("list_");
            assertThat(all).contains(byKind ? "text[\"list_\" + kind]" : "text." + key);
        }
    }

    @Test
    void whatTheDefaultThemeTakesInIsReadOffAsItIsJudged() throws IOException {
        SortedMap<String, String> sources = sources();
        Outcome<Templates> judged = Templates.of(sources, "vi", new ViewWrapper());
        assertThat(judged.diagnostics()).isEmpty();
        assertThat(DefaultTheme.takesIn(sources)).isEqualTo(judged.value().takesIn());
        assertThat(sources.keySet())
                .allSatisfy(name -> assertThat(judged.value().sound(name)).isPresent());
    }

    private static SortedMap<String, String> sources() throws IOException {
        SortedMap<String, String> sources = new TreeMap<>();
        for (String name : DefaultTheme.NAMES) {
            if (name.endsWith(".ftlh")) {
                sources.put(name, Files.readString(FOLDER.resolve(name)));
            }
        }
        return sources;
    }

    @Test
    void aSiteReplacesOneFileAndKeepsTheRest() {
        Theme theme = theme("partials/pager.ftlh", "<p>riêng</p>");
        try (PageRenderer renderer = new PageRenderer(theme)) {
            Samples.Sample list =
                    Samples.all().stream()
                            .filter(s -> s.name().equals("list-tag"))
                            .findFirst()
                            .get();
            Outcome<byte[]> page =
                    renderer.render(list.template(), list.view(), list.body(), "/the/x/");
            assertThat(new String(page.value(), StandardCharsets.UTF_8))
                    .contains("<p>riêng</p>", "class=\"masthead\"");
        }
    }

    @Test
    void filesCopiedFromTheDefaultThemeChangeNothing() {
        Outcome<Theme> copied = Theme.of(DefaultTheme.files(), "vi");
        assertThat(copied.diagnostics()).isEmpty();
        assertThat(copied.value().fingerprints()).isEqualTo(theme().fingerprints());
        assertThat(copied.value().sound("article.ftlh")).isPresent();
    }

    @Test
    void aThemeIsKeptAsLongAsNothingOfItIsOther() {
        SortedMap<String, byte[]> site = new TreeMap<>();
        site.put("assets/logo.svg", new byte[] {'a'});
        Theme theme = Theme.of(site, "vi").value();
        assertThat(Theme.of(new TreeMap<>(site), "vi").value()).isSameAs(theme);

        SortedMap<ColourToken, Placed<Colour>> dark = new TreeMap<>();
        Position place = Position.of("content/site.yaml");
        dark.put(ColourToken.PAPER, new Placed<>(Colour.parse("#000000").orElseThrow(), place));
        ThemeConfig look = new ThemeConfig(new TreeMap<>(), dark, new TreeMap<>(), List.of());
        Theme darker = Theme.of(site, "vi", look).value();
        assertThat(darker.paper()).isNotEqualTo(theme.paper());
        dark.clear();
        assertThat(Theme.of(site, "vi").value().paper()).isEqualTo(theme.paper());

        assertThat(Theme.of(site, "en").value().texts()).isNotEqualTo(theme.texts());
        assertThat(Theme.of(site, "vi").value().texts()).isEqualTo(theme.texts());

        site.put("assets/logo.svg", new byte[] {'b'});
        assertThat(Theme.of(site, "vi").value().assetFingerprints())
                .isNotEqualTo(theme.assetFingerprints());
        site.put("assets/more.svg", new byte[] {'a'});
        assertThat(Theme.of(site, "vi").value().assets()).containsKey("assets/more.svg");
        site.clear();
        assertThat(Theme.of(site, "vi").value().assets()).doesNotContainKey("assets/logo.svg");
    }

    @Test
    void aSiteReplacesTheStylesheetAndAddsAssets() {
        Theme theme = theme("assets/site.css", "p{}");
        assertThat(theme.assets())
                .containsOnlyKeys(
                        "assets/comments-waline.js",
                        "assets/comments.css",
                        "assets/lite.css",
                        "assets/site.css",
                        "assets/site.js");
        assertThat(theme.assets().get("assets/site.css")).asString().isEqualTo("p{}");
        assertThat(theme("assets/logo.svg", "<svg/>").assets())
                .containsOnlyKeys(
                        "assets/comments-waline.js",
                        "assets/comments.css",
                        "assets/lite.css",
                        "assets/logo.svg",
                        "assets/site.css",
                        "assets/site.js");
    }

    @Test
    void aSitesTextsNeedOnlyTheKeysThatChange() {
        Theme theme = theme("text_vi.properties", "related = Xem tiếp\nrieng = Chữ riêng\n");
        assertThat(theme.texts())
                .containsEntry("related", "Xem tiếp")
                .containsEntry("rieng", "Chữ riêng")
                .containsEntry("corrections", "Thông tin cải chính, xin lỗi");
    }

    @Test
    void aKeyOfTheSiteIsAWordOfItsOwnTemplates() {
        Fixture fixture =
                Fixture.of("<p>${text.rieng}</p>")
                        .with("text_vi.properties", "rieng = Chữ riêng\n");
        assertThat(fixture.page(VIEW)).isEqualTo("<p>Chữ riêng</p>");
    }

    @Test
    void aKeyThatNoBundleHasIsAnErrorWithTheNearest() {
        Fixture fixture =
                Fixture.of("<p>\n${text.reing}</p>")
                        .with("text_vi.properties", "rieng = Chữ riêng\n");
        assertThat(fixture.messages(VIEW))
                .singleElement()
                .asString()
                .startsWith("templates/x.ftlh:2:1: lỗi: Không có «reing» trong trang này")
                .contains("có phải «rieng»?", "[TEMPLATE_UNKNOWN_VARIABLE]");
    }

    @Test
    void aKeyThatNobodyUsesIsAWarningWithTheNearest() {
        Diagnostic unused = only(of("text_vi.properties", "# chữ\n realted = Xem tiếp\n"));
        assertThat(unused.fault()).isEqualTo(Fault.TEXT_UNUSED);
        assertThat(unused.position()).hasToString("templates/text_vi.properties:2:2");
        assertThat(unused.arguments()).containsExactly("realted", "related");
    }

    @Test
    void fingerprintCoversTheClosureAndNothingElse() {
        Theme before = theme();
        Theme after = theme("partials/pager.ftlh", "x");
        assertThat(after.fingerprint("list.ftlh")).isNotEqualTo(before.fingerprint("list.ftlh"));
        assertThat(after.fingerprint("article.ftlh")).isEqualTo(before.fingerprint("article.ftlh"));
        Theme deeper = theme("partials/masthead.ftlh", "x");
        assertThat(deeper.fingerprint("list.ftlh")).isNotEqualTo(before.fingerprint("list.ftlh"));
        assertThat(deeper.fingerprint("redirect.ftlh"))
                .isEqualTo(before.fingerprint("redirect.ftlh"));
    }

    @Test
    void fingerprintCoversTextsAndLanguageButNotTheStylesheet() {
        Theme before = theme();
        assertThat(theme("text_vi.properties", "related = Xem").fingerprint("redirect.ftlh"))
                .isNotEqualTo(before.fingerprint("redirect.ftlh"));
        assertThat(Theme.of(new TreeMap<>(), "en").value().fingerprint("redirect.ftlh"))
                .isNotEqualTo(before.fingerprint("redirect.ftlh"));
        assertThat(theme("assets/site.css", "p{}").fingerprint("redirect.ftlh"))
                .isEqualTo(before.fingerprint("redirect.ftlh"));
        assertThat(theme().fingerprint("list.ftlh")).isEqualTo(before.fingerprint("list.ftlh"));
    }

    @Test
    void aFileThatNoPageUsesIsAWarningWithTheNameThatWasMeant() {
        Diagnostic unused = only(of("artcle.ftlh", "<#-- bantin: 2 -->"));
        assertThat(unused.fault()).isEqualTo(Fault.TEMPLATE_UNUSED);
        assertThat(unused.isError()).isFalse();
        assertThat(unused.position()).hasToString("templates/artcle.ftlh");
        assertThat(unused.arguments()).containsExactly("article.ftlh");
    }

    @Test
    void aFileThatIsNotUtf8IsAnErrorAtItsFirstBadByte() {
        SortedMap<String, byte[]> site = new TreeMap<>();
        site.put("page.ftlh", new byte[] {'a', '\n', 'b', 'c', (byte) 0xE9, '!'});
        Diagnostic fault = only(Theme.of(site, "vi"));
        assertThat(fault.fault()).isEqualTo(Fault.TEMPLATE_NOT_UTF8);
        assertThat(fault.position()).hasToString("templates/page.ftlh:2:3");
    }

    @Test
    void aByteOrderMarkDoesNotReachThePage() {
        assertThat(Fixture.of("\uFEFF<p>${title}").page(VIEW)).isEqualTo("<p>Hội nghị");
    }

    @Test
    void brokenTextsAreAnError() {
        Diagnostic fault = only(of("text_vi.properties", "related = \\u12"));
        assertThat(fault.fault()).isEqualTo(Fault.TEMPLATE_TEXTS_BROKEN);
        assertThat(fault.position()).hasToString("templates/text_vi.properties");
    }

    @Test
    void brokenPartsBreakOnlyThePagesThatUseThem() {
        Theme theme = theme("partials/pager.ftlh", "<#if x>");
        assertThat(theme.sound("list.ftlh")).isEmpty();
        assertThat(theme.sound("article.ftlh")).isPresent();
    }

    private static Theme theme() {
        return Theme.of(new TreeMap<>(), "vi").value();
    }

    private static Theme theme(String name, String source) {
        return of(name, source).value();
    }

    private static Outcome<Theme> of(String name, String source) {
        SortedMap<String, byte[]> site = new TreeMap<>();
        site.put(name, source.getBytes(StandardCharsets.UTF_8));
        return Theme.of(site, "vi");
    }

    private static Diagnostic only(Outcome<Theme> outcome) {
        assertThat(outcome.diagnostics()).hasSize(1);
        return outcome.diagnostics().get(0);
    }

    private static Properties texts(String name) throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(FOLDER.resolve(name))) {
            properties.load(reader);
        }
        return properties;
    }
}
