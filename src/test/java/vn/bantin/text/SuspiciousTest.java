package vn.bantin.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.text.Suspicious.Found;
import vn.bantin.text.Suspicious.Kind;
import vn.bantin.text.Suspicious.MixedWord;

class SuspiciousTest {
    @ParameterizedTest
    @CsvSource({
        "0, CONTROL",
        "1, CONTROL",
        "10, CONTROL",
        "7F, CONTROL",
        "85, CONTROL",
        "202A, BIDI_CONTROL",
        "202E, BIDI_CONTROL",
        "2066, BIDI_CONTROL",
        "2069, BIDI_CONTROL",
        "200E, BIDI_CONTROL",
        "200F, BIDI_CONTROL",
        "61C, BIDI_CONTROL",
        "200B, INVISIBLE",
        "200C, INVISIBLE",
        "200D, INVISIBLE",
        "FEFF, INVISIBLE",
        "AD, INVISIBLE",
        "2060, INVISIBLE",
        "FFFD, REPLACEMENT",
        "FFFE, NONCHARACTER",
        "FDD0, NONCHARACTER",
        "1FFFF, NONCHARACTER",
        "D83D, LONE_SURROGATE"
    })
    void un06AndUn08EachIsFoundWhereItStands(String hex, Kind kind) {
        int codePoint = Integer.parseInt(hex, 16);
        String text = "Hội " + Character.toString(codePoint) + " nghị";
        assertThat(Suspicious.find(text)).containsExactly(new Found(4, codePoint, kind));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đường về “bản” – Tết 2025 …\t\r\n\u00A0½",
                "👩\u200D👩\u200D👧 👩🏽\u200D⚕\uFE0F ❤\uFE0F\u200D🔥 🏳\uFE0F\u200D🌈 🧍\u200D♀\uFE0F",
                "한국 日本 ไทย"
            })
    void ordinaryTextAndEmojiAreNotReported(String text) {
        assertThat(Suspicious.find(text)).isEmpty();
    }

    @Test
    void aJoinerNotBetweenEmojiIsReported() {
        assertThat(Suspicious.find("👩\u200D")).hasSize(1);
        assertThat(Suspicious.find("👩\u200Da")).hasSize(1);
        assertThat(Suspicious.find("\u200D👩")).hasSize(1);
    }

    @Test
    void namesAreThoseOfUnicode() {
        assertThat(new Found(0, 0x1, Kind.CONTROL).name()).isEqualTo("U+0001");
        assertThat(new Found(0, 0x1FFFE, Kind.NONCHARACTER).name()).isEqualTo("U+1FFFE");
    }

    @Test
    void un05FindsWordsOfTwoScripts() {
        assertThat(Suspicious.mixedScripts("Xem hоi-nghi và Рhụ nữ"))
                .containsExactly(new MixedWord(4, "hоi"), new MixedWord(16, "Рhụ"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Москва và Αθήνα", "5 μm", "hội nghị", "π2", "năm 2О25 là số"})
    void un05PlainWordsOfOneScriptAreNone(String text) {
        assertThat(Suspicious.mixedScripts(text)).isEmpty();
    }
}
