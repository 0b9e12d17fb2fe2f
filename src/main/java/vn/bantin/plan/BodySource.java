package vn.bantin.plan;

import java.util.Map;
import vn.bantin.content.BodyContext;
import vn.bantin.content.Head;
import vn.bantin.fingerprint.Digest;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.path.SourcePath;

/**
 * A document whose body goes into an output.
 *
 * @param head the document
 * @param context what else its HTML depends on
 * @param lite whether it is the body in words alone that goes there
 */
public record BodySource(Head head, Context context, boolean lite) {
    /** Made when asked for, since a million do not fit in memory; a pure function of the site. */
    public interface Context {
        BodyContext get();

        /** Of all in it that is not in another fingerprint of the output where the body goes. */
        default Fingerprint print() {
            return Digest.brief(get());
        }
    }

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
