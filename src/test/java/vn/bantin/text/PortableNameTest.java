package vn.bantin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.bantin.text.PortableName.Problem;

/** P16: 200 names behave on every disk. FS05, FS08, UN05, UN06. */
class PortableNameTest {
    private static final List<String> GOOD =
            List.of(
                    "a",
                    "bai.md",
                    "Bài viết.md",
                    "Đường về bản.md",
                    "_index.md",
                    "ảnh 1.jpg",
                    "con-gai.md",
                    "console.md",
                    "com.md",
                    "com10.md",
                    "com0",
                    "lpt.txt",
                    "auxin.md",
                    "nulla",
                    "prng.c",
                    "a..b",
                    "a.b.c",
                    "a-",
                    "a b",
                    "'a'",
                    "(1).jpg",
                    "100%.md",
                    "a&b",
                    "a+b",
                    "a=b",
                    "a,b",
                    "a;b",
                    "a@b",
                    "a#b",
                    "[a]",
                    "{a}",
                    "~a",
                    "a~1",
                    "$a",
                    "!a",
                    "^a",
                    "`a`",
                    "“a”.md",
                    "a–b.md",
                    "a…",
                    "日本.md",
                    "한국.md",
                    "ไทย",
                    "😀.md",
                    "👩\u200D👧.jpg",
                    "hоi-nghi.md",
                    "Москва.md",
                    "½.md",
                    "a\u00A0b",
                    "conin",
                    "clock",
                    "git~2",
                    "gitignore",
                    "1",
                    "0.jpg",
                    "I.md",
                    "ı.md");

    @Test
    void p16TwoHundredNamesGetTheirVerdict() {
        Map<String, Optional<Problem>> verdicts = new LinkedHashMap<>();
        GOOD.forEach(name -> verdicts.put(name, Optional.empty()));
        for (String name : GOOD) {
            verdicts.put(Normalizer.normalize(name, Normalizer.Form.NFD), Optional.empty());
        }
        bad().forEach((name, problem) -> verdicts.put(name, Optional.of(problem)));

        assertThat(verdicts).hasSizeGreaterThanOrEqualTo(200);
        verdicts.forEach(
                (name, problem) ->
                        assertThat(PortableName.problem(name)).as("«%s»", name).isEqualTo(problem));
    }

    private static Map<String, Problem> bad() {
        Map<String, Problem> bad = new LinkedHashMap<>();
        bad.put("", Problem.EMPTY);
        for (String name : List.of(".", "..", ".env", ".git", ".DS_Store", ".a.md")) {
            bad.put(name, Problem.HIDDEN);
        }
        for (String name : List.of("-rf", "-", "--help.md")) {
            bad.put(name, Problem.LEADING_HYPHEN);
        }
        for (String name : List.of("a.", "a ", "a. ", "a .", "con.", "Bài ")) {
            bad.put(name, Problem.TRAILING_DOT_OR_SPACE);
        }
        for (char sign : ":?*\"<>|\\/".toCharArray()) {
            bad.put("a" + sign + "b", Problem.FORBIDDEN_CHARACTER);
            bad.put(sign + "b.md", Problem.FORBIDDEN_CHARACTER);
        }
        List<String> devices = new ArrayList<>(List.of("con", "prn", "aux", "nul", "CONIN$"));
        devices.addAll(List.of("conout$", "clock$", "GIT~1", "COM¹", "lpt³", "Com²"));
        for (int port = 1; port <= 9; port++) {
            devices.add("com" + port);
            devices.add("LPT" + port);
        }
        for (String device : devices) {
            bad.put(device, Problem.RESERVED);
            bad.put(device + ".md", Problem.RESERVED);
        }
        bad.put("Nul .tar.gz", Problem.RESERVED);
        for (char sign = 0; sign < ' '; sign++) {
            bad.put("a" + sign, Problem.INVISIBLE_CHARACTER);
        }
        for (char sign :
                "\u007F\u0085\u00AD\u061C\u200B\u200E\u202E\u2066\u2028\uFEFF\uFFFD\uD800"
                        .toCharArray()) {
            bad.put("a" + sign + "b.md", Problem.INVISIBLE_CHARACTER);
        }
        bad.put("a".repeat(256), Problem.TOO_LONG);
        bad.put("ế".repeat(86), Problem.TOO_LONG);
        return bad;
    }

    @Test
    void fs05TheLimitIsInBytes() {
        assertThat(PortableName.problem("a".repeat(255))).isEmpty();
        assertThat(PortableName.problem("ế".repeat(85))).isEmpty();
    }

    @Test
    void fs06AndFs07TwinsHaveOneKey() {
        String apart = Normalizer.normalize("Bài viết.md", Normalizer.Form.NFD);
        assertThat(PortableName.twinKey(apart)).isEqualTo(PortableName.twinKey("BÀI Viết.MD"));
        assertThat(PortableName.twinKey("ſ")).isEqualTo(PortableName.twinKey("S"));
        assertThat(PortableName.twinKey("ba.md")).isNotEqualTo(PortableName.twinKey("bà.md"));
    }
}
