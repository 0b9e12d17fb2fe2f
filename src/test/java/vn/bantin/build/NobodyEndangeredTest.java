package vn.bantin.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.image.Pictures;
import vn.bantin.photo.Credit;
import vn.bantin.photo.CreditWriter;
import vn.bantin.photo.EmbeddedCredit;
import vn.bantin.photo.PublishedBytes;

/** What photos could give away, from the original to every byte of the output. */
class NobodyEndangeredTest {
    private static final String IN_2022 = "content/tin-tuc/2022/";
    private static final byte[] PHOTO = Pictures.encode(Pictures.noise(1_200, 900), "jpeg");
    private static final String BLUR = "blur: [{x: 10, y: 10, w: 50, h: 50}]";

    @TempDir Path folder;

    private BrokenSite site() {
        return BrokenSite.good(folder);
    }

    @Test
    void im06NothingOfACameraIsInAnyByteOfTheOutput() {
        BrokenSite site = site();
        StringBuilder body = new StringBuilder();
        HostileOriginals.all()
                .forEach(
                        (name, bytes) -> {
                            site.write(IN_2022 + name, bytes);
                            body.append("![Lời](").append(name).append(")\n\n");
                        });
        site.write(IN_2022 + "bai.md", article("Bài", "photoCredit: PNTH", body.toString()));
        assertThat(site.build().failed()).isFalse();

        SortedMap<String, byte[]> pictures = pictures();
        assertThat(pictures).hasSizeGreaterThanOrEqualTo(3);
        pictures.forEach(PublishedBytes::assertClean);
        pictures.forEach(
                (name, bytes) ->
                        assertThat(EmbeddedCredit.of(bytes).line()).as(name).isEqualTo("PNTH"));
        for (byte[] bytes : files("output").values()) {
            assertThat(text(bytes)).doesNotContain(HostileOriginals.CANARY);
        }
    }

    @Test
    void noStretchOfAnOriginalIsInTheOutput() {
        BrokenSite site = site();
        site.write(IN_2022 + "a.jpg", PHOTO);
        site.write(IN_2022 + "bai.md", article("Bài", "photoCredit: A\ncover: a.jpg", "Chữ."));
        assertThat(site.build().failed()).isFalse();

        for (byte[] published : files("output").values()) {
            for (int at = 1_000; at + 32 < PHOTO.length; at += 500) {
                String stretch = text(Arrays.copyOfRange(PHOTO, at, at + 32));
                assertThat(text(published).contains(stretch)).isFalse();
            }
        }
    }

    @Test
    void whoAgreedIsNeitherInTheOutputNorInTheCache() {
        BrokenSite site = site();
        site.write(IN_2022 + "a.jpg", PHOTO);
        site.write(
                IN_2022 + "bai.md",
                article(
                        "Bài",
                        "cover: {src: a.jpg, alt: Lời, credit: A, minors: true, consent: {by: Mẹ"
                                + " cháu KHOAI, date: 1987-11-30, ref: TU-HO-SO-77}}",
                        "Chữ."));
        assertThat(site.build().diagnostics()).isEmpty();

        assertThat(pictures()).isNotEmpty();
        for (byte[] bytes : files("output", "cache").values()) {
            assertThat(new String(bytes, StandardCharsets.UTF_8))
                    .doesNotContain("KHOAI", "1987", "30/11", "TU-HO-SO-77");
        }
    }

    @Test
    void childrenWithoutConsentStopTheBuildWhateverIsConfigured() {
        BrokenSite site = site();
        site.write(IN_2022 + "a.jpg", PHOTO);
        site.write(
                "content/site.yaml",
                "title: Cổng\nbaseUrl: https://portal.example/\nsections: [{path: tin-tuc, title:"
                        + " Tin}]\nchecks: {missingAlt: off, missingCredit: off, creditConflict:"
                        + " off}\n");
        site.write(
                IN_2022 + "bai.md",
                article(
                        "Bài",
                        "status: draft\nphotos:\n  a.jpg:\n    minors: true\n    " + BLUR,
                        "![](a.jpg)"));
        assertThat(BrokenSite.places(site.build()))
                .containsExactly(IN_2022 + "bai.md:8:13 MINORS_WITHOUT_CONSENT");
        assertThat(files("output")).isEmpty();
    }

    @Test
    void aConsentMayStandWithTheCoverOrInPhotos() {
        BrokenSite site = site();
        site.write(IN_2022 + "a.jpg", PHOTO);
        String consent = "consent: {by: Mẹ, date: 2022-01-01, ref: K1}";
        site.write(
                IN_2022 + "bai.md",
                article(
                        "Bài",
                        "photoCredit: A\ncover: {src: ./a.jpg, alt: Lời, minors: true}\n"
                                + "photos: {a.jpg: {"
                                + consent
                                + "}}",
                        "Chữ."));
        assertThat(site.build().diagnostics()).isEmpty();
    }

