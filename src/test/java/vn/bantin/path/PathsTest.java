package vn.bantin.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathsTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "/a", "a/", "a//b", ".", "..", "a/../b", "a/./b", "a\\b", "a\0b"})
    void P8_noPathOfOursLeavesItsRoot(String path) {
        assertThatThrownBy(() -> new SourcePath(path)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OutputPath(path)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new UrlPath("/" + path + "/x/../"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "tin-tuc/2022, hao.jpg, tin-tuc/2022/hao.jpg",
        "tin-tuc/2022, ../2021/khac.md, tin-tuc/2021/khac.md",
        "tin-tuc/2022, ./a/./b.md, tin-tuc/2022/a/b.md",
        "'', a.md, a.md",
        "a, ../b.md, b.md"
    })
    void followsWrittenPaths(String folder, String written, String file) {
        assertThat(SourcePath.resolve(folder, written)).contains(new SourcePath(file));
    }

    @ParameterizedTest
    @CsvSource({
        "a, ../../x",
        "'', ../x",
        "a, ..",
        "a, ''",
        "a, 'b\\c'",
        "a/b, ../../../etc/passwd"
    })
    void P8_writtenPathsStayInside(String folder, String written) {
        assertThat(SourcePath.resolve(folder, written))
                .satisfiesAnyOf(
                        path -> assertThat(path).isEmpty(),
                        path -> assertThat(path).contains(new SourcePath("a")));
    }

    @Test
    void partsOfASourcePath() {
        SourcePath path = new SourcePath("tin-tuc/2022/bai.md");

        assertThat(path.folder()).isEqualTo("tin-tuc/2022");
        assertThat(path.fileName()).isEqualTo("bai.md");
        assertThat(path.topFolder()).isEqualTo("tin-tuc");
        assertThat(path.depth()).isEqualTo(3);
        assertThat(new SourcePath("site.yaml").topFolder()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/, index.html", "/tin-tuc/, tin-tuc/index.html", "/feed.xml, feed.xml"})
    void addressesAndFilesAreOneAnother(String address, String file) {
        assertThat(new UrlPath(address).output()).isEqualTo(new OutputPath(file));
        assertThat(new OutputPath(file).address()).isEqualTo(address);
    }
}
