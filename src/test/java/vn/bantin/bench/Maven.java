package vn.bantin.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Command lines of our goal, without a project, in a folder with the JVM flags of the sample
 * portal.
 *
 * @param folder the current one of every Maven process
 * @param templates a site's own templates
 */
record Maven(Path folder, Path templates) {
    /** Half a day after the youngest article, so that there is news. */
    private static final String NOW = "2026-01-01T12:00:00Z";

    private static final Pattern VERSION = Pattern.compile("<version>([^<]+)</version>");
    private static final Pattern WRITTEN = Pattern.compile("\"written\" : ([0-9]+),");

    /**
     * Lays the JVM flags where Maven looks for them. Those that only the compiler of this project
     * needs are left out: no portal has them.
     */
    Maven lay(Path jvmConfig) throws IOException {
        String flags =
                Arrays.stream(Files.readString(jvmConfig).split("\\s+"))
                        .filter(flag -> !flag.startsWith("--add-"))
                        .collect(Collectors.joining("\n"));
        Files.createDirectories(folder.resolve(".mvn"));
        Files.writeString(folder.resolve(".mvn/jvm.config"), flags + "\n");
        return this;
    }

    List<String> build(Path content, Path output, Path cache) throws IOException {
        List<String> command = goal();
        command.add("-Dbantin.content=" + content);
        command.add("-Dbantin.templates=" + templates);
        command.add("-Dbantin.output=" + output);
        command.add("-Dbantin.cache=" + cache);
        command.add("-Dbantin.report=" + report());
        command.add("-Dbantin.now=" + NOW);
        return command;
    }

    /** All that a Maven goal takes before it does anything. */
    List<String> empty() throws IOException {
        List<String> command = goal();
        command.add("-Dbantin.skip=true");
        return command;
    }

    /** Files written by the last build, by its own report. */
    long written() throws IOException {
        Matcher matcher = WRITTEN.matcher(Files.readString(report()));
        if (!matcher.find()) {
            throw new IOException("no count in " + report());
        }
        return Long.parseLong(matcher.group(1));
    }

    private Path report() {
        return folder.resolve("report.json");
    }

    /** Offline, since a look at the network would be measured too; more flags in BENCH_MAVEN. */
    private static List<String> goal() throws IOException {
        List<String> command = new ArrayList<>(List.of("mvn", "-o", "-q", "-B"));
        String more = System.getenv().getOrDefault("BENCH_MAVEN", "").strip();
        if (!more.isEmpty()) {
            command.addAll(List.of(more.split("\\s+")));
        }
        command.add("vn.bantin:bantin-maven-plugin:" + version() + ":build");
        return command;
    }

    private static String version() throws IOException {
        try (InputStream descriptor =
                Maven.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            if (descriptor == null) {
                throw new IOException("the plugin is not built: call src/bench/run.sh");
            }
            Matcher matcher =
                    VERSION.matcher(new String(descriptor.readAllBytes(), StandardCharsets.UTF_8));
            if (!matcher.find()) {
                throw new IOException("no version in the plugin's descriptor");
            }
            return matcher.group(1);
        }
    }
}
