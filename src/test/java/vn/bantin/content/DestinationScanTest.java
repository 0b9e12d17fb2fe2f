package vn.bantin.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.limit.Ending;
import vn.bantin.path.SourcePath;

class DestinationScanTest {
    @Test
    void aCreditBehindAnAddressIsKeptWithIt() {
        String body =
                """
                ![a](a.jpg "Ảnh: Minh Anh")

                ![b](<b c.jpg> 'Tranh minh hoạ: Lê \\"Hà\\"')

                ![d](d.jpg "chỉ là lời") ![e][e] ![a](a.jpg "Ảnh: người khác")

                [e]: e.jpg "Photo: PNTH"
                """;

        assertThat(DestinationScan.of(body).credits())
                .containsExactly(
                        entry("a.jpg", "Minh Anh"),
                        entry("b c.jpg", "Tranh minh hoạ: Lê \"Hà\""),
                        entry("e.jpg", "PNTH"));
    }

    @Test
    void findsEveryPlaceThatHoldsAnAddress() {
        String body =
                """
                ![Một](hao.jpg "Ảnh: Minh Anh") và [hai](../2021/khac.md#muc) và [nữa]( <a b.md> "x")
                [![lồng](nho.jpg)](lon.md) [ngoài](https://a.example/) [neo](#muc) [gốc](/tin-tuc/)
                [d]: dinh-nghia.md 'Tên'
                <img src="anh/1.jpg" SRC = 'anh/2.jpg'><a href=tho.md>x</a>
                ![Tên (1)](ten(1).jpg) [lại](hao.jpg) [dòng
                mới](
                dong.md) [e]:
                sau.md
                """;
        assertThat(DestinationScan.of(body).all())
                .containsExactly(
                        "hao.jpg",
                        "../2021/khac.md",
                        "a b.md",
                        "nho.jpg",
                        "lon.md",
                        "dinh-nghia.md",
                        "anh/1.jpg",
                        "anh/2.jpg",
                        "tho.md",
                        "ten(1).jpg",
                        "dong.md",
                        "sau.md");
    }

    @Test
    void addressesWithSpacesAreFoundInBothReadings() {
        assertThat(DestinationScan.of("![](ảnh hội nghị 1.jpg \"Ảnh: B\")").all())
                .containsExactly("ảnh", "ảnh hội nghị 1.jpg");
        assertThat(DestinationScan.of("![](ảnh (1) a.jpg)").all()).contains("ảnh (1) a.jpg");
        assertThat(DestinationScan.of("![](a\\ b.jpg)").all()).contains("a\\ b.jpg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "](", "](a ", "](a \"", "]: ", "src=", "src=a ", "href=\"", "](<", "]( ", "= "
            })
    void endsInTimeOnHostileText(String part) {
        String body = part.repeat(512 * 1024 / part.length());
        Ending.within(5, () -> DestinationScan.of(body));
    }

    @Test
    void stopsWhenThereAreTooMany() {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 6_000; i++) {
            body.append("[a](").append(i).append(".md)\n");
        }
        assertThat(DestinationScan.of(body.toString()).all()).hasSize(DestinationScan.MOST);
    }

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource({
        "tin/2022/a.md, b.md, tin/2022/b.md",
        "tin/2022/a.md, ../2021/./b.md, tin/2021/b.md",
        "a.md, b.md, b.md",
        "tin/a.md, ../../b.md, ''",
        "tin/a.md, /b.md, ''",
        "tin/a.md, .., ''",
        "tin/a.md, b//c.md, ''",
        "tin/a.md, b\\c.md, ''",
        "tin/a.md, '', ''"
    })
    void pathsAreResolvedInsideTheContentFolderOnly(String from, String path, String source) {
        assertThat(
                        Destination.resolve(new SourcePath(from), path)
                                .map(SourcePath::value)
                                .orElse(""))
                .isEqualTo(source);
    }
}
