package vn.bantin.plan;

import vn.bantin.diagnostic.Position;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.path.OutputPath;

/**
 * A theme file that is published as it is.
 *
 * @param path where it goes
 * @param origin the theme file
 * @param asset its name in the theme
 * @param content of its bytes
 */
public record CopyJob(OutputPath path, Position origin, String asset, Fingerprint content)
        implements Job {
    @Override
    public Inputs inputs() {
        return new Inputs(Fingerprint.NONE, Fingerprint.NONE, content, Fingerprint.NONE);
    }
}
