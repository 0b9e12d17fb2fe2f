package vn.bantin.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The theme in the jar: the project's {@code templates/}, packed below {@code vn/bantin/theme/}.
 */
final class DefaultTheme {
    /** Templates that a page starts from; all others are parts of these. */
    static final List<String> ENTRIES =
            List.of(
                    "archive.ftlh",
                    "article.ftlh",
                    "fragment-latest.ftlh",
                    "home.ftlh",
                    "index.ftlh",
                    "list.ftlh",
                    "month.ftlh",
                    "not-found.ftlh",
                    "page.ftlh",
                    "redirect.ftlh");

    /** Every file, sorted; a class path cannot be listed, and a test compares with the folder. */
    static final List<String> NAMES =
            List.of(
                    "archive.ftlh",
                    "article.ftlh",
                    "assets/site.css",
                    "fragment-latest.ftlh",
                    "home.ftlh",
                    "index.ftlh",
                    "layout/base.ftlh",
                    "list.ftlh",
                    "month.ftlh",
                    "not-found.ftlh",
                    "page.ftlh",
                    "partials/breadcrumb.ftlh",
                    "partials/card.ftlh",
                    "partials/comments.ftlh",
                    "partials/figure.ftlh",
                    "partials/footer.ftlh",
                    "partials/head.ftlh",
                    "partials/masthead.ftlh",
                    "partials/pager.ftlh",
                    "partials/share.ftlh",
                    "redirect.ftlh",
                    "text_en.properties",
                    "text_vi.properties");

    private DefaultTheme() {}

    static SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String name : NAMES) {
            files.put(name, read(name));
        }
        return files;
    }

    private static byte[] read(String name) {
        try (InputStream stream =
                DefaultTheme.class.getResourceAsStream("/vn/bantin/theme/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("missing from the jar: theme file " + name);
            }
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
