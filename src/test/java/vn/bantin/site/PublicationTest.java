package vn.bantin.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.bantin.config.SiteConfigReader;
import vn.bantin.content.FrontMatter;
import vn.bantin.content.HeadReader;
import vn.bantin.path.SourcePath;

class PublicationTest {
    private static final Instant NOON = Instant.parse("2026-03-08T05:00:00Z");

    @Test
    void CL02_aDateIsReadInTheSitesZoneAndGoesLiveExactlyThen() {
        FrontMatter article = article("date: 09/03/2026 - 00:30");

        assertThat(status(article, "2026-03-08T17:29:59Z")).isEqualTo(Status.SCHEDULED);
        assertThat(status(article, "2026-03-08T17:30:00Z")).isEqualTo(Status.PUBLISHED);
    }

    @Test
    void theLaterOfDateAndEmbargoCounts() {
        FrontMatter article = article("date: 2026-03-01\npublishAt: 2026-03-08T12:00+07:00");

        assertThat(status(article, "2026-03-08T04:59:59Z")).isEqualTo(Status.SCHEDULED);
        assertThat(status(article, "2026-03-08T05:00:00Z")).isEqualTo(Status.PUBLISHED);
    }

    @Test
    void expiresAtTheInstantItself() {
        FrontMatter article = article("date: 2026-03-01\nexpireAt: 2026-03-08T12:00+07:00");

        assertThat(status(article, "2026-03-08T04:59:59Z")).isEqualTo(Status.PUBLISHED);
        assertThat(status(article, "2026-03-08T05:00:00Z")).isEqualTo(Status.EXPIRED);
    }

    @Test
    void whatTheEditorDeclaresComesBeforeTheClock() {
        assertThat(status(article("date: 2030-01-01\nstatus: draft"), NOON.toString()))
                .isEqualTo(Status.DRAFT);
        assertThat(status(article("date: 2020-01-01\nstatus: withdrawn"), NOON.toString()))
                .isEqualTo(Status.WITHDRAWN);
        assertThat(status(article("date: 2020-01-01\nstatus: review"), NOON.toString()))
                .isEqualTo(Status.REVIEW);
    }

    @Test
    void aPreviewShowsWhatIsToComeAndNotWhatWasTakenBack() {
        Publication preview = new Publication(NOON, true);

        assertThat(preview.isVisible(Status.DRAFT)).isTrue();
        assertThat(preview.isVisible(Status.SCHEDULED)).isTrue();
        assertThat(preview.isVisible(Status.WITHDRAWN)).isFalse();
        assertThat(preview.isVisible(Status.EXPIRED)).isFalse();
        assertThat(new Publication(NOON, false).isVisible(Status.DRAFT)).isFalse();
    }

    private static Status status(FrontMatter article, String now) {
        return new Publication(Instant.parse(now), false).statusOf(article);
    }

    private static FrontMatter article(String lines) {
        String site =
                "title: T\nbaseUrl: https://t.example/\nsections: [{path: tin, title: Tin}]\n";
        String text = "---\ntitle: Bài\nauthor: Hà\n" + lines + "\n---\nChữ.\n";
        var config =
                new SiteConfigReader()
                        .read(site.getBytes(StandardCharsets.UTF_8), "content/site.yaml")
                        .value();
        return new HeadReader(config)
                .read(new SourcePath("tin/a.md"), text.getBytes(StandardCharsets.UTF_8))
                .value()
                .orElseThrow()
                .frontMatter();
    }
}
