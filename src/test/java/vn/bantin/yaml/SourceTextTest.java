package vn.bantin.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.bantin.diagnostic.Language;
import vn.bantin.diagnostic.Messages;

class SourceTextTest {
    private static String decoded(String text) {
        return SourceText.decode(text.getBytes(StandardCharsets.UTF_8), "content/a.md").value();
    }

    private static List<String> faults(byte[] bytes) {
        Messages messages = new Messages(Language.VI);
        return SourceText.decode(bytes, "content/a.md").diagnostics().stream()
                .map(messages::format)
                .toList();
    }

    @Test
    @DisplayName("FM06 byte order mark and every line end of the world")
    void fm06() {
        assertThat(decoded("\uFEFFa\r\nb\rc\nd\r\n")).isEqualTo("a\nb\nc\nd\n");
        assertThat(decoded("a\u0085b\u2028c\u2029d")).isEqualTo("a b c d");
        assertThat(decoded("\uFEFF")).isEmpty();
        assertThat(decoded("")).isEmpty();
    }

    @Test
    @DisplayName("FM20 the first bad byte is named, with its line and column")
    void fm20() {
        byte[] bytes = "---\r\ntitle: ế?\n".getBytes(StandardCharsets.UTF_8);
        bytes[15] = (byte) 0xFF;
        assertThat(faults(bytes))
                .containsExactly(
                        "content/a.md:2:9: lỗi: Từ byte thứ 16, tệp không còn là chữ UTF-8.\n"
                                + "    Gợi ý: mở tệp, chọn «Lưu thành…» rồi chọn bảng mã UTF-8."
                                + " [NOT_UTF8]");
    }

    @Test
    @DisplayName("FM20 lone surrogates and cut-off sequences")
    void fm20Surrogates() {
        assertThat(faults(new byte[] {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80})).hasSize(1);
        assertThat(faults(new byte[] {'a', (byte) 0xE1, (byte) 0xBA}))
                .singleElement()
                .asString()
                .startsWith("content/a.md:1:2: lỗi: Từ byte thứ 2,");
    }

    @Test
    @DisplayName("FM20 UTF-16 and windows-1258 are recognised")
    void fm20Encodings() {
        for (Charset utf16 : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16)) {
            assertThat(faults("---\ntitle: Họp\n---\n".getBytes(utf16)))
                    .containsExactly(
                            "content/a.md:1:1: lỗi: Tệp được lưu theo bảng mã UTF-16, không phải"
                                    + " UTF-8 (byte thứ 1).\n"
                                    + "    Gợi ý: mở tệp, chọn «Lưu thành…» rồi chọn bảng mã UTF-8."
                                    + " [NOT_UTF8_BUT]");
        }
        // "Hội nghị" in windows-1258: o circumflex and dot below are two characters.
        byte[] bytes = {'H', (byte) 0xF4, (byte) 0xF2, 'i', ' ', 'n', 'g', 'h', 'i', (byte) 0xF2};
        assertThat(faults(bytes))
                .singleElement()
                .asString()
                .startsWith(
                        "content/a.md:1:2: lỗi: Tệp được lưu theo bảng mã windows-1258, không phải"
                                + " UTF-8 (byte thứ 2).");
    }
}
