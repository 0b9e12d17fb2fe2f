package vn.bantin.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Language;
import vn.bantin.diagnostic.Messages;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.diagnostic.Position;
import vn.bantin.limit.Ending;

class YamlReaderTest {
    private static final Messages VI = new Messages(Language.VI);
    private static final Messages EN = new Messages(Language.EN);

    private static Outcome<YamlNode> read(String text) {
        return new YamlReader().read(text, "content/a.md", 1);
    }

    private static List<String> faults(String text) {
        List<Diagnostic> diagnostics = read(text).diagnostics();
        diagnostics.forEach(d -> assertThat(EN.format(d)).doesNotContain("{"));
        return diagnostics.stream()
                .map(d -> VI.format(d).replace("content/a.md:", "").replace("\n    ", " "))
                .toList();
    }

    private static List<String> keys(String text) {
        return read(text).diagnostics().stream()
                .map(d -> d.position().line() + ":" + d.position().column() + " " + d.fault())
                .toList();
    }

    private static YamlNode value(String text, String key) {
        return ((YamlMap) read(text).value()).get(key).orElseThrow();
    }

    private static String textOf(String text, String key) {
        return ((YamlText) value(text, key)).value();
    }

    @Test
    void givesTextsListsAndMapsWithTheirPlacesInTheFile() {
        YamlMap map =
                (YamlMap)
                        read("title: Họp mặt\ntags: [a, \"b: c\"]\ncover:\n  src: x.jpg\n").value();

        assertThat(map.get("title"))
                .contains(new YamlText("Họp mặt", true, new Position("content/a.md", 2, 8)));
        YamlList tags = (YamlList) map.get("tags").orElseThrow();
        assertThat(tags.elements().get(1))
                .isEqualTo(new YamlText("b: c", false, new Position("content/a.md", 3, 11)));
        YamlMap cover = (YamlMap) map.get("cover").orElseThrow();
        assertThat(cover.entries().get(0).key().position())
                .isEqualTo(new Position("content/a.md", 5, 3));
        assertThat(map.get("date")).isEmpty();
    }

    @Test
    void columnsCountUtf16UnitsBehindSupplementaryCharacters() {
        assertThat(value("tags: [😀, b]\n", "tags"))
                .isInstanceOfSatisfying(
                        YamlList.class,
                        list ->
                                assertThat(list.elements().get(1).position())
                                        .isEqualTo(new Position("content/a.md", 2, 12)));
    }

    @Test
    void anEmptyTextIsAnEmptyMap() {
        assertThat(read("").value())
                .isEqualTo(new YamlMap(List.of(), new Position("content/a.md", 2, 1)));
        assertThat(read("# chỉ có ghi chú\n").diagnostics()).isEmpty();
    }

    @Test
    void normalisesDecomposedLettersWithoutAWord() {
        assertThat(textOf("title: Ho\u0323p\n", "title")).isEqualTo("Họp");
        assertThat(faults("title: Ho\u0323p\n")).isEmpty();
    }

    @Test
    @DisplayName("FM01 colon inside a plain title")
    void fm01() {
        assertThat(faults("date: 2022-10-07\ntitle: Hội nghị: tổng kết năm\nplace: a\n"))
                .containsExactly(
                        "3:16: lỗi: Dòng này có dấu hai chấm thứ hai nên máy không biết giá trị bắt"
                                + " đầu từ đâu. Gợi ý: đặt giá trị trong ngoặc kép: title: \"Hội nghị:"
                                + " tổng kết năm\" [YAML_COLON]");
    }

    @Test
    @DisplayName("FM01 the hint keeps quotes that are in the text")
    void fm01WithQuotes() {
        assertThat(faults("title: Lễ \"8/3\": vui\n").get(0))
                .contains("trong ngoặc kép: title: 'Lễ \"8/3\": vui' [");
    }

    @Test
    @DisplayName("FM01 every slip of a file is named, and what is good can be used")
    void severalSlips() {
        String text = "title: A: b\nsapo: \"mở\nplace: Thanh Hoá\nphotoCredit: @an\n";
        assertThat(keys(text))
                .containsExactly(
                        "2:9 YAML_COLON", "3:7 YAML_UNCLOSED_QUOTE", "5:14 YAML_SPECIAL_START");
        assertThat(textOf(text, "place")).isEqualTo("Thanh Hoá");
        assertThat(value(text, "title").kind()).isEqualTo(YamlNode.Kind.BROKEN);
    }

