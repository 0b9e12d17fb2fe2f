package vn.bantin.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.bantin.fingerprint.Digest;
import vn.bantin.view.Markup;
import vn.bantin.view.RedirectPage;

class PageRendererTest {
    private static final RedirectPage VIEW = new RedirectPage("vi", "Ễ 😀 & <b>", "/x/");

    @Test
    void valuesAreEscapedAndBodiesAreNot() {
        try (PageRenderer renderer = new PageRenderer(Fixture.of("${title}|${body}").theme())) {
            byte[] page = renderer.render("x.ftlh", VIEW, new Markup("<p>x</p>"), "/").value();
            assertThat(new String(page, StandardCharsets.UTF_8))
                    .isEqualTo("Ễ 😀 &amp; &lt;b&gt;|<p>x</p>");
        }
    }

    @Test
    void absentValuesAreMissingAndEmptyListsAreEmpty() {
        String template = "<#if cover??>1<#else>0</#if><#list authors as a>x<#else>none</#list>";
        assertThat(Fixture.of(template).page(Samples.bareArticle())).isEqualTo("0none");
    }

    @Test
    @DisplayName("CO06 eight threads make the same bytes as one")
    void manyThreads() throws InterruptedException, ExecutionException {
        SortedSet<String> hashes = new TreeSet<>();
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try (PageRenderer renderer = new PageRenderer(Theme.of(new TreeMap<>(), "vi").value())) {
            List<Future<String>> runs = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                runs.add(pool.submit(() -> hashOfAll(renderer)));
            }
            for (Future<String> run : runs) {
                hashes.add(run.get());
            }
        } finally {
            pool.shutdown();
        }
        assertThat(hashes).hasSize(1);
    }

    @Test
    @DisplayName("I6 the machine's locale leaves no trace")
    void locales() {
        Locale before = Locale.getDefault();
        SortedSet<String> hashes = new TreeSet<>();
        try {
            for (String tag : List.of("vi-VN", "tr-TR", "ar-EG", "en-US")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                Theme theme = Theme.of(new TreeMap<>(), "vi").value();
                try (PageRenderer renderer = new PageRenderer(theme)) {
                    hashes.add(hashOfAll(renderer) + theme.fingerprint("home.ftlh"));
                }
            }
        } finally {
            Locale.setDefault(before);
        }
        assertThat(hashes).hasSize(1);
    }

    @Test
    void aPageAfterAFailedOneStartsEmpty() {
        Theme theme = Fixture.of("abc${title}").with("y.ftlh", "abc${nothing}").theme();
        try (PageRenderer renderer = new PageRenderer(theme)) {
            assertThat(renderer.render("y.ftlh", VIEW, Markup.NONE, "/").hasErrors()).isTrue();
            byte[] page = renderer.render("x.ftlh", VIEW, Markup.NONE, "/").value();
            assertThat(new String(page, StandardCharsets.UTF_8)).startsWith("abcỄ");
        }
    }

    @Test
    void utf8IsRightAcrossWrites() throws IOException {
        try (PageBytes bytes = new PageBytes(1 << 20)) {
            String text = "a\u00e9\u1ec4😀z";
            for (int i = 0; i < text.length(); i++) {
                bytes.write(new char[] {text.charAt(i)});
            }
            bytes.write(text);
            assertThat(bytes.toBytes()).asString(StandardCharsets.UTF_8).isEqualTo(text + text);
            bytes.reset();
            bytes.write("\ud83d!\ude00");
            assertThat(bytes.toBytes()).asString(StandardCharsets.UTF_8).isEqualTo("\ufffd!\ufffd");
        }
    }

    @Test
    void oneCharacterTooManyIsTooLong() throws IOException {
        try (PageBytes bytes = new PageBytes(1000)) {
            assertThatThrownBy(
                            () -> {
                                for (int i = 0; i < 100; i++) {
                                    bytes.write("x".repeat(1000));
                                }
                            })
                    .isInstanceOf(PageBytes.TooLong.class);
        }
    }

    private static String hashOfAll(PageRenderer renderer) {
        StringBuilder hashes = new StringBuilder();
        for (Samples.Sample sample : Samples.all()) {
            byte[] page =
                    renderer.render(sample.template(), sample.view(), sample.body(), "/").value();
            hashes.append(Digest.ofBytes(page));
        }
        return hashes.toString();
    }
}
