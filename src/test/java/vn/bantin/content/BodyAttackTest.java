package vn.bantin.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.bantin.attacks.Payloads;

/** P7: no script from content, in every place that a body has for an author's words. */
class BodyAttackTest {
    /** {@code %s} is where the payload goes. */
    private static final Map<String, String> PLACES =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("block", "%s"),
                            Map.entry("text", "chữ %s chữ"),
                            Map.entry("link address", "[x](%s)"),
                            Map.entry("link address in angles", "[x](<%s>)"),
                            Map.entry("link title", "[x](https://vidu.vn/ \"%s\")"),
                            Map.entry("link text", "[%s](khac.md)"),
                            Map.entry("reference", "[x][r]\n\n[r]: %s"),
                            Map.entry("autolink", "<%s>"),
                            Map.entry("bare link", "https://vidu.vn/%s"),
                            Map.entry("picture address", "![x](%s)"),
                            Map.entry("picture text", "![%s](hao.jpg)"),
                            Map.entry("picture title", "![x](hao.jpg \"%s\")"),
                            Map.entry("credit", "![x](hao.jpg \"Ảnh: %s\")"),
                            Map.entry("table cell", "| a | b |\n|---|---|\n| %s | c |"),
                            Map.entry("footnote", "a[^1]\n\n[^1]: %s"),
                            Map.entry("footnote name", "a[^%s]\n\n[^%s]: x"),
                            Map.entry("code info", "```%s\nx\n```"),
                            Map.entry("code", "`%s`"),
                            Map.entry("heading", "## %s"),
                            Map.entry("list", "- a\n- %s"),
                            Map.entry("speaker", "> a\n> — %s"),
                            Map.entry("box title", "!!! note \"%s\"\n    x"),
                            Map.entry("box", "!!! note\n    %s"),
                            Map.entry("video", "https://youtu.be/%s"),
                            Map.entry("HTML block", "<div>\n%s\n</div>"),
                            Map.entry("HTML attribute", "<p title=\"%s\">x</p>"),
                            Map.entry("HTML bare attribute", "<p title=%s>x</p>"),
                            Map.entry("HTML link", "<a href=\"%s\">x</a>"),
                            Map.entry("HTML picture", "<img src=\"%s\" alt='%s'>"),
                            Map.entry("before a form", "%s\n\n![x](hao.jpg)\n\n!!! note\n    x")));

    @Test
    @DisplayName("P7 MD10 MD11 MD12 MD13 MD14 no payload gets out of any place")
    void noPayloadGetsOut() throws IOException {
        List<String> payloads = Payloads.all();
        assertThat(payloads).hasSizeGreaterThanOrEqualTo(300);
        List<String> broken = new ArrayList<>();
        for (String payload : payloads) {
            PLACES.forEach(
                    (place, form) -> {
                        Body body = Bodies.render(form.replace("%s", payload)).value();
                        for (String html : List.of(body.html(), body.lite())) {
                            List<String> faults = SafeHtmlOracle.faults(html);
                            if (!faults.isEmpty()) {
                                broken.add(
                                        place + ": " + payload + "\n  " + faults + "\n  " + html);
                            }
                        }
                        assertThat(body.lite()).doesNotContain("<img");
                    });
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void theOracleKnowsAnAttackWhenItSeesOne() {
        for (String bad :
                List.of(
                        "<script>x</script>",
                        "<p onclick=\"x\">y</p>",
                        "<a href=\"javascript:x\">y</a>",
                        "<a href=\"https://vidu.vn/\">không rel</a>",
                        "<img src=\"https://vidu.vn/x.png\">",
                        "<p class=\"lạ\">x</p>",
                        "<p style=\"x\">x</p>",
                        "</main><p>x</p>",
                        "<!-- x -->",
                        "<svg></svg>")) {
            assertThat(SafeHtmlOracle.faults(bad)).as(bad).isNotEmpty();
        }
    }
}
