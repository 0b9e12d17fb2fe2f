package vn.bantin.photo;

import vn.bantin.text.Folding;

/**
 * Who made a photo; every text may be empty. The names are those of the IPTC Photo Metadata
 * Standard.
 *
 * @param creator who took it («By-line», {@code dc:creator}); several are separated by commas
 * @param line how it is to be shown («Credit Line», {@code photoshop:Credit})
 * @param copyright whose it is («Copyright Notice», {@code dc:rights})
 */
public record Credit(String creator, String line, String copyright) {
    /** Nothing known. */
    public static final Credit NONE = new Credit("", "", "");

    /** Whether nothing is known. */
    public boolean isEmpty() {
        return equals(NONE);
    }

    /** What readers would be shown: the line, else the creator; may be empty. */
    public String shown() {
        return line.isEmpty() ? creator : line;
    }

    /**
     * Whether this credit and a written one can both be true: one of them names what the other
     * does, whatever their case and marks («Minh Anh» and «Ảnh: MINH ANH/TTXVN»), or one names
     * nobody.
     */
    public boolean agreesWith(String written) {
        return shown().isEmpty()
                || written.isEmpty()
                || nameTheSame(creator, written)
                || nameTheSame(line, written);
    }

    private static boolean nameTheSame(String one, String other) {
        String first = words(one);
        String second = words(other);
        return !first.isBlank()
                && !second.isBlank()
                && (first.contains(second) || second.contains(first));
    }

    /** Folded, with one blank round every word, so that only whole words are found. */
    private static String words(String text) {
        StringBuilder words = new StringBuilder(" ");
        Folding.fold(text)
                .codePoints()
                .forEach(
                        c -> {
                            if (Character.isLetterOrDigit(c)) {
                                words.appendCodePoint(c);
                            } else if (words.charAt(words.length() - 1) != ' ') {
                                words.append(' ');
                            }
                        });
        return words.append(words.charAt(words.length() - 1) == ' ' ? "" : " ").toString();
    }
}
