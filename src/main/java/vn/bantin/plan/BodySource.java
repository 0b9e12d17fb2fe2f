package vn.bantin.plan;

import java.util.Map;
import java.util.function.Supplier;
import vn.bantin.content.BodyContext;
import vn.bantin.content.Head;
import vn.bantin.path.SourcePath;

/**
 * A document whose body goes into an output.
 *
 * @param head the document
 * @param context made when asked for, since a million of them do not fit in memory; a pure function
 *     of the site
 * @param lite whether it is the body in words alone that goes there
 */
public record BodySource(Head head, Supplier<BodyContext> context, boolean lite) {
    /**
     * After some documents have got another body: what it is in is the same.
     *
     * @param heads by path
     */
    BodySource after(Map<SourcePath, Head> heads) {
        return new BodySource(heads.getOrDefault(head.path(), head), context, lite);
    }

    /** The same body for the twin of the page. */
    BodySource forTwin() {
        return new BodySource(head, context, true);
    }
}
