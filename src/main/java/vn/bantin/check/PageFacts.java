package vn.bantin.check;

import java.util.List;
import java.util.Set;
import vn.bantin.path.OutputPath;

/**
 * What is kept of a page once it has been looked at.
 *
 * @param bytes it takes on its way to readers, packed
 * @param parts other files that it shows or needs, each once
 * @param ids places that can be linked to
 * @param wanted places that it links to, on this page or another
 * @param flaws in the order found
 */
record PageFacts(
        int bytes, List<OutputPath> parts, Set<String> ids, List<Wanted> wanted, List<Flaw> flaws) {
    /**
     * @param href as it stands on the page
     */
    record Wanted(OutputPath page, String id, String href) {}
}
