package vn.bantin.content;

import java.util.Optional;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.text.NormalForm;
import vn.bantin.yaml.SourceText;

/**
 * A document's text, decoded and cut into front matter and body.
 *
 * @param text the whole, lines ending with {@code \n}, in NFC: what {@link Head#bodyOffset} counts
 *     in
 * @param frontMatter between the two {@code ---} lines as its author composed it, so that columns
 *     are right; NFC comes later. Empty where there is none
 * @param parts whether both lines are there
 * @param bodyOffset index of the body's first UTF-16 unit in {@code text}
 * @param bodyLine 1-based line of the file on which the body starts
 */
public record DocumentText(
        String text, String frontMatter, Parts parts, int bodyOffset, int bodyLine) {
    private static final String FENCE = "---";

    /** The shape of a document. */
    public enum Parts {
        BOTH,
        /** Nothing but white space. */
        NOTHING,
        /** Does not start with {@code ---}. */
        NO_FRONT_MATTER,
        /** The second {@code ---} is missing. */
        NOT_CLOSED
    }

    /**
     * @param file as in {@link vn.bantin.diagnostic.Position#file}
     * @return the text, without anything in it where the bytes are no UTF-8
     */
    public static Outcome<DocumentText> decode(byte[] bytes, String file) {
        return SourceText.read(bytes, file).map(DocumentText::of);
    }

    /** The text below the front matter. */
    public String body() {
        return text.substring(bodyOffset);
    }

    private static DocumentText of(SourceText.Decoded decoded) {
        String written = decoded.text();
        String text = decoded.composed() ? written : NormalForm.composed(written);
        if (text.isBlank()) {
            return new DocumentText(text, "", Parts.NOTHING, 0, 1);
        }
        if (!isFence(text, 0)) {
            return new DocumentText(text, "", Parts.NO_FRONT_MATTER, 0, 1);
        }
        Optional<Fence> end = closing(text);
        if (end.isEmpty()) {
            return new DocumentText(text, "", Parts.NOT_CLOSED, text.length(), 1);
        }
        int start = afterLine(written, 0);
        int stop =
                text.length() == written.length()
                        ? end.get().start()
                        : closing(written).orElseThrow().start();
        return new DocumentText(
                text,
                written.substring(start, stop),
                Parts.BOTH,
                afterLine(text, end.get().start()),
                end.get().line() + 1);
    }

    /** A line of {@code ---}: where it starts, and its 1-based number. */
    private record Fence(int start, int line) {}

    private static Optional<Fence> closing(String text) {
        int line = 2;
        for (int i = afterLine(text, 0); i < text.length(); i = afterLine(text, i)) {
            if (isFence(text, i)) {
                return Optional.of(new Fence(i, line));
            }
            line++;
        }
        return Optional.empty();
    }

    private static boolean isFence(String text, int start) {
        if (!text.startsWith(FENCE, start)) {
            return false;
        }
        int i = start + FENCE.length();
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i == text.length() || text.charAt(i) == '\n';
    }

    private static int afterLine(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end + 1;
    }
}
