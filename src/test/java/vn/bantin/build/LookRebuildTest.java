package vn.bantin.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.output.Reason;

/** Which files an edit of {@code theme:} or {@code icon:} makes again. */
class LookRebuildTest {
    private static final String SITE = "content/site.yaml";

    private TestSite site;
    private Built first;

    @BeforeEach
    void buildOnce(@TempDir Path folder) {
        site = RebuildSite.in(folder).edit(SITE, "pageSize: 5", "theme: {ink: '#222222'}");
        first = site.build();
    }

    @AfterEach
    void theTreeIsThatOfACleanBuild() {
        site.assertEqualsClean("after the edit");
        site.build().assertProducesNothing();
    }

    @Test
    void aTokenMakesTheStylesheetAnewAndWhatLinksIt() {
        site.edit(SITE, "#222222", "#111111");
        Built built = site.build();
        assertThat(built.produced(Reason.NEW)).singleElement().asString().endsWith(".css");
        assertThat(built.produced(Reason.VIEW)).isEqualTo(pages(built));
        assertThat(stylesheet(built)).contains("--ink:#111111;");
    }

    @Test
    void theSameColourInAnotherSpellingMakesNothing() {
        site.edit(SITE, "'#222222'", "\"#222\"");
        site.build().assertProducesNothing();
    }

    @Test
    void theGroundIsInTheManifestToo() {
        site.edit(SITE, "ink: '#222222'", "ink: '#222222', paper: '#ffffff'");
        Built built = site.build();
        assertThat(built.produced(Reason.VIEW)).contains("/site.webmanifest", "/404.html");
        assertThat(built.text("site.webmanifest")).contains("\"background_color\":\"#ffffff\"");
        assertThat(built.text("index.html"))
                .contains(
                        "<meta name=\"theme-color\" media=\"(prefers-color-scheme: light)\""
                                + " content=\"#ffffff\">");
    }

    @Test
    void anEditOfAnAddedStylesheetMakesTheOneStylesheetAnew() {
        site.write("templates/assets/rieng.css", ".rieng { color: var(--ink) }\n");
        site.edit(SITE, "theme: {", "theme: {stylesheets: [assets/rieng.css], ");
        Built added = site.build();
        assertThat(stylesheets(added)).hasSize(1);
        assertThat(stylesheet(added)).endsWith("}.rieng{color:var(--ink)}");
        site.edit("templates/assets/rieng.css", ".rieng", ".khac");
        Built built = site.build();
        assertThat(stylesheets(built)).hasSize(1);
        assertThat(built.produced(Reason.VIEW)).isEqualTo(pages(built));
        assertThat(built.produced(Reason.NEW)).hasSize(1);
    }

    @Test
    void anIconIsPublishedInFourSizesAndLinked() throws IOException {
        site.write("content/icon.png", icon(600, Color.RED));
        site.edit(SITE, "theme:", "icon: icon.png\ntheme:");
        Built built = site.build();
        Set<String> pictures = new TreeSet<>(built.produced(Reason.NEW));
        assertThat(pictures)
                .hasSize(4)
                .allMatch(p -> p.matches("/anh/../[0-9a-f]{16}-1x1-[0-9]+\\.png"));
        Set<Integer> sides = new TreeSet<>();
        for (String address : pictures) {
            BufferedImage image =
                    ImageIO.read(new ByteArrayInputStream(built.files().get(address.substring(1))));
            assertThat(image.getWidth()).isEqualTo(image.getHeight());
            assertThat(image.getRGB(5, 5)).isEqualTo(Color.RED.getRGB());
            sides.add(image.getWidth());
        }
        assertThat(sides).containsExactly(32, 180, 192, 512);
        assertThat(built.text("site.webmanifest"))
                .contains("\"sizes\":\"192x192\"", "\"sizes\":\"512x512\"");
        assertThat(built.text("index.html"))
                .containsPattern(
                        "<link rel=\"icon\" type=\"image/png\" sizes=\"32x32\" href=\"/anh/")
                .containsPattern("<link rel=\"apple-touch-icon\" sizes=\"180x180\" href=\"/anh/");
        assertThat(built.produced(Reason.VIEW)).contains("/site.webmanifest", "/404.html");
    }

    @Test
    void anotherIconLeavesNothingOfTheOldOne() throws IOException {
        site.write("content/icon.png", icon(512, Color.RED));
        site.edit(SITE, "theme:", "icon: icon.png\ntheme:");
        Set<String> before = new TreeSet<>(site.build().produced(Reason.NEW));
        site.write("content/icon.png", icon(512, Color.BLUE));
        Built built = site.build();
        assertThat(built.produced(Reason.NEW)).hasSize(4).doesNotContainAnyElementsOf(before);
        assertThat(built.files().keySet())
                .doesNotContainAnyElementsOf(before.stream().map(p -> p.substring(1)).toList());
    }

    @Test
    void withoutAnIconThereIsAManifestAndNothingElse() {
        assertThat(first.text("site.webmanifest")).doesNotContain("icons");
        assertThat(first.text("index.html"))
                .contains("<link rel=\"manifest\" href=\"/site.webmanifest\">")
                .doesNotContain("rel=\"icon\"", "apple-touch-icon");
    }

    private static Set<String> pages(Built built) {
        return built.files().keySet().stream()
                .filter(file -> file.endsWith(".html") && !file.startsWith("fragments/"))
                .map(file -> "/" + file.replaceFirst("(^|/)index\\.html$", "$1"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> stylesheets(Built built) {
        return built.files().keySet().stream().filter(file -> file.endsWith(".css")).toList();
    }

    private static String stylesheet(Built built) {
        return built.text(stylesheets(built).get(0));
    }

    private static byte[] icon(int side, Color colour) throws IOException {
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, side, side);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
