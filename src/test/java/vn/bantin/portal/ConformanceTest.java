package vn.bantin.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** Every page of the built sample, by the rules of HTML and of the house. */
class ConformanceTest {
    private static final SamplePortal PORTAL = SamplePortal.shared();

    static List<String> pages() {
        return PORTAL.files().keySet().stream().filter(SamplePortal::isPage).toList();
    }

    /** Warnings count as errors. */
    @ParameterizedTest
    @MethodSource("pages")
    void isConformingHtml(String address) throws IOException, SAXException {
        assertThat(validate(PORTAL.text(address))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void asksNobodyElseForAnythingAndNeedsNoScript(String address) {
        Document page = PORTAL.page(address);
        assertThat(page.select("iframe, object, embed, base, video, audio")).isEmpty();
        assertThat(page.select("style, [style]")).isEmpty();
        // What only a script can answer is made by the script.
        assertThat(page.select("button:not(form button)")).isEmpty();
        for (Element element : page.getAllElements()) {
            assertThat(element.attributes()).noneMatch(a -> a.getKey().startsWith("on"));
        }
        for (Element loaded : page.select("[src], link[rel=stylesheet], link[rel=icon]")) {
            String source = loaded.hasAttr("src") ? loaded.attr("src") : loaded.attr("href");
            assertThat(source).startsWith("/").doesNotStartWith("//");
        }
        for (Element choice : page.select("[srcset]")) {
            assertThat(choice.attr("srcset").split(", "))
                    .allMatch(one -> one.matches("/anh/[0-9a-f]{2}/[^/ ]+ [0-9]+w"));
            assertThat(choice.attr("sizes")).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasAtMostOneScriptWhichIsOursAndWaits(String address) {
        Elements scripts = PORTAL.page(address).select("script:not([type=application/ld+json])");
        assertThat(scripts).hasSizeLessThanOrEqualTo(1);
        for (Element script : scripts) {
            assertThat(script.attr("src")).startsWith("/assets/");
            assertThat(script.hasAttr("defer")).as("defer").isTrue();
            assertThat(script.data()).isEmpty();
        }
    }

    /** A form asks for a page of ours, in an address that can be kept. */
    @ParameterizedTest
    @MethodSource("pages")
    void sendsNothingToAnybody(String address) {
        for (Element form : PORTAL.page(address).select("form")) {
            assertThat(form.attr("method")).isEqualToIgnoringCase("get");
            assertThat(form.attr("action")).startsWith("/").doesNotStartWith("//");
            assertThat(form.select("[formaction], [formmethod]")).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasOneHeadlineAndHeadingsWithoutGaps(String address) {
        Document page = PORTAL.page(address);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main")).hasSize(1);
        int level = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int next = heading.tagName().charAt(1) - '0';
            assertThat(next).as(heading.text()).isLessThanOrEqualTo(level + 1);
            assertThat(heading.hasText()).isTrue();
            level = next;
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasNoEmptyBlocksAndNoStrayTemplateText(String address) {
        Document page = PORTAL.page(address);
        assertThat(page.select("p:not(:has(*)), li, figcaption, h1, h2, h3, section, nav"))
                .allSatisfy(
                        element -> assertThat(element.hasText()).as(element.outerHtml()).isTrue());
        assertThat(page.text()).doesNotContain("${", "<#", "Ảnh: Tranh", "Ảnh: Ảnh", "null");
    }

    private static String validate(String html) throws IOException, SAXException {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        return validator.validate(new ByteArrayInputStream(bytes));
    }
}
