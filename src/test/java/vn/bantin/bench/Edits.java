package vn.bantin.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * What an editor does before a build: each time something else, so that each build has its work.
 */
final class Edits {
    private static final String TEMPLATE = "article.ftlh";
    private static final String FRAME_END = "</@base.page>";

    /** The first in a file ends its title. */
    private static final String TITLE_END = "\"\n";

    private final CorpusWriter articles;
    private final Path templates;
    private final int size;
    private int count;

    /**
     * @param articles as they lie in the content folder
     * @param templates the site's own
     * @param size articles at the beginning
     */
    Edits(CorpusWriter articles, Path templates, int size) {
        this.articles = articles;
        this.templates = templates;
        this.size = size;
    }

    /** The site has the theme's article template as its own from the beginning. */
    void layTemplate(Path theme) throws IOException {
        Files.createDirectories(templates);
        Files.copy(theme.resolve(TEMPLATE), templates.resolve(TEMPLATE));
    }

    /** Nothing for a work that begins with what is there. */
    void before(Work work) throws IOException {
        count++;
        switch (work) {
            case BODY -> append(articles.locate(size / 2), "\nThêm một câu, lần " + count + ".\n");
            case TITLE ->
                    replace(
                            articles.locate(size / 3),
                            TITLE_END,
                            " (lần " + count + ")" + TITLE_END);
            case ADDED -> articles.writeArticle(size + count);
            case TEMPLATE ->
                    replace(
                            templates.resolve(TEMPLATE),
                            FRAME_END,
                            "<!-- " + count + " -->\n" + FRAME_END);
            default -> {}
        }
    }

    private static void append(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardOpenOption.APPEND);
    }

    private static void replace(Path file, String old, String text) throws IOException {
        String before = Files.readString(file);
        int at = before.indexOf(old);
        Files.writeString(
                file, before.substring(0, at) + text + before.substring(at + old.length()));
    }
}
