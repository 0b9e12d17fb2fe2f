package vn.bantin.scaffold;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.diagnostic.Position;
import vn.bantin.text.Nearest;
import vn.bantin.text.Slug;

/** What kind of article is begun; each has a Vietnamese name and that of {@code layout:}. */
enum ArticleLayout {
    ARTICLE("tin", true),
    PHOTO("phong-su-anh", true),
    VIDEO("video", true),
    /** Has no photos as a rule, so it is one file. */
    NOTICE("thong-bao", false);

    static final String PARAMETER = "bantin.layout";

    private final String vietnamese;
    private final boolean folder;

    ArticleLayout(String vietnamese, boolean folder) {
        this.vietnamese = vietnamese;
        this.folder = folder;
    }

    /**
     * @param written either name; {@code ""} for an ordinary article
     */
    static Outcome<ArticleLayout> read(String written) {
        String wanted = Slug.of(written);
        Optional<ArticleLayout> known =
                Arrays.stream(values()).filter(l -> l.names().anyMatch(wanted::equals)).findFirst();
        if (known.isPresent() || written.isBlank()) {
            return Outcome.of(known.orElse(ARTICLE));
        }
        List<String> names = Arrays.stream(values()).map(l -> l.vietnamese).toList();
        List<String> all = Arrays.stream(values()).flatMap(ArticleLayout::names).toList();
        return new Outcome<>(
                ARTICLE,
                List.of(
                        Diagnostic.of(
                                Fault.CHOICE_UNKNOWN,
                                Position.of(PARAMETER),
                                PARAMETER,
                                written,
                                String.join(", ", names),
                                Nearest.to(written, all))));
    }

    private Stream<String> names() {
        return Stream.of(vietnamese, name().toLowerCase(Locale.ROOT));
    }

    /** Whether it is a folder, for photos to lie beside the text. */
    boolean isFolder() {
        return folder;
    }

    /** The text that it begins with. */
    String skeleton() {
        return "article/" + vietnamese + ".md";
    }
}
