package vn.bantin.yaml;

import vn.bantin.diagnostic.Position;

/** Places in a piece of a file's text, as positions in the file. Lines end with {@code \n}. */
final class Lines {
    private final String text;
    private final String file;
    private final int linesBefore;
    private final boolean hasSurrogates;

    /**
     * @param linesBefore number of the file's lines above the text's first
     */
    Lines(String text, String file, int linesBefore) {
        this.text = text;
        this.file = file;
        this.linesBefore = linesBefore;
        this.hasSurrogates = text.codePoints().anyMatch(c -> c > Character.MAX_VALUE);
    }

    String text() {
        return text;
    }

    /** A line that starts further down in the text, with all that follows up to {@code end}. */
    Lines part(int start, int end, int firstLine) {
        return new Lines(text.substring(start, end), file, linesBefore + firstLine);
    }

    /** Of a place counted from 0, the column in code points, as the engine counts. */
    Position at(int line, int column) {
        int units = column;
        if (hasSurrogates) {
            String whole = line(line);
            int length = whole.codePointCount(0, whole.length());
            units = whole.offsetByCodePoints(0, Math.min(column, length));
        }
        return new Position(file, linesBefore + line + 1, units + 1);
    }

    /** Of the UTF-16 unit at {@code index}. */
    Position at(int index) {
        int line = 0;
        int start = 0;
        for (int i = 0; i < index; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                start = i + 1;
            }
        }
        return new Position(file, linesBefore + line + 1, index - start + 1);
    }

    /** The text of a line counted from 0, without its end; empty behind the last. */
    String line(int line) {
        int start = 0;
        for (int i = 0; i < line; i++) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                return "";
            }
            start = end + 1;
        }
        int end = text.indexOf('\n', start);
        return text.substring(start, end < 0 ? text.length() : end);
    }
}
