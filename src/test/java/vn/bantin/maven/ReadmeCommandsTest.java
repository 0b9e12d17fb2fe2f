package vn.bantin.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The two commands of the README")
final class ReadmeCommandsTest {
    private static final String BUILD = "mvn -DskipTests install && mvn bantin:build";
    private static final String TEST = "mvn verify";

    @Test
    @DisplayName("stand there on lines of their own, ready to be copied")
    void areWritten() throws IOException {
        assertThat(lines("README.md")).contains(BUILD, TEST);
    }

    @Test
    @DisplayName("are those that CI runs")
    void areRun() throws IOException {
        assertThat(lines(".ci/run"))
                .anyMatch(line -> line.startsWith(BUILD))
                .anyMatch(line -> line.startsWith(TEST + " "));
    }

    private static List<String> lines(String file) throws IOException {
        return Files.readAllLines(Path.of(file)).stream().map(String::strip).toList();
    }
}
