package vn.bantin.check;

import vn.bantin.check.fix.Source;
import vn.bantin.diagnostic.Position;

/** Where in a file something stands that was found in its text as written. */
final class Places {
    private Places() {}

    /**
     * @param offset in UTF-16 units, from 0
     */
    static Position of(Source source, int offset) {
        String text = source.text();
        int line = 1;
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        for (int i = start; i < offset; i++) {
            boolean end =
                    text.charAt(i) == '\n'
                            || (text.charAt(i) == '\r' && !text.startsWith("\n", i + 1));
            if (end) {
                line++;
                start = i + 1;
            }
        }
        return new Position("content/" + source.path(), line, offset - start + 1);
    }
}
