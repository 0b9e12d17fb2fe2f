package vn.bantin.content;

import java.util.List;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;

/**
 * Tells front matter with a slip in it from front matter whose closing line was forgotten, so that
 * the {@code ---} found belongs to the body: there a blank line comes before prose.
 */
final class SwallowedBody {
    private SwallowedBody() {}

    static boolean isIn(String frontMatter, List<Diagnostic> faults) {
        for (Diagnostic fault : faults) {
            // The front matter's first line is the file's second.
            if (fault.fault() == Fault.YAML_NO_KEY
                    && isBlankLine(frontMatter, fault.position().line() - 3)) {
                return true;
            }
        }
        return false;
    }

    /** Of a line counted from 0. */
    private static boolean isBlankLine(String text, int line) {
        int start = 0;
        for (int i = 0; i < line; i++) {
            start = text.indexOf('\n', start) + 1;
        }
        int end = text.indexOf('\n', start);
        return line >= 0 && end >= 0 && text.substring(start, end).isBlank();
    }
}
