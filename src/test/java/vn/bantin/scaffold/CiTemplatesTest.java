package vn.bantin.scaffold;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What a new portal tells GitHub and GitLab to do. That its commands do it is shown with a real
 * Maven by the integration test {@code begins-a-portal}.
 */
@DisplayName("The CI templates of a new portal")
final class CiTemplatesTest {
    private static final String GITHUB = text("workflow.yml");
    private static final String GITLAB = text("gitlab-ci.yml");

    @TempDir Path folder;

    @BeforeEach
    void inAnEmptyPortal() throws IOException {
        Files.createDirectories(folder.resolve("target/bantin"));
    }

    @Test
    @DisplayName("pin every action by its hash, and say which version that is")
    void actionsArePinned() {
        List<String> uses = GITHUB.lines().filter(line -> line.contains("uses:")).toList();

        assertThat(uses).hasSizeGreaterThan(5);
        assertThat(uses)
                .allSatisfy(
                        line ->
                                assertThat(line)
                                        .matches(".*uses: [\\w-]+/[\\w/-]+@[0-9a-f]{40} # v\\d.*"));
    }

    @Test
    @DisplayName("give a proposed change no secret and no right but to read")
    void proposalsAreGivenNothing() {
        Map<?, ?> github = yaml(GITHUB);
        Map<?, ?> proposal = at(github, "jobs", "xem-truoc");

        assertThat(github.get("permissions")).isEqualTo(Map.of("contents", "read"));
        assertThat(proposal.containsKey("permissions")).isFalse();
        assertThat(proposal.get("if")).isEqualTo("github.event_name == 'pull_request'");
        assertThat(proposal.toString())
                .doesNotContain("secrets.", "bantin:publish", "bantin:build");
        assertThat(at(github, "on").containsKey("pull_request")).isTrue();
        assertThat(at(github, "on").containsKey("pull_request_target")).isFalse();
        assertThat(at(yaml(GITLAB), "xem-truoc").toString()).doesNotContain("BANTIN_", "publish");
    }

    @Test
    @DisplayName("publish one after the other, and never cut a run short")
    void oneAtATime() {
        Map<?, ?> concurrency = at(yaml(GITHUB), "jobs", "dang", "concurrency");

        assertThat(concurrency).isEqualTo(Map.of("group", "dang", "cancel-in-progress", false));
        assertThat(at(yaml(GITLAB), "pages").get("resource_group")).isEqualTo("dang");
    }

    @Test
    @DisplayName("keep what the next run wants to know, and put nothing of an event into a shell")
    void cacheAndInjection() {
        assertThat(GITHUB).contains("target/bantin\n", "target/site\n", "target/dang\n");
        assertThat(GITLAB).contains("- target/bantin\n", "- target/site\n", "- target/dang\n");
        assertThat(runs(GITHUB)).hasSizeGreaterThan(5);
        assertThat(runs(GITHUB)).noneMatch(run -> run.contains("${{"));
    }

    @ParameterizedTest
    @CsvSource({
        "push,          2999-01-01T00:00:00Z, true",
        "schedule,      2999-01-01T00:00:00Z, false",
        "schedule,      2020-01-01T00:00:00Z, true",
        "schedule,      '',                   false",
        "schedule,      ,                     true",
        "workflow_dispatch, '',               true"
    })
    @DisplayName("wait on their hours for the moment that the last build foretold")
    void due(String event, String foretold, boolean due) throws Exception {
        if (foretold != null) {
            String line = foretold.isEmpty() ? "" : foretold + "\n";
            Files.writeString(folder.resolve("target/bantin/next-build-at"), line);
        }
        Path output = folder.resolve("output");

        String said =
                bash(
                        step("next-build-at"),
                        Map.of("EVENT", event, "GITHUB_OUTPUT", output.toString()));

        assertThat(said).isEmpty();
        assertThat(output).hasContent("due=" + due);
    }

    @Test
    @DisplayName("are what actionlint takes for a workflow")
    void github() throws Exception {
        Path workflow = Files.writeString(folder.resolve("workflow.yml"), GITHUB);
        Path broken =
                Files.writeString(
                        folder.resolve("broken.yml"), GITHUB.replace("runs-on:", "run-on:"));

        assertThat(node("github.mjs", workflow.toString())).isEmpty();
        assertThat(node("github.mjs", broken.toString())).contains("unexpected key \"run-on\"");
    }

    @Test
    @DisplayName("are what GitLab's own schema takes for a pipeline")
    void gitlab() throws Exception {
        bash(
                "git init -q -b main . && git -c user.name=a -c user.email=a@b.example commit -q --allow-empty -m x",
                Map.of());
        String tool = "node_modules/.bin/gitlab-ci-local";
        Files.writeString(folder.resolve(".gitlab-ci.yml"), GITLAB);

        assertThat(node(tool, "--list")).contains("json schema validated").contains("pages");

        Files.writeString(folder.resolve(".gitlab-ci.yml"), GITLAB.replace("script:", "scrip:"));
        assertThat(node(tool, "--list")).containsIgnoringCase("script");
    }

    /** As the runner of GitHub does it. */
    private String bash(String script, Map<String, String> environment) throws Exception {
        return run(
                List.of("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script),
                environment);
    }

    private String node(String script, String argument) throws Exception {
        Path tools = Path.of("target/lint").toAbsolutePath();
        if (!Files.exists(tools.resolve("node_modules"))) {
            System.err.println(
                    "NOT TESTED: no target/lint/node_modules, so nobody has linted the CI templates;"
                            + " see .ci/run for how they come there.");
            Assumptions.abort("no tools that lint");
        }
        return run(List.of("node", tools.resolve(script).toString(), argument), Map.of());
    }

    private String run(List<String> command, Map<String, String> environment) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.directory(folder.toFile())
                .redirectErrorStream(true)
                .environment()
                .putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        return said;
    }

    private static String step(String within) {
        return runs(GITHUB).stream().filter(run -> run.contains(within)).findFirst().orElseThrow();
    }

    /** Every script of a workflow, as a shell gets it. */
    private static List<String> runs(String workflow) {
        List<String> runs = new ArrayList<>();
        for (Object job : at(yaml(workflow), "jobs").values()) {
            for (Object step : (List<?>) requireNonNull(((Map<?, ?>) job).get("steps"))) {
                Object run = ((Map<?, ?>) step).get("run");
                if (run != null) {
                    runs.add(run.toString());
                }
            }
        }
        return runs;
    }

    private static Map<?, ?> yaml(String text) {
        return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text);
    }

    private static Map<?, ?> at(Map<?, ?> root, String... keys) {
        Map<?, ?> map = root;
        for (String key : keys) {
            map = (Map<?, ?>) requireNonNull(map.get(key), key);
        }
        return map;
    }

    private static String text(String name) {
        return new String(Skeleton.bytes("portal/" + name), UTF_8);
    }
}
