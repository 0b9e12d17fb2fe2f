package vn.bantin.check.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class UnifiedDiffTest {
    @Test
    void aChangeIsShownWithThreeLinesRoundIt() {
        String before = "1\n2\n3\n4\n5\n6\n7\n8\n9\n";

        assertThat(UnifiedDiff.of("a.md", before, before.replace("5", "five")))
                .isEqualTo(
                        """
                        --- a/a.md
                        +++ b/a.md
                        @@ -2,7 +2,7 @@
                         2
                         3
                         4
                        -5
                        +five
                         6
                         7
                         8
                        """);
    }

    @Test
    void changesFarFromEachOtherAreApart() {
        String before = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n";
        String diff = UnifiedDiff.of("a.md", before, "0\n" + before.replace("12\n", "12"));

        assertThat(diff)
                .isEqualTo(
                        """
                        --- a/a.md
                        +++ b/a.md
                        @@ -1,3 +1,4 @@
                        +0
                         1
                         2
                         3
                        @@ -9,4 +10,4 @@
                         9
                         10
                         11
                        -12
                        +12
                        \\ No newline at end of file
                        """);
    }

    @Test
    void theSameIsNothing() {
        assertThat(UnifiedDiff.of("a.md", "1\r\n2", "1\r\n2")).isEmpty();
    }

    /** Whatever was changed, whoever applies the difference gets the new text. */
    @Test
    void applyingItGivesTheNewText() {
        Random random = new Random(11);
        for (int run = 0; run < 300; run++) {
            List<String> before = lines(random, 30);
            List<String> after = new ArrayList<>(before);
            for (int edit = random.nextInt(6); edit > 0; edit--) {
                int at = random.nextInt(after.size());
                switch (random.nextInt(3)) {
                    case 0 -> after.set(at, "mới " + edit + "\n");
                    case 1 -> after.add(at, "thêm " + edit + "\n");
                    default -> after.remove(at);
                }
            }
            String diff = UnifiedDiff.of("a.md", String.join("", before), String.join("", after));

            assertThat(applied(before, diff)).as(diff).isEqualTo(after);
        }
    }

    private static List<String> lines(Random random, int count) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(random.nextInt(8) + "\n");
        }
        return lines;
    }

    private static List<String> applied(List<String> before, String diff) {
        List<String> result = new ArrayList<>();
        int at = 0;
        for (String line : diff.lines().toList()) {
            if (line.startsWith("@@")) {
                String[] old = line.split(" ")[1].substring(1).split(",");
                int start =
                        Integer.parseInt(old[0]) - (old.length > 1 && old[1].equals("0") ? 0 : 1);
                result.addAll(before.subList(at, start));
                at = start;
            } else if (line.startsWith(" ")) {
                assertThat(before.get(at)).isEqualTo(line.substring(1) + "\n");
                result.add(before.get(at++));
            } else if (line.startsWith("-") && !line.startsWith("--- ")) {
                assertThat(before.get(at++)).isEqualTo(line.substring(1) + "\n");
            } else if (line.startsWith("+") && !line.startsWith("+++ ")) {
                result.add(line.substring(1) + "\n");
            }
        }
        result.addAll(before.subList(at, before.size()));
        return result;
    }
}
