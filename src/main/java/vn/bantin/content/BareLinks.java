package vn.bantin.content;

/** Makes links of addresses that stand bare in a text. */
final class BareLinks {
    /** May end a sentence, and so does not end an address. */
    private static final String NOT_LAST = ".,;:!?\"'*_~”’»…";

    private BareLinks() {}

    /** Whether an address may stand in a part of a text that has no escapes in it. */
    static boolean mayBeIn(String text) {
        return text.contains("http");
    }

    /**
     * @param text decoded
     * @param offset of the text in the body
     */
    static void write(Rendering rendering, String text, int offset) {
        int done = 0;
        int start = rendering.links().inLink() ? -1 : next(text, 0);
        while (start >= 0) {
            int end = end(text, start);
            rendering.out().text(text.substring(done, start));
            link(rendering, text.substring(start, end), offset + start);
            done = end;
            start = next(text, end);
        }
        rendering.out().text(done == 0 ? text : text.substring(done));
    }

    private static void link(Rendering rendering, String address, int offset) {
        HtmlOut out = rendering.out();
        Links links = rendering.links();
        boolean open = links.open(out, Written.literally(address), "", offset);
        out.text(address);
        links.close(out, open);
    }

    /** The next place where an address starts, at the start of a word; -1 when there is none. */
    static int next(String text, int from) {
        for (int i = text.indexOf("http", from); i >= 0; i = text.indexOf("http", i + 1)) {
            int slashes = i + (text.startsWith("s", i + 4) ? 5 : 4);
            boolean word = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
            if (word
                    && text.startsWith("://", slashes)
                    && slashes + 3 < text.length()
                    && Character.isLetterOrDigit(text.charAt(slashes + 3))) {
                return i;
            }
        }
        return -1;
    }

    static int end(String text, int start) {
        int end = start;
        int open = 0;
        while (end < text.length() && isInside(text.charAt(end))) {
            char c = text.charAt(end);
            open += c == '(' ? 1 : 0;
            if (c == ')' && --open < 0) {
                break;
            }
            end++;
        }
        while (NOT_LAST.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static boolean isInside(char c) {
        return c > ' '
                && c != '<'
                && c != '>'
                && c != '«'
                && c != '»'
                && c != '“'
                && c != '”'
                && !Character.isWhitespace(c)
                && c != 0xa0
                && !Unprintable.isRemoved(c);
    }
}
