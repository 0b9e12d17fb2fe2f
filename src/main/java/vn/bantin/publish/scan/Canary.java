package vn.bantin.publish.scan;

/**
 * A text that is to be found nowhere in what is published.
 *
 * @param part what of the document it is
 * @param text in NFC, as it would be read; looked for where it has at least {@link #SHORTEST}
 *     UTF-16 units, with any white space for a blank
 * @param document whose text it is: {@code content/…}, as messages name it
 */
public record Canary(Part part, String text, String document) {
    /** UTF-16 units of a text that says something. */
    public static final int SHORTEST = 10;

    /** What of a document. */
    public enum Part {
        TITLE(false),
        ADDRESS(true),
        FILE_NAME(true),
        SENTENCE(false),
        CAPTION(false),
        PHOTO_NAME(false);

        private final boolean inNames;

        Part(boolean inNames) {
            this.inNames = inNames;
        }

        /** Whether the name of the document tells as much. */
        boolean tellsInNames() {
            return inNames;
        }
    }

    /** Without the text, and the document, whose name says as much. */
    @Override
    public String toString() {
        return "Canary[" + part + "]";
    }
}
