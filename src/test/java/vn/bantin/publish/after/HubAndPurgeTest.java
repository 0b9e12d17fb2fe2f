package vn.bantin.publish.after;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ProxySelector;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Language;
import vn.bantin.diagnostic.Messages;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.remote.Credentials;

/** Those who are told of a new release: a hub of its feeds, a network of its addresses. */
class HubAndPurgeTest {
    private static final String TOKEN = "ma-bi-mat-9x8y7z";
    private static final Credentials CREDENTIALS =
            new Credentials("", Optional.of(TOKEN), Optional.empty(), Optional.empty());
    private static final PublicSide SIDE =
            new PublicSide(URI.create("https://x.vn/cong/"), ProxySelector.of(null));

    @Test
    @DisplayName("one request for each feed that changed, in order, as the form of WebSub")
    void onlyChangedFeedsAreTold() throws Exception {
        try (FarEnd hub = new FarEnd(exchange -> FarEnd.send(exchange, 204, new byte[0]))) {
            List<Diagnostic> warnings =
                    new HubPing(SIDE, hub.uri())
                            .ping(paths("tin/feed.xml", "index.html", "atom.xml", "tim/a.json"));

            assertThat(warnings).isEmpty();
            assertThat(hub.asked())
                    .extracting(FarEnd.Asked::body)
                    .containsExactly(
                            "hub.mode=publish&hub.url=https%3A%2F%2Fx.vn%2Fcong%2Fatom.xml",
                            "hub.mode=publish&hub.url=https%3A%2F%2Fx.vn%2Fcong%2Ftin%2Ffeed.xml");
            assertThat(hub.asked()).extracting(FarEnd.Asked::method).containsOnly("POST");
        }
    }

    @Test
    void aHubThatRefusesIsAWarningForEachFeed() throws Exception {
        try (FarEnd hub = new FarEnd(exchange -> FarEnd.send(exchange, 400, new byte[0]))) {
            List<Diagnostic> warnings =
                    new HubPing(SIDE, hub.uri()).ping(paths("feed.xml", "atom.xml"));

            assertThat(warnings)
                    .extracting(Diagnostic::fault)
                    .containsExactly(Fault.HUB_REFUSED, Fault.HUB_REFUSED);
            assertThat(warnings).noneMatch(Diagnostic::isError);
        }
    }

    @Test
    void aHubThatIsNotThereIsAskedOnce() throws Exception {
        URI nowhere;
        try (FarEnd gone = new FarEnd(exchange -> {})) {
            nowhere = gone.uri();
        }
        assertThat(new HubPing(SIDE, nowhere).ping(paths("feed.xml", "atom.xml")))
                .extracting(Diagnostic::fault)
                .containsExactly(Fault.HUB_SILENT);
    }

    @Test
    @DisplayName("addresses in batches of thirty, with the token as bearer")
    void batches() throws Exception {
        List<OutputPath> changed =
                IntStream.range(100, 171).mapToObj(i -> path("tin/" + i + "/index.html")).toList();
        try (FarEnd network = new FarEnd(exchange -> FarEnd.send(exchange, 200, new byte[0]))) {
            assertThat(new Purge(SIDE, network.uri(), CREDENTIALS).purge(changed)).isEmpty();
            assertThat(network.asked())
                    .extracting(asked -> asked.body().split("https://").length - 1)
                    .containsExactly(30, 30, 11);
            assertThat(network.asked())
                    .extracting(FarEnd.Asked::authorization)
                    .containsOnly("Bearer " + TOKEN);
            assertThat(network.asked().get(2).body())
                    .startsWith(
                            "{\"files\":[\"https://x.vn/cong/tin/160/\",\"https://x.vn/cong/tin/161/\"")
                    .endsWith("/tin/170/\"]}");
        }
    }

    @Test
    void nothingChangedAsksNobody() throws Exception {
        try (FarEnd network = new FarEnd(exchange -> FarEnd.send(exchange, 200, new byte[0]))) {
            assertThat(new Purge(SIDE, network.uri(), CREDENTIALS).purge(List.of())).isEmpty();
            assertThat(network.asked()).isEmpty();
        }
    }

    @Test
    @DisplayName("P14: no message has the token, whatever goes wrong")
    void refusedAndNeverShown() throws Exception {
        List<OutputPath> changed =
                IntStream.range(0, 40).mapToObj(i -> path("tin/" + i + "/index.html")).toList();
        try (FarEnd network =
                new FarEnd(
                        exchange ->
                                FarEnd.send(
                                        exchange,
                                        403,
                                        ("no: " + TOKEN).getBytes(StandardCharsets.UTF_8)))) {
            URI withQuery = URI.create(network.uri() + "purge?key=" + TOKEN);
            List<Diagnostic> warnings = new Purge(SIDE, withQuery, CREDENTIALS).purge(changed);

            assertThat(warnings).hasSize(1);
            assertThat(warnings.get(0).fault()).isEqualTo(Fault.PURGE_REFUSED);
            assertThat(warnings.get(0).arguments()).containsExactly("403", "40");
            for (Language language : Language.values()) {
                assertThat(new Messages(language).format(warnings.get(0)))
                        .doesNotContain(TOKEN)
                        .contains("403");
            }
            assertThat(network.asked()).hasSize(1);
        }
    }

    @Test
    @DisplayName("a redirect is not followed, so the token goes nowhere else")
    void redirected() throws Exception {
        try (FarEnd elsewhere = new FarEnd(exchange -> FarEnd.send(exchange, 200, new byte[0]));
                FarEnd network =
                        new FarEnd(
                                exchange -> {
                                    exchange.getResponseHeaders()
                                            .add("Location", elsewhere.uri().toString());
                                    FarEnd.send(exchange, 307, new byte[0]);
                                })) {
            assertThat(new Purge(SIDE, network.uri(), CREDENTIALS).purge(paths("index.html")))
                    .extracting(Diagnostic::fault)
                    .containsExactly(Fault.PURGE_REFUSED);
            assertThat(elsewhere.asked()).isEmpty();
        }
    }

    @Test
    void aTokenGoesOverNoOpenLine() throws Exception {
        URI open = URI.create("http://cdn.invalid/purge");

        assertThat(new Purge(SIDE, open, CREDENTIALS).purge(paths("index.html")))
                .extracting(Diagnostic::fault)
                .containsExactly(Fault.PURGE_NOT_CONFIDENTIAL);
        assertThat(new Purge(SIDE, open, Credentials.NONE).purge(paths("index.html")))
                .extracting(Diagnostic::fault)
                .containsExactly(Fault.PURGE_SILENT);
    }

    private static List<OutputPath> paths(String... paths) {
        return Stream.of(paths).map(HubAndPurgeTest::path).toList();
    }

    private static OutputPath path(String path) {
        return new OutputPath(path);
    }
}
