package vn.bantin.check.fix;

import java.util.List;
import vn.bantin.config.Rule;

/**
 * Something that can be mended without asking: a pure function from a document to edits of it.
 * Edits made, it has none more. Readers see no difference, but for what its rule says.
 */
public interface Fix {
    /** In whose name it mends; where the portal has that rule off, it does not. */
    Rule rule();

    /** What is to be changed; empty for a document that has no need. */
    List<Edit> edits(Source source);
}
