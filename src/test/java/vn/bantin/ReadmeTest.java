package vn.bantin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.config.PeopleReader;
import vn.bantin.config.SiteConfig;
import vn.bantin.config.SiteConfigReader;
import vn.bantin.content.FrontMatter;
import vn.bantin.content.Head;
import vn.bantin.content.HeadReader;
import vn.bantin.content.Key;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Language;
import vn.bantin.diagnostic.Messages;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.path.SourcePath;

/** What README.md and the other documents say, held against the code. */
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final Path CONTENT = Path.of("src/docs/content.md");
    private static final Path MOJOS = Path.of("src/main/java/vn/bantin/maven");

    private static final Pattern PARAMETER =
            Pattern.compile(
                    "@Parameter\\(property = \"([\\w.]+)\"(?:, defaultValue = \"([^\"]*)\")?\\)"
                            + "\\s+private (?:@Nullable )?\\w+ (\\w+);");

    @ParameterizedTest
    @CsvSource({
        "| parameter of all |, Bantin",
        "| parameter of build |, Build",
        "| parameter of check |, Check",
        "| parameter of serve |, Serve",
        "| parameter of plan |, Plan",
        "| parameter of addresses |, Addresses",
        "| parameter of why |, Why",
        "| parameter of new |, New",
        "| parameter of init |, Init",
        "| parameter of list |, List",
        "| parameter of stats |, Stats",
        "| parameter of list and stats |, Table"
    })
    void theParametersAreThoseOfTheGoals(String table, String goal) throws IOException {
        SortedMap<String, String> written = new TreeMap<>();
        for (List<String> row : rows(Files.readString(README), table)) {
            String fallback = List.of("now", "").contains(row.get(2)) ? "" : code(row.get(2));
            written.put(code(row.get(0)), code(row.get(1)) + " = " + fallback);
        }
        SortedMap<String, String> real = new TreeMap<>();
        String mojo = Files.readString(MOJOS.resolve(goal + "Mojo.java"));
        Matcher report = Pattern.compile("REPORT = (\"[^\"]*\")").matcher(mojo);
        Matcher matcher =
                PARAMETER.matcher(
                        report.find()
                                ? mojo.replace("= REPORT)", "= " + report.group(1) + ")")
                                : mojo);
        while (matcher.find()) {
            String fallback = matcher.group(2) == null ? "" : matcher.group(2);
            real.put(matcher.group(3), matcher.group(1) + " = " + fallback);
        }

        assertThat(real).isNotEmpty();
        assertThat(written).isEqualTo(real);
    }

    @Test
    void everyPropertyInACommandExists() throws IOException {
        StringBuilder mojos = new StringBuilder();
        for (String goal :
                List.of(
                        "Bantin",
                        "Build",
                        "Check",
                        "Serve",
                        "Plan",
                        "Addresses",
                        "Why",
                        "New",
                        "Init",
                        "List",
                        "Stats",
                        "Table")) {
            mojos.append(Files.readString(MOJOS.resolve(goal + "Mojo.java")));
        }
        Matcher matcher = Pattern.compile("-D(bantin\\.\\w+)").matcher(Files.readString(README));
        int found = 0;
        while (matcher.find()) {
            found++;

            assertThat(mojos).contains("\"" + matcher.group(1) + "\"");
        }
        assertThat(found).isPositive();
    }

    @Test
    void theTwoCommandsStandThereAsTheyMustBeRun() throws IOException {
        assertThat(blocks(Files.readString(README), "sh"))
                .contains("mvn -DskipTests install && mvn bantin:build\n", "mvn verify\n");
    }

    @Test
    void theArticleCanBeReadWithoutAFault() throws IOException {
        Outcome<?> head = read(example());

        assertThat(head.diagnostics()).isEmpty();
    }

    @Test
    void theMessagesAreThoseOfTheSlipsNamed() throws IOException {
        String slips = example().replace("author: ", "autor: ");
        slips = slips.replace("date: 20/10/2026 - 08:30", "date: 20-10-2026");
        Messages messages = new Messages(Language.VI);
        String readme = Files.readString(README);

        List<Diagnostic> diagnostics = read(slips).diagnostics();
        assertThat(diagnostics)
                .extracting(Diagnostic::fault)
                .contains(Fault.KEY_MISSING, Fault.DATE_INVALID, Fault.UNKNOWN_KEY);
        for (Diagnostic diagnostic : diagnostics) {
            assertThat(readme).contains(messages.format(diagnostic));
        }
    }

    @Test
    void theCorrectionCanBeAddedToTheArticle() throws IOException {
        String correction = only(blocks(Files.readString(README), "yaml"), "corrections:");
        Outcome<?> head = read(example().replace("\nplace:", "\n" + correction + "place:"));

        assertThat(head.diagnostics()).isEmpty();
    }

    @Test
    void theSmallestSiteIsASite() throws IOException {
        String site = only(blocks(Files.readString(README), "yaml"), "baseUrl:");
        Outcome<SiteConfig> config =
                new SiteConfigReader().read(site.getBytes(UTF_8), "content/site.yaml");

        assertThat(config.diagnostics()).isEmpty();
        assertThat(config.value().sections()).hasSize(1);
    }

    @Test
    void thePersonIsAPerson() throws IOException {
        String people = only(blocks(Files.readString(CONTENT), "yaml"), "penNames:");

        assertThat(new PeopleReader().read(people.getBytes(UTF_8), "content/people.yaml"))
                .satisfies(read -> assertThat(read.diagnostics()).isEmpty())
                .satisfies(read -> assertThat(read.value()).hasSize(1));
    }

    @Test
    void everyKeyOfFrontMatterIsDescribed() throws IOException {
        SortedSet<String> written = new TreeSet<>();
        for (List<String> row : rows(Files.readString(CONTENT), "| key | for |")) {
            written.add(code(row.get(0)));
        }

        assertThat(written)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Key.values()).map(Key::name).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tin-tuc/2026/a.md", "trang/a.md", "tin-tuc/_index.md"})
    void keysAreForTheDocumentsThatTheTableSays(String path) throws IOException {
        String kind = path.startsWith("trang") ? "P" : path.endsWith("_index.md") ? "S" : "A";
        for (List<String> row : rows(Files.readString(CONTENT), "| key | for |")) {
            String key = code(row.get(0));
            List<Fault> faults =
                    read("---\n" + key + ": x\n---\nA.\n", path).diagnostics().stream()
                            .map(Diagnostic::fault)
                            .toList();
            boolean refused =
                    faults.contains(Fault.KEY_NOT_FOR_ARTICLE)
                            || faults.contains(Fault.KEY_NOT_FOR_PAGE)
                            || faults.contains(Fault.KEY_NOT_FOR_SECTION);

            assertThat(refused).as("%s in %s", key, path).isEqualTo(!row.get(1).contains(kind));
        }
    }

    @Test
    void everyKeyOfTheSiteIsDescribed() throws IOException {
        String reader =
                Files.readString(Path.of("src/main/java/vn/bantin/config/SiteConfigReader.java"));
        String list = reader.substring(reader.indexOf("KEYS ="), reader.indexOf(");\n"));
        SortedSet<String> real = new TreeSet<>();
        Matcher matcher = Pattern.compile("\"(\\w+)\"").matcher(list);
        while (matcher.find()) {
            real.add(matcher.group(1));
        }
        SortedSet<String> written = new TreeSet<>();
        for (List<String> row : rows(Files.readString(CONTENT), "| key | default |")) {
            written.add(code(row.get(0)));
        }

        assertThat(real).contains("title", "checks");
        assertThat(written).isEqualTo(real);
    }

    @Test
    void enumeratedValuesAreAllDescribed() throws IOException {
        String content = Files.readString(CONTENT);
        List<Enum<?>> values = new ArrayList<>();
        values.addAll(List.of(FrontMatter.DeclaredStatus.values()));
        values.addAll(List.of(FrontMatter.Layout.values()));
        values.addAll(List.of(SiteConfig.Comments.values()));

        assertThat(values)
                .allSatisfy(
                        value ->
                                assertThat(content)
                                        .contains(
                                                "`"
                                                        + value.name()
                                                                .toLowerCase(java.util.Locale.ROOT)
                                                        + "`"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "CHANGELOG.md",
                "src/docs/check.md",
                "src/docs/content.md",
                "src/docs/addresses.md",
                "src/docs/architecture.md",
                "src/docs/serve.md",
                "src/docs/templates.md",
                "src/docs/desk.md",
                "src/docs/adr/README.md"
            })
    void linksBetweenDocumentsLeadSomewhere(String document) throws IOException {
        Path file = Path.of(document);
        Matcher matcher =
                Pattern.compile("(?<!!)\\[[^\\]`]+\\]\\(((?!https?:|#)[^)#\\s]+)")
                        .matcher(withoutCode(Files.readString(file)));
        while (matcher.find()) {
            Path target = file.resolveSibling(matcher.group(1)).normalize();

            assertThat(target).as("link in %s", document).exists();
        }
    }

    @Test
    void everyDecisionIsInTheIndexAndAtMostAPage() throws IOException {
        String index = Files.readString(Path.of("src/docs/adr/README.md"));
        try (var files = Files.list(Path.of("src/docs/adr"))) {
            List<Path> decisions =
                    files.filter(file -> file.getFileName().toString().matches("\\d{4}-.*\\.md"))
                            .sorted()
                            .toList();

            assertThat(decisions).isNotEmpty();
            for (Path decision : decisions) {
                assertThat(index).contains("(" + decision.getFileName() + ")");
                assertThat(Files.readAllLines(decision)).as("%s", decision).hasSizeLessThan(60);
            }
        }
    }

    private static String example() throws IOException {
        return only(blocks(Files.readString(README), "markdown"), "---");
    }

    private static Outcome<?> read(String article) {
        return read(article, "tin-tuc/2026/hop-mat/index.md");
    }

    private static Outcome<java.util.Optional<Head>> read(String document, String path) {
        String site =
                "title: A\nbaseUrl: https://a.example/\nsections: [{path: tin-tuc, title: T}]";
        SiteConfig config =
                new SiteConfigReader().read(site.getBytes(UTF_8), "content/site.yaml").value();
        return new HeadReader(config).read(new SourcePath(path), document.getBytes(UTF_8));
    }

    /** Fenced blocks of one language. */
    private static List<String> blocks(String text, String language) {
        List<String> blocks = new ArrayList<>();
        String fence = "\n```" + language + "\n";
        for (int at = text.indexOf(fence); at >= 0; at = text.indexOf(fence, at + 1)) {
            int start = at + fence.length();
            blocks.add(text.substring(start, text.indexOf("```", start)));
        }
        return blocks;
    }

    private static String only(List<String> blocks, String holding) {
        List<String> found = blocks.stream().filter(block -> block.contains(holding)).toList();
        assertThat(found).as("block with %s", holding).hasSize(1);
        return found.get(0);
    }

    private static String withoutCode(String text) {
        return text.replaceAll("(?s)```.*?```", "").replaceAll("`[^`\n]*`", "");
    }

    /** Cells of the table that has this heading. */
    private static List<List<String>> rows(String text, String heading) {
        List<List<String>> rows = new ArrayList<>();
        int start = text.indexOf("\n" + heading);
        assertThat(start).as("table %s", heading).isNotNegative();
        List<String> lines = text.substring(start + 1).lines().toList();
        for (String line : lines.subList(2, lines.size())) {
            if (!line.startsWith("|")) {
                break;
            }
            rows.add(
                    Arrays.stream(line.substring(1, line.length() - 1).split("\\|", -1))
                            .map(String::strip)
                            .toList());
        }
        return rows;
    }

    private static String code(String cell) {
        return cell.replace("`", "");
    }
}
