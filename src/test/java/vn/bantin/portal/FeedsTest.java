package vn.bantin.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.bantin.feed.JsonTree;

/** The feeds of the built sample, read back by a reader of others. */
class FeedsTest {
    private static final SamplePortal PORTAL = SamplePortal.shared();

    static List<String> feeds() {
        return PORTAL.files().keySet().stream()
                .filter(file -> file.endsWith("/feed.xml") || file.equals("/atom.xml"))
                .toList();
    }

    @Test
    void thereIsOneForThePortalEverySectionTagAndAuthor() {
        assertThat(feeds())
                .contains("/feed.xml", "/atom.xml", "/tin-tuc/feed.xml", "/gia-dinh/feed.xml")
                .contains("/the/du-an-8/feed.xml", "/tac-gia/le-ha/feed.xml");
        long lists =
                PORTAL.files().keySet().stream()
                        .filter(file -> file.matches("/(the|tac-gia)/[^/]+/index.html"))
                        .count();
        assertThat(feeds()).hasSize((int) lists + 6 + 2);
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void isUnderstoodByAReaderOfOthers(String address) throws FeedException {
        SyndFeed feed = new SyndFeedInput().build(new StringReader(PORTAL.text(address)));
        assertThat(feed.getTitle()).isNotBlank();
        assertThat(feed.getLink()).startsWith(SamplePortal.BASE);
        assertThat(feed.getEntries()).isNotEmpty();
        for (SyndEntry entry : feed.getEntries()) {
            assertThat(entry.getTitle()).isNotBlank();
            assertThat(entry.getLink()).startsWith(SamplePortal.BASE + "/");
            assertThat(entry.getUri()).startsWith("tag:");
            assertThat(entry.getPublishedDate()).isNotNull();
            assertThat(entry.getAuthor()).isNotBlank();
            assertThat(entry.getContents().get(0).getValue()).startsWith("<");
        }
        assertThat(feed.getEntries()).extracting(SyndEntry::getUri).doesNotHaveDuplicates();
        assertThat(feed.getEntries())
                .extracting(SyndEntry::getPublishedDate)
                .isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void theThreeOfThePortalTellTheSame() throws FeedException {
        Map<String, Object> json = JsonTree.parse(PORTAL.text("/feed.json"));
        List<?> items = (List<?>) JsonTree.at(json, "items");
        SyndFeed rss = new SyndFeedInput().build(new StringReader(PORTAL.text("/feed.xml")));
        SyndFeed atom = new SyndFeedInput().build(new StringReader(PORTAL.text("/atom.xml")));
        assertThat(JsonTree.at(json, "version")).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(items).hasSameSizeAs(rss.getEntries()).hasSameSizeAs(atom.getEntries());
        for (int i = 0; i < items.size(); i++) {
            SyndEntry entry = rss.getEntries().get(i);
            assertThat(entry.getLink())
                    .isEqualTo(atom.getEntries().get(i).getLink())
                    .isEqualTo(JsonTree.at(items.get(i), "url"));
            assertThat(entry.getTitle()).isEqualTo(JsonTree.at(items.get(i), "title"));
            assertThat(entry.getContents().get(0).getValue())
                    .isEqualTo(JsonTree.at(items.get(i), "content_html"));
        }
    }
}
