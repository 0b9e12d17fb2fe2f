package vn.bantin.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rometools.modules.mediarss.MediaEntryModule;
import com.rometools.modules.mediarss.types.MediaContent;
import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import vn.bantin.fingerprint.Digest;

class FeedFormatTest {
    @ParameterizedTest
    @CsvSource({"RSS,feed.xml", "ATOM,atom.xml", "JSON,feed.json"})
    void isWrittenAsAgreed(FeedFormat format, String golden) {
        Golden.check(golden, format.write(Sample.feed(), Sample.bodies()));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "JSON")
    void isUnderstoodByAReaderOfOthers(FeedFormat format) throws Exception {
        SyndFeed read = rome(format.write(Sample.feed(), Sample.bodies()));

        assertThat(read.getFeedType()).isEqualTo(format == FeedFormat.RSS ? "rss_2.0" : "atom_1.0");
        assertThat(read.getTitle()).isEqualTo("Phụ nữ Thanh Hoá");
        assertThat(read.getDescription()).isEqualTo("Tin của Hội LHPN tỉnh");
        // ROME takes an Atom feed's link for its address of itself.
        assertThat(read.getLink())
                .isEqualTo(
                        format == FeedFormat.RSS
                                ? "https://portal.example/"
                                : "https://portal.example/feed");
        assertThat(read.getEntries()).hasSize(2);
        SyndEntry first = read.getEntries().get(0);
        assertThat(first.getTitle()).isEqualTo("Thanh Hoá: Tập huấn «Dự án 8»");
        assertThat(first.getLink())
                .isEqualTo("https://portal.example/tin-tuc/2022/tap-huan-du-an-8/");
        assertThat(first.getUri()).isEqualTo("tag:portal.example,2022-10-07:tin-tuc/tap-huan");
        assertThat(first.getPublishedDate()).isEqualTo(Date.from(Sample.PUBLISHED));
        assertThat(first.getDescription().getValue()).isEqualTo("Hội LHPN tỉnh tổ chức tập huấn.");
        assertThat(first.getContents()).hasSize(1);
        assertThat(first.getContents().get(0).getValue()).isEqualTo(Sample.corrected());
        assertThat(first.getCategories())
                .extracting(category -> category.getName())
                .containsExactly("Dự án 8", "Bình đẳng giới");
        assertThat(authors(first, format)).containsExactly("Lê Hà", "Trần Thị Ngọc");
        assertThat(read.getEntries().get(1).getContents()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "JSON")
    void coverHasItsCreditAndCaption(FeedFormat format) throws Exception {
        SyndEntry entry = rome(format.write(Sample.feed(), Sample.bodies())).getEntries().get(0);

        MediaEntryModule module = (MediaEntryModule) entry.getModule(MediaEntryModule.URI);

        MediaContent content = module.getMediaContents()[0];
        assertThat(content.getReference())
                .hasToString("https://portal.example/anh/3f/3fa81c0de4b2975f.jpg");
        assertThat(content.getType()).isEqualTo("image/jpeg");
        assertThat(content.getFileSize()).isEqualTo(81_234L);
        assertThat(content.getWidth()).isEqualTo(1_600);
        assertThat(content.getHeight()).isEqualTo(1_067);
        assertThat(content.getMetadata().getDescription()).isEqualTo("Đại biểu dự hội nghị");
        assertThat(content.getMetadata().getCredits())
                .singleElement()
                .satisfies(credit -> assertThat(credit.getName()).isEqualTo("Minh Anh"))
                .satisfies(credit -> assertThat(credit.getRole()).isEqualTo("photographer"));
    }

    @Test
    void jsonFeedSaysTheSame() {
        Map<String, Object> feed = json(Sample.feed(), Sample.bodies());

        assertThat(feed).containsEntry("version", "https://jsonfeed.org/version/1.1");
        assertThat(feed).containsEntry("feed_url", "https://portal.example/feed");
        assertThat(JsonTree.at(feed, "items", 0, "content_html")).isEqualTo(Sample.corrected());
        assertThat(JsonTree.at(feed, "items", 0, "id"))
                .isEqualTo("tag:portal.example,2022-10-07:tin-tuc/tap-huan");
        assertThat(JsonTree.at(feed, "items", 0, "date_published"))
                .isEqualTo("2022-10-07T17:56:00+07:00");
        assertThat(JsonTree.at(feed, "items", 0, "date_modified"))
                .isEqualTo("2022-10-08T08:05:30+07:00");
        assertThat(JsonTree.at(feed, "items", 0, "authors", 1, "name")).isEqualTo("Trần Thị Ngọc");
        assertThat(JsonTree.at(feed, "items", 0, "_photo", "credit")).isEqualTo("Minh Anh");
        assertThat(JsonTree.at(feed, "items", 1, "content_text")).isEqualTo("");
    }

    @Test
    void emptyFeedIsAFeed() throws Exception {
        Feed empty = Sample.with(List.of());

        assertThat(rome(FeedFormat.RSS.write(empty, List.of())).getEntries()).isEmpty();
        assertThat(rome(FeedFormat.ATOM.write(empty, List.of())).getEntries()).isEmpty();
        assertThat(json(empty, List.of())).containsEntry("items", List.of());
    }

    @Test
    void everyEntryNeedsItsBody() {
        assertThatThrownBy(() -> FeedFormat.RSS.write(Sample.feed(), List.of("")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void fm21Md17Md20HostileTextsStayTexts() throws Exception {
        assertThat(Hostile.TEXTS).hasSizeGreaterThanOrEqualTo(50).doesNotHaveDuplicates();
        for (String text : Hostile.TEXTS) {
            Feed feed = Sample.hostile(text);
            String legal = LegalText.of(text);

            byte[] rss = FeedFormat.RSS.write(feed, List.of(text));
            var document = Xml.parse(rss);
            assertThat(Xml.elements(document))
                    .isSubsetOf(RSS_ELEMENTS)
                    .contains("title", "content:encoded");
            for (String element :
                    List.of("title", "content:encoded", "dc:creator", "category", "media:credit")) {
                assertThat(Xml.texts(document, element)).as(element).containsOnly(legal);
            }
            assertThat(rome(rss).getEntries()).hasSize(1);

            byte[] atom = FeedFormat.ATOM.write(feed, List.of(text));
            document = Xml.parse(atom);
            assertThat(Xml.elements(document)).isSubsetOf(ATOM_ELEMENTS);
            for (String element : List.of("title", "content", "name", "summary")) {
                assertThat(Xml.texts(document, element)).as(element).containsOnly(legal);
            }
            assertThat(rome(atom).getEntries()).hasSize(1);

            Map<String, Object> json = json(feed, List.of(text));
            assertThat(json.getOrDefault("title", "")).isEqualTo(legal);
            assertThat(JsonTree.at(json, "items", 0, "tags", 0)).isEqualTo(legal);
        }
    }

    /** Word of an error is plain text, whatever it quotes. */
    @Test
    void fm21HostileCorrectionsStayTexts() {
        for (String text : Hostile.TEXTS) {
            String html = new Feed.Correction(text, text).html();
            var paragraph = org.jsoup.Jsoup.parseBodyFragment(html).body();
            assertThat(paragraph.getAllElements())
                    .extracting(element -> element.tagName())
                    .containsExactly("body", "p", "strong");
        }
    }

    @Test
    void i6SameBytesUnderAnyLocaleAndZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (FeedFormat format : FeedFormat.values()) {
                byte[] expected = format.write(Sample.feed(), Sample.bodies());
                for (String tag : List.of("vi-VN", "tr-TR", "ar-EG", "th-TH-u-nu-thai")) {
                    Locale.setDefault(Locale.forLanguageTag(tag));
                    TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
                    assertThat(format.write(Sample.feed(), Sample.bodies()))
                            .as(tag)
                            .isEqualTo(expected);
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void changeBeforePublishingIsNone() {
        Feed.Entry entry =
                new Feed.Entry(
                        "https://portal.example/a/",
                        "tag:portal.example,2022:a",
                        "A",
                        "",
                        List.of(),
                        Sample.PUBLISHED,
                        Optional.of(Instant.EPOCH),
                        List.of(),
                        Optional.empty(),
                        List.of());

        assertThat(entry.changed()).isEqualTo(Sample.PUBLISHED);
    }

    @Test
    void valuesHaveFingerprints() {
        assertThat(Digest.of(Sample.feed())).isEqualTo(Digest.of(Sample.feed()));
        assertThat(Digest.of(Sample.feed())).isNotEqualTo(Digest.of(Sample.hostile("x")));
    }

    private static final List<String> RSS_ELEMENTS =
            List.of(
                    "rss",
                    "channel",
                    "title",
                    "link",
                    "description",
                    "language",
                    "lastBuildDate",
                    "dc:publisher",
                    "atom:link",
                    "item",
                    "guid",
                    "pubDate",
                    "dc:creator",
                    "category",
                    "content:encoded",
                    "media:content",
                    "media:description",
                    "media:credit");
    private static final List<String> ATOM_ELEMENTS =
            List.of(
                    "feed",
                    "id",
                    "title",
                    "subtitle",
                    "updated",
                    "author",
                    "name",
                    "link",
                    "entry",
                    "published",
                    "category",
                    "summary",
                    "content",
                    "media:content",
                    "media:description",
                    "media:credit");

    private static List<String> authors(SyndEntry entry, FeedFormat format) {
        return format == FeedFormat.RSS
                ? ((DCModule) entry.getModule(DCModule.URI)).getCreators()
                : entry.getAuthors().stream().map(SyndPerson::getName).toList();
    }

    private static SyndFeed rome(byte[] bytes) throws Exception {
        SyndFeedInput input = new SyndFeedInput();
        // What needs healing is not well-formed; and it would write & anew inside CDATA.
        input.setXmlHealerOn(false);
        return input.build(new StringReader(new String(bytes, UTF_8)));
    }

    private static Map<String, Object> json(Feed feed, List<String> bodies) {
        return JsonTree.parse(new String(FeedFormat.JSON.write(feed, bodies), UTF_8));
    }
}
