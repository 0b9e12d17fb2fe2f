package vn.bantin.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table of invariants in the architecture names, for each, tests that say its number first. */
class InvariantsTest {
    private static final Path TESTS = Path.of("src/test/java/vn/bantin");
    private static final Pattern ROW = Pattern.compile("\\| I(\\d+) \\|.*\\| `(.+)` \\|");

    @Test
    void eachHasTestsThatSayItsNumberFirst() throws IOException {
        int number = 0;
        for (String line : Files.readAllLines(Path.of("src/docs/architecture.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                assertThat(row.group(1)).isEqualTo(String.valueOf(++number));
                for (String test : List.of(row.group(2).split("`, `"))) {
                    assertThat(Files.readString(TESTS.resolve(test + ".java")))
                            .as(test)
                            .containsPattern("\"I" + number + " ");
                }
            }
        }
        assertThat(number).isEqualTo(10);
    }
}
