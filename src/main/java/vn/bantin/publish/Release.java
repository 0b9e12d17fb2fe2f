package vn.bantin.publish;

import java.net.URI;
import java.util.Collections;
import java.util.SortedMap;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.remote.ReleaseFile;

/**
 * Every file that is to be at a target.
 *
 * @param generator of the program that built the site
 * @param base address of the home page
 * @param files by path
 */
record Release(Fingerprint generator, URI base, SortedMap<OutputPath, ReleaseFile> files) {
    Release {
        files = Collections.unmodifiableSortedMap(files);
    }
}
