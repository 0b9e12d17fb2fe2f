package vn.bantin.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CssPropertiesTest {
    @Test
    void readsWhereEachIsSetAndForWhichScheme() {
        assertThat(
                        found(
                                """
                                /* --paper: #000; { */
                                :root { --paper: #fff; --serif: "A; } B", serif }
                                @media (prefers-color-scheme: dark) {
                                  :root:not([data-scheme=light]) { --paper: #111; }
                                }
                                :root[data-scheme="dark"] { color: red; /* x */ --paper:#222 }
                                p { margin: var(--paper); }
                                """))
                .containsExactly(
                        "--paper = #fff",
                        "--serif = \"A; } B\", serif",
                        "--paper = #111 dark",
                        "--paper = #222 dark");
    }

    @Test
    void aPlaceIsThatOfTheValue() {
        String css = ":root{--a :  #fff  ;--b: x}";
        assertThat(CssProperties.of(css))
                .allSatisfy(d -> assertThat(css.substring(d.from(), d.to())).isEqualTo(d.value()));
    }

    @Test
    void whatEndsTooEarlyEndsTheReading() {
        assertThat(found(":root { --a: 1; /* ")).containsExactly("--a = 1");
        assertThat(found(":root { --a: 'x\\")).isEmpty();
        assertThat(found("}} --a: 1; { --b: 2 }")).containsExactly("--b = 2");
        assertThat(found("")).isEmpty();
    }

    private static List<String> found(String css) {
        return CssProperties.of(css).stream()
                .map(d -> d.name() + " = " + d.value() + (d.dark() ? " dark" : ""))
                .toList();
    }
}
