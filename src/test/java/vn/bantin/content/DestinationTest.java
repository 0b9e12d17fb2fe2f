package vn.bantin.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "hao.jpg, hao.jpg",
        "../2021/khac.md#muc, ../2021/khac.md",
        "khac.md?x=1#muc, khac.md",
        "../Thanh%20H%C3%B3a/%E1%BA%A3nh.jpg, ../Thanh Hóa/ảnh.jpg",
        "a\\_b.jpg, a_b.jpg",
        "a&amp;b.jpg, a&b.jpg",
        "a&b.jpg, a&b.jpg",
        "&#x68;ao&#46;jpg, hao.jpg",
        "a&nhg;b, a&nhg;b",
        "..\\2021\\khac.md, ..\\2021\\khac.md",
        "100%.jpg, 100%.jpg",
        "100%zz.jpg, 100%zz.jpg",
        "%ff%fe.jpg, %ff%fe.jpg",
        "..%2f..%2Fetc, ..%2f..%2Fetc",
        "a%00b, a%00b",
        "a%5cb, a%5cb",
        "Ghi chú: 1.jpg, Ghi chú: 1.jpg",
        "1:2.jpg, 1:2.jpg",
        ":a, :a",
    })
    void isTheRelativePathThatIsMeant(String raw, String path) {
        assertThat(Destination.normalise(raw)).isEqualTo(path);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "",
                "#muc",
                "?x=1",
                "/tin-tuc/",
                "//evil.example",
                "\\\\evil.example",
                "/\\evil",
                "https://a.example/b",
                "https:b",
                "JavaScript:x",
                "java&#115;cript:x",
                "javascript&colon;x",
                "javascript\\:x",
                "java\tscript:x",
                "  mailto:a@b",
                "&#x2F;etc",
                "a+b-c.d:x"
            })
    void isEmptyForWhatIsNotRelative(String raw) {
        assertThat(Destination.normalise(raw)).isEmpty();
    }

    @Test
    void dropsWhiteSpaceRoundAndLineEndsInside() {
        assertThat(Destination.normalise(" ha\no.jpg\t")).isEqualTo("hao.jpg");
    }

    @Test
    void leavesLettersInTheFormInWhichTheyAreWritten() {
        assertThat(Destination.normalise("Ho\u0301a.jpg")).isEqualTo("Ho\u0301a.jpg");
    }

    @Test
    void numericReferencesOutsideUnicodeBecomeTheReplacementCharacter() {
        assertThat(Destination.normalise("a&#0;&#xD800;&#x110000;b"))
                .isEqualTo("a\uFFFD\uFFFD\uFFFDb");
    }

    @Test
    void givesTheFragmentDecoded() {
        assertThat(Destination.fragment("a.md?x#m%E1%BB%A5c-1")).isEqualTo("mục-1");
        assertThat(Destination.fragment("a.md")).isEmpty();
    }
}
