package vn.bantin.publish.scan;

import java.util.ArrayList;
import java.util.List;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Position;

/** Makes a report of what was found in a file, and shows nothing of it. */
final class Leak {
    private static final String HIDDEN = "…";

    private Leak() {}

    /**
     * @param shown the file's name, without what must not be shown of it
     */
    static Diagnostic inName(String shown, Found found) {
        return diagnostic(Position.of("output/" + shown), found.what(), "");
    }

    /** The same, of its bytes. */
    static Diagnostic inBytes(String shown, Found found, FileScan.Looked looked) {
        String file = "output/" + shown;
        if (found.place() == Found.NOWHERE) {
            return diagnostic(Position.of(file), found.what(), "");
        }
        return looked.text()
                ? diagnostic(position(file, looked.read(), found.place()), found.what(), "")
                : diagnostic(Position.of(file), found.what(), " (byte " + found.place() + ")");
    }

    private static Diagnostic diagnostic(Position position, Sought what, String place) {
        List<String> arguments = new ArrayList<>(what.arguments());
        arguments.add(place);
        return Diagnostic.of(what.fault(), position, arguments.toArray(String[]::new));
    }

    /** Columns count UTF-16 units, of which UTF-8 has two where it has four bytes. */
    private static Position position(String file, byte[] bytes, int place) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < place; i++) {
            int b = bytes[i] & 0xFF;
            if (b == '\n') {
                line++;
                column = 1;
            } else if ((b & 0xC0) != 0x80) {
                column += b >= 0xF0 ? 2 : 1;
            }
        }
        return new Position(file, line, column);
    }

    /**
     * The name of a file without the segments that something was found in.
     *
     * @param name relative, slash-separated
     * @param found in the name with a slash before it, by place in its UTF-8
     */
    static String shown(String name, List<Found> found) {
        boolean leaks = found.stream().anyMatch(one -> one.place() != Found.NOWHERE);
        if (!leaks) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > name.lastIndexOf('/') ? name.substring(dot) : "";
        String top = name.contains("/") ? name.substring(0, name.indexOf('/') + 1) : "";
        return top.isEmpty() ? HIDDEN + ending : top + HIDDEN + ending;
    }
}
