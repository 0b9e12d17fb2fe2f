package vn.bantin.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Language;
import vn.bantin.diagnostic.Messages;
import vn.bantin.diagnostic.Outcome;

class PeopleReaderTest {
    private static Outcome<List<Person>> read(String text) {
        return new PeopleReader()
                .read(text.getBytes(StandardCharsets.UTF_8), "content/people.yaml");
    }

    private static List<String> faults(String text) {
        Messages messages = new Messages(Language.VI);
        return read(text).diagnostics().stream().map(messages::format).toList();
    }

    @Test
    void readsPeopleInTheOrderWritten() {
        String text =
                """
                - id: le-ha
                  name: Lê Hà
                  penNames: [Hà Lê, Thu An]
                  role: Phóng viên
                  bio: Viết về Dự án 8.
                - {id: minh-anh, name: Minh Anh}
                """;
        assertThat(read(text))
                .isEqualTo(
                        Outcome.of(
                                List.of(
                                        new Person(
                                                "le-ha",
                                                "Lê Hà",
                                                List.of("Hà Lê", "Thu An"),
                                                "Phóng viên",
                                                "Viết về Dự án 8.",
                                                Optional.empty()),
                                        new Person(
                                                "minh-anh",
                                                "Minh Anh",
                                                List.of(),
                                                "",
                                                "",
                                                Optional.empty()))));
    }

    @Test
    void aPortraitIsAPathInTheContentFolder() {
        String text =
                """
                - {id: a, name: A, portrait: chan-dung/a.jpg}
                - {id: b, name: B, portrait: ../b.jpg}
                - {id: c, name: C, portrait: https://a.vn/c.jpg}
                """;
        assertThat(read(text).value().get(0).portrait())
                .hasValueSatisfying(
                        portrait -> {
                            assertThat(portrait.file().value()).isEqualTo("chan-dung/a.jpg");
                            assertThat(portrait.position().line()).isEqualTo(1);
                        });
        assertThat(read(text).diagnostics())
                .extracting(Diagnostic::fault)
                .containsExactly(Fault.PORTRAIT_PATH_INVALID, Fault.PORTRAIT_PATH_INVALID);
    }

    @Test
    void nobodyIsThereWhenTheFileIsEmpty() {
        assertThat(read("# chưa có ai\n")).isEqualTo(Outcome.of(List.of()));
    }

    @Test
    void noTwoPeopleShareAnIdOrAName() {
        String text =
                """
                - {id: a, name: Lê Hà}
                - {id: a, name: B}
                - {id: c, name: lê hà}
                - {id: d, name: D, penNames: [B]}
                """;
        assertThat(read(text).diagnostics())
                .extracting(d -> d.position().line() + " " + d.fault())
                .containsExactly("2 VALUE_TWICE", "3 VALUE_TWICE", "4 VALUE_TWICE");
        assertThat(read(text).value()).extracting(Person::id).containsExactly("a", "d");
    }

    @Test
    void whatIsWrongIsNamed() {
        assertThat(faults("id: a\nname: B\n"))
                .containsExactly(
                        "content/people.yaml:1:1: lỗi: Tệp này phải là một danh sách.\n"
                                + "    Gợi ý: bắt đầu mỗi phần tử bằng «- » ở đầu dòng."
                                + " [ROOT_NOT_LIST]");
        assertThat(faults("- {id: Lê Hà, nmae: B}\n"))
                .containsExactly(
                        "content/people.yaml:1:15: lỗi: Không có mục «nmae».\n"
                                + "    Gợi ý: có phải «name»? [UNKNOWN_KEY]",
                        "content/people.yaml:1:8: lỗi: Giá trị «Lê Hà» của mục «people.id» không"
                                + " dùng được trong địa chỉ.\n"
                                + "    Gợi ý: chỉ dùng a-z, 0-9 và dấu gạch nối ở giữa, nhiều nhất 80"
                                + " ký tự, ví dụ tap-huan-du-an-8. [SLUG_INVALID]",
                        "content/people.yaml:1:3: lỗi: Thiếu mục «people.name».\n"
                                + "    Gợi ý: thêm dòng «name: …». [KEY_MISSING]");
    }
}