    @Test
    @DisplayName("FM02 tab for indentation")
    void fm02() {
        assertThat(faults("cover:\n\tsrc: a.jpg\n"))
                .containsExactly(
                        "3:1: lỗi: Dòng này thụt vào bằng phím Tab. Gợi ý: thay phím Tab bằng hai"
                                + " dấu cách. [YAML_TAB]");
    }

    @Test
    @DisplayName("FM03 unclosed quote, at the opening quote")
    void fm03() {
        assertThat(faults("title: \"Hội nghị\ndate: 2022-10-07\nsapo: \"Một\"\n"))
                .containsExactly(
                        "2:8: lỗi: Dấu ngoặc mở ở đây mà không được đóng. Gợi ý: thêm dấu ngoặc"
                                + " cùng loại ở cuối giá trị. [YAML_UNCLOSED_QUOTE]");
        assertThat(keys("cover:\n  caption: \"Một\n  alt: \"Hai\"\n"))
                .containsExactly("3:12 YAML_UNCLOSED_QUOTE");
    }

    @Test
    @DisplayName("FM05 duplicate key names both lines")
    void fm05() {
        assertThat(faults("title: A\ndate: x\ntitle: B\n"))
                .containsExactly(
                        "4:1: lỗi: Mục «title» đã có ở dòng 2. Gợi ý: giữ lại một trong hai dòng."
                                + " [YAML_KEY_TWICE]");
        assertThat(keys("title: A\nsapo: a: b\ntitle: B\n"))
                .containsExactly("3:8 YAML_COLON", "4:1 YAML_KEY_TWICE");
    }

    @Test
    @DisplayName("FM07 smart quotes, full-width colon, no-break indentation")
    void fm07() {
        assertThat(faults("title: “Hội nghị”\n"))
                .containsExactly(
                        "2:8: lỗi: Dấu ngoặc “ (U+201C) là ngoặc cong, không phải ngoặc thẳng của"
                                + " YAML. Gợi ý: dùng ngoặc thẳng \"…\"; nếu muốn giữ ngoặc cong, bọc"
                                + " thêm ngoặc thẳng bên ngoài. [YAML_SMART_QUOTES]");
        assertThat(faults("title： Hội nghị\ndate: a\n"))
                .containsExactly(
                        "2:6: lỗi: Dấu hai chấm ở đây là ký tự toàn khổ U+FF1A, không phải dấu «:»"
                                + " thường. Gợi ý: xoá đi và gõ lại dấu hai chấm cùng một dấu cách."
                                + " [YAML_FULL_WIDTH_COLON]");
        assertThat(faults("cover:\n\u00a0\u00a0src: a.jpg\n"))
                .containsExactly(
                        "3:1: lỗi: Khoảng trống ở đây là ký tự U+00A0, không phải dấu cách thường."
                                + " Gợi ý: xoá khoảng trống và gõ lại bằng phím cách. [YAML_ODD_BLANK]");
        assertThat(keys("title:\u00a0Hội nghị\ndate: a\n")).containsExactly("2:7 YAML_ODD_BLANK");
        assertThat(keys("“title”: A\ndate: a: b\n"))
                .containsExactly("2:1 YAML_SMART_QUOTES", "3:8 YAML_COLON");
    }

    @Test
    @DisplayName("FM07 quotes inside a title, or quoted, stay as they are")
    void fm07Good() {
        assertThat(textOf("title: Tập huấn “Thực hiện bình đẳng giới”\n", "title"))
                .isEqualTo("Tập huấn “Thực hiện bình đẳng giới”");
        assertThat(textOf("title: “A” và “B”\n", "title")).isEqualTo("“A” và “B”");
        assertThat(textOf("title: '“A”'\n", "title")).isEqualTo("“A”");
    }

    @Test
    @DisplayName("FM07 a no-break space in a value is a warning, and a space")
    void fm07NoBreakSpace() {
        assertThat(textOf("title: Hội\u00a0nghị\n", "title")).isEqualTo("Hội nghị");
        assertThat(faults("title: Hội\u00a0nghị\n"))
                .containsExactly(
                        "2:8: cảnh báo: Giá trị có dấu cách không ngắt U+00A0, thường do dán từ"
                                + " Word; nó được coi là dấu cách thường. Gợi ý: xoá đi và gõ lại dấu"
                                + " cách để không còn cảnh báo. [YAML_NO_BREAK_SPACE]");
    }