    @Test
    void aBlurGivesAnotherAddressAndTheUnblurredPhotoDisappears() {
        BrokenSite site = site();
        site.write(IN_2022 + "a.jpg", PHOTO);
        site.write(IN_2022 + "bai.md", article("Bài", "photoCredit: A\ncover: a.jpg", "Chữ."));
        site.build();
        SortedSet<String> before = new TreeSet<>(pictures().keySet());
        site.write(
                IN_2022 + "bai.md",
                article("Bài", "photoCredit: A\ncover: {src: a.jpg, " + BLUR + "}", "Chữ."));
        assertThat(site.build().failed()).isFalse();
        SortedSet<String> after = new TreeSet<>(pictures().keySet());

        assertThat(before).isNotEmpty();
        assertThat(after).hasSameSizeAs(before).doesNotContainAnyElementsOf(before);
    }

    @Test
    void aBlurHoldsForThePhotoWhereverItsArticleShowsIt() {
        BrokenSite site = site();
        site.write(IN_2022 + "a.jpg", PHOTO);
        site.write(
                IN_2022 + "bai.md",
                article(
                        "Bài",
                        "photoCredit: A\ncover: {src: a.jpg, alt: Lời, " + BLUR + "}",
                        "![Lời](./a.jpg)\n\n[xem](a.jpg)"));
        assertThat(site.build().diagnostics()).isEmpty();
        // The digits tell content and treatment.
        assertThat(pictures().keySet())
                .extracting(name -> name.substring(0, "output/anh/00/".length() + 16))
                .containsOnly(pictures().firstKey().substring(0, "output/anh/00/".length() + 16));
    }

    @Test
    void whoeverForgetsABlurIsNamedWithWhoeverDidNot() {
        BrokenSite site = site();
        site.write(IN_2022 + "a.jpg", PHOTO);
        site.write(IN_2022 + "ban-sao.jpg", PHOTO);
        site.write("content/chan-dung.jpg", PHOTO);
        site.write(
                "content/people.yaml", "- id: le-ha\n  name: Lê Hà\n  portrait: chan-dung.jpg\n");
        site.write(
                IN_2022 + "mo.md",
                article("Mờ", "status: draft\ncover: {src: a.jpg, " + BLUR + "}", "Chữ."));
        site.write(IN_2022 + "ro.md", article("Rõ", "cover: ban-sao.jpg", "Chữ."));
        site.write(IN_2022 + "than.md", article("Thân", "photoCredit: A", "![Lời](a.jpg)"));
        BuildReport report = site.build();

        assertThat(BrokenSite.places(report))
                .contains(
                        IN_2022 + "ro.md:5:8 BLUR_FORGOTTEN",
                        IN_2022 + "than.md:8:8 BLUR_FORGOTTEN",
                        "content/people.yaml:3:13 BLUR_FORGOTTEN");
        assertThat(BrokenSite.messages(report)).contains("content/tin-tuc/2022/mo.md");
        assertThat(files("output")).isEmpty();
    }

    @Test
    void twoArticlesMayBlurAndCreditOnePhotoEachInItsOwnWay() {
        BrokenSite site = site();
        site.write(IN_2022 + "a.jpg", PHOTO);
        site.write(
                IN_2022 + "mot.md",
                article("Một", "photoCredit: Minh Anh\ncover: {src: a.jpg, " + BLUR + "}", "Chữ."));
        site.write(
                IN_2022 + "hai.md",
                article(
                        "Hai",
                        "photos: {a.jpg: {blur: [{x: 0, y: 0, w: 9, h: 9}]}}",
                        "![Lời](a.jpg \"Ảnh: Lê Hà\")"));
        assertThat(site.build().failed()).isFalse();

        assertThat(pictures().values())
                .extracting(bytes -> EmbeddedCredit.of(bytes).line())
                .containsOnly("Minh Anh", "Lê Hà");
    }

    @Test
    void whatTheFileSaysIsShownUntilSomebodyWritesMore() {
        BrokenSite site = site();
        site.write(IN_2022 + "a.jpg", HostileOriginals.jpeg());
        site.write(IN_2022 + "bai.md", article("Bài", "cover: {src: a.jpg, alt: L}", "Chữ."));
        BuildReport report = site.build();

        assertThat(BrokenSite.places(report))
                .containsExactly(IN_2022 + "bai.md:5:14 MISSING_CREDIT_COVER");
        assertThat(BrokenSite.messages(report)).contains("credit: \"Minh Anh\"");
        assertThat(page("tin-tuc/2022/bai/index.html"))
                .contains("Minh Anh", "\"creditText\":\"Minh Anh\"")
                .contains("\"creator\":{\"@type\":\"Person\",\"name\":\"Minh Anh\"}");
    }

