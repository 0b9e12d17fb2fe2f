package vn.bantin.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AliasEditTest {
    private static final String HEAD = "---\ntitle: Họp mặt # nhớ sửa\n";
    private static final String TAIL = "---\nThân bài.\naliases: [không phải]\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "''                                   ; aliases: [/cu/]~",
                "aliases: [/a/]~                      ; aliases: [/a/, /cu/]~",
                "aliases: [/a/ , /b/ ] # cũ~          ; aliases: [/a/ , /b/, /cu/] # cũ~",
                "aliases: []~                         ; aliases: [/cu/]~",
                "aliases: [/a/,]~                     ; aliases: [/a/, /cu/]~",
                "aliases: ['/a/']~                    ; aliases: ['/a/', /cu/]~",
                "aliases: [~  /a/,~  /b/]~          ; aliases: [~  /a/,~  /b/, /cu/]~",
                "aliases:~  - /a/~  # giữ~  - /b/~    ; aliases:~  - /a/~  # giữ~  - /b/~  - /cu/~",
                "aliases:~- /a/~tags: [x]~            ; aliases:~- /a/~- /cu/~tags: [x]~",
                "aliases: # cũ~  - /a/~               ; aliases: # cũ~  - /a/~  - /cu/~",
                "sapo: |~  aliases: [x]~              ; sapo: |~  aliases: [x]~aliases: [/cu/]~"
            })
    @DisplayName("writes the address where it belongs, and nothing else")
    void adds(String before, String after) {
        String expected = HEAD + after.replace('~', '\n') + TAIL;
        Optional<String> edited = AliasEdit.add(HEAD + before.replace('~', '\n') + TAIL, "/cu/");
        assertThat(edited).contains(expected);
        assertThat(AliasEdit.add(expected, "/cu/")).as("once more").contains(expected);
    }

    @Test
    @DisplayName("keeps a byte order mark, line ends and the form of marks")
    void keepsBytes() {
        String decomposed =
                java.text.Normalizer.normalize("Họp mặt", java.text.Normalizer.Form.NFD);
        String text = "\uFEFF---\r\ntitle: " + decomposed + "  \r\n---\r\nThân.\r\n";

        assertThat(AliasEdit.add(text, "/cu/"))
                .contains(
                        "\uFEFF---\r\ntitle: "
                                + decomposed
                                + "  \r\naliases: [/cu/]\r\n---\r\nThân.\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "không có gì",
                "---\ntitle: a\n",
                "---\ntitle: [a\n---\n",
                "---\ntitle: a\naliases: /a/\n---\n",
                "---\ntitle: a\naliases: [\n  /a/,\n  /b/\n]\n---\n",
                "---\ntitle: a\n\"aliases\": [/a/]\n---\n",
                "---\ntitle: a\naliases: [/a/]\naliases: [/b/]\n---\n",
                "---\ntitle: a\naliases: [/a/, {b: c}]\n---\n"
            })
    @DisplayName("leaves to a person what it does not surely understand")
    void refuses(String text) {
        assertThat(AliasEdit.add(text, "/cu/")).isEmpty();
    }
}
