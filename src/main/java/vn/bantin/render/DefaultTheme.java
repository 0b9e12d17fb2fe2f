package vn.bantin.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The theme in the jar: the project's {@code templates/}, packed below {@code vn/bantin/theme/}.
 */
final class DefaultTheme {
    /** Templates that a page starts from; all others are parts of these. */
    static final List<String> ENTRIES =
            List.of(
                    "archive.ftlh",
                    "article.ftlh",
                    "comments.ftlh",
                    "corrections.ftlh",
                    "fragment-latest.ftlh",
                    "gone.ftlh",
                    "home.ftlh",
                    "index.ftlh",
                    "list.ftlh",
                    "lite-article.ftlh",
                    "lite-comments.ftlh",
                    "lite-home.ftlh",
                    "lite-list.ftlh",
                    "month.ftlh",
                    "not-found.ftlh",
                    "page.ftlh",
                    "redirect.ftlh",
                    "search.ftlh");

    /** Every file, sorted; a class path cannot be listed, and a test compares with the folder. */
    static final List<String> NAMES =
            List.of(
                    "archive.ftlh",
                    "article.ftlh",
                    "assets/comments-waline.js",
                    "assets/comments.css",
                    "assets/lite.css",
                    "assets/site.css",
                    "assets/site.js",
                    "comments.ftlh",
                    "corrections.ftlh",
                    "fragment-latest.ftlh",
                    "gone.ftlh",
                    "home.ftlh",
                    "index.ftlh",
                    "layout/base.ftlh",
                    "layout/lite.ftlh",
                    "list.ftlh",
                    "lite-article.ftlh",
                    "lite-comments.ftlh",
                    "lite-home.ftlh",
                    "lite-list.ftlh",
                    "month.ftlh",
                    "not-found.ftlh",
                    "page.ftlh",
                    "partials/breadcrumb.ftlh",
                    "partials/card.ftlh",
                    "partials/comments-provider.ftlh",
                    "partials/comments.ftlh",
                    "partials/figure.ftlh",
                    "partials/footer.ftlh",
                    "partials/head.ftlh",
                    "partials/kind.ftlh",
                    "partials/masthead.ftlh",
                    "partials/pager.ftlh",
                    "partials/picture.ftlh",
                    "partials/share.ftlh",
                    "partials/talk.ftlh",
                    "partials/teaser.ftlh",
                    "partials/tools.ftlh",
                    "redirect.ftlh",
                    "search.ftlh",
                    "text_en.properties",
                    "text_vi.properties");

    /** All of them are named from the root. */
    private static final Pattern TAKEN_IN =
            Pattern.compile("<(?:#import |#include |@part name=)\"/([^\"]+)\"");

    private DefaultTheme() {}

    static SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String name : NAMES) {
            files.put(name, read(name));
        }
        return files;
    }

    /**
     * Which of its templates take in which, read off their text: whether they are sound and what
     * they take in was found out when the theme was made, and a test compares the two.
     *
     * @param sources of this theme's templates, by name
     */
    static SortedMap<String, List<String>> takesIn(SortedMap<String, String> sources) {
        SortedMap<String, List<String>> takesIn = new TreeMap<>();
        sources.forEach(
                (name, text) ->
                        takesIn.put(
                                name,
                                TAKEN_IN.matcher(text).results().map(m -> m.group(1)).toList()));
        return takesIn;
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
