package vn.bantin.publish.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bantin.output.Manifest;
import vn.bantin.output.OutputFacts;
import vn.bantin.path.OutputPath;
import vn.bantin.portal.SamplePortal;

class ServingRulesTest {
    private static final String YEAR = "public, max-age=31536000, immutable";
    private static final String ASK = "public, max-age=0, must-revalidate";
    private static final String MINUTES = "public, max-age=300";

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "index.html, text/html; charset=utf-8, ask",
        "tin-tuc/2026/bai/index.html, text/html; charset=utf-8, ask",
        "404.html, text/html; charset=utf-8, ask",
        "fragments/tin-moi-nhat.html, text/html; charset=utf-8, ask",
        "cu/123.htm, text/html; charset=utf-8, ask",
        "cu/ABC.aspx, text/html; charset=utf-8, ask",
        "cu/bai, text/html; charset=utf-8, ask",
        "assets/site.0123456789.css, text/css; charset=utf-8, year",
        "assets/site.0123456789.js, text/javascript; charset=utf-8, year",
        "assets/chu/lora.v2.0123456789.woff2, font/woff2, year",
        "assets/hinh.0123456789.SVG, image/svg+xml; charset=utf-8, year",
        "assets/la.0123456789.bin, application/octet-stream, year",
        "assets/feed.xml, application/xml; charset=utf-8, ask",
        "assets/site.css, text/css; charset=utf-8, ask",
        "assets/site.012345678g.css, text/css; charset=utf-8, ask",
        "anh/3f/3fa81c0de4b2975f-16x9-800.webp, image/webp, year",
        "anh/3f/3fa81c0de4b2975f-800.jpg, image/jpeg, year",
        "anh/3f/3fa81c0de4b2975f-1x1-32.png, image/png, year",
        "anh/khac.jpg, image/jpeg, ask",
        "feed.xml, application/rss+xml; charset=utf-8, minutes",
        "tac-gia/le-ha/feed.xml, application/rss+xml; charset=utf-8, minutes",
        "atom.xml, application/atom+xml; charset=utf-8, minutes",
        "feed.json, application/feed+json, minutes",
        "sitemap.xml, application/xml; charset=utf-8, minutes",
        "sitemaps/2026-10.xml, application/xml; charset=utf-8, minutes",
        "robots.txt, text/plain; charset=utf-8, minutes",
    })
    void typeAndKeeping(String path, String type, String keeping) {
        var serving = ServingRules.of(new OutputPath(path));
        assertThat(serving.contentType()).isEqualTo(type);
        assertThat(serving.cacheControl())
                .isEqualTo(Map.of("year", YEAR, "ask", ASK, "minutes", MINUTES).get(keeping));
        assertThat(serving.contentEncoding()).isEmpty();
    }

    @Test
    void theManifestOfPhonesIsKeptForAnHour() {
        var serving = ServingRules.of(new OutputPath("site.webmanifest"));
        assertThat(serving.contentType()).isEqualTo("application/manifest+json");
        assertThat(serving.cacheControl()).isEqualTo("public, max-age=3600");
    }

    @Test
    void atAnOldAddressThereIsAPage() {
        OutputPath photo = new OutputPath("anh/3f/3fa81c0de4b2975f-800.jpg");
        for (OutputFacts facts : List.of(facts(true, ""), facts(false, "https://a.example/b/"))) {
            var serving = ServingRules.of(photo, facts);
            assertThat(serving.contentType()).isEqualTo("text/html; charset=utf-8");
            assertThat(serving.cacheControl()).isEqualTo(ASK);
        }
        assertThat(ServingRules.of(photo, facts(false, ""))).isEqualTo(ServingRules.of(photo));
    }

    /** Of everything whose name the planner makes of its content, and of nothing else. */
    @Test
    void whatIsKeptForEverIsNamedByItsContent() {
        SortedSet<OutputPath> kept = new TreeSet<>();
        SortedSet<OutputPath> named = new TreeSet<>();
        Manifest manifest = SamplePortal.shared().manifest();
        for (OutputPath path : manifest.entries().keySet()) {
            if (ServingRules.of(path).cacheControl().equals(YEAR)) {
                kept.add(path);
            }
            if (path.value().startsWith("assets/") || path.value().startsWith("anh/")) {
                named.add(path);
            }
        }
        assertThat(kept).hasSizeGreaterThan(300).isEqualTo(named);
    }

    /** So that nothing of a portal is sent as something that browsers only store. */
    @Test
    void everyFileOfThePortalHasAType() {
        assertThat(SamplePortal.shared().manifest().entries().keySet())
                .extracting(path -> ServingRules.of(path).contentType())
                .doesNotContain(MediaTypes.UNKNOWN);
    }

    private static OutputFacts facts(boolean gone, String redirect) {
        return new OutputFacts(List.of(), List.of(), List.of(), gone, redirect);
    }
}
