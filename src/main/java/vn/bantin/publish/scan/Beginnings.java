package vn.bantin.publish.scan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Shapes by the four characters that each begins with, found in one pass. Immutable. */
final class Beginnings {
    /** UTF-16 units of which the pass sees the lower half of each. */
    static final int WINDOW = 4;

    private static final int SPREAD = 0x9E3779B1;
    private static final int BITS = 14;

    private final Map<Integer, List<Beginning>> byWindow = new HashMap<>();
    private final boolean[] mayBegin = new boolean[1 << BITS];

    Beginnings(List<Beginning> all) {
        for (Beginning beginning : all) {
            int window = 0;
            for (int i = 0; i < WINDOW; i++) {
                window = rolled(window, beginning.start().charAt(i));
            }
            byWindow.computeIfAbsent(window, w -> new ArrayList<>()).add(beginning);
            mayBegin[slot(window)] = true;
        }
    }

    static int rolled(int window, char c) {
        return window << Byte.SIZE | (c & 0xFF);
    }

    private static int slot(int window) {
        return window * SPREAD >>> Integer.SIZE - BITS;
    }

    /** Whether a shape may begin with these four characters. */
    boolean mayBegin(int window) {
        return mayBegin[slot(window)];
    }

    /** Whom to tell what was found. */
    @FunctionalInterface
    interface Finder {
        void found(Beginning beginning, int start);
    }

    /** Tells all shapes that stand at a place of which {@link #mayBegin} said so. */
    void compare(int window, char[] text, int length, int start, Finder finder) {
        for (Beginning beginning : byWindow.getOrDefault(window, List.of())) {
            if (Shape.has(text, length, start, beginning.start())
                    && beginning.shape().end(text, length, start) != Shape.NONE) {
                finder.found(beginning, start);
            }
        }
    }
}
