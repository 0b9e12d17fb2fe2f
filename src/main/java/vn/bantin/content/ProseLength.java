package vn.bantin.content;

import vn.bantin.text.Syllables;

/**
 * How long a text is as newsrooms count it: the syllables («chữ») that readers read. Counted line
 * by line without parsing: headings, quotes, lists, boxes, tables and links count by their words;
 * addresses, captions, HTML tags, editors' comments and the marks of Markdown do not.
 */
public final class ProseLength {
    /** UTF-16 units that are looked at together: what is longer than a paragraph is no prose. */
    private static final int LONGEST = 4_000;

    private static final String COMMENT = "<!--";
    private static final String COMMENT_END = "-->";

    private final StringBuilder paragraph = new StringBuilder();
    private int syllables;

    private ProseLength() {}

    /** Of a body in Markdown: NFC, lines end in {@code \n}. */
    public static int of(String body) {
        ProseLength length = new ProseLength();
        withoutComments(body).lines().forEach(line -> length.add(line.strip()));
        length.endParagraph();
        return length.syllables;
    }

    /** Of a text without markup. */
    public static int ofPlain(String text) {
        return Syllables.count(text);
    }

    private void add(String line) {
        if (line.isEmpty() || LineKind.interrupts(line) || LineKind.startsBlock(line)) {
            endParagraph();
        }
        boolean prose = !line.isEmpty() && !isFence(line) && !LineKind.isDefinition(line);
        String words = prose ? withoutMark(line) : "";
        for (int at = 0; at < words.length(); at += LONGEST) {
            String part = words.substring(at, Math.min(words.length(), at + LONGEST));
            if (paragraph.length() + part.length() > LONGEST) {
                endParagraph();
            }
            paragraph.append(part).append('\n');
        }
    }

    private static boolean isFence(String line) {
        return line.startsWith("```") || line.startsWith("~~~");
    }

    /** Without what only says what the line is: {@code !!! note}, {@code 1.}. */
    private static String withoutMark(String line) {
        if (line.startsWith("!!!")) {
            String type = line.substring(3).strip();
            int blank = type.indexOf(' ');
            return blank < 0 ? "" : type.substring(blank);
        }
        return LineKind.isListMark(line) ? line.substring(line.indexOf(' ') + 1) : line;
    }

    private void endParagraph() {
        for (String word : PlainInline.of(paragraph.toString()).split(" ", -1)) {
            if (!isAddress(word)) {
                syllables += Syllables.count(word);
            }
        }
        paragraph.setLength(0);
    }

    private static boolean isAddress(String word) {
        return word.startsWith("http://")
                || word.startsWith("https://")
                || word.startsWith("www.")
                || word.indexOf('@') > 0;
    }

    private static String withoutComments(String body) {
        int open = body.indexOf(COMMENT);
        if (open < 0) {
            return body;
        }
        StringBuilder text = new StringBuilder(body.length());
        int at = 0;
        while (open >= 0) {
            text.append(body, at, open);
            int close = body.indexOf(COMMENT_END, open);
            at = close < 0 ? body.length() : close + COMMENT_END.length();
            open = body.indexOf(COMMENT, at);
        }
        return text.append(body, at, body.length()).toString();
    }
}
