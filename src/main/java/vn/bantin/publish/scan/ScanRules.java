package vn.bantin.publish.scan;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.bantin.fingerprint.Digest;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.path.OutputPath;

/**
 * What must not leave, besides what never may: the shapes of keys, the types of files and the
 * metadata of photos are known to the scanner itself.
 *
 * @param canaries of documents that are not published; see {@code build.Unpublished}
 * @param photos that no published document shows
 * @param secrets values of the environment and of settings.xml; see {@link SecretValues}
 * @param places of this machine; see {@link MachinePlaces}
 * @param allowed files that may leave although their names or types say otherwise, such as the ones
 *     that tell a host how to serve the rest
 */
public record ScanRules(
        List<Canary> canaries,
        List<PrivatePhoto> photos,
        List<NamedSecret> secrets,
        List<NamedSecret> places,
        Set<OutputPath> allowed) {
    /** To be raised when the scanner itself looks for something more. */
    private static final int VERSION = 1;

    public ScanRules {
        canaries = List.copyOf(canaries);
        photos = List.copyOf(photos);
        secrets = List.copyOf(secrets);
        places = List.copyOf(places);
        allowed = Set.copyOf(allowed);
    }

    /**
     * Equal where the same bytes get the same answer: a file that was looked at with these rules
     * need not be looked at again. To be kept on this machine only, since it is made of secrets.
     */
    public Fingerprint print() {
        return Digest.of(
                VERSION, canaries, photos, secrets, places, List.copyOf(new TreeSet<>(allowed)));
    }

    /** The same rules but for the documents, which change from day to day. */
    public ScanRules withoutDocuments() {
        return new ScanRules(List.of(), List.of(), secrets, places, allowed);
    }
}
