package vn.bantin.source;

import java.util.Locale;

/** File names as they may stand in a message: on one line, in reading order, nothing invisible. */
final class Shown {
    private Shown() {}

    /** The name, with control, format and separator characters as {@code \}{@code u000A}. */
    static String of(String name) {
        int i = 0;
        while (i < name.length() && isPlain(name.charAt(i))) {
            i++;
        }
        if (i == name.length()) {
            return name;
        }
        StringBuilder shown = new StringBuilder(name.length() + 16).append(name, 0, i);
        for (; i < name.length(); i++) {
            char c = name.charAt(i);
            if (isPlain(c)) {
                shown.append(c);
            } else {
                shown.append("\\u").append(hex(c));
            }
        }
        return shown.toString();
    }

    /** The code points above ASCII, once each in order, as {@code U+1EBF U+0323}. */
    static String codePoints(String name) {
        StringBuilder shown = new StringBuilder();
        name.codePoints()
                .filter(point -> point > 0x7F)
                .distinct()
                .forEach(
                        point ->
                                shown.append(shown.length() == 0 ? "U+" : " U+")
                                        .append(hex(point)));
        return shown.toString();
    }

    private static String hex(int point) {
        String digits = Integer.toHexString(point).toUpperCase(Locale.ROOT);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    private static boolean isPlain(char c) {
        if (c < 0x7F) {
            return c >= 0x20;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> true;
        };
    }
}
