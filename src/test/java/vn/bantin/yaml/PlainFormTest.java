package vn.bantin.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.diagnostic.Outcome;

/** The engine is the oracle: values, places and silence must be the same. */
class PlainFormTest {
    private static final String FILE = "content/a.md";
    private static final int SLIPS = 150;

    private final YamlReader reader = new YamlReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: Hội nghị\n",
                "title: Hội nghị",
                "title:    Hội nghị   \n\n\ndate: 2022-10-07T10:56+07:00\n",
                "title: \"Hội nghị: “tổng kết” # 1\"  \nslug: 'hoi-nghi'\n",
                "a: \"\"\nb: ''\n",
                "tags: [Dự án 8, \"Trẻ em\", 'Tết', a-b,c]\nempty: []\n",
                "tags:\n  - Dự án 8\n  - \"Trẻ em\"\n\n  - Tết\nplace: Mường Lát\n",
                "tags:\n- a\n- [b, c]\nplace: d\n",
                "cover:\n  src: a.jpg\n  alt: Tranh vẽ\nphotos:\n  a.jpg:\n    alt: x\n  b.jpg:\n"
                        + "    alt: y\norder: 1\n",
                "cover: {src: a.jpg, alt: \"Tranh, vẽ\"}\n",
                "sections:\n  - {path: tin-tuc, title: Tin tức}\n  - {path: b, title: c}\n",
                "url: https://portal.example/a?b=c&d\nrelated:\n  - ../../2023/a.md\n  - /b.md\n",
                "a: null\nb: 007\nc: true\n",
            })
    void readsTheFormsThatEditorsWrite(String text) {
        Outcome<YamlNode> engine = reader.readAny(text, FILE, 1);

        assertThat(engine.diagnostics()).isEmpty();
        assertThat(PlainForm.read(text, FILE, 1)).isEqualTo(engine.value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "Hội nghị\n",
                "- a\n",
                " a: b\n",
                "a:\n",
                "a: b\na: c\n",
                "a: b: c\n",
                "a: b #c\n",
                "a: b\n  c\n",
                "a: |\n  b\n",
                "a: \"b\nc: d\"\n",
                "a: \"b\\n\"\n",
                "a: 'b''c'\n",
                "a: “b”\n",
                "a: b\u00A0c\n",
                "a: e\u0302\n",
                "a: [b, [c]]\n",
                "a: [b,]\n",
                "a: {b: c\n",
                "a: {b: c, b: d}\n",
                "a: &b c\n",
                "a: *b\n",
                "a: !!str b\n",
                "a: b\n---\nc: d\n",
                "a:\n  - b: c\n",
                "a:\n   b: c\n  d: e\n",
                "a:\n  b: c\n   d: e\n",
                "a:\tb\n",
                "a: \uD83D\uDE00\n",
            })
    void givesUpOnAllOthers(String text) {
        assertThat(PlainForm.read(text, FILE, 1)).isNull();
    }

    @Test
    void givesUpOnWhatIsTooLong() {
        assertThat(PlainForm.read("a: " + "b".repeat(1_000) + "\n", FILE, 1)).isNotNull();
        assertThat(PlainForm.read("a: " + "b".repeat(1_001) + "\n", FILE, 1)).isNull();
        assertThat(PlainForm.read("a".repeat(1_001) + ": b\n", FILE, 1)).isNull();
        assertThat(PlainForm.read("a: \"" + "b c".repeat(400) + "\"\n", FILE, 1)).isNull();
    }

    @Test
    void agreesWithTheEngineOnEveryDocumentAndOnEverySlipInOne() throws IOException {
        List<Path> documents = FrontMatters.documents();
        int read = 0;
        int slippedRead = 0;
        for (Path document : documents) {
            String text = SourceText.decode(FrontMatters.bytes(document), FILE).value();
            String frontMatter = FrontMatters.of(text);
            read += agrees(frontMatter) ? 1 : 0;
            Random random = new Random(document.toString().hashCode());
            for (int i = 0; i < SLIPS && frontMatter.length() < 5_000; i++) {
                slippedRead += agrees(FrontMatters.withSlips(frontMatter, random)) ? 1 : 0;
            }
        }
        assertThat(read).isGreaterThan(documents.size() / 2);
        assertThat(slippedRead).isGreaterThan(documents.size() * SLIPS / 10);
    }

    private boolean agrees(String text) {
        YamlNode plain = PlainForm.read(text, FILE, 1);
        if (plain != null) {
            Outcome<YamlNode> engine = reader.readAny(text, FILE, 1);
            assertThat(engine.diagnostics()).as(text).isEmpty();
            assertThat(plain).as(text).isEqualTo(engine.value());
        }
        return plain != null;
    }
}
