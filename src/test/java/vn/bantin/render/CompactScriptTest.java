package vn.bantin.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompactScriptTest {
    private static final String LINE_END = "↵";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "const a = (b) => { c(); };                | const a=(b)=>{c();};",
                "a() // said; 'aside'↵b()                  | a()↵b()",
                "a /* x */ in /* y↵z */ b                  | a in↵b",
                "return 'two  blanks // here' + a          | return'two  blanks // here'+a",
                "say(\"it's\",  'a \\' b')                 | say(\"it's\",'a \\' b')",
                "a = b + +c - -d                           | a=b+ +c- -d",
                "a < !--b                                  | a< !--b",
                "a-- > b                                   | a-- >b",
                "1 .toString() + 1                         | 1 .toString()+1",
                "let a = 1↵let b = 2                       | let a=1↵let b=2",
                "a = b↵(c)                                 | a=b↵(c)",
                "return↵  a                                | return↵a",
                "fetch(a)↵  .then(b,↵    c)                | fetch(a).then(b,c)",
                "if (a) {↵  b++↵  --c↵}                    | if(a){b++↵--c}",
                "async function  ghi_ảnh ( ) { await  x }  | async function ghi_ảnh(){await x}",
            })
    void onlyWhatMeansNothingGoes(String script, String compact) {
        assertThat(compact(script.replace(LINE_END, "\n")))
                .isEqualTo(compact.replace(LINE_END, "\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a = b  / c",
                "x.replace(/'  \"/g, '')",
                "a = `two  ${ b }\n  lines`",
                "a  // comment\n= /  /",
            })
    void whatCannotBeReadForSureStays(String script) {
        assertThat(compact(script)).isEqualTo(script);
    }

    @Test
    void aBrokenScriptComesToAnEnd() {
        assertThat(compact("a = 'b  ")).isEqualTo("a='b  ");
        assertThat(compact("a /* b")).isEqualTo("a");
        assertThat(compact("a = 'b\\")).isEqualTo("a='b\\");
    }

    @Test
    void twiceIsOnce() throws IOException {
        String own = Files.readString(Path.of("templates", "assets", "site.js"));
        String once = compact(own);
        assertThat(once).isNotEqualTo(own).hasSizeLessThan(own.length() * 9 / 10);
        assertThat(compact(once)).isEqualTo(once);
    }

    private static String compact(String script) {
        return new String(CompactScript.of(script.getBytes(UTF_8)), UTF_8);
    }
}
