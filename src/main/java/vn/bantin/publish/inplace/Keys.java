package vn.bantin.publish.inplace;

import vn.bantin.fingerprint.Digest;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.remote.ReleaseId;
import vn.bantin.publish.remote.Serving;

/** Where things lie at the far end: what is not of a release, below one folder of ours. */
final class Keys {
    static final String FOLDER = ".bantin/";
    static final String LOCK = FOLDER + "lock";
    static final String RECORD = FOLDER + "record";
    static final String JOURNAL = FOLDER + "journal";

    /** Without the slash after it, as {@code RemoteFiles.list} wants it. */
    static final String STAGING = FOLDER + "staging";

    /** Of what only we read, and nobody in between is to remember. */
    static final Serving SERVING = new Serving("text/plain; charset=utf-8", "", "no-store");

    private Keys() {}

    /** Of bytes that a release before the present one is made of. */
    static String kept(Fingerprint print) {
        return FOLDER + "kept/" + print.hex();
    }

    /** Of a file that waits to be moved to its place. */
    static String staged(OutputPath path, Fingerprint print) {
        return STAGING + "/" + Digest.of(path.value(), print).hex();
    }

    /** Of the record that a release left. */
    static String release(ReleaseId id) {
        return FOLDER + "releases/" + id;
    }
}
