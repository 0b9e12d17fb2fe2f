package vn.bantin.source;

import java.util.Locale;
import java.util.Set;

/**
 * Whether a name can be used on Linux, Windows and macOS. Stands in until the rule of text is
 * there.
 */
final class PortableNames {
    private static final Set<String> DEVICES =
            Set.of("aux", "con", "nul", "prn", "conin$", "conout$");
    private static final String FORBIDDEN = "<>:\"|?*\\";

    private PortableNames() {}

    static boolean isPortable(String name) {
        char first = name.charAt(0);
        char last = name.charAt(name.length() - 1);
        if (first == '-' || first == '.' || first == ' ' || last == '.' || last == ' ') {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (FORBIDDEN.indexOf(name.charAt(i)) >= 0) {
                return false;
            }
        }
        return Shown.of(name).equals(name) && !isDevice(name);
    }

    private static boolean isDevice(String name) {
        int dot = name.indexOf('.');
        String stem = (dot < 0 ? name : name.substring(0, dot)).strip().toLowerCase(Locale.ROOT);
        boolean numbered =
                stem.length() == 4
                        && (stem.startsWith("com") || stem.startsWith("lpt"))
                        && "123456789¹²³".indexOf(stem.charAt(3)) >= 0;
        return numbered || DEVICES.contains(stem);
    }
}
