package vn.bantin.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.limit.Ending;

class FirstParagraphTest {
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "# Đầu đề\n\n",
                "Đầu đề\n======\n\n",
                "Đầu đề\n---\n",
                "![Chú thích](a.jpg \"Ảnh: B\")\n\n",
                "![a](a.jpg) ![b](b.jpg)\n![c](c.jpg)\n\n",
                "> Một câu trích\nnối tiếp.\n>\n> — Bà A\n\n",
                "- một\n- hai\n\n  nữa\n\n",
                "1. một\n2. hai\n\n",
                "!!! note \"Hộp\"\n    Trong hộp.\n\n    Vẫn trong hộp.\n\n",
                "| a | b |\n|---|---|\n| 1 | 2 |\n\n",
                "a | b\n--|--\n1 | 2\n\n",
                "<div>\nchữ\n</div>\n\n",
                "<!-- ghi chú -->\n\n",
                "```\nmã\n\nmã\n```\n",
                "~~~ js\nmã\n~~~\n",
                "    mã\n\n",
                "\tmã\n\n",
                "https://www.youtube.com/watch?v=abc\n\n",
                "***\n\n",
                "[a]: b.md\n\n",
                "[^1]: Chú giải.\n\n",
                "\n\n"
            })
    void passesOverWhatIsNoRunningText(String before) {
        assertThat(FirstParagraph.of(before + "Đoạn đầu.\n\nĐoạn hai.\n")).isEqualTo("Đoạn đầu.");
    }

    @Test
    void takesTheMarksAway() {
        assertThat(
                        FirstParagraph.of(
                                "Ngày **7/10**, *Hội* __LHPN__ `tỉnh`\n[Thanh Hoá](../a.md \"x\")"
                                        + " ~~cũ~~ \\*không\\* &amp; &nbsp;R&D[^1] ![x](a.jpg)"
                                        + " <b>đậm</b> <https://a.example/> a_b_c 5 * 3 [x][y] [z]"
                                        + " d.  \nhết"))
                .isEqualTo(
                        "Ngày 7/10, Hội LHPN tỉnh Thanh Hoá cũ *không* & R&D đậm"
                                + " https://a.example/ a_b_c 5 * 3 x [z] d. hết");
    }

    @Test
    void aParagraphEndsWhereSomethingElseBegins() {
        assertThat(FirstParagraph.of("Một\nhai\n> ba\n")).isEqualTo("Một hai");
        assertThat(FirstParagraph.of("Một\n# hai\n")).isEqualTo("Một");
        assertThat(FirstParagraph.of("Một\n- hai\n")).isEqualTo("Một");
        assertThat(FirstParagraph.of("Năm\n2021. Hai\n")).isEqualTo("Năm 2021. Hai");
    }

    @Test
    void isCutAtAWordEnd() {
        assertThat(FirstParagraph.of("chữ ".repeat(200)))
                .hasSizeLessThanOrEqualTo(300)
                .endsWith("chữ…");
    }

    @Test
    void isEmptyWithoutAParagraph() {
        assertThat(FirstParagraph.of("")).isEmpty();
        assertThat(FirstParagraph.of("![a](b.jpg)\n")).isEmpty();
    }

    @Test
    void leavesNoControlCharactersOfReferences() {
        assertThat(FirstParagraph.of("a&#1;b&#x202;c")).isEqualTo("a bȂc");
    }

    @ParameterizedTest(name = "P9 {0}")
    @ValueSource(
            strings = {
                "[", "[](", "![", "<", "&", "\\", "`", "*a ", "_", "> ", "- ", "[a](b", "![[]()",
                "| ", "!!! ", "\n- \n", "<a ", "\n```\n"
            })
    @DisplayName("P9 hostile text takes no time")
    void p9(String part) {
        String body = part.repeat(512 * 1024 / part.length());
        Ending.within(5, () -> FirstParagraph.of(body));
        Ending.within(5, () -> DestinationScan.of(body));
    }
}
