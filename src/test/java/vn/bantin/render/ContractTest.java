package vn.bantin.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Language;
import vn.bantin.diagnostic.Messages;
import vn.bantin.render.Contract.Change;

class ContractTest {
    /** As if 2 had broken the footer and taken {@code latestHref} away. */
    private static final Contract BROKEN =
            new Contract(
                    List.of(
                            new Change(2, Set.of("partials/footer.ftlh", "latestHref")),
                            Change.adding(3)));

    @Test
    void everyTemplateOfTheDefaultThemeSaysThePresentNumber() throws IOException {
        for (String name : DefaultTheme.NAMES) {
            if (name.endsWith(".ftlh")) {
                String source = Files.readString(Path.of("templates").resolve(name));
                assertThat(source)
                        .as(name)
                        .startsWith("<#-- bantin: " + Contract.PRESENT.number() + " -->\n");
            }
        }
    }

    @Test
    void everyNumberIsDescribedInBothLanguagesAndInTheDocument() throws IOException {
        String doc = Files.readString(Path.of("src/docs/templates.md"));
        assertThat(doc).contains("The present contract is **" + Contract.PRESENT.number() + "**.");
        for (Change change : Contract.PRESENT.changes()) {
            assertThat(doc).contains("\n| " + change.number() + " | ");
            assertThat(change.breaks()).allSatisfy(broken -> assertThat(doc).contains(broken));
            for (Language language : Language.values()) {
                String label = new Messages(language).label("contract." + change.number());
                assertThat(label).startsWith("(" + change.number() + ") ");
            }
        }
    }

    @Test
    void thePresentNumberAndOlderOnesThatNothingBrokeAreFine() {
        assertThat(judge("article.ftlh", "<#-- bantin: 3 -->${title}")).isEmpty();
        assertThat(judge("article.ftlh", "<#ftl>\n\n<#--bantin:1-->\n${title}")).isEmpty();
        assertThat(judge("partials/footer.ftlh", "<#-- bantin: 2 -->")).isEmpty();
        assertThat(judge("article.ftlh", "<#-- bantin: 1 -->${site.latestHrefs}")).isEmpty();
    }

    @Test
    void anOlderOneIsAnErrorWhereItsTemplateIsNotWhatItWas() {
        assertThat(message(Language.VI, "partials/footer.ftlh", "\n  <#-- bantin: 1 -->\n"))
                .startsWith(
                        "templates/partials/footer.ftlh:2:3: lỗi: Mẫu này viết theo quy ước 1, hiện nay"
                                + " là 3. Những gì đã đổi mà mẫu này đụng tới: (2) ")
                .endsWith("rồi ghi <#-- bantin: 3 -->. [TEMPLATE_CONTRACT_OUTDATED]");
        assertThat(message(Language.EN, "partials/footer.ftlh", "<#-- bantin: 1 -->"))
                .startsWith("templates/partials/footer.ftlh:1:1: error: ")
                .contains("contract 1; the present one is 3", "touches it: (2) ");
    }

    @Test
    void anOlderOneIsAnErrorWhereItUsesAWordThatIsGone() {
        Diagnostic told = judge("x.ftlh", "<#-- bantin: 1 -->\n${site.latestHref}").orElseThrow();
        assertThat(told.fault()).isEqualTo(Fault.TEMPLATE_CONTRACT_OUTDATED);
        assertThat(told.arguments()).containsExactly("1", "3", "2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "0", "-1", "2.0", "hai", "", "9999999"})
    void aNumberThatThereIsNotIsAnError(String number) {
        Diagnostic told =
                judge("x.ftlh", "<#-- bantin: " + number + " -->\n${title}").orElseThrow();
        assertThat(told.fault()).isEqualTo(Fault.TEMPLATE_CONTRACT_UNKNOWN);
        assertThat(told.arguments()).containsExactly(number, "3");
        assertThat(told.position()).hasToString("templates/x.ftlh:1:1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${title}",
                "<!-- bantin: 3 -->",
                "<#-- Bản Tin -->",
                "\n\n\n\n\n<#-- bantin: 3 -->"
            })
    void whoeverDoesNotSayIsAskedTo(String source) {
        Diagnostic told = judge("x.ftlh", source).orElseThrow();
        assertThat(told.fault()).isEqualTo(Fault.TEMPLATE_CONTRACT_UNSTATED);
        assertThat(told.isError()).isFalse();
        assertThat(told.position()).hasToString("templates/x.ftlh");
    }

    @Test
    void numbersHaveNoGaps() {
        assertThatThrownBy(() -> new Contract(List.of(Change.adding(3))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Optional<Diagnostic> judge(String name, String source) {
        return BROKEN.judge(name, source);
    }

    private static String message(Language language, String name, String source) {
        return new Messages(language).format(judge(name, source).orElseThrow());
    }
}
