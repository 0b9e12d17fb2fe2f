package vn.bantin.content;

import vn.bantin.text.Excerpt;

/**
 * A body's first paragraph as plain text, found without parsing: line by line, passing over
 * everything that is no running text.
 */
final class FirstParagraph {
    /** UTF-16 units of an excerpt. */
    private static final int LONGEST = 300;

    /** UTF-16 units of a paragraph that are looked at: more than an excerpt with all its markup. */
    private static final int ENOUGH = 4_000;

    private final String body;
    private int at;

    private FirstParagraph(String body) {
        this.body = body;
    }

    /** At most 300 characters, cut at a word end; {@code ""} where no paragraph has words. */
    static String of(String body) {
        FirstParagraph paragraphs = new FirstParagraph(body);
        while (paragraphs.at < body.length()) {
            String text = PlainInline.of(paragraphs.next());
            if (!text.isEmpty() && !isBareAddress(text)) {
                return Excerpt.cut(text, LONGEST);
            }
        }
        return "";
    }

    /** The source of the paragraph at this place; {@code ""} where something else stood. */
    private String next() {
        String line = nextLine();
        String text = line.strip();
        if (text.isEmpty()) {
            return "";
        }
        if (line.startsWith("    ") || line.startsWith("\t")) {
            return "";
        }
        if (text.startsWith("```") || text.startsWith("~~~")) {
            skipCode(text);
            return "";
        }
        if (LineKind.endsWithItself(text)) {
            return "";
        }
        if (LineKind.startsBlock(text)) {
            skipBlock(LineKind.mayHoldIndented(text));
            return "";
        }
        return paragraph(text);
    }

    private String paragraph(String first) {
        StringBuilder paragraph = new StringBuilder(first);
        while (at < body.length()) {
            int before = at;
            String text = nextLine().strip();
            if (LineKind.underlines(text)) {
                return "";
            }
            if (first.contains("|") && LineKind.isDelimiterRow(text)) {
                skipBlock(false);
                return "";
            }
            if (text.isEmpty() || LineKind.interrupts(text)) {
                at = before;
                break;
            }
            if (paragraph.length() < ENOUGH) {
                paragraph.append('\n').append(text);
            }
        }
        return paragraph.length() <= ENOUGH ? paragraph.toString() : cut(paragraph);
    }

    private static String cut(StringBuilder paragraph) {
        int end = Character.isHighSurrogate(paragraph.charAt(ENOUGH - 1)) ? ENOUGH - 1 : ENOUGH;
        return paragraph.substring(0, end);
    }

    private void skipCode(String opening) {
        String fence = opening.substring(0, 3);
        while (at < body.length() && !nextLine().strip().startsWith(fence)) {
            // The code is passed over.
        }
    }

    /** Up to a blank line, and what is indented behind it where that still belongs to the block. */
    private void skipBlock(boolean withIndented) {
        boolean blank = false;
        while (at < body.length()) {
            int before = at;
            String line = nextLine();
            boolean indented = line.startsWith("  ") || line.startsWith("\t");
            if (blank && !line.isBlank() && !(withIndented && indented)) {
                at = before;
                return;
            }
            blank |= line.isBlank();
            blank &= !(withIndented && indented && !line.isBlank());
        }
    }

    private String nextLine() {
        int end = body.indexOf('\n', at);
        int stop = end < 0 ? body.length() : end;
        String line = body.substring(at, stop);
        at = Math.min(body.length(), stop + 1);
        return line;
    }

    private static boolean isBareAddress(String text) {
        return (text.startsWith("http://") || text.startsWith("https://")) && text.indexOf(' ') < 0;
    }
}
