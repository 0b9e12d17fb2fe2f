package vn.bantin.render;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Position;
import vn.bantin.text.Nearest;

/**
 * A key of a site's texts that neither the default theme knows nor any template names: nearly
 * always a mistyped one, whose words would never be seen.
 */
final class UnusedText {
    private UnusedText() {}

    /** Whether some template may use the key: it stands there as a word. */
    static boolean isNamed(String key, Collection<String> templates) {
        Pattern word = Pattern.compile("(?<!\\w)" + Pattern.quote(key) + "(?!\\w)");
        return templates.stream().anyMatch(template -> word.matcher(template).find());
    }

    /**
     * @param bundle name of the site's file
     * @param known keys of the default theme
     */
    static Diagnostic of(
            String bundle, SortedMap<String, byte[]> site, String key, Set<String> known) {
        String source = new String(site.getOrDefault(bundle, new byte[0]), StandardCharsets.UTF_8);
        return Diagnostic.of(
                Fault.TEXT_UNUSED,
                position("templates/" + bundle, source.lines().toList(), key),
                key,
                Nearest.to(key, known));
    }

    /** The line that begins with the key; the whole file where it is written with escapes. */
    private static Position position(String file, List<String> lines, String key) {
        Pattern begins = Pattern.compile("\\s*" + Pattern.quote(key) + "(?:[\\s=:].*)?");
        for (int i = 0; i < lines.size(); i++) {
            if (begins.matcher(lines.get(i)).matches()) {
                return new Position(file, i + 1, lines.get(i).indexOf(key) + 1);
            }
        }
        return Position.of(file);
    }
}
