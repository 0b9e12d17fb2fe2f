package vn.bantin.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import vn.bantin.diagnostic.Outcome;

/**
 * Writes every sample page into a folder, to be looked at: {@code Gallery FOLDER}. Not a test; the
 * pictures that the samples name are up to whoever looks.
 */
final class Gallery {
    private Gallery() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Theme theme = Theme.of(new TreeMap<>(), "vi").value();
        try (PageRenderer renderer = new PageRenderer(theme)) {
            for (Samples.Sample sample : Samples.all()) {
                Outcome<byte[]> page =
                        renderer.render(
                                sample.template(), sample.view(), sample.body(), sample.name());
                page.diagnostics().forEach(System.out::println);
                Files.write(folder.resolve(sample.name() + ".html"), page.value());
            }
        }
        Files.createDirectories(folder.resolve("assets"));
        for (var asset : theme.assets().entrySet()) {
            Files.write(folder.resolve(asset.getKey()), asset.getValue());
        }
    }
}
