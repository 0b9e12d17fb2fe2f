package vn.bantin.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the figures were taken on. */
final class Machine {
    private static final Path MEMORY = Path.of("/proc/meminfo");

    private Machine() {}

    /** One paragraph of Markdown. */
    static String describe() throws IOException {
        List<String> maven = printed("mvn", "--version");
        String options = System.getenv().getOrDefault("MAVEN_OPTS", "");
        return "%s processors, %s, %s; %s; %s; `MAVEN_OPTS` %s."
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        memory(),
                        line(maven, "Apache Maven"),
                        line(maven, "Java version").replaceAll(", runtime.*", ""),
                        hugo(),
                        options.isBlank() ? "not set" : "`" + options + "`");
    }

    private static String memory() throws IOException {
        String total = Files.isReadable(MEMORY) ? Files.readAllLines(MEMORY).get(0) : "";
        String kilobytes = total.replaceAll("[^0-9]", "");
        return kilobytes.isEmpty()
                ? "memory unknown"
                : Long.parseLong(kilobytes) / (1 << 20) + " GB";
    }

    private static String hugo() {
        try {
            return line(printed("hugo", "version"), "hugo").replaceAll(" BuildDate.*", "");
        } catch (IOException notInstalled) {
            return "no Hugo";
        }
    }

    private static String line(List<String> lines, String start) {
        return lines.stream()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .orElse(start + "?");
    }

    /** Without the codes that colour a terminal. */
    private static List<String> printed(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return text.replaceAll("\u001b\\[[0-9;]*m", "").lines().toList();
    }
}
