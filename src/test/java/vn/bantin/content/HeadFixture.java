package vn.bantin.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import vn.bantin.config.SiteConfigReader;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Language;
import vn.bantin.diagnostic.Messages;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.path.SourcePath;

/** Reads heads of one small portal with the sections tin-tuc and su-kien. */
final class HeadFixture {
    static final SourcePath PATH = new SourcePath("tin-tuc/2022/hop-mat.md");
    static final String FILE = "content/tin-tuc/2022/hop-mat.md";
    static final String ARTICLE = FILE;

    private static final Messages VI = new Messages(Language.VI);
    private static final Messages EN = new Messages(Language.EN);
    private static final HeadReader READER = reader("error");

    private HeadFixture() {}

    /** Where an empty body is but a warning. */
    static HeadReader lenient() {
        return reader("warning");
    }

    /** A good article with further keys, from line 5 on. */
    static String article(String more) {
        return "---\ntitle: Họp mặt\ndate: 07/10/2022 - 17:56\nauthor: Lê Hà\n"
                + more
                + "---\nChữ.\n";
    }

    static Outcome<Optional<Head>> read(SourcePath path, byte[] bytes) {
        return READER.read(path, bytes);
    }

    static Outcome<Optional<Head>> read(String path, String text) {
        return read(new SourcePath(path), text.getBytes(StandardCharsets.UTF_8));
    }

    /** Of a text that has nothing wrong with it. */
    static Head head(String text) {
        Outcome<Optional<Head>> outcome = read(PATH.value(), text);
        assertThat(outcome.diagnostics()).isEmpty();
        return outcome.value().orElseThrow();
    }

    /** As an editor sees them, each on one line. */
    static List<String> faults(String path, String text) {
        List<Diagnostic> found = sorted(path, text);
        found.forEach(d -> assertThat(EN.format(d)).doesNotContain("{"));
        return found.stream().map(d -> VI.format(d).replace("\n    ", " ")).toList();
    }

    static List<String> faults(String text) {
        return faults(PATH.value(), text);
    }

    /** {@code line:column KEY}. */
    static List<String> keys(String text) {
        return sorted(PATH.value(), text).stream()
                .map(d -> d.position().line() + ":" + d.position().column() + " " + d.fault())
                .toList();
    }

    private static List<Diagnostic> sorted(String path, String text) {
        return read(path, text).diagnostics().stream().sorted().toList();
    }

    private static HeadReader reader(String emptyBody) {
        String site =
                "title: Portal\nbaseUrl: https://portal.example/\nchecks: {emptyBody: "
                        + emptyBody
                        + "}\nsections: [{path: tin-tuc, title: Tin tức}, {path: su-kien, title: S}]\n";
        return new HeadReader(
                new SiteConfigReader()
                        .read(site.getBytes(StandardCharsets.UTF_8), "content/site.yaml")
                        .value());
    }
}
