package vn.bantin.render;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.diagnostic.Position;

/**
 * The words of the theme in one language: the default theme's bundle, and over it, key by key, the
 * site's own, so that a site's file needs only what it changes and no key goes missing when a later
 * theme has more.
 */
final class Texts {
    private Texts() {}

    /**
     * @param own files of the default theme
     * @param site files of the site
     * @param name of the bundle
     * @param templates texts of all templates: where keys are used
     */
    static Outcome<SortedMap<String, String>> of(
            SortedMap<String, byte[]> own,
            SortedMap<String, byte[]> site,
            String name,
            Collection<String> templates) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        SortedMap<String, String> texts = read(own, name, diagnostics);
        SortedMap<String, String> changed = read(site, name, diagnostics);
        changed.keySet().stream()
                .filter(key -> !texts.containsKey(key) && !UnusedText.isNamed(key, templates))
                .map(key -> UnusedText.of(name, site, key, texts.keySet()))
                .forEach(diagnostics::add);
        texts.putAll(changed);
        return new Outcome<>(texts, diagnostics);
    }

    private static SortedMap<String, String> read(
            SortedMap<String, byte[]> files, String name, List<Diagnostic> diagnostics) {
        SortedMap<String, String> texts = new TreeMap<>();
        byte[] bytes = files.get(name);
        if (bytes != null) {
            Outcome<Optional<String>> source = Utf8.decode("templates/" + name, bytes);
            diagnostics.addAll(source.diagnostics());
            source.value().ifPresent(text -> addTo(texts, text, name, diagnostics));
        }
        return texts;
    }

    private static void addTo(
            SortedMap<String, String> texts,
            String source,
            String name,
            List<Diagnostic> diagnostics) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(source));
        } catch (IOException | IllegalArgumentException broken) {
            Position position = Position.of("templates/" + name);
            diagnostics.add(Diagnostic.of(Fault.TEMPLATE_TEXTS_BROKEN, position));
        }
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
    }
}
