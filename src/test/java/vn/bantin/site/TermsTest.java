package vn.bantin.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.bantin.config.Person;
import vn.bantin.config.SiteConfig.TopicConfig;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Position;

class TermsTest {
    private static final Position HERE = new Position("content/a.md", 4, 8);

    private final Terms terms =
            new Terms(
                    List.of(
                            new Person(
                                    "le-ha",
                                    "Lê Hà",
                                    List.of("Hà Lê", "LH"),
                                    "phóng viên",
                                    "",
                                    Optional.empty())),
                    Map.of(
                            "du-an-8",
                            new TopicConfig("du-an-8", "Dự án 8", "Bình đẳng giới ở miền núi")));

    @Test
    void onePlaceOfTheToneIsAsGoodAsAnotherButIsTold() {
        Term first = terms.tag("Hoà bình", () -> HERE);

        assertThat(terms.tag("Hòa bình", () -> HERE)).isSameAs(first);
        assertThat(first.title()).isEqualTo("Hoà bình");
        assertThat(terms.diagnostics())
                .containsExactly(
                        Diagnostic.of(Fault.TERM_SPELT_TWO_WAYS, HERE, "Hòa bình", "Hoà bình"));
    }

    @Test
    void marksMakeTagsOfTheirOwnWithAddressesOfTheirOwn() {
        Term first = terms.tag("Bố", () -> HERE);
        Term second = terms.tag("Bộ", () -> HERE);
        Term third = terms.tag("Bờ", () -> HERE);

        assertThat(first.url().value()).isEqualTo("/the/bo/");
        assertThat(List.of(first.url(), second.url(), third.url())).doesNotHaveDuplicates();
        assertThat(second.url().value()).matches("/the/bo-[0-9a-f]{6}/");
        assertThat(terms.diagnostics()).isEmpty();
    }

    @Test
    void aPersonIsKnownByIdNameAndPenName() {
        Term byId = terms.author("le-ha", () -> HERE);

        assertThat(terms.author("Lê Hà", () -> HERE)).isSameAs(byId);
        assertThat(terms.author("LH", () -> HERE)).isSameAs(byId);
        assertThat(byId.title()).isEqualTo("Lê Hà");
        assertThat(byId.url().value()).isEqualTo("/tac-gia/le-ha/");
    }

    @Test
    void anUnknownIdIsToldAnUnknownNameIsNot() {
        terms.author("le-hà-nội", () -> HERE);
        terms.author("le-haa", () -> HERE);

        assertThat(terms.diagnostics())
                .containsExactly(Diagnostic.of(Fault.UNKNOWN_PERSON, HERE, "le-haa", "le-ha"));
    }

    @Test
    void aTopicOfTheRegistryHasItsTitle() {
        assertThat(terms.topic("du-an-8", () -> HERE).title()).isEqualTo("Dự án 8");
        assertThat(terms.topic("Chuyển đổi số", () -> HERE).url().value())
                .isEqualTo("/chuyen-de/chuyen-doi-so/");
    }

    @Test
    void aTagOfNoLettersHasAnAddressAllTheSame() {
        assertThat(terms.tag("🌾", () -> HERE).url().value()).matches("/the/x-[0-9a-f]{6}/");
    }
}
