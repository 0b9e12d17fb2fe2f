package vn.bantin.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.bantin.build.BuildRequest.Roots;
import vn.bantin.diagnostic.Position;

/** The lines round a place in a source or a template, as they are now. */
final class Excerpts {
    private static final int AROUND = 2;
    private static final int LONGEST_LINE = 300;
    private static final long LARGEST_FILE = 1 << 20;

    private final Roots roots;

    Excerpts(Roots roots) {
        this.roots = roots;
    }

    /**
     * @param number from 1
     * @param meant whether it is the line of the place itself
     */
    record Line(int number, String text, boolean meant) {}

    /** Empty where the place is no line of a text. */
    List<Line> at(Position position) {
        int slash = position.file().indexOf('/');
        if (slash < 0 || position.line() < 1) {
            return List.of();
        }
        String rest = position.file().substring(slash + 1);
        return switch (position.file().substring(0, slash)) {
            case "content" -> around(roots.content(), rest, position.line());
            case "templates" -> around(roots.templates(), rest, position.line());
            default -> List.of();
        };
    }

    private static List<Line> around(Path root, String relative, int meant) {
        try {
            Path file = root.resolve(relative).normalize();
            boolean readable =
                    file.startsWith(root)
                            && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                            && Files.size(file) <= LARGEST_FILE;
            if (!readable) {
                return List.of();
            }
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            String[] all = text.split("\\R", -1);
            List<Line> lines = new ArrayList<>();
            int last = Math.min(all.length, meant + AROUND);
            for (int number = Math.max(1, meant - AROUND); number <= last; number++) {
                lines.add(new Line(number, shortened(all[number - 1]), number == meant));
            }
            return lines;
        } catch (IOException | InvalidPathException gone) {
            return List.of();
        }
    }

    private static String shortened(String line) {
        return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + "…";
    }
}
