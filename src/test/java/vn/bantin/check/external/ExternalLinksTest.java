package vn.bantin.check.external;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.check.external.Answer.Kind;
import vn.bantin.check.external.ExternalLinks.Result;
import vn.bantin.disk.RealOperations;

/**
 * Against a real server on this machine, which the tests allow by its name and not by its address.
 */
class ExternalLinksTest {
    private static final Instant NOW = Instant.parse("2026-11-24T05:00:00Z");
    private static final Set<String> ALLOWED = Set.of("localhost");

    @TempDir Path cache;
    private final OtherSite site = new OtherSite();

    @AfterEach
    void close() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/good, GOOD, 200",
        "/dead, DEAD, 404",
        "/broken, DEAD, 500",
        "/closed, GOOD, 403",
        "/no-head, GOOD, 200",
        "/moved, GOOD, 200",
        "/busy-once, GOOD, 200",
        "/busy, SILENT, 429",
        "/inside, PRIVATE, 127.0.0.1"
    })
    void everyAnswerIsTakenForWhatItMeans(String path, Kind kind, String detail)
            throws IOException {
        assertThat(ask(path).answers())
                .containsEntry(site.url(path), new Answer(kind, detail, NOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/round", "/away"})
    void redirectsThatLeadNowhereAreNoAnswer(String path) throws IOException {
        assertThat(ask(path).answers().values())
                .extracting(Answer::kind)
                .containsExactly(Kind.SILENT);
        assertThat(site.asked()).hasSizeLessThan(8);
    }

    @Test
    void itAsksShortlyAndForTheWholeOnlyWhereItMust() throws IOException {
        ask("/good", "/no-head", "/moved");

        assertThat(site.asked())
                .containsExactly(
                        "HEAD /good",
                        "HEAD /moved",
                        "HEAD /good?a=b",
                        "HEAD /no-head",
                        "GET /no-head");
        assertThat(site.agents()).allMatch(agent -> agent.contains("BanTin"));
    }

    @Test
    void aBusyHostIsAskedOnceMoreAndNoThirdTime() throws IOException {
        ask("/busy");

        assertThat(site.asked()).containsExactly("HEAD /busy", "HEAD /busy");
    }

    @Test
    void aRedirectIntoThePrivateNetworkIsNotFollowed() throws IOException {
        ask("/inside");

        assertThat(site.asked()).containsExactly("HEAD /inside");
    }

    @Test
    void aHostIsAskedOneAtATime() throws IOException {
        ask("/1", "/2", "/3", "/4", "/5", "/6", "/7", "/8");

        assertThat(site.asked()).hasSize(8);
        assertThat(site.mostAtOnce()).isEqualTo(1);
    }

    @Test
    void whatWasAnsweredIsRememberedForAWhile() throws IOException {
        ask("/good", "/dead");
        int asked = site.asked().size();

        assertThat(ask("/good", "/dead").asked()).isZero();
        assertThat(ask("/good", "/dead").answers()).hasSize(2);
        assertThat(site.asked()).hasSize(asked);

        Instant twoDaysLater = NOW.plus(Duration.ofDays(2));
        assertThat(links(twoDaysLater, Duration.ofMinutes(1)).ask(urls("/good", "/dead")).asked())
                .as("the dead one may have come back")
                .isEqualTo(1);
        Instant later = NOW.plus(Duration.ofDays(8));
        assertThat(links(later, Duration.ofMinutes(1)).ask(urls("/good")).asked()).isEqualTo(1);
    }

    @Test
    void aDamagedMemoryIsNone() throws IOException {
        ask("/good");
        Files.write(cache.resolve("links.bin"), new byte[] {1, 2, 3});

        assertThat(ask("/good").asked()).isEqualTo(1);
    }

    @Test
    void oneThatNeverAnswersHoldsUpNothingForever() throws IOException {
        Result result = links(NOW, Duration.ofMillis(700)).ask(urls("/good", "/silent", "/zebra"));

        assertThat(result.answers()).containsOnlyKeys(site.url("/good"));
        assertThat(result.unasked()).containsExactly(site.url("/silent"), site.url("/zebra"));
        assertThat(ask("/good").asked()).as("what was answered is kept").isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://127.1.2.3:8080/",
                "http://10.0.0.1/",
                "http://172.16.5.4/",
                "http://192.168.1.1/",
                "http://169.254.169.254/latest/meta-data/",
                "http://100.64.0.1/",
                "http://0.0.0.0/",
                "http://[::1]/",
                "http://[fe80::1]/",
                "http://[fc00::1]/",
                "http://[::ffff:10.0.0.1]/",
                "http://[64:ff9b::a00:1]/",
                "http://2130706433/",
                "http://admin:x@127.0.0.1/"
            })
    void doorsOfOurOwnNetworkAreNotKnockedAt(String url) throws IOException {
        Result result = links(NOW, Duration.ofMinutes(1)).ask(List.of(url));

        assertThat(result.answers().values())
                .extracting(Answer::kind)
                .singleElement()
                .isIn(Kind.PRIVATE, Kind.SILENT);
        assertThat(site.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "203.113.131.1", "2001:4860:4860::8888", "172.32.0.1"})
    void othersAreNoneOfOurs(String address) throws IOException {
        assertThat(PrivateNetworks.isPrivate(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "https://báo.vn/Tin tức?q=Hoá#đầu, https://xn--bo-mia.vn/Tin%20t%E1%BB%A9c?q=Ho%C3%A1",
        "http://An@Example.ORG/a, http://example.org/a",
        "https://example.org, https://example.org"
    })
    void addressesGoOverTheLineInTheirForm(String written, String sent) throws URISyntaxException {
        assertThat(Request.uri(written)).hasToString(sent);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ftp://example.org/", "https://", "https:///a", "http://a b/", "mailto:a@b"})
    void whatIsNoAddressIsNoAnswer(String url) throws IOException {
        Result result = links(NOW, Duration.ofMinutes(1)).ask(List.of(url));

        assertThat(result.answers().values()).extracting(Answer::kind).containsExactly(Kind.SILENT);
    }

    private Result ask(String... paths) throws IOException {
        return links(NOW, Duration.ofMinutes(1)).ask(urls(paths));
    }

    private List<String> urls(String... paths) {
        return Arrays.stream(paths).map(site::url).toList();
    }

    private ExternalLinks links(Instant now, Duration total) {
        Manners manners =
                new Manners(total, Duration.ZERO, Duration.ofSeconds(30), ALLOWED, "BanTin-test");
        return new ExternalLinks(manners, cache, new RealOperations(), now);
    }
}
