package vn.bantin.check.fix;

import java.util.Comparator;
import java.util.List;

/**
 * A piece of a text, and what is to stand in its place.
 *
 * @param start of the piece, 0-based, in UTF-16 units of {@link Source#text}
 * @param end after its last unit; {@code start} where something is put in and nothing taken out
 * @param with what stands there then
 */
public record Edit(int start, int end, String with) {
    public Edit {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no piece of a text: " + start + " to " + end);
        }
    }

    /**
     * The text with all edits made.
     *
     * @param edits in any order; none may touch what another takes out
     */
    static String all(String text, List<Edit> edits) {
        StringBuilder edited = new StringBuilder(text.length() + 64);
        int done = 0;
        List<Edit> inOrder =
                edits.stream()
                        .sorted(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end))
                        .toList();
        for (Edit edit : inOrder) {
            if (edit.start() < done) {
                throw new IllegalArgumentException("edits overlap at " + edit.start());
            }
            edited.append(text, done, edit.start()).append(edit.with());
            done = edit.end();
        }
        return edited.append(text, done, text.length()).toString();
    }
}
