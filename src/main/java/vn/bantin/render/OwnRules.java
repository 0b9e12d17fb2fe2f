package vn.bantin.render;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.bantin.config.Placed;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.text.Nearest;

/** The stylesheets that a site adds to the theme's. */
final class OwnRules {
    private static final String ASSETS = "assets/";
    private static final byte[] NOTHING = {};

    private final SortedMap<String, byte[]> files;
    private final List<Diagnostic> diagnostics;
    private final SortedSet<String> takenIn = new TreeSet<>();

    /**
     * @param files of the whole theme, by name
     * @param diagnostics where reports go
     */
    OwnRules(SortedMap<String, byte[]> files, List<Diagnostic> diagnostics) {
        this.files = files;
        this.diagnostics = diagnostics;
    }

    /** Their texts in the order named, each on lines of its own. */
    String of(List<Placed<String>> names) {
        StringBuilder rules = new StringBuilder();
        for (Placed<String> written : names) {
            Optional<String> name = find(written.value());
            if (name.isEmpty()) {
                diagnostics.add(missing(written));
            } else if (takenIn.add(name.get())) {
                rules.append('\n').append(text(name.get()));
            }
        }
        return rules.toString();
    }

    /** Names of those that are in the text: nobody need ask for them by themselves. */
    SortedSet<String> takenIn() {
        return takenIn;
    }

    private String text(String name) {
        byte[] bytes = files.getOrDefault(name, NOTHING);
        Outcome<Optional<String>> text = Utf8.decode("templates/" + name, bytes);
        diagnostics.addAll(text.diagnostics());
        return text.value().orElse("");
    }

    private Diagnostic missing(Placed<String> written) {
        List<String> meant =
                known().flatMap(name -> Stream.of(name, name.substring(ASSETS.length()))).toList();
        return Diagnostic.of(
                Fault.STYLESHEET_MISSING,
                written.position(),
                written.value(),
                Nearest.to(written.value(), meant));
    }

    /** By its name from {@code templates/}, or from {@code templates/assets/}. */
    private Optional<String> find(String written) {
        return known().filter(name -> name.equals(written) || name.equals(ASSETS + written))
                .findFirst();
    }

    private Stream<String> known() {
        return files.keySet().stream()
                .filter(name -> name.startsWith(ASSETS) && name.endsWith(".css"))
                .filter(name -> !name.equals(Stylesheet.NAME));
    }
}
