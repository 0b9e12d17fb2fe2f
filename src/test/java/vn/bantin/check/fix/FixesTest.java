package vn.bantin.check.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.config.Rule;
import vn.bantin.path.SourcePath;

/** What each fix changes, and what it leaves as it is. */
class FixesTest {
    private static final SourcePath PATH = new SourcePath("tin-tuc/2022/bai.md");
    private static final Mender MENDER =
            new Mender(
                    List.of(
                            new ComposedLetters(),
                            new QuotedScalars(),
                            new FrozenSlugs(path -> Optional.of("mua-gat"))));

    @Test
    void marksComeTogetherWithTheirLettersAndNothingElseChanges() {
        String apart = Normalizer.normalize("Mùa gặt ở Thanh Hoá", Form.NFD);
        String text = "---\r\ntitle: " + apart + "\r\nslug: a\r\n---\r\n\tDòng cũ  \r\n" + apart;

        assertThat(mended(text))
                .isEqualTo(
                        "---\r\ntitle: Mùa gặt ở Thanh Hoá\r\nslug: a\r\n---\r\n"
                                + "\tDòng cũ  \r\nMùa gặt ở Thanh Hoá");
    }

    @Test
    void aByteOrderMarkStays() {
        String text = "\uFEFF---\ntitle: " + Normalizer.normalize("Gặt", Form.NFD) + "\n---\nA\n";

        assertThat(mended(text)).isEqualTo("\uFEFF---\ntitle: Gặt\nslug: mua-gat\n---\nA\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "title: Thanh Hoá: Tập huấn       | title: \"Thanh Hoá: Tập huấn\"",
                "title: Chị nói: \"Gặt đi\"       | title: 'Chị nói: \"Gặt đi\"'",
                "title: It's: \"now\"             | title: \"It's: \\\"now\\\"\"",
                "title: Hỏi đáp:                  | title: \"Hỏi đáp:\"",
                "title: @bantin                   | title: \"@bantin\"",
                "title: *Nổi bật*                 | title: \"*Nổi bật*\"",
                "title: 2026                      | title: \"2026\"",
                "title: 2026  # năm               | title: \"2026\"  # năm",
                "place: No                        | place: \"No\"",
                "tags: [Lúa, 8:30, 0x1F, Yes]     | tags: [Lúa, \"8:30\", \"0x1F\", \"Yes\"]",
                "author: 1_000.5                  | author: \"1_000.5\"",
            })
    void whatIsNoTextWithoutQuotesGetsThem(String before, String after) {
        String head = "---\nslug: a\n" + (before.startsWith("title") ? "" : "title: Gặt\n");

        assertThat(mended(head + before + "\n---\nA\n")).isEqualTo(head + after + "\n---\nA\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date: 2022-10-07",
                "featured: true",
                "order: 3",
                "date: 07/10/2022 - 17:56",
                "title: 'Thanh Hoá: Tập huấn'",
                "title: \"2026\"",
                "sapo: >-\n  Địa điểm: nhà văn hoá\n  title: Không phải khoá",
                "sapo: |\n  No\n\n  - 2026",
                "sapo: Một câu dài\n  còn tiếp: ở dòng sau",
                "place: null",
                "cover: {src: a.jpg, alt: 2026}",
                "tags: [\"2026\", 'No']",
                "tags:\n  - Lúa: nếp",
                "publishAt: 2026-10-07T08:00:00+07:00",
                "sapo: Giá #1",
                "title: Số 8.3.2022"
            })
    void whatMayStandAsItIsStays(String line) {
        String head = "---\nslug: a\n" + (line.startsWith("title") ? "" : "title: Gặt\n");
        Source source = new Source(PATH, head + line + "\n---\nA: b\n");

        assertThat(new QuotedScalars().edits(source).isEmpty() || MENDER.mend(source).isEmpty())
                .isTrue();
    }

    @Test
    void listsBelowTheirKeyAreSeenToo() {
        assertThat(mended("---\ntitle: A\nslug: a\ntags:\n- Lúa\n- 2026\n---\nA\n"))
                .isEqualTo("---\ntitle: A\nslug: a\ntags:\n- Lúa\n- \"2026\"\n---\nA\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void aSlugStandsBelowTheTitleHoweverLongThatIs(String end) {
        String head = "---" + end + "# ghi chú" + end;
        String title = "title: >-" + end + "  Mùa gặt" + end + "  ở Nga An" + end;
        String rest = end + "# ngày đăng" + end + "date: 2022-10-07" + end + "---" + end + "A";

        assertThat(mended(head + title + rest))
                .isEqualTo(head + title + "slug: mua-gat" + end + rest);
    }

    @Test
    void aSlugThatIsWrittenStays() {
        assertThat(MENDER.mend(new Source(PATH, "---\ntitle: A\nslug: b\n---\nA\n"))).isEmpty();
    }

    @Test
    void aSlugThatOthersTakeForANumberIsQuoted() {
        Mender mender = new Mender(List.of(new FrozenSlugs(path -> Optional.of("2026"))));
        Source source = new Source(PATH, "---\ntitle: Năm 2026\n---\nA\n");

        assertThat(mender.mend(source).orElseThrow().after().text())
                .isEqualTo("---\ntitle: Năm 2026\nslug: \"2026\"\n---\nA\n");
    }

    @Test
    void aTextWithoutFrontMatterGetsNone() {
        for (String text : List.of("", "title: 2026\n", "---\ntitle: 2026\n", "\uFEFF")) {
            assertThat(MENDER.mend(new Source(PATH, text))).as(text).isEmpty();
        }
    }

    @Test
    void allAtOnceAndASecondTimeNothing() {
        String apart = Normalizer.normalize("Thanh Hoá: Mùa gặt", Form.NFD);
        Source source = new Source(PATH, "---\ntitle: " + apart + "\nplace: No\n---\nA\n");
        Mended mended = MENDER.mend(source).orElseThrow();

        assertThat(mended.after().text())
                .isEqualTo(
                        "---\ntitle: \"Thanh Hoá: Mùa gặt\"\nslug: mua-gat\nplace: \"No\"\n---\nA\n");
        assertThat(mended.rules())
                .containsExactly(Rule.decomposedText, Rule.riskyYaml, Rule.unfrozenSlug);
        assertThat(MENDER.mend(mended.after())).isEmpty();
    }

    @Test
    void aFixThatWouldSaySomethingElseIsNotMade() {
        Fix liar = fix(new Edit(11, 12, "B"));
        Fix cutter = fix(new Edit(17, 18, ""));
        Fix breaker = fix(new Edit(11, 12, "A: b"));
        Source source = new Source(PATH, "---\ntitle: A\n---\nXY\n");

        for (Fix wrong : List.of(liar, cutter, breaker)) {
            assertThat(new Mender(List.of(wrong)).mend(source)).isEmpty();
        }
    }

    @Test
    void bytesThatAreNoUtf8AreNoSource() {
        assertThat(Source.of(PATH, new byte[] {'a', (byte) 0xFF})).isEmpty();
        assertThat(Source.of(PATH, new byte[] {'a'})).isPresent();
    }

    private static Fix fix(Edit edit) {
        return new Fix() {
            @Override
            public Rule rule() {
                return Rule.riskyYaml;
            }

            @Override
            public List<Edit> edits(Source source) {
                return List.of(edit);
            }
        };
    }

    private static String mended(String text) {
        return MENDER.mend(new Source(PATH, text)).orElseThrow().after().text();
    }
}
