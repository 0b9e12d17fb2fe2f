package vn.bantin.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code errors/NAME/} over the good site {@code errors/_base/} must give the messages of {@code
 * errors/NAME.err}, Vietnamese, an empty line, English: the first time, and again over the output
 * of the good site. {@code -Dgolden.update=true} writes the messages anew, and fails, so that
 * somebody reads them.
 */
class ErrorFixturesTest {
    @TempDir static Path folder;

    private static Path built;

    @BeforeAll
    static void buildGoodSite() {
        built = folder.resolve("_built");
        BuildReport report = BrokenSite.good(built).build();
        assertThat(report.diagnostics()).isEmpty();
        assertThat(report.counts().written()).isPositive();
    }

    @TestFactory
    Stream<DynamicTest> everyFaultIsNamedAsAnEditorCanUseIt() throws IOException {
        return fixtures().stream().map(name -> DynamicTest.dynamicTest(name, () -> compare(name)));
    }

    @Test
    void noMessagesAreLeftWithoutTheirFiles() throws IOException {
        try (Stream<Path> files = Files.list(BrokenSite.ERRORS)) {
            assertThat(
                            files.map(file -> file.getFileName().toString())
                                    .filter(file -> file.endsWith(".err"))
                                    .map(file -> file.substring(0, file.length() - 4)))
                    .containsExactlyInAnyOrderElementsOf(fixtures());
        }
    }

    private static void compare(String name) throws IOException {
        Path fixture = BrokenSite.ERRORS.resolve(name);
        BuildReport first = BrokenSite.good(folder.resolve(name)).lay(fixture).build();
        compare(BrokenSite.ERRORS.resolve(name + ".err"), BrokenSite.messages(first));
        BuildReport again =
                new BrokenSite(folder.resolve(name + "_again")).lay(built).lay(fixture).build();
        assertThat(BrokenSite.messages(again))
                .as("over the output of an earlier build")
                .isEqualTo(BrokenSite.messages(first));
    }

    private static void compare(Path golden, String messages) throws IOException {
        if (Boolean.getBoolean("golden.update") || !Files.exists(golden)) {
            boolean same = Files.exists(golden) && Files.readString(golden).equals(messages);
            Files.writeString(golden, messages);
            if (!same) {
                fail("written anew: " + golden);
            }
        }
        assertThat(messages).isEqualTo(Files.readString(golden)).isNotBlank();
    }

    private static Set<String> fixtures() throws IOException {
        try (Stream<Path> folders = Files.list(BrokenSite.ERRORS)) {
            return folders.filter(Files::isDirectory)
                    .map(found -> found.getFileName().toString())
                    .filter(name -> !name.startsWith("_"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
