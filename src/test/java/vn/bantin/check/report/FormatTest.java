package vn.bantin.check.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Language;
import vn.bantin.diagnostic.Messages;
import vn.bantin.diagnostic.Position;
import vn.bantin.diagnostic.Severity;

/**
 * Every form against its golden file and its schema: for SARIF the one of OASIS, for JUnit's XML
 * and ours what we wrote down, since nobody has a binding one. {@code -Dgolden.update=true} writes
 * the golden files anew, and fails.
 */
class FormatTest {
    private static final Path GOLDEN = Path.of("src/test/resources/checks/formats");

    /** Names and texts that a careless writer would break. */
    private static final Findings FINDINGS = findings(Language.VI);

    private static Findings findings(Language... languages) {
        return new Findings(
                "0.1.0",
                3,
                15,
                List.of(
                        Diagnostic.of(
                                Fault.LINK_DEAD,
                                new Position("content/tin-tuc/2026/chợ, phiên: 100%.md", 12, 5),
                                "/không-có/?a=1&b=<2>",
                                "/tin-tuc/",
                                "/tin-tuc/2026/cho-phien/"),
                        Diagnostic.of(
                                Fault.LINK_TEXT_VAGUE,
                                new Position("content/tin-tuc/2026/chợ, phiên: 100%.md", 14, 1),
                                "\"xem\" ]]> tại đây\u0001\uD83D\uDE00"),
                        new Diagnostic(
                                Severity.ERROR,
                                Fault.PAGE_HEAVY,
                                Position.of("content/tin-tuc/2026/nang.md"),
                                List.of("/nang/", "2000", "1500", "HTML", "1800")),
                        Diagnostic.of(
                                Fault.HELD_BACK,
                                new Position("content/tin-tuc/2026/nang.md", 3, 0),
                                "Bài",
                                "08/03/2035 - 07:00")),
                List.of(languages).stream().map(Messages::new).toList());
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void isAsItWas(Format format) throws IOException {
        String name = format.name().toLowerCase(Locale.ROOT);
        Path golden = GOLDEN.resolve(name + "." + format.extension());
        byte[] bytes = format.bytes(FINDINGS);
        if (Boolean.getBoolean("golden.update") || !Files.exists(golden)) {
            Files.createDirectories(GOLDEN);
            boolean same = Files.exists(golden) && Files.mismatch(golden, temporary(bytes)) < 0;
            Files.write(golden, bytes);
            if (!same) {
                fail("written anew: " + golden);
            }
        }
        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(Files.readString(golden));
        assertThat(bytes).endsWith('\n').doesNotContain('\r');
    }

    private static Path temporary(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("golden", "");
        file.toFile().deleteOnExit();
        return Files.write(file, bytes);
    }

    @Test
    void sarifKeepsToTheSchemaOfOasis() throws IOException {
        try (InputStream schema =
                FormatTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            JsonSchema sarif = JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(schema);

            assertThat(sarif.validate(text(Format.SARIF), InputFormat.JSON)).isEmpty();
            assertThat(sarif.validate(text(Format.SARIF, NOTHING), InputFormat.JSON)).isEmpty();
            assertThat(
                            sarif.validate(
                                    text(Format.SARIF)
                                            .replace("\"startLine\" : 12", "\"startLine\" : 0"),
                                    InputFormat.JSON))
                    .as("the schema is looked at")
                    .isNotEmpty();
        }
    }

    @Test
    void ourJsonKeepsToOurSchema() throws IOException {
        try (InputStream schema = FormatTest.class.getResourceAsStream("/schema/check.json")) {
            JsonSchema ours = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema);

            assertThat(ours.validate(text(Format.JSON), InputFormat.JSON)).isEmpty();
            assertThat(ours.validate(text(Format.JSON, NOTHING), InputFormat.JSON)).isEmpty();
            assertThat(
                            ours.validate(
                                    text(Format.JSON).replace("\"rule\"", "\"r\""),
                                    InputFormat.JSON))
                    .isNotEmpty();
        }
    }

    @Test
    void junitKeepsToWhatItsReadersHaveInCommon() throws Exception {
        var validator =
                SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                        .newSchema(FormatTest.class.getResource("/schema/junit.xsd"))
                        .newValidator();
        for (Findings findings : List.of(FINDINGS, NOTHING)) {
            byte[] xml = Format.JUNIT.bytes(findings);
            validator.validate(new StreamSource(new ByteArrayInputStream(xml)));
        }
    }

    private static final Findings NOTHING =
            new Findings("", 3, 15, List.of(), List.of(new Messages(Language.EN)));

    @Test
    void aCleanRunIsATestThatPassed() {
        assertThat(text(Format.JUNIT, NOTHING))
                .contains("tests=\"1\" failures=\"0\"")
                .doesNotContain("<failure");
        assertThat(text(Format.GITHUB, NOTHING)).isEmpty();
        assertThat(text(Format.TEXT, NOTHING))
                .isEqualTo("3 documents and 15 pages were looked at: 0 errors, 0 warnings.\n");
    }

    /** The runner undoes {@code %25 %0D %0A}, in properties {@code %3A %2C} too, and no more. */
    @Test
    void githubsEscapesCanBeUndone() {
        List<String> lines = GithubFormat.lines(findings(Language.EN));

        assertThat(lines.get(0))
                .startsWith(
                        "::error file=content/tin-tuc/2026/chợ%2C phiên%3A 100%25.md,line=12,col=5,"
                                + "title=brokenLink::The link “/không-có/?a=1&b=<2>” leads to no page or file.%0AHint: ");
        assertThat(lines.get(2))
                .startsWith("::error file=content/tin-tuc/2026/nang.md,title=pageWeight::");
        assertThat(lines.get(3))
                .startsWith("::warning file=content/tin-tuc/2026/nang.md,line=3,title=HELD_BACK::");
        assertThat(lines).noneMatch(line -> line.contains("\n"));
    }

    @Test
    void bothLanguagesStandBesideEachOther() {
        String text = text(Format.TEXT, findings(Language.VI, Language.EN));

        assertThat(text)
                .contains("  12:5  lỗi / error  Liên kết «")
                .contains("» không dẫn tới trang hay tệp nào. / The link “")
                .contains("      Gợi ý / Hint: ");
    }

    private static String text(Format format) {
        return text(format, FINDINGS);
    }

    private static String text(Format format, Findings findings) {
        return new String(format.bytes(findings), StandardCharsets.UTF_8);
    }
}
