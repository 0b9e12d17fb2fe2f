package vn.bantin.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.limit.Ending;

/** P9: whatever stands in 64 KB of front matter, its reading ends soon and says what is wrong. */
class HeadLimitsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "{",
                "{a: ",
                "[a, ",
                "- ",
                "? ",
                "a: ",
                "a:\n",
                "x y\n",
                "a: b: c\n",
                "- a\n",
                "&a ",
                "*a ",
                "*a\n",
                "!a ",
                "\"",
                "'",
                "'a' ",
                "a: \"\n",
                "\u0001",
                "a\u0001\n",
                "\u00a0\n",
                "\u00a0a: b\n",
                "： ",
                "#\n",
                " #",
                "a: [\n",
                "...\n",
                "a: &a x\n",
                "a: !b x\n",
                "|",
                "> ",
                "%\n",
                "\t",
                "\ta: b\n",
                "a: \t\n",
                "😀: b\n",
                "a: b #c\n",
                "“a”: b\n",
                "a: 'b\n",
                ": ",
                "\n"
            })
    void p9(String part) {
        String frontMatter = part.repeat(65_000 / part.length());
        List<String> found =
                Ending.within(5, () -> HeadFixture.keys("---\n" + frontMatter + "\n---\nChữ\n"));
        assertThat(found).isNotEmpty();
    }
}
