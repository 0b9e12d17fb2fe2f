package vn.bantin.check.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.bantin.config.Rule;
import vn.bantin.path.SourcePath;

/**
 * Writes {@code slug:} below the title of documents whose address comes from it, so that another
 * title keeps the address.
 */
public final class FrozenSlugs implements Fix {
    private final Function<SourcePath, Optional<String>> slugs;

    /**
     * @param slugs of a document that is to be frozen, the last part of its address as it is now;
     *     empty for all others
     */
    public FrozenSlugs(Function<SourcePath, Optional<String>> slugs) {
        this.slugs = slugs;
    }

    @Override
    public Rule rule() {
        return Rule.unfrozenSlug;
    }

    @Override
    public List<Edit> edits(Source source) {
        String text = source.text();
        List<Line> lines = FrontLines.of(text);
        int title = key("title", lines, text);
        Optional<String> slug = slugs.apply(source.path());
        if (slug.isEmpty() || title < 0 || key("slug", lines, text) >= 0) {
            return List.of();
        }
        Line last = lines.get(endOf(title, lines, text));
        String written = "slug: " + PlainScalar.quotedIfRisky(slug.get());
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit(last.next(), last.next(), written + last.endIn(text)));
        return edits;
    }

    private static int key(String key, List<Line> lines, String text) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).in(text).startsWith(key + ":")) {
                return i;
            }
        }
        return -1;
    }

    /** The last line of a value that begins on a line: those after it that are indented. */
    private static int endOf(int start, List<Line> lines, String text) {
        int last = start;
        for (int i = start + 1; i < lines.size(); i++) {
            String line = lines.get(i).in(text);
            if (!line.isBlank() && line.charAt(0) != ' ' && line.charAt(0) != '\t') {
                break;
            }
            last = line.isBlank() ? last : i;
        }
        return last;
    }
}
