package vn.bantin.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The descriptor that plugin-tools has made: what Maven and people's poms rely on. */
@TestInstance(Lifecycle.PER_CLASS)
@DisplayName("The plugin descriptor")
final class GoalDescriptorTest {
    private static final List<String> GOALS =
            List.of(
                    "build",
                    "check",
                    "plan",
                    "publish",
                    "rollback",
                    "serve",
                    "why",
                    "addresses",
                    "new",
                    "init",
                    "list",
                    "stats",
                    "help");

    private Document descriptor = new Document("");

    @BeforeAll
    void read() throws IOException {
        String xml = Files.readString(Path.of("target/classes/META-INF/maven/plugin.xml"));
        descriptor = Jsoup.parse(xml, Parser.xmlParser());
    }

    @Test
    @DisplayName("has all its goals under the prefix bantin, for Maven 3.6.3 and later")
    void goals() {
        assertThat(descriptor.select("mojo > goal").eachText())
                .containsExactlyInAnyOrderElementsOf(GOALS);
        assertThat(text(descriptor, "plugin > goalPrefix")).isEqualTo("bantin");
        assertThat(text(descriptor, "plugin > requiredMavenVersion")).isEqualTo("3.6.3");
    }

    @ParameterizedTest
    @FieldSource("GOALS")
    @DisplayName("lets every goal run in parallel, offline and without a project")
    void modest(String name) {
        Element goal = goal(name);

        assertThat(text(goal, "mojo > threadSafe")).isEqualTo("true");
        assertThat(text(goal, "mojo > requiresProject")).isEqualTo("false");
        assertThat(text(goal, "mojo > requiresOnline")).isEqualTo("false");
        assertThat(text(goal, "mojo > aggregator")).isEqualTo("false");
        assertThat(goal.select("mojo > requiresDependencyResolution")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "build",
                "check",
                "plan",
                "publish",
                "rollback",
                "serve",
                "why",
                "addresses",
                "new",
                "list",
                "stats"
            })
    @DisplayName("gives every parameter a sentence and a property bantin.<name>")
    void parameters(String name) {
        Element goal = goal(name);
        List<Element> parameters =
                goal.select("parameter").stream()
                        .filter(parameter -> text(parameter, "editable").equals("true"))
                        .toList();

        assertThat(parameters).hasSizeGreaterThanOrEqualTo(10);
        for (Element parameter : parameters) {
            String written = text(parameter, "name");
            assertThat(text(parameter, "description")).as(written).endsWith(".");
            assertThat(text(goal, "configuration > " + written))
                    .as(written)
                    .isEqualTo("${bantin." + written + "}");
        }
    }

    private Element goal(String name) {
        return descriptor.select("mojo").stream()
                .filter(mojo -> text(mojo, "goal").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Element element, String selector) {
        return Optional.ofNullable(element.selectFirst(selector)).map(Element::text).orElse("");
    }
}
