package vn.bantin.build;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A source with hostile texts in it, at most one on a line. A text that is refused where it stands
 * can be made harmless, line by line.
 */
final class HostileFile {
    /** Stands for the text, quoted for YAML. */
    static final String HERE = "@@";

    private final String path;
    private final List<String> lines = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final BitSet harmless = new BitSet();

    HostileFile(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    /** Lines that share one text. */
    HostileFile add(String written, String text) {
        written.lines()
                .forEach(
                        line -> {
                            lines.add(line);
                            texts.add(line.contains(HERE) ? text : "");
                        });
        return this;
    }

    /** True if there was a hostile text on the line; 1 is the first. */
    boolean makeHarmless(int line) {
        boolean hostile = line >= 1 && line <= lines.size() && isHostile(line - 1);
        if (hostile) {
            harmless.set(line - 1);
        }
        return hostile;
    }

    /** True if there was any hostile text left on a line that starts so. */
    boolean makeHarmless(String start) {
        boolean any = false;
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).startsWith(start)) {
                any |= makeHarmless(line + 1);
            }
        }
        return any;
    }

    void makeAllHarmless() {
        harmless.set(0, lines.size());
    }

    int places() {
        return (int) lines.stream().filter(line -> line.contains(HERE)).count();
    }

    int hostilePlaces() {
        int count = 0;
        for (int line = 0; line < lines.size(); line++) {
            count += isHostile(line) ? 1 : 0;
        }
        return count;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < lines.size(); line++) {
            String value =
                    isHostile(line) ? texts.get(line) : "Lành " + line + " " + path.hashCode();
            text.append(lines.get(line).replace(HERE, quoted(value))).append('\n');
        }
        return text.toString();
    }

    private boolean isHostile(int line) {
        return lines.get(line).contains(HERE) && !harmless.get(line);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' '
                    || c >= 0x7f && c < 0xa0
                    || c >= 0x2000 && c < 0x2100
                    || c == 0xfeff) {
                quoted.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
