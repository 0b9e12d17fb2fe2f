package vn.bantin.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.remote.Wave;

class WavesTest {
    @ParameterizedTest
    @CsvSource({
        "assets/site.0123456789.css, ASSET",
        "assets/waline/waline.js, ASSET",
        "assets/site.0123456789.css.br, ASSET",
        "favicon.ico, ASSET",
        "anh/3f/3fa8000000000001-800.webp, PHOTO",
        "bieu-trung.png, PHOTO",
        "tin-tuc/2026/mot/index.html, PAGE",
        "tin-tuc/2026/mot/index.html.gz, PAGE",
        "gioi-thieu/index.html, PAGE",
        "tin-tuc/index.html, PAGE",
        "cu/123.htm, PAGE",
        "cu/khong-duoi, PAGE",
        "lite/tin-tuc/2026/mot/index.html, PAGE",
        "tin-tuc/trang/3/index.html, LIST",
        "the/du-an-8/index.html, LIST",
        "lite/the/du-an-8/index.html, LIST",
        "lite/index.html, LIST",
        "luu-tru/2026/11/index.html, LIST",
        "fragments/tin-moi-nhat.html, LIST",
        "tim-kiem/index.html, LIST",
        "feed.xml, FEED",
        "the/du-an-8/feed.xml, FEED",
        "feed.json, FEED",
        "sitemaps/2026-11.xml, FEED",
        "robots.txt, FEED",
        "site.webmanifest, FEED",
        "index.html, HOME",
        "index.html.gz, HOME",
        "404.html, HOME",
        "_headers, HOME",
        "_redirects, HOME",
        ".htaccess, HOME",
        ".nojekyll, HOME",
    })
    void whatOthersNeedComesFirst(String path, Wave wave) {
        assertThat(Waves.of(new OutputPath(path))).isEqualTo(wave);
    }
}
