package vn.bantin.source;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;

/**
 * Names of one folder that some disks take for one: Windows and macOS ignore case, macOS also how
 * accents are encoded. Linux keeps them apart, so they would be lost on the way to a colleague.
 */
final class Twins {
    private final Map<String, String> firstByFold = new HashMap<>();
    private final SortedMap<String, SortedSet<String>> twins = new TreeMap<>();

    void add(String name) {
        String fold = fold(name);
        String first = firstByFold.putIfAbsent(fold, name);
        if (first != null) {
            SortedSet<String> all = twins.computeIfAbsent(fold, f -> new TreeSet<>());
            all.add(first);
            all.add(name);
        }
    }

    /** One fault for each name but the first of its kind, at that name, naming the first. */
    void report(String prefix, List<Diagnostic> found) {
        for (SortedSet<String> same : twins.values()) {
            Iterator<String> names = same.iterator();
            String first = names.next();
            names.forEachRemaining(other -> found.add(fault(prefix, first, other)));
        }
    }

    private static Diagnostic fault(String prefix, String first, String other) {
        String shown = Shown.of(first);
        if (!nfc(first).equals(nfc(other))) {
            return NameRules.fault(Fault.CASE_TWIN, prefix + other, Shown.of(other), shown);
        }
        return NameRules.fault(
                Fault.UNICODE_TWIN,
                prefix + other,
                shown,
                Shown.codePoints(first),
                Shown.codePoints(other));
    }

    /** Both ways, since case rules of disks differ: some fold up, some down. */
    private static String fold(String name) {
        return isPlain(name)
                ? name
                : nfc(nfc(name).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c > 0x7F || (c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return true;
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
