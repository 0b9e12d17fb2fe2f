package vn.bantin.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Language;
import vn.bantin.diagnostic.Messages;
import vn.bantin.fingerprint.Digest;
import vn.bantin.fingerprint.Fingerprint;

/**
 * A small site in a folder of its own, to be broken and built. What must hold of every build with
 * an error is checked here, once: output and sources are as they were, and no message shows the
 * inside of the program or of the machine.
 *
 * @param root holds content, templates, output, cache; need not exist
 */
record BrokenSite(Path root) {
    static final Path ERRORS = Path.of("src/test/resources/errors");
    static final Path BASE = ERRORS.resolve("_base");
    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
    private static final Fingerprint GENERATOR = Digest.of("test");
    private static final List<String> INSIDE =
            List.of("Exception", "\tat ", "Caused by", "java.lang", "null", "{0}", "{1}", "{2}");

    /** A good site of one article, not built yet. */
    static BrokenSite good(Path root) {
        return new BrokenSite(root).lay(BASE);
    }

    /** Copies a tree over the root; what is there is replaced. */
    BrokenSite lay(Path tree) {
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                write(tree.relativize(file).toString(), Files.readAllBytes(file));
            }
            return this;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * @param name below the root, such as {@code content/tin-tuc/2022/hong.md}
     */
    BrokenSite write(String name, String text) {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    BrokenSite write(String name, byte[] bytes) {
        try {
            Path file = root.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** An article of section tin-tuc, its front matter in order, its title made of the body. */
    BrokenSite article(String name, String body) {
        return write(
                "content/tin-tuc/2022/" + name,
                "---\ntitle: Bài "
                        + Integer.toHexString(body.hashCode())
                        + "\ndate: 2022-10-07\nauthor: Lê Hà\n---\n\n"
                        + body
                        + "\n");
    }

    BuildReport build() {
        return build(NOW);
    }

    BuildReport build(Instant now) {
        SortedMap<String, Fingerprint> sources = files("content", "templates");
        SortedMap<String, Fingerprint> output = files("output");
        BuildReport report = new SiteBuilder(request(now), Progress.SILENT).build();
        assertThat(files("content", "templates")).as("sources").isEqualTo(sources);
        if (report.failed()) {
            assertThat(files("output")).as("output").isEqualTo(output);
            assertThat(Files.exists(root.resolve("output"))).isEqualTo(!output.isEmpty());
        }
        for (Language language : Language.values()) {
            assertThat(messages(report, language))
                    .doesNotContain(INSIDE)
                    .doesNotContain(root.toString());
        }
        return report;
    }

    /** In both languages, as an editor sees them. */
    static String messages(BuildReport report) {
        return messages(report, Language.VI) + "\n" + messages(report, Language.EN);
    }

    private static String messages(BuildReport report, Language language) {
        Messages messages = new Messages(language);
        return report.diagnostics().stream()
                .map(messages::format)
                .map(message -> message + "\n")
                .collect(Collectors.joining());
    }

    /** {@code file:line:col KEY} of each message. */
    static List<String> places(BuildReport report) {
        return report.diagnostics().stream().map(BrokenSite::place).toList();
    }

    private static String place(Diagnostic diagnostic) {
        return diagnostic.position() + " " + diagnostic.fault();
    }

    private BuildRequest request(Instant now) {
        return new BuildRequest(
                new BuildRequest.Roots(
                        root.resolve("content"),
                        root.resolve("templates"),
                        root.resolve("output"),
                        root.resolve("cache"),
                        root.resolve("home")),
                now,
                false,
                2,
                GENERATOR);
    }

    private SortedMap<String, Fingerprint> files(String... folders) {
        SortedMap<String, Fingerprint> found = new TreeMap<>();
        for (String folder : folders) {
            if (!Files.exists(root.resolve(folder))) {
                continue;
            }
            try (Stream<Path> files = Files.walk(root.resolve(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    found.put(
                            root.relativize(file).toString(),
                            Digest.ofBytes(Files.readAllBytes(file)));
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return found;
    }
}
