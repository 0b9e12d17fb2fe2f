package vn.bantin.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.diagnostic.Position;

/** A site's own templates, by the same rules as its content. */
public final class TemplateFolder {
    private TemplateFolder() {}

    /**
     * The bytes of each file by its name relative to the folder.
     *
     * @param folder need not exist
     */
    public static Outcome<SortedMap<String, byte[]>> read(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Outcome.of(new TreeMap<>());
        }
        Outcome<SortedMap<String, byte[]>> files =
                new SourceScanner().scan(folder).then(tree -> read(folder, tree));
        return new Outcome<>(
                files.value(),
                files.diagnostics().stream().map(TemplateFolder::ofTemplates).toList());
    }

    private static Outcome<SortedMap<String, byte[]>> read(Path folder, SourceTree tree) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        try {
            SourceReader reader = new SourceReader(folder);
            for (SourceFile file : tree.files().values()) {
                Outcome<Optional<byte[]>> read = reader.read(file);
                diagnostics.addAll(read.diagnostics());
                read.value().ifPresent(bytes -> files.put(file.path().value(), bytes));
            }
        } catch (IOException vanished) {
            throw new UncheckedIOException(vanished);
        }
        return new Outcome<>(files, diagnostics);
    }

    /** The scanner takes what it scans for the content folder. */
    private static Diagnostic ofTemplates(Diagnostic diagnostic) {
        Position position = diagnostic.position();
        String file = "templates" + position.file().substring("content".length());
        return new Diagnostic(
                diagnostic.severity(),
                diagnostic.fault(),
                new Position(file, position.line(), position.column()),
                diagnostic.arguments());
    }
}
