package vn.bantin.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;

/** Portraits of people.yaml, from the file to the author's page. */
class PortraitsTest {
    private static final String PORTRAIT = "content/chan-dung/an.png";

    private TestSite site;

    @BeforeEach
    void write(@TempDir Path folder) {
        site = RebuildSite.in(folder).write(PORTRAIT, Drawings.png(7, 256, 300));
        site.edit(
                "content/people.yaml", "name: Lê An", "name: Lê An\n  portrait: chan-dung/an.png");
    }

    @Test
    void theAuthorsPageShowsThePortrait() {
        Built built = site.build();
        Element shown =
                Jsoup.parse(built.text("tac-gia/an/index.html")).expectFirst("img.portrait");

        assertThat(shown.attr("width") + "×" + shown.attr("height")).isEqualTo("240×240");
        assertThat(shown.attr("alt")).isEqualTo("Chân dung Lê An");
        assertThat(built.pictures()).contains(shown.attr("src").substring(1));
        assertThat(built.text("tac-gia/binh/index.html")).doesNotContain("class=\"portrait\"");
    }

    @Test
    void anotherPictureChangesTheAuthorsPageAlone() {
        site.build();
        site.write(PORTRAIT, Drawings.png(8, 256, 300));

        assertThat(site.build().produced())
                .contains("/tac-gia/an/")
                .filteredOn(address -> address.endsWith("/"))
                .hasSize(1);
    }

    @Test
    void thePortraitOfSomebodyWithoutAnArticleIsNotPublished() {
        int pictures = site.build().photos().size();
        site.edit(RebuildSite.MOT, "author: an", "author: binh");

        assertThat(site.build().photos()).hasSize(pictures - 1);
    }

    @Test
    void aMissingPortraitIsToldWhereItIsWrittenWithTheNearestFile() {
        site.edit("content/people.yaml", "chan-dung/an.png", "chan-dung/am.png");
        Diagnostic told = only(site.run().diagnostics());

        assertThat(told.fault()).isEqualTo(Fault.PORTRAIT_MISSING);
        assertThat(told.position()).hasToString("content/people.yaml:3:13");
        assertThat(told.arguments()).containsExactly("chan-dung/am.png", "chan-dung/an.png");
    }

    @Test
    void aSmallPortraitIsWarnedOfAndShown() {
        site.write(PORTRAIT, Drawings.png(7, 255, 300));
        Built built = site.build();
        Diagnostic told = only(built.report().diagnostics());

        assertThat(told.fault()).isEqualTo(Fault.PORTRAIT_TOO_SMALL);
        assertThat(told.position()).hasToString("content/people.yaml:3:13");
        assertThat(told.arguments()).containsExactly("chan-dung/an.png", "255", "300", "256");
        assertThat(built.text("tac-gia/an/index.html")).contains("class=\"portrait\"");
    }

    private static Diagnostic only(List<Diagnostic> diagnostics) {
        assertThat(diagnostics).hasSize(1);
        return diagnostics.get(0);
    }
}
