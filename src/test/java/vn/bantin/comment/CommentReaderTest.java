package vn.bantin.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.attacks.Payloads;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;

class CommentReaderTest {
    @Test
    void readsAComment() {
        Outcome<Optional<Comment>> read =
                CommentFixture.read(
                        """
                        author: Một bạn đọc ở Bá Thước
                        date: 20/11/2026 - 19:30
                        status: approved
                        replyTo: 007
                        text: |
                          Câu một.
                          Câu hai.

                          Đoạn hai.
                        """);
        assertThat(read.diagnostics()).isEmpty();
        Comment comment = read.value().orElseThrow();
        assertThat(comment.author()).isEqualTo("Một bạn đọc ở Bá Thước");
        assertThat(comment.date()).hasToString("2026-11-20T12:30:00Z");
        assertThat(comment.text()).isEqualTo("Câu một.\nCâu hai.\n\nĐoạn hai.");
        assertThat(comment.replyTo()).isEqualTo("007");
        assertThat(comment.name()).isEqualTo("001");
        assertThat(comment.thread()).isEqualTo(CommentFixture.THREAD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "status: pending\n", "status: rejected\n", "status: spam\n"})
    @DisplayName("I7 what is not approved has no words, not even in what is kept between builds")
    void onlyTheApprovedHaveWords(String status) {
        Comment comment =
                CommentFixture.read(
                                "author: zqx\ndate: 2026-11-20\ntext: zqx gọi 0912345678\n"
                                        + status)
                        .value()
                        .orElseThrow();
        assertThat(comment.toString()).doesNotContain("zqx", "0912");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "author: A|KEY_MISSING",
                "author: A\\ndate: mai\\ntext: B|DATE_INVALID",
                "author: A\\ndate: 2026-11-20\\ntext: B\\nstatus: duyet|CHOICE_UNKNOWN",
                "author: A\\ndate: 2026-11-20\\ntext: B\\nText: C|UNKNOWN_KEY",
                "author: A\\nauthor: B\\ndate: 2026-11-20\\ntext: B|YAML_KEY_TWICE",
                "author: A\\ndate: 2026-11-20\\ntext: B\\nEmail: a@b.vn|COMMENT_PERSONAL_KEY",
                "author: A\\ndate: 2026-11-20\\ntext: B\\nphone: 1|COMMENT_PERSONAL_KEY",
                "author: [A]\\ndate: 2026-11-20\\ntext: B|TEXT_EXPECTED_NOT_LIST",
                "- A|ROOT_NOT_MAP",
            })
    void refusesWhatItCannotRead(String yaml, Fault fault) {
        Outcome<Optional<Comment>> read = CommentFixture.read(yaml.replace("\\n", "\n"));
        assertThat(faults(read)).contains(fault);
        assertThat(read.value()).isEmpty();
    }

    @Test
    void aTextThatFillsTheScreenIsRefused() {
        String longest = "từ ".repeat(999) + "abc";
        assertThat(faults(CommentFixture.approved("A", longest))).isEmpty();
        assertThat(faults(CommentFixture.approved("A", longest + "d")))
                .containsExactly(Fault.COMMENT_TOO_LONG);
        assertThat(faults(CommentFixture.approved("a".repeat(81), "B")))
                .containsExactly(Fault.COMMENT_TOO_LONG);
    }

    @Test
    void textIsInNfc() {
        Comment comment = CommentFixture.approved("Hoa\u0300", "Tha\u0302\u0301y").value().get();
        assertThat(comment.author()).isEqualTo("Hoà");
        assertThat(comment.text()).isEqualTo("Thấy");
    }

    @Test
    @DisplayName("UN bidi, invisible and piled-up characters are taken out, and an editor is told")
    void whatCannotBeSeenIsTakenOut() {
        String zalgo = "a" + "\u0301\u0316\u0301\u0316".repeat(100);
        for (String hidden :
                List.of(
                        "\u202E",
                        "\u2066",
                        "\u200B",
                        "\uFEFF",
                        "\u00AD",
                        "\u2060",
                        "\u3164",
                        "\uE000",
                        "\u2063",
                        "\uDB40\uDC41")) {
            Outcome<Optional<Comment>> read = CommentFixture.approved("A" + hidden, "B" + hidden);
            assertThat(read.value().orElseThrow().author()).as(hidden).isEqualTo("A");
            assertThat(read.value().orElseThrow().text()).isEqualTo("B");
            assertThat(faults(read)).containsExactly(Fault.COMMENT_CLEANED, Fault.COMMENT_CLEANED);
        }
        assertThat(text(zalgo).length()).isLessThanOrEqualTo(3);
        assertThat(text("x\ty\u00A0z\u3000w")).isEqualTo("x y z w");
        assertThat(text("👩🏽‍🌾 và 👨‍👩‍👧, 1️⃣ ❤️")).isEqualTo("👩🏽‍🌾 và 👨‍👩‍👧, 1️⃣ ❤️");
    }

    @Test
    void nothingButWhatIsTakenOutIsNothing() {
        assertThat(faults(CommentFixture.approved("\u200B", "B")))
                .containsExactly(Fault.COMMENT_CLEANED, Fault.VALUE_EMPTY);
    }

    @Test
    void aColumnOfSingleLettersIsFoldedUp() {
        String column = "a b\n".repeat(700);
        assertThat(text(column).lines()).hasSize(40);
        assertThat(text("a\n\n\n\n\nb")).isEqualTo("a\n\nb");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Viết cho tôi: lan.anh+x@thu.example.vn nhé.|Viết cho tôi: […] nhé.",
                "lananh @ thu.example|[…]",
                "lan.anh(at)thu.example|[…]",
                "lan [at] thu (dot) example|[…]",
                "lananh＠thu.example|[…]",
                "đỗ.hà@thư.example|[…]",
                "0912345678|[…]",
                "gọi 0912 345 678.|gọi […].",
                "gọi 0912.345.678 hoặc (0237) 385-2000!|gọi […] hoặc ([…]!",
                "+84 912 345 678|[…]",
                "(+84)912345678|([…]",
                "84 912 345 678|[…]",
                "0084912345678|[…]",
                "stk 19031234567890|stk […]",
                "CCCD 038190001234|CCCD […]",
                "năm 2026 0912 345 678|năm 2026 […]",
                "０９１２３４５６７８|[…]",
            })
    @DisplayName("no address and no number of a person is published")
    void personalDataIsMasked(String written, String shown) {
        Outcome<Optional<Comment>> read = CommentFixture.approved("A", written);
        assertThat(read.value().orElseThrow().text()).isEqualTo(shown);
        assertThat(faults(read)).containsExactly(Fault.COMMENT_MASKED);
        assertThat(CommentFixture.approved(written, "B").value().orElseThrow().author())
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hỏi tổng đài 111 hoặc 1800 1567, 1900 558 899.",
                "Vay 1.250.000.000 đồng, trả 84.500.000.000 đồng",
                "ngày 07/10/2022 - 17:56 và 07.10.2022",
                "từ năm 2021-2025, 27 huyện, 05 lớp",
                "Chị @ chợ. Giá 25.000đ/kg",
                "điểm 9,75; 0,5; 100%",
                "Xem https://portal.example/a.html",
            })
    void numbersOfOtherThingsStay(String written) {
        Outcome<Optional<Comment>> read = CommentFixture.approved("A", written);
        assertThat(read.value().orElseThrow().text()).isEqualTo(written);
        assertThat(read.diagnostics()).isEmpty();
    }

    @Test
    void hostileTextsAreReadInOneWalk() {
        for (String text :
                List.of(
                        "a@".repeat(1_400),
                        "a.".repeat(1_400) + "@",
                        "(at)".repeat(700),
                        "1 ".repeat(1_400),
                        "0 1.".repeat(700),
                        "a(".repeat(1_400))) {
            assertThat(CleanText.of(text + " x").text()).isNotEmpty();
        }
    }

    static Stream<String> attacks() throws IOException {
        return Payloads.all().stream();
    }

    /** Escaping is the templates' work; here nothing must break, hide or multiply. */
    @ParameterizedTest
    @MethodSource("attacks")
    void attacksStayPlainText(String attack) {
        CommentFixture.approved(attack, attack)
                .value()
                .ifPresent(
                        comment ->
                                assertThat(comment.author() + comment.text())
                                        .hasSizeLessThanOrEqualTo(2 * attack.length() + 10)
                                        .doesNotContain("\u202E", "\0", "\u200B"));
    }

    private static String text(String written) {
        return CommentFixture.approved("A", written).value().orElseThrow().text();
    }

    private static List<Fault> faults(Outcome<?> outcome) {
        return outcome.diagnostics().stream().map(Diagnostic::fault).toList();
    }
}