    @Test
    void whatTheFileSaysIsKeptBetweenBuildsAndReadAnewWithTheFile() {
        BrokenSite site = site();
        site.write(
                "content/site.yaml",
                "title: Cổng\nbaseUrl: https://portal.example/\nlite: true\nsections: [{path:"
                        + " tin-tuc, title: Tin}]\n");
        site.write(IN_2022 + "a.jpg", CreditWriter.write(PHOTO, new Credit("Minh Anh", "", "")));
        String cover = "cover: {src: a.jpg, alt: L}";
        site.write(IN_2022 + "bai.md", article("Bài", cover, "![Thân](a.jpg)"));
        BuildReport first = site.build();
        BuildReport second = site.build();
        assertThat(first.diagnostics()).hasSize(2);
        assertThat(second.diagnostics()).isEqualTo(first.diagnostics());
        assertThat(second.counts().written()).isZero();

        site.write(IN_2022 + "a.jpg", CreditWriter.write(PHOTO, new Credit("Hoa Ban", "", "")));
        site.build();
        for (String page : List.of("tin-tuc/2022/bai/", "lite/tin-tuc/2022/bai/")) {
            assertThat(page(page + "index.html")).contains("Hoa Ban").doesNotContain("Minh Anh");
        }
        assertThat(pictures().values())
                .extracting(bytes -> EmbeddedCredit.of(bytes).creator())
                .containsOnly("Hoa Ban");
    }

    @Test
    void termsOfUseAreToldWhereTheyAreConfigured() {
        BrokenSite site = site();
        site.write(
                "content/site.yaml",
                "title: Cổng\nbaseUrl: https://portal.example/\nsections: [{path: tin-tuc, title:"
                        + " Tin}]\nphotoRights: {copyright: © Cổng, license:"
                        + " \"https://portal.example/phep/\", acquireLicensePage:"
                        + " \"https://portal.example/xin/\"}\n");
        site.write(IN_2022 + "a.jpg", PHOTO);
        site.write(IN_2022 + "bai.md", article("Bài", "photoCredit: A\ncover: a.jpg", "Chữ."));
        assertThat(site.build().failed()).isFalse();

        assertThat(page("tin-tuc/2022/bai/index.html"))
                .contains(
                        "\"copyrightNotice\":\"© Cổng\"",
                        "\"license\":\"https://portal.example/phep/\"",
                        "\"acquireLicensePage\":\"https://portal.example/xin/\"");
        assertThat(pictures().values())
                .extracting(bytes -> EmbeddedCredit.of(bytes).copyright())
                .containsOnly("© Cổng");
        assertThat(page("feed.xml")).contains(">A</media:credit>");
    }

    @Test
    void checksThatAreOffSayNothing() {
        BrokenSite site = site();
        site.write(
                "content/site.yaml",
                "title: Cổng\nbaseUrl: https://portal.example/\nsections: [{path: tin-tuc, title:"
                        + " Tin}]\nchecks: {missingAlt: off, missingCredit: off, creditConflict:"
                        + " off}\n");
        site.write(IN_2022 + "a.jpg", HostileOriginals.jpeg());
        site.write(IN_2022 + "mot.md", article("Một", "cover: a.jpg", "![](a.jpg)"));
        site.write(IN_2022 + "hai.md", article("Hai", "photoCredit: X\ncover: a.jpg", "Chữ."));
        assertThat(site.build().diagnostics()).isEmpty();
    }

    private static String article(String title, String more, String body) {
        return "---\ntitle: "
                + title
                + "\ndate: 2022-10-07\nauthor: Lê Hà\n"
                + more
                + "\n---\n\n"
                + body
                + "\n";
    }

    private String page(String path) {
        return new String(files("output").get("output/" + path), StandardCharsets.UTF_8);
    }

    private SortedMap<String, byte[]> pictures() {
        SortedMap<String, byte[]> pictures = new TreeMap<>(files("output"));
        pictures.keySet().removeIf(name -> !name.startsWith("output/anh/"));
        return pictures;
    }

    private SortedMap<String, byte[]> files(String... folders) {
        SortedMap<String, byte[]> found = new TreeMap<>();
        for (String name : List.of(folders)) {
            if (!Files.exists(folder.resolve(name))) {
                continue;
            }
            try (Stream<Path> files = Files.walk(folder.resolve(name))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    found.put(
                            folder.relativize(file).toString().replace('\\', '/'),
                            Files.readAllBytes(file));
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return found;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