    @Test
    @DisplayName("FM11 what looks like a number or a truth value is text as written")
    void fm11() {
        String text = "a: NO\nb: 1.10\nc: 007\nd: yes\ne: 0x1F\nf: 1e3\ng: 07/10/2022 - 17:56\n";
        assertThat(textOf(text, "a")).isEqualTo("NO");
        assertThat(textOf(text, "b")).isEqualTo("1.10");
        assertThat(textOf(text, "c")).isEqualTo("007");
        assertThat(textOf(text, "f")).isEqualTo("1e3");
        assertThat(textOf(text, "g")).isEqualTo("07/10/2022 - 17:56");
    }

    @Test
    @DisplayName("FM12 billion laughs: references are refused once per line, none followed")
    void fm12() {
        StringBuilder text = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 10; i++) {
            String nine = ("*a" + (i - 1) + ", ").repeat(9);
            text.append("a" + i + ": &a" + i + " [" + nine + "x]\n");
        }
        assertThat(keys(text.toString())).hasSize(10).allMatch(k -> k.endsWith(" YAML_REFERENCE"));
        assertThat(faults("title: *abc\n"))
                .containsExactly(
                        "2:8: lỗi: Ở đây có một tham chiếu YAML (dấu & hoặc *), thứ không được dùng"
                                + " trong tệp này. Gợi ý: nếu chữ thật sự bắt đầu bằng & hay *, hãy đặt"
                                + " cả giá trị trong ngoặc kép. [YAML_REFERENCE]");
    }

    @Test
    @DisplayName("FM13 a list in itself")
    void fm13() {
        assertThat(keys("a: &a [*a]\n")).containsExactly("2:4 YAML_REFERENCE");
    }

    @ParameterizedTest(name = "FM14 too deep: {0}")
    @ValueSource(strings = {"[", "{a: ", "- ", "? "})
    void fm14(String opening) {
        for (int times : new int[] {21, 1_000, 16_000}) {
            List<String> found = Ending.within(5, () -> keys(opening.repeat(times) + "\n"));
            assertThat(found).anyMatch(k -> k.endsWith(" YAML_TOO_DEEP"));
        }
        StringBuilder block = new StringBuilder();
        for (int i = 0; i < 21; i++) {
            block.append(" ".repeat(i)).append("a:\n");
        }
        assertThat(keys(block.toString())).containsExactly("22:21 YAML_TOO_DEEP");
    }

    @Test
    @DisplayName("FM14 twenty levels are allowed")
    void fm14Allowed() {
        assertThat(faults("[".repeat(20) + "]".repeat(20))).isEmpty();
    }

    @Test
    @DisplayName("FM15 too long is refused before parsing")
    void fm15() {
        assertThat(faults("a: " + "x".repeat(4 << 20)))
                .containsExactly(
                        "2:1: lỗi: Phần YAML này dài 4097 KB, nhiều nhất chỉ được 64 KB. Gợi ý:"
                                + " chuyển nội dung dài xuống thân bài, dưới dòng --- thứ hai."
                                + " [YAML_TOO_LONG]");
    }

    @ParameterizedTest(name = "FM16 {0}")
    @ValueSource(
            strings = {
                "a: !!javax.script.ScriptEngineManager [x]",
                "a: !!python/object x",
                "a: !x {b: c}",
                "a: !<tag:x> b"
            })
    void fm16(String text) {
        assertThat(keys(text)).containsExactly("2:4 YAML_TAG");
    }

    @Test
    @DisplayName("FM17 a second document")
    void fm17() {
        assertThat(keys("---\na: b\n---\nc: d\n")).containsExactly("4:1 YAML_SECOND_DOCUMENT");
        assertThat(keys("---\na: b\n")).isEmpty();
    }

    @Test
    @DisplayName("FM19 control characters, raw and escaped")
    void fm19() {
        assertThat(faults("title: A\u0010b\nplace: c\u0001\n"))
                .containsExactly(
                        "2:9: lỗi: Chỗ này có ký tự điều khiển U+0010, mắt thường không thấy. Gợi"
                                + " ý: xoá phần chữ quanh chỗ này rồi gõ lại bằng tay."
                                + " [CONTROL_CHARACTER]",
                        "3:9: lỗi: Chỗ này có ký tự điều khiển U+0001, mắt thường không thấy. Gợi"
                                + " ý: xoá phần chữ quanh chỗ này rồi gõ lại bằng tay."
                                + " [CONTROL_CHARACTER]");
        assertThat(keys("title: \"a\\x00b\"\n")).containsExactly("2:8 CONTROL_CHARACTER");
        assertThat(keys("title: \"a\\ud800b\"\n")).containsExactly("2:8 CONTROL_CHARACTER");
        assertThat(keys("title: a\u0000b\u007fc\ufffed\n")).hasSize(3);
    }

    @Test
    @DisplayName("FM25 a line end in quotes is text")
    void fm25() {
        assertThat(textOf("author: \"x\\n- admin\"\n", "author")).isEqualTo("x\n- admin");
    }

    @Test
    @DisplayName("FM26 endless numbers and texts")
    void fm26() {
        assertThat(faults("order: " + "9".repeat(60_000)))
                .containsExactly(
                        "2:8: lỗi: Giá trị này dài 60000 ký tự, nhiều nhất chỉ được 1000. Gợi ý:"
                                + " chuyển phần dài xuống thân bài. [YAML_TEXT_TOO_LONG]");
        assertThat(keys("sapo: " + "chữ ".repeat(1_300))).containsExactly("2:7 YAML_TEXT_TOO_LONG");
        assertThat(keys("sapo: " + "chữ ".repeat(1_200))).isEmpty();
        assertThat(textOf("order: 1e999999999\n", "order")).isEqualTo("1e999999999");
    }

    @Test
    void otherSlipsHaveWordsOfTheirOwn() {
        assertThat(keys("title: \"Dự án 8\" về bản\n")).containsExactly("2:18 YAML_AFTER_QUOTE");
        assertThat(keys("title: \"C:\\anh\\qua\"\n")).containsExactly("2:15 YAML_BAD_ESCAPE");
        assertThat(keys("tags: [a, b\ntitle: c\n")).containsExactly("2:7 YAML_UNCLOSED_BRACKET");
        assertThat(keys("title: A\n  sapo: b\n")).containsExactly("3:7 YAML_COLON");
        assertThat(keys("cover:\n  src: a\n    alt: b\n")).containsExactly("4:8 YAML_COLON");
        assertThat(keys("cover:\n    src: a\n  alt: b\n")).containsExactly("4:3 YAML_INDENT");
        assertThat(keys("title: A\nmột câu văn\n")).containsExactly("3:1 YAML_NO_KEY");
        assertThat(keys("tags: - a\n")).containsExactly("2:7 YAML_SPECIAL_START");
        assertThat(keys("title: > a b\n")).containsExactly("2:8 YAML_SPECIAL_START");
        assertThat(keys("title: `a`\n")).containsExactly("2:8 YAML_SPECIAL_START");
        assertThat(keys("title: %a\n")).containsExactly("2:8 YAML_SPECIAL_START");
        assertThat(keys("[a]: b\n")).containsExactly("2:1 YAML_KEY_NO_TEXT");
        assertThat(keys("title: 'a\n")).containsExactly("2:8 YAML_UNCLOSED_QUOTE");
        assertThat(keys("title: ]\n")).containsExactly("2:8 YAML_SYNTAX");
        assertThat(keys("title: a\n...\nplace: b\n")).containsExactly("3:1 YAML_SECOND_DOCUMENT");
    }

    @Test
    void aHashtagThatWouldBeLostIsNamed() {
        assertThat(faults("title: Ngày hội #phunu 2022\nplace: a # ghi chú\nsapo: a#b\n"))
                .containsExactly(
                        "2:17: cảnh báo: Phần «#phunu 2022» bị bỏ qua, vì sau dấu cách thì # mở đầu"
                                + " một lời ghi chú. Gợi ý: nếu đó là nội dung, hãy đặt cả giá trị"
                                + " trong ngoặc kép. [YAML_HASH]");
    }

    @Test
    void aValueThatCannotBeReadIsThereAllTheSame() {
        for (String text :
                new String[] {
                    "title： A\nplace: b\n",
                    "title:\n\u00a0 a: b\nplace: b\n",
                    "title: " + "[".repeat(30) + "]".repeat(30) + "\nplace: b\n",
                    "title: !x [a]\nplace: b\n",
                    "title: 'a\nplace: b\n"
                }) {
            assertThat(read(text).diagnostics()).hasSize(1);
            assertThat(value(text, "title").kind()).isEqualTo(YamlNode.Kind.BROKEN);
            assertThat(textOf(text, "place")).isEqualTo("b");
        }
    }

    @Test
    void entriesOfATopLevelListAreReadOneByOneToo() {
        Outcome<YamlNode> people = read("- name: A: b\n- name: C\n- name: D: e\n");
        assertThat(people.diagnostics()).hasSize(2);
        assertThat(((YamlList) people.value()).elements()).hasSize(3);
    }
}
