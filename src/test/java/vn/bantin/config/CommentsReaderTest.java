package vn.bantin.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.config.SiteConfig.Comments;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;

class CommentsReaderTest {
    @ParameterizedTest
    @CsvSource({"closed,CLOSED", "{state: closed},CLOSED", "{provider: placeholder},OPEN"})
    void aWordOrAMapSaysTheState(String written, Comments state) {
        Outcome<SiteConfig> site = read(written);
        assertThat(site.diagnostics()).isEmpty();
        assertThat(site.value().comments()).isEqualTo(state);
        assertThat(site.value().commentProvider()).isEmpty();
    }

    @Test
    void walineNeedsAServerAndNothingElse() {
        CommentProvider waline = provider("{provider: waline, server: 'https://a.example/w/'}");
        assertThat(waline.isWaline()).isTrue();
        assertThat(waline.server()).isEqualTo("https://a.example/w");
        assertThat(waline.client()).isEmpty();
        assertThat(waline.contentSecurity())
                .isEqualTo(
                        Map.of(
                                "connect-src", List.of("https://a.example"),
                                "img-src", List.of("https://a.example"),
                                "script-src", List.of("https://a.example"),
                                "style-src", List.of("https://a.example")));
        assertThat(faults("{provider: waline}")).containsExactly(Fault.KEY_MISSING);
    }

    @Test
    void anotherOneSaysWhatItNeeds() {
        CommentProvider own =
                provider(
                        "{provider: own, server: 'https://a.example:8443/x', client:"
                                + " 'http://b.example', sources: ['https://c.example',"
                                + " 'https://a.example:8443'], options: {forum: phu-nu}}");
        assertThat(own.options()).isEqualTo(Map.of("forum", "phu-nu"));
        assertThat(own.contentSecurity().get("connect-src"))
                .containsExactly("http://b.example", "https://a.example:8443", "https://c.example");
        assertThat(provider("{provider: own}").contentSecurity()).isEmpty();
    }

    /** None may end a directive, or stand for everything. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "https:",
                "https://*.example",
                "https://a.example;script-src",
                "https://a.example,https://b.example",
                "javascript:alert(1)",
                "//a.example",
                "https://u:p@a.example",
                "https://a.example/?x",
                "https://a.example/x y",
                "data:text/html,x",
            })
    void addressesThatAreNoneAreRefused(String address) {
        assertThat(faults("{provider: waline, server: '" + address + "'}"))
                .containsExactly(Fault.COMMENT_PROVIDER_ADDRESS);
        assertThat(faults("{provider: own, sources: ['" + address + "']}"))
                .containsExactly(Fault.COMMENT_PROVIDER_ADDRESS);
    }

    @Test
    void otherKeysAreErrors() {
        assertThat(faults("{provider: walin}")).containsExactly(Fault.CHOICE_UNKNOWN);
        assertThat(faults("{sever: x}")).containsExactly(Fault.UNKNOWN_KEY);
        assertThat(faults("[open]")).containsExactly(Fault.TEXT_EXPECTED_NOT_LIST);
    }

    private static CommentProvider provider(String written) {
        Outcome<SiteConfig> site = read(written);
        assertThat(site.diagnostics()).isEmpty();
        return site.value().commentProvider().orElseThrow();
    }

    private static List<Fault> faults(String written) {
        return read(written).diagnostics().stream().map(Diagnostic::fault).toList();
    }

    private static Outcome<SiteConfig> read(String comments) {
        String site =
                "title: Cổng\nbaseUrl: https://portal.example/\n"
                        + "sections: [{path: tin-tuc, title: Tin tức}]\ncomments: "
                        + comments
                        + "\n";
        return new SiteConfigReader().read(site.getBytes(StandardCharsets.UTF_8), "site.yaml");
    }
}
