package vn.bantin.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.bantin.config.PhotoConfig;
import vn.bantin.config.PhotoRights;
import vn.bantin.config.SiteConfigReader;
import vn.bantin.content.Head;
import vn.bantin.content.HeadReader;
import vn.bantin.fingerprint.Digest;
import vn.bantin.image.PictureFormat;
import vn.bantin.image.PictureHead;
import vn.bantin.path.SourcePath;
import vn.bantin.photo.Credit;
import vn.bantin.view.FigureView;

/** What is said of a lead picture, and where it is taken from. */
class PicturesTest {
    private static final HeadReader READER =
            new HeadReader(
                    new SiteConfigReader()
                            .read(
                                    """
                                    title: Portal
                                    baseUrl: https://portal.example/
                                    sections: [{path: tin-tuc, title: Tin tức}]
                                    """
                                            .getBytes(StandardCharsets.UTF_8),
                                    "content/site.yaml")
                            .value());

    private static final String LISTED =
            """
            photos:
              hoa.jpg: {alt: Tranh vẽ hoa, caption: Hoa nở., credit: Minh Anh}
            """;

    @Test
    void aBareFileNameTakesAllFromThePhotosOfTheArticle() {
        FigureView figure = figure("photoCredit: PNTH\ncover: hoa.jpg\n" + LISTED);
        assertThat(figure.image().alt()).isEqualTo("Tranh vẽ hoa");
        assertThat(figure.caption()).isEqualTo("Hoa nở.");
        assertThat(figure.credit()).isEqualTo("Minh Anh");
    }

    @Test
    void oneFileMayBeWrittenInTwoWays() {
        assertThat(figure("cover: ./hoa.jpg\n" + LISTED).caption()).isEqualTo("Hoa nở.");
    }

    @Test
    void whatIsWrittenWithTheCoverComesFirst() {
        FigureView figure = figure("cover: {src: hoa.jpg, caption: Đường hoa.}\n" + LISTED);
        assertThat(figure.caption()).isEqualTo("Đường hoa.");
        assertThat(figure.image().alt()).isEqualTo("Tranh vẽ hoa");
        assertThat(figure.credit()).isEqualTo("Minh Anh");
    }

    @Test
    void withoutAnyDetailsTheTitleIsTheAlternativeAndTheArticlesCreditHolds() {
        FigureView figure = figure("photoCredit: PNTH\ncover: hoa.jpg\n");
        assertThat(figure.image().alt()).isEqualTo("Đường hoa làng tôi");
        assertThat(figure.caption()).isEmpty();
        assertThat(figure.credit()).isEqualTo("PNTH");
    }

    private static FigureView figure(String more) {
        return pictures().coverFigure(head(more)).orElseThrow();
    }

    private static Head head(String more) {
        String text =
                "---\ntitle: Đường hoa làng tôi\ndate: 2023-10-18\nauthor: Lê Hà\n"
                        + more
                        + "---\nChữ.\n";
        return READER.read(
                        new SourcePath("tin-tuc/2023/bai.md"),
                        text.getBytes(StandardCharsets.UTF_8))
                .value()
                .orElseThrow();
    }

    private static Pictures pictures() {
        SourcePath path = new SourcePath("tin-tuc/2023/hoa.jpg");
        SortedMap<SourcePath, PictureHead> heads = new TreeMap<>();
        heads.put(
                path,
                new PictureHead(
                        path,
                        Digest.of("hoa"),
                        PictureFormat.JPEG,
                        1600,
                        900,
                        1,
                        false,
                        Credit.NONE));
        return new Pictures(
                heads,
                new PictureSets(PhotoConfig.USUAL),
                new Links(URI.create("https://portal.example/"), ""),
                PhotoRights.NONE);
    }
}
