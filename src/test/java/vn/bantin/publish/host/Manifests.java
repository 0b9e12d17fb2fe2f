package vn.bantin.publish.host;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.bantin.fingerprint.Digest;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.output.FileStamp;
import vn.bantin.output.Manifest;
import vn.bantin.output.OutputFacts;
import vn.bantin.path.OutputPath;
import vn.bantin.plan.Inputs;

/** Closed manifests of old addresses alone, whatever no editor could write. */
final class Manifests {
    private Manifests() {}

    /**
     * @param redirects absolute addresses by path
     * @param gone paths
     */
    static Manifest of(Map<String, String> redirects, Collection<String> gone) {
        SortedMap<OutputPath, Manifest.Entry> entries = new TreeMap<>();
        redirects.forEach((path, to) -> entries.put(new OutputPath(path), entry(false, to)));
        gone.forEach(path -> entries.put(new OutputPath(path), entry(true, "")));
        return Manifest.closed(Digest.of("test"), entries);
    }

    private static Manifest.Entry entry(boolean gone, String redirect) {
        return new Manifest.Entry(
                new Inputs(Fingerprint.NONE, Fingerprint.NONE, Fingerprint.NONE, Fingerprint.NONE),
                Fingerprint.NONE,
                new FileStamp(0, 0),
                new OutputFacts(List.of(), List.of(), List.of(), gone, redirect));
    }
}
