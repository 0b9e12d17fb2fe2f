package vn.bantin.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompactCssTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a { color : red ; } | a{color :red}",
                "a, b > c { margin: 0 auto !important; } | a,b>c{margin:0 auto!important}",
                "/* x */ p { } /* y */ | p{}",
                "a /* x */ b { } | a b{}",
                "a :hover, a:hover { } | a :hover,a:hover{}",
                "@media (min-width: 40rem) and (x: y) { a { b: c; } } |"
                        + " @media (min-width:40rem) and (x:y){a{b:c}}",
                "a { width: calc(1px + 2px * 3 - 1px); } | a{width:calc(1px + 2px * 3 - 1px)}",
                "a + b ~ c { } | a + b ~ c{}",
                "a::before { content: \"; } /* x */  \\\" \"; } |"
                        + " a::before{content:\"; } /* x */  \\\" \"}",
                "a { content: ' , '; } | a{content:' , '}",
                "a { background: url( data:a;b, c ) , url('x  y'); } |"
                        + " a{background:url( data:a;b, c ),url('x  y')}",
                "a { --leer: ; --b: 1; } | a{--leer: ;--b:1}",
                "[data-a = \"b\"] { } | [data-a = \"b\"]{}",
            })
    void onlyWhatMeansNothingGoes(String css, String compact) {
        assertThat(compact(css)).isEqualTo(compact);
    }

    @Test
    void whatIsNotClosedStaysSo() {
        assertThat(compact("a { b: \"c")).isEqualTo("a{b:\"c");
        assertThat(compact("a { } /* b")).isEqualTo("a{}");
        assertThat(compact("a { b: url(c")).isEqualTo("a{b:url(c");
        assertThat(compact("a { b: c\\")).isEqualTo("a{b:c\\");
        assertThat(compact("")).isEmpty();
    }

    @Test
    void theThemesOwnLosesNoRuleAndIsCompactAlready() throws IOException {
        String css = Files.readString(Path.of("templates/assets/site.css"));
        String compact = compact(css);

        assertThat(compact.chars().filter(c -> c == '{').count())
                .isEqualTo(css.chars().filter(c -> c == '{').count());
        assertThat(compact(compact)).isEqualTo(compact);
        assertThat(compact.length()).isLessThan(css.length() * 9 / 10);
    }

    private static String compact(String css) {
        return new String(CompactCss.of(css.getBytes(UTF_8)), UTF_8);
    }
}
