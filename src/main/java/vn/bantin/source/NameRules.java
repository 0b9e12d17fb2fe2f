package vn.bantin.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Position;
import vn.bantin.text.PortableName;
import vn.bantin.text.PortableName.Problem;

/** What the name of one file or folder must keep to, so that every disk can hold it. */
final class NameRules {
    /** Bytes of UTF-8 in one name: the limit of ext4, XFS, Btrfs, ZFS and of most archives. */
    static final int LONGEST_NAME = 255;

    /** Bytes of UTF-8 in a path below the content folder: PATH_MAX of Linux. */
    static final int LONGEST_PATH = 4096;

    /** The content folder itself. */
    static final Position ROOT = Position.of("content");

    private NameRules() {}

    /**
     * Adds a fault for each rule that the name breaks.
     *
     * @param path of the file or folder, relative to the content folder
     * @param name its last part
     */
    static void check(String path, String name, List<Diagnostic> found) {
        int bytes = utf8Length(name, LONGEST_NAME);
        if (bytes > LONGEST_NAME) {
            found.add(
                    fault(
                            Fault.NAME_TOO_LONG,
                            path,
                            String.valueOf(bytes),
                            String.valueOf(LONGEST_NAME)));
        }
        checkPathLength(path, found);
        if (name.indexOf('\uFFFD') >= 0) {
            found.add(fault(Fault.NAME_UNREADABLE, path));
        } else if (!isPortable(name)) {
            found.add(fault(Fault.NAME_NOT_PORTABLE, path, Shown.of(name)));
        }
    }

    /**
     * By the rule of text; stricter only in that no invisible character is allowed, in emoji
     * neither.
     */
    private static boolean isPortable(String name) {
        // Too long is told on its own, with both numbers.
        return PortableName.problem(name).filter(p -> p != Problem.TOO_LONG).isEmpty()
                && name.charAt(0) != ' '
                && Shown.of(name).equals(name);
    }

    /** Whether the path is too long; says so. */
    static boolean checkPathLength(String path, List<Diagnostic> found) {
        int bytes = utf8Length(path, LONGEST_PATH);
        if (bytes <= LONGEST_PATH) {
            return false;
        }
        found.add(
                fault(
                        Fault.PATH_TOO_LONG,
                        path,
                        String.valueOf(bytes),
                        String.valueOf(LONGEST_PATH)));
        return true;
    }

    /** At a file or folder of the content folder. */
    static Diagnostic fault(Fault fault, String path, String... arguments) {
        return Diagnostic.of(fault, Position.of("content/" + Shown.of(path)), arguments);
    }

    /** Exact only above the limit; a character is at most three bytes for each UTF-16 unit. */
    private static int utf8Length(String text, int limit) {
        return text.length() * 3 <= limit
                ? text.length()
                : text.getBytes(StandardCharsets.UTF_8).length;
    }
}
