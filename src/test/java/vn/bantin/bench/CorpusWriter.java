package vn.bantin.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/** Writes articles as a content folder, one by one: none is held once it is written. */
final class CorpusWriter {
    private final Corpus corpus;
    private final Flavour flavour;
    private final Path content;
    private final Set<Path> made = new HashSet<>();

    /**
     * @param content the content folder; need not exist
     */
    CorpusWriter(Corpus corpus, Flavour flavour, Path content) {
        this.corpus = corpus;
        this.flavour = flavour;
        this.content = content;
    }

    /** All of the corpus, and what a site needs besides. */
    void writeAll() {
        flavour.siteFiles().forEach(this::write);
        IntStream.range(0, corpus.size()).forEach(this::writeArticle);
    }

    /** One article; from the corpus's size on it is a new one, younger than all. */
    Path writeArticle(int number) {
        return write(file(number), flavour.document(corpus.story(number)));
    }

    /** Where an article lies. */
    Path locate(int number) {
        return content.resolve(file(number));
    }

    private String file(int number) {
        return corpus.spot(number).path() + ".md";
    }

    private Path write(String name, String text) {
        try {
            Path file = content.resolve(name);
            if (made.add(file.getParent())) {
                Files.createDirectories(file.getParent());
            }
            return Files.writeString(file, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
