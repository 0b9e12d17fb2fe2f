package vn.bantin.check.fix;

import java.util.List;

/** The lines between the two {@code ---} of a document. */
final class FrontLines {
    private static final String FENCE = "---";

    private FrontLines() {}

    /** Empty where there is no front matter, or no end of it. */
    static List<Line> of(String text) {
        List<Line> lines = Line.all(text);
        if (lines.isEmpty() || !isFence(lines.get(0), text)) {
            return List.of();
        }
        for (int i = 1; i < lines.size(); i++) {
            if (isFence(lines.get(i), text)) {
                return lines.subList(1, i);
            }
        }
        return List.of();
    }

    private static boolean isFence(Line line, String text) {
        String written = line.in(text);
        return written.startsWith(FENCE) && written.substring(FENCE.length()).isBlank();
    }
}
