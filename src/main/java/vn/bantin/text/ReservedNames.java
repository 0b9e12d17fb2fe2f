package vn.bantin.text;

import java.util.Set;

/**
 * File names that Windows keeps for devices, whatever follows their first dot (Microsoft, “Naming
 * Files, Paths, and Namespaces”), and the short name by which it would reach {@code .git}.
 */
final class ReservedNames {
    private static final Set<String> NAMES =
            Set.of("con", "prn", "aux", "nul", "conin$", "conout$", "clock$", "git~1");

    /** COM¹ and its like are reserved too. */
    private static final String PORT_DIGITS = "123456789¹²³";

    private ReservedNames() {}

    /** {@code con}, {@code Con.md} and {@code con .tar.gz} are; {@code conference} is not. */
    static boolean contains(String fileName) {
        int dot = fileName.indexOf('.');
        String stem = dot < 0 ? fileName : fileName.substring(0, dot);
        String name = Folding.fold(stem.stripTrailing());
        return NAMES.contains(name) || isPort(name);
    }

    private static boolean isPort(String name) {
        return name.length() == 4
                && (name.startsWith("com") || name.startsWith("lpt"))
                && PORT_DIGITS.indexOf(name.charAt(3)) >= 0;
    }
}
