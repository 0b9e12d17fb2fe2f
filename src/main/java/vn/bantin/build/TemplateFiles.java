package vn.bantin.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.render.Theme;
import vn.bantin.source.SourceFile;
import vn.bantin.source.SourceReader;
import vn.bantin.source.SourceScanner;

/** A site's own templates, over the default theme. */
final class TemplateFiles {
    private TemplateFiles() {}

    /** @param folder of the site's templates; need not exist */
    static Outcome<Theme> theme(Path folder, String language) {
        return read(folder).then(files -> Theme.of(files, language));
    }

    private static Outcome<SortedMap<String, byte[]>> read(Path folder) {
        return new SourceScanner("templates").scanIfPresent(folder).then(tree -> {
            SortedMap<String, byte[]> files = new TreeMap<>();
            List<Diagnostic> diagnostics = new ArrayList<>();
            if (!tree.files().isEmpty()) {
                SourceReader reader = reader(folder);
                for (SourceFile file : tree.files().values()) {
                    var read = reader.read(file);
                    diagnostics.addAll(read.diagnostics());
                    read.value().ifPresent(bytes -> files.put(file.path().value(), bytes));
                }
            }
            return new Outcome<>(files, diagnostics);
        });
    }

    private static SourceReader reader(Path folder) {
        try {
            return new SourceReader(folder);
        } catch (IOException vanished) {
            throw new UncheckedIOException(vanished);
        }
    }
}
